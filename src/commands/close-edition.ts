import words from '#words/editions.json' with { type: 'json' };
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import {
  MEDIA_TYPES,
  TAKE_AWAY_FORMATS,
  withMarkdownMark,
  type TakeAwayFormat,
} from '../addresses/formats.ts';
import { isWritten, keptPages } from '../addresses/pages.ts';
import { markdownFile, pagePath, referencesFile, takeAwayFile, WHOLE } from '../addresses/paths.ts';
import type { Chromium } from '../build/browser.ts';
import { copiesOf } from '../build/edition-copies.ts';
import { markdownOf } from '../editions/markdown.ts';
import type { FileToKeep } from '../editions/manifest.ts';
import { sheetOfCopy, sheetOfWhole, wholeForBook } from '../editions/sheets.ts';
import { fullNumber, isCurrent, paragraphId, type Ledger } from '../ledger/index.ts';
import type { Content } from '../loaders/content.ts';
import { cacheFolder } from '../loaders/folders.ts';
import type { Edition } from '../schemas/editions.ts';
import { TABLES_OF } from '../schemas/index.ts';
import { toEpub } from '../take-away/epub.ts';
import { readWhole } from '../take-away/whole.ts';
import { say } from '../words/message.ts';

/** The parameters of a media type (RFC 9110, 8.3.1), which hosts may choose. */
const PARAMETERS = /;.*$/u;

const orderOf = ({ frontMatter }: Content['sections'][number]) =>
  (frontMatter?.value as { order?: number } | null | undefined)?.order ?? Infinity;

/** The texts of a content in the order in which readers see them listed. */
function textsOf({ sections, pages }: Content): string[] {
  const inOrder = sections.toSorted((a, b) => orderOf(a) - orderOf(b));
  const shown = pages.map(({ slug }) => slug).filter(isWritten);
  const first = Object.keys(TABLES_OF).filter((slug) => shown.includes(slug));
  return [...new Set([...inOrder.map(({ slug }) => slug), ...first, ...shown])];
}

/** Every paragraph that stands in the text, with its words as they were written. */
const paragraphsOf = (ledger: Ledger) =>
  ledger.flatMap(({ section, number: ofSection, paragraphs }) =>
    paragraphs.filter(isCurrent).map(({ number, edition, hash, text }) => ({
      id: paragraphId(ofSection, number),
      number: fullNumber(ofSection, number),
      section,
      edition,
      hash,
      text,
    })),
  );

/**
 * What is wrong with a built site from which an edition is to be kept; undefined where it is of that
 * edition, paragraph by paragraph, and has the page of all sections.
 */
export function faultOf(built: string, ledger: Ledger, { number }: Edition): string | undefined {
  const read = (file: string) => JSON.parse(readFileSync(join(built, file), 'utf8')) as unknown;
  try {
    const editions = read('editions.json') as Edition[];
    const last = editions.at(-1)?.number;
    if (last !== number) return `The site in ${built} is of edition ${last}, not ${number}.`;
    const listed = read('paragraphs.json') as { id: string; hash: string; withdrawn?: string }[];
    const said = new Map(
      listed.filter((each) => !each.withdrawn).map(({ id, hash }) => [id, hash]),
    );
    const now = paragraphsOf(ledger);
    const other = now.find(({ id, hash }) => said.get(id) !== hash);
    if (other) return `Paragraph ${other.number} reads otherwise in ${built} than it does now.`;
    readWhole(built);
    return undefined;
  } catch {
    return `There is no site in ${built} that was built with TAKE_AWAY=later, which leaves all sections on a page.`;
  }
}

/** All that an edition keeps, made from the site that was built of it: its pages, and the whole. */
export async function filesToKeep(
  built: string,
  content: Content,
  edition: Edition,
  chromium: Chromium,
): Promise<FileToKeep[]> {
  const whole = readWhole(built);
  const { publication } = whole;
  const base = new URL(publication.whole.address).pathname;
  const copies = [...copiesOf(built, base, edition, keptPages(textsOf(content)))].map(
    ([slug, html]) => {
      const title = parseHTML(html).document.querySelector('h1')?.textContent ?? slug;
      return { slug, html, title, page: pagePath(slug) };
    },
  );
  // what is known of works is a file of its own, in the form that programs read
  const texts = copies.filter(({ slug }) => slug !== 'references');
  const { pdfsOf } = await import('../take-away/pdfs.ts');
  const [all, ...pdfs] = await pdfsOf(
    [sheetOfWhole(whole), ...texts.map((copy) => sheetOfCopy(copy, publication))],
    { ...chromium, root: built, site: publication.whole.address },
    join(cacheFolder, 'editions'),
  );
  const fileOf = (path: string, type: string, title: string, bytes: Uint8Array = Buffer.of()) => ({
    path,
    type: type.replace(PARAMETERS, ''),
    title,
    bytes,
  });
  const { takeAway, markdown, table, reference } = MEDIA_TYPES;
  const inFormat = (format: TakeAwayFormat) =>
    say(words.one.asBook, { format: TAKE_AWAY_FORMATS[format] });
  const book = wholeForBook(whole);
  const works = referencesFile('json');
  return [
    ...copies.map(({ slug, html, title, page }) => ({
      ...fileOf(`${slug}/index.html`, 'text/html', title, Buffer.from(html)),
      page,
    })),
    ...texts.flatMap(({ slug, html, title, page }, at) =>
      [
        fileOf(
          markdownFile(slug),
          markdown,
          title,
          Buffer.from(withMarkdownMark(markdownOf(html, slug))),
        ),
        fileOf(takeAwayFile(slug, 'pdf'), takeAway.pdf, title, pdfs[at]),
      ].map((file) => ({ ...file, page })),
    ),
    fileOf(takeAwayFile(WHOLE, 'pdf'), takeAway.pdf, inFormat('pdf'), all),
    fileOf(
      takeAwayFile(WHOLE, 'epub'),
      takeAway.epub,
      inFormat('epub'),
      toEpub(book.html, book.publication, book.cover),
    ),
    fileOf(works, reference.json, words.one.works, readFileSync(join(built, works))),
    fileOf(
      'paragraphs.json',
      table.json,
      words.one.paragraphs,
      Buffer.from(`${JSON.stringify(paragraphsOf(content.ledger), null, 2)}\n`),
    ),
  ];
}

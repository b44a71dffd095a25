import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { flat, page } from '../builds/pages.ts';
import { ROOT, sections, SUB_PATH } from '../builds/sites.ts';
import { EDITION, edition, inOrder } from './editions.ts';
import { readPdf } from './pdf-reader.ts';
import { has, output } from './programs.ts';

const canRead = await has('pdftotext', 'what PDFs hold, and how they are set');

const textsOf = (document: ParentNode, selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => flat(textContent));
/** Text without what lines are broken at: a browser may break them anywhere in an address. */
const unbroken = (text: string) => text.replace(/\s+/gu, '');

/** A PDF, the title that it must have, the path of what is in it, and its sections. */
interface Printed {
  name: string;
  title: string;
  path: string;
  slugs: string[];
}

const printed: Printed[] = [
  {
    name: 'going-mutual',
    title: 'Going Mutual: what was claimed of UK public service mutuals, and what came of it',
    path: '',
    slugs: inOrder,
  },
  {
    name: 'introduction',
    title: 'Introduction – Going Mutual',
    path: 'introduction/',
    slugs: ['introduction'],
  },
  {
    name: 'the-downsides',
    title: 'The downsides – Going Mutual',
    path: 'the-downsides/',
    slugs: ['the-downsides'],
  },
  {
    name: 'since-2013',
    title: 'Since 2013 – Going Mutual',
    path: 'since-2013/',
    slugs: ['since-2013'],
  },
];

test('every section is there as PDF', () => {
  for (const { folder } of [ROOT, SUB_PATH]) {
    expect(globSync('*.pdf', { cwd: folder }).sort()).toEqual(
      [...sections.map((slug) => `${slug}.pdf`), 'going-mutual.pdf'].sort(),
    );
  }
});

const canTellFonts = await has('pdffonts', 'how PDFs set their letters');

test.runIf(canTellFonts).each(printed)(
  'the letters of “$title” are set and not drawn',
  ({ name }) => {
    const fonts = output('pdffonts', `${ROOT.folder}/${name}.pdf`).split('\n').slice(2, -1);
    expect(fonts.length).toBeGreaterThan(2);
    expect(fonts.filter((font) => !/SourceSerif4-\w+ +CID TrueType/u.test(font))).toEqual([]);
  },
);

test.runIf(canRead).for(['what-is-a-mutual', 'conclusion'])(
  'no picture of “%s” is cut through or parted from its caption',
  (slug) => {
    const sheets = output('pdftotext', `${ROOT.folder}/${slug}.pdf`, '-').split('\f').map(unbroken);
    const pictures = [...page(`${slug}/`).document.querySelectorAll('figure.picture')];
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) {
      const said = ['figcaption strong', '[data-size="wide"] text']
        .flatMap((part) => textsOf(picture, part))
        .map(unbroken);
      const missing = sheets.map((sheet) => said.filter((words) => !sheet.includes(words)));
      expect(missing).toContainEqual([]);
    }
  },
);

const untagged = (text: string) => text.replace(/<[^>]*>/gu, '');

/** The lines of a PDF that are longer than any heading, each with the sizes that it is set in. */
function sizesOf(file: string): Map<string, string> {
  const xml = output('pdftohtml', '-xml', '-stdout', '-i', file);
  const fonts = new Map(
    [...xml.matchAll(/<fontspec id="(\d+)" size="(\d+)"/gu)].map(([, id, size]) => [id, size]),
  );
  const lines = [...xml.matchAll(/<text [^>]*font="(\d+)">(.*?)<\/text>/gu)]
    .map(([, font, text = '']) => ({ size: fonts.get(font) ?? '', text: flat(untagged(text)) }))
    .filter(({ text }) => text.length > 40);
  return new Map(
    [...Map.groupBy(lines, ({ text }) => text)].map(([text, same]) => [
      text,
      [...new Set(same.map(({ size }) => size))].sort().join(),
    ]),
  );
}

test.runIf(canRead)('the whole sets text, notes and works as its sections do', () => {
  const whole = sizesOf(`${ROOT.folder}/going-mutual.pdf`);
  const found = new Set<string>();
  for (const slug of sections) {
    const own = [...sizesOf(`${ROOT.folder}/${slug}.pdf`)].filter(([text]) => whole.has(text));
    const other = own.filter(([text, sizes]) => whole.get(text) !== sizes);
    expect(other, slug).toEqual([]);
    for (const [, sizes] of own) found.add(sizes);
  }
  // running text, and what is smaller
  expect(found.size).toBeGreaterThan(1);
});

describe.runIf(canRead).each(printed)('the PDF of $name', ({ name, title, path, slugs }) => {
  test.each([ROOT, SUB_PATH])(
    'is tagged, and says on every page what it is and where that edition stays, at $base',
    (site) => {
      const file = `${site.folder}/${name}.pdf`;
      const information = new Map(
        output('pdfinfo', file)
          .split('\n')
          .map((line) => [line.split(':')[0], flat(line.replace(/^[^:]*:/u, ''))]),
      );
      expect(information.get('Tagged')).toBe('yes');
      expect(information.get('Title')).toBe(title);
      expect(information.get('Author')).toBe('Going Mutual');
      const pages = output('pdftotext', '-layout', file, '-').split('\f').slice(0, -1);
      expect(String(pages.length)).toBe(information.get('Pages'));
      pages.forEach((page, index) => {
        expect(flat(page)).toContain(EDITION);
        expect(flat(page)).toMatch(new RegExp(`\\s${index + 1} ?/ ?${pages.length}\\s`, 'u'));
        expect(page.split(/\s+/u)).toContain(`${site.address}editions/${edition.number}/${path}`);
      });
    },
  );

  test('has all that its pages have', async () => {
    const file = `${ROOT.folder}/${name}.pdf`;
    const targets = Map.groupBy((await readPdf(file)).links, ({ target }) => target);
    const text = output('pdftotext', '-layout', file, '-');
    const words = new Set(text.split(/\s+/u));
    const bookmarks = [
      ...output('pdftohtml', '-xml', '-stdout', '-i', file).matchAll(
        /<item page="\d+">(.*?)<\/item>/gu,
      ),
    ].map(([, bookmark = '']) => bookmark);
    const documents = slugs.map((slug) => page(`${slug}/`).document);

    // numbers and headings of every section
    for (const document of documents) {
      const numbers = textsOf(document, 'article .number');
      expect(numbers.length).toBeGreaterThan(2);
      expect(numbers.filter((number) => !words.has(number))).toEqual([]);
    }
    const headings = documents.flatMap((document) =>
      textsOf(document, 'article :is(h1, h2):not(#references)'),
    );
    const isWhole = slugs.length > 1;
    expect(bookmarks).toEqual([...(isWhole ? ['Going Mutual'] : []), ...headings, 'References']);

    // every work once, and every mark leads to its entry
    const entries = documents.flatMap((document) => [
      ...document.querySelectorAll('[role="doc-bibliography"] > ul > li'),
    ]);
    const letters = unbroken(text);
    const destinations = output('pdfinfo', '-dests', file);
    for (const entry of entries) {
      const [first = ''] = [...entry.children].map(({ textContent }) => textContent);
      const times = letters.split(unbroken(first)).length - 1;
      expect(times, first).toBe(1);
      expect(destinations).toContain(`"${entry.id}"`);
    }
    for (const id of new Set(entries.map((entry) => entry.id))) {
      const marks = documents.flatMap((document) => [
        ...document.querySelectorAll(`article a[role="doc-biblioref"][href="#${id}"]`),
      ]);
      // a mark that runs over the end of a line is a link on both
      expect(targets.get(`#${id}`)?.length, id).toBeGreaterThanOrEqual(marks.length);
    }
    // addresses in the text are written out
    const abroad = documents.flatMap((document) => [
      ...document.querySelectorAll('article a[href^="http"]:not(.references a)'),
    ]);
    for (const link of abroad) {
      expect(letters).toContain(`(${unbroken(link.getAttribute('href') ?? '')})`);
    }
  });
});

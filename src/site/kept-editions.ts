/** The permanent copies of pages: which edition has which, and what became of what each one says. */
import references from '#words/references.json' with { type: 'json' };
import { MARKDOWN, TAKE_AWAY_FORMATS } from '../addresses/formats.ts';
import { keptPages } from '../addresses/pages.ts';
import { editionFile, editionPath, pagePath } from '../addresses/paths.ts';
import { path } from '../addresses/url.ts';
import { paragraphsAt, type LedgerSection, type Standing } from '../ledger/index.ts';
import type { Edition } from '../schemas/editions.ts';
import type { KeptFile, Manifest } from '../schemas/kept-edition.ts';
import { paragraphRef, type ParagraphRef } from './paragraphs.ts';

/** What a file of a page is called among its readers: "PDF". */
const formatOf = (path: string) => {
  const ending = path.replace(/^.*\./u, '');
  return { ...TAKE_AWAY_FORMATS, md: MARKDOWN }[ending] ?? ending;
};

/** A file that an edition keeps of a page, besides the copy. */
export interface FileOfPage {
  href: string;
  type: string;
  /** As readers know it. */
  format: string;
}

/** A page in an edition. */
export interface PageOfEdition {
  slug: string;
  title: string;
  /** The path of its permanent copy. */
  path: string;
  /** The path of the page as it changes; undefined where the site no longer has it. */
  live: string | undefined;
  files: readonly FileOfPage[];
}

/** An edition with its permanent copies. */
export interface EditionOfSite {
  number: string;
  date: string;
  isNewest: boolean;
  pages: readonly PageOfEdition[];
  /** What is kept of the edition as a whole; nothing before it is closed. */
  files: readonly KeptFile[];
}

/**
 * All editions, oldest first. A closed one has the pages that its manifest lists; the newest has
 * those of the site, and its files are the site's own until it is closed.
 *
 * @param texts the written pages of the site, in the order in which readers see them listed.
 */
export function editionsOfSite(
  editions: readonly Edition[],
  manifests: readonly Manifest[],
  texts: readonly { slug: string; title: string }[],
): EditionOfSite[] {
  const titles = new Map([...texts, { ...references, slug: 'references' }].map(titled));
  const now = keptPages(texts.map(({ slug }) => slug));
  const page = (edition: string, slug: string, title: string, files: readonly KeptFile[] = []) => ({
    slug,
    title,
    path: editionPath(edition, slug),
    live: titles.has(slug) ? pagePath(slug) : undefined,
    files: files.map((file) => ({
      href: path(`/${editionFile(edition, file.path)}`),
      type: file.type,
      format: formatOf(file.path),
    })),
  });
  return editions.map(({ number, date }, index) => {
    const isNewest = index === editions.length - 1;
    const kept = manifests.find(({ edition }) => edition === number)?.files ?? [];
    const ofPages = Map.groupBy(kept, (file) => file.page);
    return {
      number,
      date,
      isNewest,
      pages: isNewest
        ? now.map((slug) => page(number, slug, titles.get(slug) ?? slug))
        : [...ofPages].flatMap(([live, files]) => {
            const copy = files.find(({ type }) => type === 'text/html');
            if (live === undefined || !copy) return [];
            const others = files.filter((file) => file !== copy);
            return [page(number, live.replaceAll('/', ''), copy.title, others)];
          }),
      files: ofPages.get(undefined) ?? [],
    };
  });
}

const titled = ({ slug, title }: { slug: string; title: string }) => [slug, title] as const;

/** A paragraph that a page had in an edition, and how it stands in the newest. */
export type ParagraphThen = ParagraphRef & {
  standing: Exclude<Standing, { see: string }> | WithdrawnSince;
};

/** Taken out since, in an edition; with the paragraph that its readers are sent to. */
interface WithdrawnSince {
  state: 'withdrawn';
  edition: string;
  see: ParagraphRef;
}

/** The numbered paragraphs that a page had in an edition; none on a page that is no section. */
export function paragraphsThen(
  edition: string,
  slug: string,
  ledger: readonly LedgerSection[],
  editions: readonly Edition[],
): ParagraphThen[] {
  const section = ledger.find((each) => each.section === slug);
  if (!section) return [];
  const ref = (number: string) => paragraphRef(section.number, number);
  const numbers = editions.map(({ number }) => number);
  return paragraphsAt(edition, section.paragraphs, numbers).map(({ number, standing }) => ({
    ...ref(number),
    standing: standing.state === 'withdrawn' ? { ...standing, see: ref(standing.see) } : standing,
  }));
}

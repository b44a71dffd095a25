import { globSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { storedText } from '../../src/build/stored.ts';
import { ROOT, type BuiltSite } from './sites.ts';

/** A built page. It is shared by all tests that ask for it, so none may change its document. */
export interface BuiltPage {
  /** Its path from where the site stands: "", "the-downsides/" or "404.html". */
  path: string;
  /** Its file, from the folder of the project. */
  file: string;
  html: string;
  readonly document: Document;
}

const read = new Map<BuiltSite, ReadonlyMap<string, BuiltPage>>();

function readPage(site: BuiltSite, name: string): BuiltPage {
  const file = `${site.folder}/${name}`;
  const html = readFileSync(file, 'utf8');
  let document: Document | undefined;
  return {
    path: name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/u, '$1'),
    file,
    html,
    get document() {
      // parsed when a test looks into it: the long lists take a second each
      return (document ??= parseHTML(html).document);
    },
  };
}

function pagesByPath(site: BuiltSite): ReadonlyMap<string, BuiltPage> {
  const known = read.get(site);
  if (known) return known;
  const names = globSync('**/*.html', { cwd: site.folder });
  if (names.length === 0)
    throw new Error(`Nothing is built in ${site.folder}: npm run test:builds`);
  const byPath = names
    .map((name) => readPage(site, name))
    .map((page) => [page.path, page] as const);
  const pages = new Map(byPath.sort(([one], [two]) => (one < two ? -1 : 1)));
  read.set(site, pages);
  return pages;
}

/**
 * Every page of a built site, in the order of their paths. Files are read and parsed once, however
 * many tests ask. Throws an Error where the site has not been built.
 */
export const pagesOf = (site: BuiltSite): readonly BuiltPage[] => [...pagesByPath(site).values()];

/**
 * The page at a path, which may be written as the browser tests write it: "./the-downsides/" or
 * "the-downsides/". Throws an Error where the site has no such page.
 */
export function page(path: string, site: BuiltSite = ROOT): BuiltPage {
  const found = pagesByPath(site).get(path.replace(/^\.\//u, ''));
  if (!found) throw new Error(`${site.folder} has no page “${path}”.`);
  return found;
}

/** The bytes of a built file, by its path from where the site stands. */
export const bytesOf = (path: string, site: BuiltSite = ROOT): Buffer =>
  readFileSync(fileAt(path, site));

/** A built file, from the folder of the project, by its path from where the site stands. */
const fileAt = (path: string, site: BuiltSite) => `${site.folder}/${path.replace(/^\.\//u, '')}`;

/** The text of a built file, as browsers decode it: a byte order mark is no part of it. */
export const textFile = (path: string, site: BuiltSite = ROOT): string =>
  storedText(fileAt(path, site)).replace(/^\uFEFF/u, '');

/** Text as a reader takes it in: runs of white space are one space. */
export const flat = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim();

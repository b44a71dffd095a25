import { pagesOf, type BuiltPage } from '../builds/pages.ts';
import { editions, ROOT } from '../builds/sites.ts';

const folderOf = ({ number }: { number: string }) => `editions/${number}/`;
const closed = editions.filter(({ isNewest }) => !isNewest).map(folderOf);
const [newest = ''] = editions.filter(({ isNewest }) => isNewest).map(folderOf);

/** Pages that differ from one another by their data alone, and one of each kind. */
const ALIKE = [
  { all: /^cite\/./u, one: 'cite/conclusion/' },
  { all: /^references\/./u, one: 'references/oscola/' },
  { all: /^editions\/[^/]+\/./u, one: `${newest}the-downsides/` },
];
/** Of these every page has the same entries in ten styles. */
const IN_EVERY_STYLE = /^(?:cite|references)\/./u;

/** Built pages, of those that are alike one alone: what every program can be asked for. */
export const pagesOfEachKind = (): BuiltPage[] =>
  pagesOf(ROOT).filter(({ path }) =>
    ALIKE.every(({ all, one }) => !all.test(path) || path === one),
  );

/**
 * Every built page that can be mended, but for the long lists in every style: what quick programs are
 * asked for. Copies within closed editions stay as they are; the page that lists them is made anew.
 */
export const pagesToRead = (): BuiltPage[] =>
  pagesOf(ROOT).filter(
    ({ path }) =>
      !IN_EVERY_STYLE.test(path) &&
      !closed.some((folder) => path !== folder && path.startsWith(folder)),
  );

import { pagesOf, type BuiltPage } from '../builds/pages.ts';
import { editions, ROOT } from '../builds/sites.ts';

const closed = editions.filter(({ isNewest }) => !isNewest);

/** The built pages that can be mended: all but the copies of closed editions, which stay as they are. */
export const pagesToRead = (): BuiltPage[] =>
  pagesOf(ROOT).filter(
    ({ path }) => !closed.some(({ number }) => path.startsWith(`editions/${number}/`)),
  );

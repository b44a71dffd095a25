import './cite/start.ts';
import './panels/shortcuts.ts';
import './page/offline.ts';
import './panels/opening.ts';
import './passages/start.ts';
import './previews/say-again.ts';
import './previews/start.ts';
import './page/text-face.ts';

import { recall } from './device.ts';
import { inTime } from './in-time.ts';
import { sayPartUnfetched } from './page/beside.ts';

// a place is offered at once, and there is none to keep before the reader has gone on
const helpFurtherDown = () => import('./further-down.ts').catch(() => undefined);
addEventListener('scroll', helpFurtherDown, { once: true });
if (recall('places')?.includes(location.pathname)) void helpFurtherDown();

/** Scripts that only some pages need, by an element that such a page has. */
const PAGES: Record<string, () => Promise<unknown>> = {
  '.citing': () => import('./cite/cite-page.ts'),
  '#search-words': () => import('./search/search-page.ts'),
  '[data-sortable]': () => import('./page/sort-table.ts'),
  '#nearest': () => import('./page/not-found.ts'),
  '#worksheet': () => import('./worksheet/start.ts'),
  '#notebook': () => import('./notes/start.ts'),
};

// without it the contents are what they were
if (document.querySelector('.contents')) import('./page/contents.ts').catch(() => undefined);

for (const [place, load] of Object.entries(PAGES)) {
  if (document.querySelector(place)) inTime(load()).catch(sayPartUnfetched);
}

import './came-from.ts';
import './citing.ts';
import './copy-link.ts';
import './keys.ts';
import './offline.ts';
import './opening.ts';
import './passages.ts';
import './previews.ts';
import './text-face.ts';

/** What only one page each has a use for. */
const PAGES: Record<string, () => Promise<unknown>> = {
  '#search-words': () => import('./search-page.ts'),
  '#nearest': () => import('./not-found.ts'),
  '#style-choice': () => import('./style-choice.ts'),
  '#worksheet': () => import('./worksheet.ts'),
};

const marksItself = CSS.supports('scroll-target-group', 'auto');
if (!marksItself && document.querySelector('.contents ol ol')) void import('./where-am-i.ts');

for (const [place, load] of Object.entries(PAGES)) {
  if (document.querySelector(place)) void load();
}

/**
 * Starts the aids to citing, each of which is fetched when it is first needed: what helps with selected
 * words, the citations in a preview, and the reader's citation style.
 */
import { inTime } from '../in-time.ts';
import { last } from '../previews/came-from.ts';
import { sayPartUnfetched } from '../page/beside.ts';
import { chosenStyle, OWN_STYLE } from './chosen-style.ts';

function help(): void {
  // it must be there before the reader copies: what a browser copies cannot wait
  if (getSelection()?.isCollapsed === false) import('./selected.ts').catch(() => undefined);
}
document.addEventListener('selectionchange', help);
// what was selected before this script ran
help();

document.addEventListener(
  'toggle',
  ({ target, newState }) => {
    const link = last;
    if (newState !== 'open' || !(target as Element).matches('.preview')) return;
    // without it a preview has its own links
    import('./source-button.ts')
      .then(({ addButtons }) => addButtons(target as HTMLElement, link))
      .catch(() => undefined);
  },
  { capture: true },
);

const chosen = chosenStyle();

/** Is kept once citations read as the reader chose, or as they are made where that cannot be had. */
export const styled: Promise<unknown> =
  chosen === OWN_STYLE
    ? Promise.resolve()
    : inTime(import('./restyle.ts'))
        .then(({ showChosen }) => showChosen(chosen))
        .catch(() => inTime(import('./own-style.ts')))
        .catch(sayPartUnfetched)
        .finally(() => delete document.documentElement.dataset['waiting']);

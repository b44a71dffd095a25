/**
 * Starts the aids to citing, each of which is fetched when it is first needed: what copies selected
 * words and the bar beside them, the citations in a preview, and the reader's citation style.
 */
import words from '#words/preview-button.json' with { type: 'json' };
import { inTime } from '../in-time.ts';
import { last } from '../previews/came-from.ts';
import { sayPartUnfetched, sayUnfetched } from '../page/beside.ts';
import { chosenStyle, OWN_STYLE } from './chosen-style.ts';

let timer: ReturnType<typeof setTimeout> | undefined;
function followSelection(): void {
  clearTimeout(timer);
  const selection = getSelection();
  const isSelected = selection?.isCollapsed === false;
  // it must be there before the reader copies: what a browser copies cannot wait
  if (isSelected) import('../page/copied-text.ts').catch(() => undefined);
  else if (!document.querySelector('.selection-bar')) return;
  timer = setTimeout(() => {
    // nobody asked for a bar that cannot be had
    import('./selection-bar.ts').then(({ follow }) => follow(selection)).catch(() => undefined);
  }, 200);
}
document.addEventListener('selectionchange', followSelection);
// what was selected before this script ran
followSelection();

document.addEventListener(
  'toggle',
  ({ target, newState }) => {
    if (!(target instanceof HTMLElement) || newState !== 'open') return;
    // citations of the same page share a preview
    const link = last;
    if (link?.getAttribute('interestfor') !== target.id) return;
    target.querySelector('.cite-source')?.remove();
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'cite-source';
    button.textContent = words.cite;
    button.addEventListener('click', () => {
      inTime(import('./source-citations.ts')).then(
        ({ showSourceCitations }) => showSourceCitations(target, link, button),
        () => sayUnfetched(button),
      );
    });
    target.append(button);
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

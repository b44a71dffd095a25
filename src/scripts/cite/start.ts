/**
 * Starts the aids to citing, each of which is fetched when it is first needed: what copies selected
 * words and the bar beside them, the citations in a preview, and the reader's citation style.
 */
import words from '#words/preview-button.json' with { type: 'json' };
import { chosenStyle, OWN_STYLE } from './chosen-style.ts';

let timer: ReturnType<typeof setTimeout> | undefined;
function followSelection(): void {
  clearTimeout(timer);
  const selection = getSelection();
  const isSelected = selection?.isCollapsed === false;
  // it must be there before the reader copies: what a browser copies cannot wait
  if (isSelected) void import('../page/copied-text.ts').catch(() => undefined);
  else if (!document.querySelector('.selection-bar')) return;
  timer = setTimeout(
    () => void import('./selection-bar.ts').then(({ follow }) => follow(selection)),
    200,
  );
}
document.addEventListener('selectionchange', followSelection);
// what was selected before this script ran
followSelection();

/** The citation last pointed at or focused: citations of the same page share a preview. */
let last: Element | undefined;
const remember = ({ target }: Event) => {
  last = (target instanceof Element && target.closest('a[interestfor]')) || last;
};
document.addEventListener('pointerover', remember);
document.addEventListener('focusin', remember);
document.addEventListener(
  'toggle',
  ({ target, newState }) => {
    if (!(target instanceof HTMLElement) || newState !== 'open') return;
    const link = last?.getAttribute('interestfor') === target.id ? last : undefined;
    if (!link || !link.closest('.cluster')) return;
    target.querySelector('.cite-source')?.remove();
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'cite-source';
    button.textContent = words.cite;
    button.addEventListener('click', () => {
      void import('./source-citations.ts').then(({ showSourceCitations }) =>
        showSourceCitations(target, link, button),
      );
    });
    target.append(button);
  },
  { capture: true },
);

const chosen = chosenStyle();
if (chosen !== OWN_STYLE) {
  void import('./restyle.ts')
    .then(({ showStyle }) => showStyle(chosen))
    .catch(() => undefined)
    .finally(() => delete document.documentElement.dataset['waiting']);
}

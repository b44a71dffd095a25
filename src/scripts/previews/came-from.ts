/**
 * Marks, among the backlinks of a reference, the one to the citation that the reader came from. It
 * is remembered for this tab only.
 */
import { recall, remember } from '../device.ts';

const KEY = 'came-from';
const CITATION = '.cluster > a';

/** The citation last pointed at or focused. */
export let last: Element | null = null;

function follow({ target }: Event): void {
  if (target instanceof Element) last = target.closest(CITATION) ?? last;
}

function leave({ target }: Event): void {
  const link =
    target instanceof Element && target.closest<HTMLAnchorElement>(`${CITATION}, .preview a`);
  if (!link) return;
  if (last) remember(KEY, `${location.pathname}#${last.id}`, 'sessionStorage');
  const entry = document.getElementById(link.hash.slice(1));
  if (!entry || !link.matches(CITATION)) return;
  // the work takes the focus, so that a screen reader reads it and not the name of the page
  entry.tabIndex = -1;
}

function mark(): void {
  const from = recall(KEY, 'sessionStorage');
  if (!from) return;
  // without it every backlink is like the others
  import('./back-here.ts').then(({ markBacklink }) => markBacklink(from)).catch(() => undefined);
}

document.addEventListener('pointerover', follow);
document.addEventListener('focusin', follow);
document.addEventListener('click', leave);
addEventListener('hashchange', mark);
mark();

/**
 * Marks, among the backlinks of a reference, the one to the citation that the reader came from. It
 * is remembered for this tab only.
 */
import words from '#words/came-from.json' with { type: 'json' };

const KEY = 'came-from';
const CITATION = '.cluster > a';

let last: Element | null = null;

function remember({ target }: Event): void {
  if (target instanceof Element) last = target.closest(CITATION) ?? last;
}

function leave({ target }: Event): void {
  const link = target instanceof Element && target.closest(`${CITATION}, .preview a`);
  if (link && last) sessionStorage.setItem(KEY, `${location.pathname}#${last.id}`);
}

function mark(): void {
  const from = sessionStorage.getItem(KEY);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[role="doc-backlink"]')) {
    if (link.pathname + link.hash === from) {
      link.setAttribute('aria-current', 'location');
      link.dataset['here'] = words.here;
    } else link.removeAttribute('aria-current');
  }
}

document.addEventListener('pointerover', remember);
document.addEventListener('focusin', remember);
document.addEventListener('click', leave);
addEventListener('hashchange', mark);
mark();

export {};

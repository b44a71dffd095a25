import { GAP, letGo, onPage, moveTo } from './keep-beside.ts';

const isPhone = matchMedia('(width < 48rem)');

/**
 * Changes the content of an open popover so that it grows where it stands. It moves up where the
 * window ends, but never to the other side of its link, which would take it away from under the mouse
 * (WCAG 2.2, 1.4.13). On a phone it is a sheet, whose styles place it.
 */
export function growInPlace(popover: HTMLElement, grow: () => void): void {
  const { left, top, width } = popover.getBoundingClientRect();
  grow();
  letGo();
  if (isPhone.matches) {
    popover.removeAttribute('style');
    return;
  }
  const lowest = document.documentElement.clientHeight - popover.offsetHeight - GAP;
  const position = onPage(`${left + scrollX}px`, Math.max(GAP, Math.min(top, lowest)));
  moveTo(popover, { ...position, 'inline-size': `${width}px` });
  popover.addEventListener('toggle', () => popover.removeAttribute('style'), { once: true });
}

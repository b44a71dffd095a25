import { GAP, letGo, onPage, moveTo } from './keep-beside.ts';

/**
 * Lets an open popover grow where it stands, in any browser: it comes higher where the window ends,
 * but never leaves the mouse that is in it, as changing sides would (WCAG 2.2, 1.4.13).
 */
export function growInPlace(popover: HTMLElement, grow: () => void): void {
  const { left, top, width } = popover.getBoundingClientRect();
  grow();
  letGo();
  const lowest = document.documentElement.clientHeight - popover.offsetHeight - GAP;
  const position = onPage(`${left + scrollX}px`, Math.max(GAP, Math.min(top, lowest)));
  moveTo(popover, { ...position, 'inline-size': `${width}px` });
  popover.addEventListener('toggle', () => popover.removeAttribute('style'), { once: true });
}

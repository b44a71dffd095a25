/** Between what is opened and what it stands beside, or the end of the window, in pixels. */
const GAP = 8;

type Place = Record<string, string>;
let watched: ResizeObserver | undefined;

/**
 * Keeps an open popover at its element and within the window, also when it grows, where styles do
 * not: some browsers lack CSS anchor positioning, and WebKitGTK 2.50 forgets in it how far the page
 * was scrolled, without a sign. By default it then stands below or above its element.
 */
export function keepBeside(popover: HTMLElement, element: Element, placeOf = beside): void {
  // browsers with interest invokers, which came later, anchor as they should
  if ('interestForElement' in HTMLAnchorElement.prototype) return;
  watched?.disconnect();
  watched = new ResizeObserver(() => stand(popover, placeOf(popover, element)));
  // what was right for another element, or another window
  popover.removeAttribute('style');
  watched.observe(popover);
}

/**
 * Lets an open popover grow where it stands, in any browser: it comes higher where the window ends,
 * but never leaves the mouse that is in it, as changing sides would (WCAG 2.2, 1.4.13).
 */
export function growInPlace(popover: HTMLElement, grow: () => void): void {
  const { left, top, width } = popover.getBoundingClientRect();
  grow();
  watched?.disconnect();
  const lowest = document.documentElement.clientHeight - popover.offsetHeight - GAP;
  const place = onPage(`${left + scrollX}px`, Math.max(GAP, Math.min(top, lowest)));
  stand(popover, { ...place, 'inline-size': `${width}px` });
  popover.addEventListener('toggle', () => popover.removeAttribute('style'), { once: true });
}

function stand(popover: HTMLElement, place: Place): void {
  const none = { 'position-area': 'none', 'position-try-fallbacks': 'none', margin: '0' };
  for (const [property, value] of Object.entries({ ...none, ...place })) {
    popover.style.setProperty(property, value);
  }
}

/** A place right below an element or right above it. */
export function beside(popover: HTMLElement, element: Element): Place {
  const { clientWidth, clientHeight } = document.documentElement;
  const { width, height } = popover.getBoundingClientRect();
  const { left, top, bottom } = element.getBoundingClientRect();
  const above = top - height - GAP;
  const below = bottom + GAP;
  const lowest = clientHeight - height - GAP;
  const x = Math.max(GAP, Math.min(left, clientWidth - width - GAP));
  const y = below <= lowest ? below : above >= GAP ? above : Math.max(GAP, lowest);
  return onPage(`${x + scrollX}px`, y);
}

/** A place that moves as the page is scrolled. */
export const onPage = (left: string, top: number): Place => ({
  position: 'absolute',
  inset: `${top + scrollY}px auto auto ${left}`,
});

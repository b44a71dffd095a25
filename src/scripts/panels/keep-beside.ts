/** The gap between a popover and what it stands beside, or the edge of the window, in pixels. */
export const GAP = 8;

type Place = Record<string, string>;
let watched: ResizeObserver | undefined;

/**
 * Keeps an open popover beside its element and within the window, even as it grows, in browsers
 * where styles cannot: some lack CSS anchor positioning, and WebKitGTK 2.50 ignores how far the
 * page is scrolled. Without `placeOf` it stands below its element, or above.
 */
export function keepBeside(popover: HTMLElement, element: Element, placeOf = beside): void {
  // browsers with interest invokers, which came later, anchor as they should
  if ('interestForElement' in HTMLAnchorElement.prototype) return;
  letStand();
  watched = new ResizeObserver(() => stand(popover, placeOf(popover, element)));
  // what placed it beside another element or in another window
  popover.removeAttribute('style');
  watched.observe(popover);
}

/** Stops keeping the popover beside its element. */
export const letStand = (): void => watched?.disconnect();

/** Moves an open popover to a place given as CSS properties. */
export function stand(popover: HTMLElement, place: Place): void {
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

/** The gap between a popover and what it stands beside, or the edge of the window, in pixels. */
export const GAP = 8;

type Position = Record<string, string>;
let watched: ResizeObserver | undefined;

/**
 * Keeps an open popover beside its element and within the window, even as it grows, in browsers
 * where styles cannot: some lack CSS anchor positioning, and WebKitGTK 2.50 ignores how far the
 * page is scrolled. Without `positionOf` it stands below its element, or above.
 */
export function keepBeside(popover: HTMLElement, element: Element, positionOf = beside): void {
  // browsers with interest invokers, which came later, anchor as they should
  if ('interestForElement' in HTMLAnchorElement.prototype) return;
  letGo();
  watched = new ResizeObserver(() => moveTo(popover, positionOf(popover, element)));
  // what placed it beside another element or in another window
  popover.removeAttribute('style');
  watched.observe(popover);
}

/** Stops keeping the popover beside its element. */
export const letGo = (): void => watched?.disconnect();

/** Moves an open popover to a position, given as CSS properties, and off its anchor. */
export function moveTo(popover: HTMLElement, position: Position): void {
  const none = { 'position-area': 'none', 'position-try-fallbacks': 'none', margin: '0' };
  for (const [property, value] of Object.entries({ ...none, ...position })) {
    popover.style.setProperty(property, value);
  }
}

/** The position right below an element, or right above it where there is no room below. */
export function beside(popover: HTMLElement, element: Element): Position {
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

/** A position in the page, with which the popover scrolls. */
export const onPage = (left: string, top: number): Position => ({
  position: 'absolute',
  inset: `${top + scrollY}px auto auto ${left}`,
});

/** Between what is opened and what it stands beside, or the end of the window, in pixels. */
const GAP = 8;

type Place = Record<string, string>;
let watched: ResizeObserver | undefined;

/**
 * Keeps an open popover within the window, also when it grows, where the browser's own CSS anchor
 * positioning does not: some lack it, and WebKitGTK 2.50 forgets how far the page was scrolled. By
 * default it then stands below or above its element.
 */
export function keepBeside(popover: HTMLElement, element: Element, placeOf = beside): void {
  watched?.disconnect();
  watched = new ResizeObserver(() => {
    // what was right for another element, or another size
    popover.removeAttribute('style');
    const { top, bottom } = popover.getBoundingClientRect();
    const { clientHeight } = document.documentElement;
    if (CSS.supports('position-area: block-end') && top >= 0 && bottom <= clientHeight) return;
    const none = { 'position-area': 'none', 'position-try-fallbacks': 'none', margin: '0' };
    for (const [property, value] of Object.entries({ ...none, ...placeOf(popover, element) })) {
      popover.style.setProperty(property, value);
    }
  });
  watched.observe(popover);
}

/** A place right below an element or right above it. */
export function beside(popover: HTMLElement, element: Element): Place {
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth, offsetHeight } = popover;
  const { left, top, bottom } = element.getBoundingClientRect();
  const above = top - offsetHeight - GAP;
  const below = bottom + GAP;
  const lowest = clientHeight - offsetHeight - GAP;
  const x = Math.max(GAP, Math.min(left, clientWidth - offsetWidth - GAP));
  const y = below <= lowest ? below : above >= GAP ? above : Math.max(GAP, lowest);
  return onPage(`${x + scrollX}px`, y);
}

/** A place that moves as the page is scrolled. */
export const onPage = (left: string, top: number): Place => ({
  position: 'absolute',
  inset: `${top + scrollY}px auto auto ${left}`,
});

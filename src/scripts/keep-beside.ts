/** Between what is opened and what it stands beside, or the end of the window, in pixels. */
const GAP = 8;

let watched: ResizeObserver | undefined;

/**
 * Keeps an open popover below or above an element, and within the window, also when it grows, where
 * the browser's own CSS anchor positioning does not: some lack it, and WebKitGTK 2.50 forgets how far
 * the page was scrolled.
 */
export function keepBeside(popover: HTMLElement, element: Element): void {
  watched?.disconnect();
  watched = new ResizeObserver(() => place(popover, element));
  watched.observe(popover);
}

function place(popover: HTMLElement, element: Element): void {
  // what was right for another element, or another size
  popover.removeAttribute('style');
  const { clientWidth, clientHeight } = document.documentElement;
  const { top, bottom, width, height } = popover.getBoundingClientRect();
  if (CSS.supports('position-area: block-end') && top >= 0 && bottom <= clientHeight) return;
  const beside = element.getBoundingClientRect();
  const above = beside.top - height - GAP;
  const below = beside.bottom + GAP;
  const lowest = clientHeight - height - GAP;
  const x = Math.max(GAP, Math.min(beside.left, clientWidth - width - GAP));
  const y = below <= lowest ? below : above >= GAP ? above : Math.max(GAP, lowest);
  const way = { position: 'absolute', 'position-area': 'none', margin: '0' };
  const corner = { left: `${x + scrollX}px`, top: `${y + scrollY}px` };
  for (const [property, value] of Object.entries({ ...way, ...corner })) {
    popover.style.setProperty(property, value);
  }
}

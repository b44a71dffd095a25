/** The citation or term at an event’s target that has a preview. */
export const citationOf = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[interestfor]') : null;

/** Its preview. */
export const previewOf = (link: Element): HTMLElement | null =>
  document.getElementById(link.getAttribute('interestfor') ?? '');

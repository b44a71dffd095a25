/**
 * Opens the preview of a citation on hover and focus where the browser does not do so by itself
 * (HTML interest invokers, `interestfor`), with the manners of WCAG 2.2, 1.4.13: it can be moved
 * into, stays until it is left or dismissed, and closes with Esc.
 */
import { citationOf, previewOf } from './previewed.ts';
import { beside, keepBeside, onPage } from '../panels/keep-beside.ts';

const OPEN_AFTER = 300;
const CLOSE_AFTER = 400;
const CLOSE_AFTER_FAR = 1000;
/** So low that there is room above a citation or below it, as in previews.css. */
const LOW = '45svh';
/** The widths at which the styles make a preview a sheet (phone) or a note in the margin. */
const isPhone = matchMedia('(width < 48rem)');
const hasMargin = matchMedia('(width >= 80rem)');

let open: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** The citation whose preview is open or about to be. */
let last: Element | undefined;
/**
 * The citations that the mouse and the focus are at, or whose preview they are in. Either keeps the
 * preview open.
 */
const at: Record<string, Element | undefined> = {};

// Chromium relates them itself
for (const link of document.querySelectorAll('a[interestfor]')) {
  link.setAttribute('aria-details', link.getAttribute('interestfor') ?? '');
}

/** Opens the preview of a citation in place of the one that is open, and keeps it beside. */
export function show(link: HTMLAnchorElement): void {
  const preview = previewOf(link);
  if (!preview) return;
  open?.hidePopover();
  last = link;
  preview.showPopover({ source: link });
  open = preview;
  keepBeside(preview, link, positionOf);
}

function positionOf(preview: HTMLElement, link: Element): Record<string, string> {
  const { top, right, bottom } = link.getBoundingClientRect();
  const lowest = document.documentElement.clientHeight - preview.getBoundingClientRect().height;
  if (isPhone.matches) return { inset: bottom > lowest ? '0 0 auto' : 'auto 0 0' };
  const text = document.querySelector('.opening')?.getBoundingClientRect();
  // a wide table has the margin as well
  if (!hasMargin.matches || !text || right > text.right)
    return { ...beside(preview, link), 'max-block-size': LOW };
  const left = `calc(${text.right + scrollX}px + var(--gutter))`;
  return { ...onPage(left, Math.max(0, Math.min(top, lowest))), right: '1rem' };
}

function later(run: () => void, wait: number): void {
  clearTimeout(timer);
  timer = setTimeout(run, wait);
}

/** Follows the mouse or the focus. */
function follow({ type, target }: Pick<Event, 'type' | 'target'>): void {
  const link = citationOf(target);
  const isInside = open !== undefined && target instanceof Node && open.contains(target);
  const was = at[type];
  at[type] = isInside ? last : (link ?? undefined);
  if (isInside || (open && link && link === last)) clearTimeout(timer);
  else if (link && link !== was) {
    last = link;
    later(() => show(link), OPEN_AFTER);
  } else if (!link && !Object.values(at).includes(last))
    later(() => open?.hidePopover(), hasMargin.matches ? CLOSE_AFTER_FAR : CLOSE_AFTER);
}

document.addEventListener(
  'toggle',
  ({ target, newState }) => {
    if (target === open && newState === 'closed') open = undefined;
  },
  { capture: true },
);

document.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && follow(event));
document.addEventListener('focusin', follow);

// the mouse may have been on a citation before this script ran, and not move again
follow({ type: 'pointerover', target: document.querySelector('a[interestfor]:hover') });

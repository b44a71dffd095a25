/**
 * Opens the preview of a citation on hover, focus and touch where the browser does not do so by
 * itself (HTML interest invokers, `interestfor`), with the manners of WCAG 2.2, 1.4.13: it can be
 * moved into, stays until it is left or dismissed, and closes with Esc.
 */
const OPEN_AFTER = 300;
const CLOSE_AFTER = 400;
const native = 'interestForElement' in HTMLAnchorElement.prototype;

let open: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

const citationOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[interestfor]') : null;
const previewOf = (link: Element) =>
  document.getElementById(link.getAttribute('interestfor') ?? '') ?? undefined;

function show(link: HTMLAnchorElement): void {
  const preview = previewOf(link);
  if (!preview || preview.matches(':popover-open')) return;
  open?.hidePopover();
  place(preview, link);
  preview.showPopover({ source: link });
  open = preview;
}

/** For browsers without CSS anchor positioning: below the citation, within the window. */
function place(preview: HTMLElement, link: HTMLElement): void {
  if (CSS.supports('position-area: block-end')) return;
  const { left, bottom } = link.getBoundingClientRect();
  preview.style.setProperty('position', 'absolute');
  preview.style.setProperty('margin', '0');
  preview.style.setProperty('left', `${Math.max(8, Math.min(left, innerWidth - 400)) + scrollX}px`);
  preview.style.setProperty('top', `${bottom + scrollY + 4}px`);
}

function later(run: () => void, wait: number): void {
  clearTimeout(timer);
  timer = setTimeout(run, wait);
}

function hover({ target }: Event): void {
  const link = citationOf(target);
  if (link) later(() => show(link), OPEN_AFTER);
  else if (open && target instanceof Node && open.contains(target)) clearTimeout(timer);
  else if (open) later(() => open?.hidePopover(), CLOSE_AFTER);
  else clearTimeout(timer);
}

document.addEventListener(
  'toggle',
  ({ target, newState }) => {
    if (target === open && newState === 'closed') open = undefined;
  },
  { capture: true },
);

if (!native) {
  document.addEventListener(
    'pointerover',
    (event) => event.pointerType === 'mouse' && hover(event),
  );
  document.addEventListener('focusin', hover);
}

// A touch opens the preview, which links on; the browser's own way is a long press
document.addEventListener('click', (event) => {
  const link = citationOf(event.target);
  if (!link || (event as PointerEvent).pointerType !== 'touch') return;
  event.preventDefault();
  show(link);
});

export {};

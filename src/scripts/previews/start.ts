/**
 * Opens previews at a touch. Fetches the script that opens them on hover and focus where browsers do
 * not; until that is there, a citation leads to its entry.
 */
import { citationOf, previewOf } from './previewed.ts';

let show: ((link: HTMLAnchorElement) => void) | undefined;

if ('interestForElement' in HTMLAnchorElement.prototype) {
  show = (link) => previewOf(link)?.showPopover({ source: link });
} else {
  import('./interest.ts').then((interest) => (show = interest.show)).catch(() => undefined);
}

// a tap opens the preview, which has the link; browsers that know interest invokers ask for a long press
document.addEventListener('click', (event) => {
  const link = citationOf(event.target);
  if (!show || !link || (event as PointerEvent).pointerType !== 'touch') return;
  event.preventDefault();
  show(link);
});

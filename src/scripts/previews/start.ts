/** Opens previews at a touch, and fetches what opens them otherwise where the browser does not. */
import { citationOf, previewOf } from './previewed.ts';

const scripted =
  'interestForElement' in HTMLAnchorElement.prototype ? undefined : import('./interest.ts');

// A touch opens the preview, which links on; the browser's own way is a long press
document.addEventListener('click', (event) => {
  const link = citationOf(event.target);
  if (!link || (event as PointerEvent).pointerType !== 'touch') return;
  event.preventDefault();
  if (scripted) void scripted.then(({ show }) => show(link));
  else previewOf(link)?.showPopover({ source: link });
});

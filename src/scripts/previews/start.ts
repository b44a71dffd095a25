/** Opens previews at a touch. Fetches the script that opens them on hover and focus where browsers do not. */
import { citationOf, previewOf } from './previewed.ts';

const scripted =
  'interestForElement' in HTMLAnchorElement.prototype ? undefined : import('./interest.ts');

// a tap opens the preview, which has the link; browsers that know interest invokers ask for a long press
document.addEventListener('click', (event) => {
  const link = citationOf(event.target);
  if (!link || (event as PointerEvent).pointerType !== 'touch') return;
  event.preventDefault();
  if (scripted) void scripted.then(({ show }) => show(link));
  else previewOf(link)?.showPopover({ source: link });
});

/** Unfolds the record that the address points to. Without scripts the styles do. */
function open(): void {
  // not “:target”, which no element is yet while the page comes
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target?.matches('.record')) target.querySelector('details')?.setAttribute('open', '');
}

addEventListener('hashchange', open);
open();

export {};

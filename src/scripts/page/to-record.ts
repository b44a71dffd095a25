/**
 * Leads from a place in an index to where it stands in full: a work's to its record, a paragraph's to
 * its section. Without scripts a link there does.
 */
function follow(): void {
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const link = place?.matches('.works > li') && place.querySelector('a');
  // the way back is to where the reader came from
  if (link) location.replace(link.href);
}

addEventListener('hashchange', follow);
follow();

export {};

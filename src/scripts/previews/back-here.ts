import words from '#words/came-from.json' with { type: 'json' };

/** Marks the backlinks that lead to an address, given as path and fragment, and no others. */
export function markBacklink(from: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[role="doc-backlink"]')) {
    if (link.pathname + link.hash === from) {
      link.setAttribute('aria-current', 'location');
      link.dataset['here'] = words.here;
    } else link.removeAttribute('aria-current');
  }
}

import type { Publication } from '../site/publication.ts';

/** Points links of the page of the whole to its own text, where that is what they lead to. */
export function pointWithin(document: Document, { whole, sections }: Publication): void {
  const ids = new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
  const names = new Map(sections.map(({ address, name }) => [address, name]));
  for (const link of document.querySelectorAll('a[href]')) {
    const url = new URL(link.getAttribute('href') ?? '', whole.address);
    const [page = ''] = url.href.split('#', 1);
    const target = decodeURIComponent(url.hash.slice(1)) || names.get(page);
    if (names.has(page) && target && ids.has(target)) link.setAttribute('href', `#${target}`);
  }
}

import { parseHTML } from 'linkedom';
import { findCitations, type Cluster } from '../../src/bibliography/index.ts';

/** What a reader sees of HTML, with italics as "_": whoever wrote it has markup of their own around it. */
export function read(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const italic of document.querySelectorAll('i, em')) {
    italic.replaceWith(`_${italic.textContent}_`);
  }
  return (document.body.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** The citation that a text begins with. Throws where it has none. */
export function clusterOf(text: string): Cluster {
  const [found] = findCitations(text);
  if (!found?.cluster) throw new Error(`${text} is not a citation`);
  return found.cluster;
}

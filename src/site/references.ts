import { parseHTML } from 'linkedom';
import { createBibliography, type Bibliography, type Work } from '../bibliography/index.ts';
import { inEveryStyle } from './citation-styles.ts';
import { cacheIn } from './label-cache.ts';
import { format } from './label-threads.ts';

/** Of the process, not of some works: while an author writes, what was formatted for the last edit is there. */
const cacheOf = inEveryStyle(({ id }) => cacheIn(`bibliography/${id}`));

/** The bibliography of these works in every style that readers can choose. */
export const bibliographiesOf = (works: readonly Work[]) =>
  inEveryStyle((style) =>
    createBibliography({
      works,
      style: style.csl,
      format,
      cache: cacheOf(style),
    }),
  );

/** The work of an id. Throws a RangeError on an unknown one. */
export function workOf(id: string, { works }: Pick<Bibliography, 'works'>): Work {
  const work = works.get(id);
  if (!work) throw new RangeError(`There is no work “${id}” in the bibliography.`);
  return work;
}

/** A work as a sentence names it, without markup: "Bach (2012)". */
export async function narrativeLabel(
  id: string,
  references: Pick<Bibliography, 'label'>,
): Promise<string> {
  const parts = await references.label({ mode: 'narrative', items: [{ id }] });
  const html = parts.map((part) => part.html).join('');
  return parseHTML(`<p>${html}</p>`).document.querySelector('p')?.textContent ?? '';
}

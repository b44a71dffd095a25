import { getCollection } from 'astro:content';
import { createBibliography, type CitationItem, type Work } from './bibliography/index.ts';
import style from './bibliography/csl/harvard-cite-them-right.csl?raw';
import locale from './bibliography/csl/locales-en-GB.xml?raw';
import { cacheFolder } from './cache-folder.ts';
import { openShelf } from './shelf.ts';

const works = (await getCollection('references')).map(({ data }) => data['work'] as Work);

/** The site's one bibliography: Harvard, Cite Them Right 12th edition, in British English. */
export const references = createBibliography({
  works,
  style: { name: 'harvard-cite-them-right', style, lang: 'en-GB', locale },
  openShelf: (identity) => openShelf(`${cacheFolder}/bibliography`, identity),
});

/** The work of an id. Throws a RangeError on an unknown one. */
export function workOf(id: string): Work {
  const work = references.works.get(id);
  if (!work) throw new RangeError(`There is no work “${id}” in the bibliography.`);
  return work;
}

/** The id of the preview that belongs to a work and a place in it. */
export const previewId = ({ id, locator }: Pick<CitationItem, 'id' | 'locator'>) =>
  ['preview', id, ...(locator ? [locator.label, locator.value.replace(/\W+/gu, '-')] : [])].join(
    '-',
  );

import { createBibliography, type CslItem } from './bibliography/index.ts';
import style from './bibliography/csl/harvard-cite-them-right.csl?raw';
import locale from './bibliography/csl/locales-en-GB.xml?raw';
import { cacheFolder } from './cache-folder.ts';
import { openShelf } from './shelf.ts';
import { edition } from './sections.ts';
import { address, site } from './site.ts';

const [year, month, day] = edition.date.split('-').map(Number) as [number, number, number];
const csl: CslItem = {
  id: 'going-mutual',
  type: 'webpage',
  author: [{ literal: site.author }],
  title: `${site.name}: ${site.tagline}`,
  issued: { 'date-parts': [[year, month, day]] },
  accessed: { literal: 'day month year' },
  URL: address('/'),
};

/** This site as a reference, with "day month year" where the reader's own date belongs. */
export const selfEntry = () =>
  createBibliography({
    works: [{ id: csl.id, csl, links: { status: 'unchecked' } }],
    style: { name: 'harvard-cite-them-right', style, lang: 'en-GB', locale },
    openShelf: (identity) => openShelf(`${cacheFolder}/self`, identity),
  }).entry(csl.id);

import { readFileSync } from 'node:fs';
import {
  createBibliography,
  type Bibliography,
  type BibliographyOptions,
  type CslItem,
  type Style,
} from '../../src/bibliography/index.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../src/bibliography/csl/${name}`, import.meta.url), 'utf8');

/** The style and locale of the site, for tests of the library on its own. */
export const harvard: Style = {
  name: 'harvard-cite-them-right',
  style: read('harvard-cite-them-right.csl'),
  lang: 'en-GB',
  locale: read('locales-en-GB.xml'),
};

/** A bibliography of records, in the site's style. */
export const bibliographyOf = (
  items: readonly CslItem[],
  options: Partial<BibliographyOptions> = {},
): Bibliography =>
  createBibliography({
    works: items.map((csl) => ({ id: csl.id, csl, links: { status: 'unchecked' as const } })),
    style: harvard,
    ...options,
  });

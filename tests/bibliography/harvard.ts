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

/** A style that the site carries, with its locale. */
export const styleOf = (name: string, lang: 'en-GB' | 'en-US'): Style => ({
  name,
  style: read(`${name}.csl`),
  lang,
  locale: read(`locales-${lang}.xml`),
});

/** The style and locale of the site, for tests of the library on its own. */
export const harvard: Style = styleOf('harvard-cite-them-right', 'en-GB');

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

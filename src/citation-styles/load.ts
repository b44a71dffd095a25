import type { Style } from '../bibliography/index.ts';
import type { StyleOnOffer } from './styles.ts';

/** The files of all styles and locales, each fetched when it is asked for. */
const files = import.meta.glob<string>('../bibliography/csl/*.{csl,xml}', {
  query: '?raw',
  import: 'default',
});

async function fileOf(name: string): Promise<string> {
  const load = files[`../bibliography/csl/${name}`];
  if (!load) throw new RangeError(`There is no file “${name}” of a style.`);
  return load();
}

/** A style with its own XML and that of its locale, of which nothing else is fetched. */
export async function loadStyle({ csl, lang }: Pick<StyleOnOffer, 'csl' | 'lang'>): Promise<Style> {
  const [style, locale] = await Promise.all([fileOf(`${csl}.csl`), fileOf(`locales-${lang}.xml`)]);
  return { name: csl, style, lang, locale };
}

import type { Style } from '../bibliography/index.ts';
import { stylesOnOffer, type StyleOnOffer } from '../citation-styles/styles.ts';

/** A citation style that readers can choose, with its files. */
export interface CitationStyle extends Pick<StyleOnOffer, 'id' | 'name' | 'citedIn'> {
  csl: Style;
}

const files = import.meta.glob<string>('../bibliography/csl/*.{csl,xml}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const fileOf = (name: string) => files[`../bibliography/csl/${name}`] as string;

/** Every style on offer, the site's own first. */
export const citationStyles: readonly CitationStyle[] = stylesOnOffer.map(
  ({ id, name, citedIn, csl, lang }) => ({
    id,
    name,
    citedIn,
    csl: { name: csl, style: fileOf(`${csl}.csl`), lang, locale: fileOf(`locales-${lang}.xml`) },
  }),
);

/** The style that pages are made in. */
export const ownStyle = citationStyles[0] as CitationStyle;

/** Makes something for a style when it is first asked for, and once: the function that it returns gives it. */
export function inEveryStyle<Made>(
  make: (style: CitationStyle) => Made,
): (style: CitationStyle) => Made {
  const made = new Map<CitationStyle, Made>();
  return (style) => {
    if (!made.has(style)) made.set(style, make(style));
    return made.get(style) as Made;
  };
}

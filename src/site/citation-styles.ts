import apa from '../bibliography/csl/apa.csl?raw';
import chicagoAuthorDate from '../bibliography/csl/chicago-author-date.csl?raw';
import chicagoNotes from '../bibliography/csl/chicago-notes-bibliography.csl?raw';
import harvard from '../bibliography/csl/harvard-cite-them-right.csl?raw';
import ieee from '../bibliography/csl/ieee.csl?raw';
import british from '../bibliography/csl/locales-en-GB.xml?raw';
import american from '../bibliography/csl/locales-en-US.xml?raw';
import mhra from '../bibliography/csl/mhra-notes.csl?raw';
import mla from '../bibliography/csl/modern-language-association.csl?raw';
import vancouver from '../bibliography/csl/nlm-citation-sequence.csl?raw';
import oscola from '../bibliography/csl/oscola.csl?raw';
import type { Style } from '../bibliography/index.ts';
import { citationStyleNames, type StyleId } from '../addresses/style-names.ts';

/** A citation style that readers can choose. */
export interface CitationStyle {
  /** Its name in addresses. */
  id: StyleId;
  /** Its name for readers, with the edition that it follows. */
  name: string;
  /** The words between a source and the work that cites it: "cited in". */
  citedIn: string;
  csl: Style;
}

const inBritish = (name: string, style: string): Style => ({
  name,
  style,
  lang: 'en-GB',
  locale: british,
});
const inAmerican = (name: string, style: string): Style => ({
  name,
  style,
  lang: 'en-US',
  locale: american,
});

// an American style keeps American quotation marks and dates
const styles: Record<StyleId, Style> = {
  harvard: inBritish('harvard-cite-them-right', harvard),
  apa: inAmerican('apa', apa),
  mla: inAmerican('modern-language-association', mla),
  'chicago-author-date': inAmerican('chicago-author-date', chicagoAuthorDate),
  'chicago-notes': inAmerican('chicago-notes-bibliography', chicagoNotes),
  mhra: inBritish('mhra-notes', mhra),
  oscola: inBritish('oscola', oscola),
  vancouver: inAmerican('nlm-citation-sequence', vancouver),
  ieee: inAmerican('ieee', ieee),
};

/** Every style on offer, the site's own first. */
export const citationStyles: readonly CitationStyle[] = (Object.keys(styles) as StyleId[]).map(
  (id) => ({
    id,
    name: citationStyleNames[id],
    citedIn: id === 'apa' ? 'as cited in' : 'cited in',
    csl: styles[id],
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

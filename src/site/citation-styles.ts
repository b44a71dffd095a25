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
  /** What it says between a source and the text that told of it. */
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

// a style of American make keeps its quotation marks and dates
const styles: Omit<CitationStyle, 'name'>[] = [
  {
    id: 'harvard',

    citedIn: 'cited in',
    csl: inBritish('harvard-cite-them-right', harvard),
  },
  {
    id: 'apa',

    citedIn: 'as cited in',
    csl: inAmerican('apa', apa),
  },
  {
    id: 'mla',

    citedIn: 'cited in',
    csl: inAmerican('modern-language-association', mla),
  },
  {
    id: 'chicago-author-date',

    citedIn: 'cited in',
    csl: inAmerican('chicago-author-date', chicagoAuthorDate),
  },
  {
    id: 'chicago-notes',

    citedIn: 'cited in',
    csl: inAmerican('chicago-notes-bibliography', chicagoNotes),
  },
  {
    id: 'mhra',

    citedIn: 'cited in',
    csl: inBritish('mhra-notes', mhra),
  },
  {
    id: 'oscola',

    citedIn: 'cited in',
    csl: { ...inBritish('oscola', oscola), yearAfterAct: true },
  },
  {
    id: 'vancouver',

    citedIn: 'cited in',
    csl: inAmerican('nlm-citation-sequence', vancouver),
  },
  { id: 'ieee', citedIn: 'cited in', csl: inAmerican('ieee', ieee) },
];

/** Every style on offer, the site's own first. */
export const citationStyles: readonly CitationStyle[] = styles.map((style) => ({
  ...style,
  name: citationStyleNames[style.id],
}));

/** The style that pages are made in. */
export const ownStyle = citationStyles[0] as CitationStyle;

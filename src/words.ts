import type {
  LinkState,
  Locator,
  LocatorLabel,
  StyleKind,
  TracingState,
} from './bibliography/index.ts';
import { language } from './language.ts';

/** What each tracing state means, as readers see it. */
export const TRACING_IN_WORDS: Record<TracingState, string> = {
  traced: 'Traced: the work exists as described here.',
  probable: 'Probable: a real work that fits; that the essay meant it is our inference.',
  untraced: 'Not traced: only what the essay says of it is known.',
};

/** What has been done about a work's links, as readers see it. */
export const LINK_IN_WORDS: Record<LinkState, string> = {
  unchecked: 'Link not yet opened by us.',
  found: 'Link opened by us, and the work found.',
  moved: 'Link opened by us; the work has moved.',
  gone: 'Link opened by us; the work is gone.',
};

const PLURALS: Record<LocatorLabel, string> = {
  page: 'pages',
  paragraph: 'paragraphs',
  chapter: 'chapters',
  section: 'sections',
  figure: 'figures',
  table: 'tables',
  volume: 'volumes',
};

/** A place in a work in whole words: "page 405", "pages 401–408". */
export const locatorInWords = ({ label, value }: Locator) =>
  `${/[-,&]| and /u.test(value) ? PLURALS[label] : label} ${value.replaceAll('-', '–')}`;

/** Made once: every page has the date in its footer, and a formatter is slow to make. */
const LONG_DATE = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });

/** A date of the calendar as British readers write it: "23 November 2026". */
export const dateInWords = (date: string) => LONG_DATE.format(new Date(date));

const MONTH = new Intl.DateTimeFormat(language, {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const partInWords = (part: string) => {
  if (/^\d{4}$/u.test(part)) return part;
  return /^\d{4}-\d{2}$/u.test(part) ? MONTH.format(new Date(part)) : dateInWords(part);
};

/** A date or period of EDTF (ISO 8601-2, level 0) in words: "March 2013 to May 2013". */
export const edtfInWords = (date: string) => date.split('/').map(partInWords).join(' to ');

/** Where a style of a kind cites a work. */
export const inTextInWords = (kind: StyleKind) => (kind === 'note' ? 'In a note' : 'In the text');

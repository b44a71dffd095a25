import citing from '#words/citing.json' with { type: 'json' };
import dates from '#words/dates.json' with { type: 'json' };
import preview from '#words/preview.json' with { type: 'json' };
import record from '#words/record.json' with { type: 'json' };
import locators from '#words/locators.json' with { type: 'json' };
import type { Locator, StyleKind, Tracing } from '../bibliography/index.ts';
import { site } from './identity.ts';
import { language } from './language.ts';
import { capitalised, say } from './message.ts';

/** A place in a work in whole words: "page 405", "pages 401–408". */
export const locatorInWords = ({ label, value }: Locator) =>
  say((/[-,&]| and /u.test(value) ? locators.many : locators.one)[label], {
    value: value.replaceAll('-', '–'),
  });

/**
 * A place that is cited, and that we have not seen in its source: "Cited: page 405, not seen in the
 * source." Of a work that was seen whole nothing is said of what was seen.
 */
export const citedPlaceInWords = (locator: Locator, seen: Tracing['seen'] | undefined) =>
  say(seen === 'whole' ? preview.placeOfSeen : preview.place, { place: locatorInWords(locator) });

/** How a work was traced, and what of it was seen: "Traced, seen in part." */
export const tracingInWords = ({ state, seen }: Pick<Tracing, 'state' | 'seen'>) =>
  capitalised(say(record.traced, { state: record.states[state], seen: record.seen[seen] }));

/** The same with its summary, for a record that is taken away: whose account it is stands first. */
export const tracingNote = ({ summary, ...tracing }: Pick<Tracing, 'state' | 'seen' | 'summary'>) =>
  say(record.note, { site: site.name, tracing: tracingInWords(tracing), summary });

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
export const edtfInWords = (date: string) => {
  const [from = '', to] = date.split('/').map(partInWords);
  return to === undefined ? from : say(dates.period, { from, to });
};

/** Where a style of a kind cites a work. */
export const inTextInWords = (kind: StyleKind) => (kind === 'note' ? citing.inNote : citing.inText);

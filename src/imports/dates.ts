/** Dates as reference managers write them, in CSL-JSON. */

/** A date in CSL-JSON, before it is checked. */
export interface GivenDate {
  'date-parts'?: number[][];
  season?: string;
  circa?: true;
  literal?: string;
}

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** The number of a month by its English name or the first three letters of it; undefined where it is none. */
function monthOf(word: string): number | undefined {
  const letters = word.toLowerCase().replace(/\.$/u, '');
  const at = MONTHS.findIndex(
    (month) =>
      month === letters ||
      (letters.length >= 3 && letters.length <= 4 && month.startsWith(letters)),
  );
  return at < 0 ? undefined : at + 1;
}

const numbers = (...parts: (string | undefined)[]): GivenDate => {
  const [year, month, day] = parts.map((part) => (part ? Number(part) : undefined));
  const known = [year, ...(month ? [month, ...(day ? [day] : [])] : [])];
  return { 'date-parts': [known.filter((part) => part !== undefined)] };
};

/**
 * Reads a date of RIS (“2012/06/25/Spring”, “RIS Format Specifications”, 2001), of ISO 8601, or in
 * English words (“25 June 2012”, “June 25, 2012”, “June 2012”, “c. 2012”). `year` is that of another
 * field, for a date that has none (“June 25”). Words that hold a year and are none of these stay
 * words; undefined where there is no year.
 */
export function dateOf(text: string, year?: string): GivenDate | undefined {
  const written = text.trim();
  const ris = /^(\d{4})\/(\d{1,2})?\/?(\d{1,2})?\/?\s*(.*)$/u.exec(written);
  if (ris) {
    const [, of, month, day, season = ''] = ris;
    return { ...numbers(of, month, day), ...(season && !month ? { season } : {}) };
  }
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ].*)?)?)?$/u.exec(written);
  if (iso) return numbers(...iso.slice(1));
  const circa = /^(?:c|ca|circa)\.?\s*(\d{4})$/iu.exec(written);
  if (circa) return { ...numbers(circa[1]), circa: true };
  return inWords(written, year) ?? (/\d{4}/u.test(written) ? { literal: written } : undefined);
}

function inWords(written: string, year: string | undefined): GivenDate | undefined {
  const words = written.replace(/(\d)(?:st|nd|rd|th)\b/giu, '$1').split(/[\s,/-]+/u);
  const months = words.filter((word) => monthOf(word));
  const days = words.filter((word) => /^\d{1,2}$/u.test(word));
  const years = words.filter((word) => /^\d{4}$/u.test(word));
  const of = years[0] ?? year;
  const isAll = months.length + days.length + years.length === words.length;
  if (!isAll || months.length !== 1 || days.length > 1 || years.length > 1) return undefined;
  if (of === undefined || !/^\d{4}$/u.test(of)) return undefined;
  return numbers(of, String(monthOf(months[0] ?? '')), days[0]);
}

/** How exact a date is, in the number of its parts. */
export const exactness = (date: GivenDate | undefined): number =>
  date?.['date-parts']?.[0]?.length ?? 0;

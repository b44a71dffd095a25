import { FIELDS } from './vocabulary.ts';
import type { CslItem, Name } from './works.ts';

const SPELLED: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const escape = (text: string) => {
  // BibTeX pairs braces off even behind a backslash
  const paired = text.split('{').length === text.split('}').length;
  return text.replace(/[&%$#_\\{}~^]/gu, (character) =>
    paired && '{}'.includes(character)
      ? `\\${character}`
      : (SPELLED[character] ?? `\\${character}`),
  );
};

/**
 * A record whose text LaTeX reads as it stands: citation-js escapes nothing once it may write
 * Unicode, and leaves out the particles that are dropped in a list.
 */
export function forBibtex(work: CslItem): CslItem {
  const fields = Object.entries(work).map(([name, value]) => {
    const kind = FIELDS.get(name);
    if (kind === 'names') return [name, (value as Name[]).map(escapeName)];
    const isText = (kind === 'text' || kind === 'number') && typeof value === 'string';
    return [name, isText ? escape(value) : value];
  });
  return Object.fromEntries(fields) as CslItem;
}

function escapeName({ 'dropping-particle': dropping, ...name }: Name): Name {
  const particle = [dropping, name['non-dropping-particle']].filter(Boolean).join(' ');
  const whole = particle ? { ...name, 'non-dropping-particle': particle } : name;
  return Object.fromEntries(
    Object.entries(whole).map(([part, text]) => [
      part,
      typeof text === 'string' ? escape(text) : text,
    ]),
  );
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** A first word, of a title or after its colon, that is more than a capital and small letters. */
const ODD_WORD = /(= \{|: )(\p{L}+\p{Lu}\p{L}*)/gu;

/**
 * Mends citation-js's entry after BibTeX's own manual: the month by its three letters and the day
 * by itself, parts of a book under the type that prints the book's title, odd first words kept
 * from being made lower case, two hyphens in every range, and no address given out for a way of publishing.
 */
export function tidyBibtex(entry: string, { issued }: CslItem): string {
  const [, month, day] = issued?.['date-parts']?.[0] ?? [];
  const date = [
    ...(month ? [`\tmonth = ${MONTHS[month - 1]},\n`] : []),
    ...(day ? [`\tday = {${day}},\n`] : []),
  ];
  return entry
    .replace(/^\tmonth = .*\n/mu, date.join(''))
    .replace(/^\tpages = .*$/mu, (pages) => pages.replace(/(?<=\d)-(?=\d)/gu, '--'))
    .replace(/^\thowpublished = \{https?:.*\n/mu, '')
    .replace(/^@inbook(?=[\s\S]*^\tbooktitle = )/mu, '@incollection')
    .replace(/^\t(?:book)?title = .*$/gmu, (title) => title.replace(ODD_WORD, '$1{$2}'));
}

import type { CslItem, Name } from '../../../src/bibliography/index.ts';

type CslDate = NonNullable<CslItem['issued']>;

/** What must survive of a work, each as one text. */
export interface WorkRecord {
  title?: string | undefined;
  /** Of the journal, book or site. */
  container?: string | undefined;
  author?: string | undefined;
  editor?: string | undefined;
  issued?: string | undefined;
  page?: string | undefined;
  DOI?: string | undefined;
  URL?: string | undefined;
  accessed?: string | undefined;
}

/** "van der Berg, Jan; {Cabinet Office}": what is one name, and not a person's of two, stands in braces. */
export const namesText = (names: readonly Name[] | undefined): string | undefined =>
  names?.map(nameText).join('; ');

function nameText({ family, given, literal, suffix, ...particles }: Name): string {
  const surname = [particles['dropping-particle'], particles['non-dropping-particle']]
    .filter(Boolean)
    .map((particle) => `${particle} `.replace('’ ', '’'))
    .join('')
    .concat(family ?? '');
  if (!given && !suffix) return `{${plain(literal ?? surname)}}`;
  return plain([surname, initials(given ?? ''), ...(suffix ? [suffix] : [])].join(', '));
}

/** Stops and spaces of initials are each style's own: "M.J." and "M. J." are one. */
const initials = (given: string) => given.replace(/\.\s*/gu, ' ').trim();

/** Text as it is read: a space is a space, broken or not, and an apostrophe may be curled. */
export const plain = (text: string) => text.replace(/\s+/gu, ' ').replaceAll("'", '’').trim();

/** Text with typographic quotation marks, pair by pair; see {@link plain} for apostrophes. */
export const typographic = (text: string | undefined) =>
  text?.replace(/"([^"]*)"/gu, '“$1”').replace(/(?<= )’([^’]*)’(?= )/gu, '‘$1’');

/** A date as EDTF has it (ISO 8601-2, level 1), or its words. */
const dateText = (date: unknown) => {
  const { 'date-parts': ends, literal, season, circa } = (date ?? {}) as Partial<CslDate>;
  const seasons = season ? [20 + Number(season)] : [];
  return (
    literal ??
    ends
      ?.map((parts) =>
        [...[parts].flat(), ...seasons]
          .filter(Boolean)
          .map((part) => String(part).padStart(2, '0'))
          .join('-')
          .concat(circa ? '~' : ''),
      )
      .join('/')
  );
};

const text = (value: unknown) => (value === undefined ? undefined : plain(String(value)));

/** An address as browsers write it, who spell out braces. */
export const addressOf = (url: string | undefined) => (url ? new URL(url).href : undefined);

/** The record of an item of CSL-JSON. */
export const recordOf = (item: CslItem): WorkRecord => ({
  title: text(item.title),
  container: text(item['container-title']),
  author: namesText(item.author),
  editor: namesText(item.editor),
  issued: dateText(item.issued),
  page: text(item.page)?.replace(/[–-]+/gu, '-'),
  DOI: text(item.DOI),
  URL: addressOf(item.URL),
  accessed: dateText(item['accessed']),
});

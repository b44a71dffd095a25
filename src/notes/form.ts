/**
 * What a backup of the notebook may hold, field by field: one account of it, from which files are
 * checked (backup.ts) and the published JSON Schema is made (backup-schema.ts).
 */
import { LABELS } from '../bibliography/places.ts';
import { isRank } from './ranks.ts';

/** What may stand in a place of a backup. */
export type Form =
  | {
      kind: 'text';
      /** How many characters it has at least and at most, in UTF-16 code units. */
      least: number;
      most: number;
      pattern?: RegExp;
      /** What no pattern can say. */
      check?: (text: string) => boolean;
      /** Its name in JSON Schema, where it has one. */
      format?: 'uuid' | 'date-time' | 'uri';
      /** What it is, for who reads that it is wrong: “a date and time, as in …”. */
      is: string;
    }
  | { kind: 'choice'; among: readonly string[] }
  | { kind: 'yes' }
  | { kind: 'list'; of: Form; most: number }
  | { kind: 'object'; fields: Readonly<Record<string, Field>> };

/** A field of an object. */
export interface Field {
  form: Form;
  optional?: true;
  /** What it says, for programmers. */
  says: string;
}

const text = (most: number, is = `text of at most ${most} characters`, least = 0) =>
  ({ kind: 'text', least, most, is }) as const;
const short = text(200, 'text of 1 to 200 characters', 1);
const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u;
const TIME =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?Z$/u;
const uuid: Form = {
  kind: 'text',
  least: 36,
  most: 36,
  pattern: UUID,
  format: 'uuid',
  is: 'a UUID in small letters',
};
const time: Form = {
  kind: 'text',
  least: 20,
  most: 27,
  pattern: TIME,
  format: 'date-time',
  // “2026-02-30” is otherwise taken for a day of March
  check: (text) => !Number.isNaN(Date.parse(text)) && isDay(text.slice(0, 10)),
  is: 'a date and time in UTC, such as “2026-11-28T10:00:00Z”',
};
const isDay = (day: string) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
/** An address of the web, of which nothing but letters, digits and signs of addresses remain. */
const web: Form = {
  kind: 'text',
  least: 8,
  most: 2000,
  pattern: /^https?:\/\/[^\s"<>\\^`{|}\p{Cc}]+$/u,
  format: 'uri',
  check: (text) => URL.canParse(text),
  is: 'an address that begins with “https://” or “http://”',
};
const version: Form = {
  kind: 'text',
  least: 1,
  most: 60,
  pattern: /^[\w-]+$/u,
  is: 'a name of letters, digits and hyphens, of at most 60 characters',
};

const locator: Form = {
  kind: 'object',
  fields: {
    label: {
      form: { kind: 'choice', among: [...new Set(LABELS.values())] },
      says: 'The kind of place: a locator term of CSL, or “clause”, “regulation” or “schedule”.',
    },
    value: { form: short, says: 'The place: “401-408”.' },
  },
};

const item: Form = {
  kind: 'object',
  fields: {
    id: { form: short, says: 'The key of the work, as in references.json.' },
    locator: { form: locator, optional: true, says: 'The place in it.' },
    prefix: { form: text(1000), optional: true, says: 'Words before it.' },
    suffix: { form: text(1000), optional: true, says: 'Words after it.' },
    suppressAuthor: {
      form: { kind: 'yes' },
      optional: true,
      says: 'That its author is not named.',
    },
  },
};

/** The fields of a note, in the order in which they are written. */
export const NOTE = {
  id: { form: uuid, says: 'Its name for good.' },
  kind: {
    form: {
      kind: 'choice',
      among: ['quotation', 'paragraph', 'source', 'claim', 'case', 'row', 'page'],
    },
    says: 'Whence it comes.',
  },
  kept: { form: time, says: 'When it was kept.' },
  changed: { form: time, says: 'When it last changed.' },
  rank: {
    form: {
      kind: 'text',
      least: 1,
      most: 1000,
      pattern: /^[\dA-Za-z]+$/u,
      check: isRank,
      is: 'a rank as this site writes it, such as “a0”',
    },
    says: 'Where it stands: notes are in the order of this text, then of their ids.',
  },
  page: {
    form: {
      kind: 'text',
      least: 0,
      most: 200,
      pattern: /^(?:[\w-]+(?:[/.][\w-]+)*)?$/u,
      is: 'the name of a page, such as “the-downsides”',
    },
    says: 'The path of its page, without the slashes at both ends; empty for the first page.',
  },
  title: { form: text(500), says: 'The title of that page.' },
  anchor: {
    form: {
      kind: 'text',
      least: 0,
      most: 200,
      pattern: /^[^\s"#<>\p{Cc}]*$/u,
      is: 'the name of a place on a page, such as “p4-1”',
    },
    says: 'The id of the passage on that page; empty for the page itself.',
  },
  number: { form: text(40), optional: true, says: 'The number of its paragraph: “4.1”.' },
  name: {
    form: text(500),
    optional: true,
    says: 'What its row is called, where it is one: “C-21”.',
  },
  edition: {
    form: {
      kind: 'text',
      least: 3,
      most: 9,
      pattern: /^\d{1,4}\.\d{1,4}$/u,
      is: 'the number of an edition, such as “1.1”',
    },
    says: 'The edition that its words are from.',
  },
  hash: {
    form: {
      kind: 'text',
      least: 8,
      most: 8,
      pattern: /^[\da-f]{8}$/u,
      is: 'eight digits or letters from a to f',
    },
    optional: true,
    says: 'The digest of its paragraph in that edition, as in paragraphs.json.',
  },
  address: { form: web, says: 'The absolute address of the passage for good.' },
  quote: {
    form: text(200_000),
    says: 'The words quoted, without quotation marks; empty where only the place is kept.',
  },
  passage: { form: text(200_000), says: 'All words of the passage when it was kept.' },
  cites: {
    form: { kind: 'list', most: 500, of: { kind: 'list', most: 100, of: item } },
    says: 'What the passage cites, in its order: a list of works for each pair of brackets.',
  },
  read: {
    form: { kind: 'list', most: 1000, of: short },
    says: 'The works among these that the reader has read, by their keys.',
  },
  words: { form: text(200_000), says: 'The reader’s own words.' },
  tags: {
    form: { kind: 'list', most: 100, of: text(100, 'text of 1 to 100 characters', 1) },
    says: 'The reader’s tags.',
  },
  deleted: { form: time, optional: true, says: 'When it was deleted.' },
  moved: { form: time, optional: true, says: 'When it was last given another place.' },
  version: {
    form: version,
    says: 'The name of this version of it. Two notebooks are merged by these.',
  },
  earlier: {
    form: { kind: 'list', most: 10_000, of: version },
    says: 'The versions that it came from, oldest first.',
  },
  of: {
    form: uuid,
    optional: true,
    says: 'The note that it is a second copy of, where both were changed apart.',
  },
} as const satisfies Record<string, Field>;

/** How many notes a file may have, and how many characters. */
export const MOST_NOTES = 20_000;
export const MOST_CHARACTERS = 100_000_000;

/** The version of this form. */
export const FORM = 1;

/** What stands around the notes. */
export const AROUND = {
  written: { form: time, says: 'When it was written.' },
  site: { form: web, says: 'The address of the site that wrote it.' },
} as const satisfies Record<string, Field>;

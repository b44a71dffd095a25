/** The file that a worksheet is saved to, and what can be wrong with one that is opened. */

/** What says that a file is of this worksheet, and how it is laid out. */
const SHEET = 'should-your-service-go';
const VERSION = 1;

/** The most characters that are read: far more than anybody types. */
export const MOST = 1_000_000;

/** The fields at the head of the sheet; all others are answers to its questions. */
export const ABOUT = ['service', 'author', 'day'] as const;
const isAbout = (field: string) => (ABOUT as readonly string[]).includes(field);

/** A sheet as a file, with the day on which it was saved (ISO 8601). */
export function writeSheet(texts: ReadonlyMap<string, string>, saved: string): string {
  const about = ABOUT.map((field) => [field, texts.get(field) ?? '']);
  const answers = [...texts].filter(([field, text]) => !isAbout(field) && text.trim() !== '');
  const sheet = {
    sheet: SHEET,
    version: VERSION,
    saved,
    ...Object.fromEntries(about),
    answers: Object.fromEntries(answers),
  };
  return `${JSON.stringify(sheet, null, 2)}\n`;
}

/** Why a file cannot be opened: it is of something else, of a later site, or not as it was saved. */
export type Fault = 'foreign' | 'later' | 'damaged';

/** What a file holds: texts by field, and how many answers are to questions that the sheet lacks. */
export type Opened = { texts: ReadonlyMap<string, string>; strangers: number } | { fault: Fault };

/**
 * Reads a file, field by field: nothing of it counts but texts of fields that the sheet has. Throws
 * nothing, whatever the file holds.
 */
export function readSheet(file: string, fields: readonly string[]): Opened {
  const sheet = asObject(parsed(file));
  if (sheet?.['sheet'] !== SHEET) return { fault: 'foreign' };
  const version = Number.isInteger(sheet['version']) ? Number(sheet['version']) : 0;
  if (version < 1) return { fault: 'damaged' };
  if (version > VERSION) return { fault: 'later' };
  const answers = asObject(sheet['answers']);
  if (!answers) return { fault: 'damaged' };
  const all = [
    ...ABOUT.map((field): [string, unknown] => [field, sheet[field] ?? '']),
    ...Object.entries(answers),
  ];
  const texts = all.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  if (texts.length < all.length) return { fault: 'damaged' };
  const known = texts.filter(
    ([field, text], at) => fields.includes(field) && at < ABOUT.length === isAbout(field) && text,
  );
  const strangers = Object.keys(answers).filter(
    (field) => isAbout(field) || !fields.includes(field),
  ).length;
  return { texts: new Map(known), strangers };
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(file.replace(/^\u{FEFF}/u, ''));
  } catch {
    return undefined;
  }
}

const asObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;

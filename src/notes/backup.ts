/**
 * The notebook as a file, and what is wrong with a file that is put back. Anybody can write such a
 * file: all that is taken from it is text of the form that form.ts gives, field by field, and nothing
 * of it is ever to be shown as markup.
 */
import words from '#words/notebook.json' with { type: 'json' };
import { sayCount, say } from '../words/message.ts';
import { AROUND, FORM, MOST_CHARACTERS, MOST_NOTES, NOTE, type Field, type Form } from './form.ts';
import type { Backup, Note } from './note.ts';

/** The name of the schema's file, from the site's root. */
export const BACKUP_SCHEMA = 'notes.schema.json';

/** The site that writes or reads a backup: its address, with the slash at its end. */
export interface Site {
  site: string;
}

/** Notes as a backup, with the time at which it is written (RFC 3339, in UTC). */
export function writeBackup(notes: readonly Note[], written: string, { site }: Site): string {
  const backup: Backup = {
    $schema: `${site}${BACKUP_SCHEMA}`,
    version: FORM,
    written,
    site,
    notes: notes.map((note) => pick(note, NOTE)),
  };
  return `${JSON.stringify(backup, null, 1)}\n`;
}

/** What an object says of known fields, in their order. */
function pick<T extends object>(from: T, fields: Readonly<Record<string, Field>>): T {
  const known = Object.keys(fields).filter((name) => Object.hasOwn(from, name));
  return Object.fromEntries(known.map((name) => [name, from[name as keyof T]])) as T;
}

/** What a file holds for the notebook. */
export interface ReadBackup {
  /** The notes that can be taken. */
  notes: Note[];
  /** What is wrong, each in one or two sentences for the reader. */
  problems: string[];
  /** How many notes are left out. */
  leftOut: number;
  /** When it was written, where it says so. */
  written?: string;
}

/** How many problems are told one by one. */
const MOST_TOLD = 20;

const refused = (why: keyof typeof words.file): ReadBackup => ({
  notes: [],
  problems: [words.file[why] as string],
  leftOut: 0,
});

/** Reads a backup. Never throws, whatever the text: what is wrong is said in words. */
export function readBackup(text: string, { site }: Site): ReadBackup {
  if (text.length > MOST_CHARACTERS) return refused('tooLong');
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return refused('damaged');
  }
  if (!isObject(file) || !Array.isArray(own(file, 'notes'))) return refused('foreign');
  const version = own(file, 'version');
  if (!Number.isFinite(version)) return refused('foreign');
  if (Number(version) > FORM) return refused('later');
  if (version !== FORM) return refused('foreign');
  const list = own(file, 'notes') as unknown[];
  if (list.length > MOST_NOTES) return refused('tooMany');
  const from = own(file, 'site');
  const read = list.map((each, index) => readNote(each, index + 1, { site, from }));
  const problems = read.flatMap((each) => each.problems);
  const written = own(file, 'written');
  return {
    notes: read.flatMap(({ note }) => note ?? []),
    problems: told(problems),
    leftOut: read.filter(({ note }) => !note).length,
    ...(isFine(written, AROUND.written.form) ? { written: written as string } : {}),
  };
}

const told = (problems: string[]) =>
  problems.length <= MOST_TOLD
    ? problems
    : [...problems.slice(0, MOST_TOLD), sayCount(words.file.more, problems.length - MOST_TOLD)];

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field of an object, as far as it is the object's own. */
const own = (object: object, name: string): unknown =>
  Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined;

interface ReadNote {
  note?: Note;
  problems: string[];
}

/** Where the addresses of a file may lead: to this site, or to the one that wrote it, which this one then is. */
interface Sites extends Site {
  from: unknown;
}

function readNote(value: unknown, place: number, sites: Sites): ReadNote {
  const faults: Fault[] = [];
  const note = take(value, { kind: 'object', fields: NOTE }, '', faults) as Note | undefined;
  const name = nameOf(value, place);
  const address = note && faults.length === 0 ? movedHere(note.address, sites) : undefined;
  if (note && faults.length === 0 && address === undefined) {
    faults.push({ field: 'address', message: words.file.otherSite });
  }
  const problems = faults.map(({ field, message }) =>
    say(field ? words.file.inField : words.file.whole, { note: name, field, message }),
  );
  return note && address !== undefined ? { note: { ...note, address }, problems } : { problems };
}

/** An address of this site; one of the site that wrote the file becomes the same here. */
function movedHere(address: string, { site, from }: Sites): string | undefined {
  if (isWithin(address, site)) return address;
  if (typeof from !== 'string' || !isFine(from, AROUND.site.form)) return undefined;
  return isWithin(address, from) ? site + address.slice(from.length) : undefined;
}

/** Whether an address is one of a site: on its origin, and below its path however that is written. */
function isWithin(address: string, site: string): boolean {
  if (!address.startsWith(site) || !site.endsWith('/')) return false;
  const [{ origin, pathname }, root] = [new URL(address), new URL(site)];
  return origin === root.origin && pathname.startsWith(root.pathname);
}

/** Which note is meant: its place in the file, and what is known of where it is from. */
function nameOf(value: unknown, place: number): string {
  if (!isObject(value)) return say(words.file.note, { place });
  const { title, number, name } = value as Partial<Record<keyof Note, unknown>>;
  const known = [title, number, name].filter((each) => typeof each === 'string' && each !== '');
  if (known.length === 0) return say(words.file.note, { place });
  const from = clip(known.join(', '));
  return say(words.file.noteFrom, { place, from });
}

const LONGEST_SHOWN = 60;
const clip = (text: string) =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN).toWellFormed()}…` : text;

/** What is wrong with a field, which is empty for the note as a whole. */
interface Fault {
  field: string;
  message: string;
}

/** What a value says in a form; undefined where it has another, with the faults of all that it holds. */
function take(value: unknown, form: Form, field: string, faults: Fault[]): unknown {
  if (form.kind === 'list' && Array.isArray(value)) {
    if (value.length > form.most) {
      faults.push({ field, message: say(words.file.tooManyIn, { most: form.most }) });
      return undefined;
    }
    return value.map((each, index) => take(each, form.of, `${field}[${index + 1}]`, faults));
  }
  if (form.kind === 'object' && isObject(value))
    return takeFields(value, form.fields, field, faults);
  if (isFine(value, form)) return value;
  faults.push({
    field,
    message: say(words.file.wrong, { is: kindOf(value), form: inWords(form) }),
  });
  return undefined;
}

function takeFields(
  value: object,
  fields: Readonly<Record<string, Field>>,
  within: string,
  faults: Fault[],
): object {
  const taken: [string, unknown][] = [];
  for (const [name, { form, optional }] of Object.entries(fields)) {
    const field = within ? `${within}.${name}` : name;
    if (Object.hasOwn(value, name)) taken.push([name, take(own(value, name), form, field, faults)]);
    else if (!optional) faults.push({ field, message: words.file.missing });
  }
  return Object.fromEntries(taken);
}

/** Whether a value has a form, where it is one text or one choice. */
function isFine(value: unknown, form: Form): boolean {
  if (form.kind === 'choice') return typeof value === 'string' && form.among.includes(value);
  if (form.kind === 'yes') return value === true;
  if (form.kind !== 'text' || typeof value !== 'string') return false;
  const { least, most, pattern, check } = form;
  const isLong = value.length >= least && value.length <= most;
  return isLong && (pattern?.test(value) ?? true) && (check?.(value) ?? true);
}

function kindOf(value: unknown): string {
  if (value === null) return words.file.kinds.nothing;
  if (Array.isArray(value)) return words.file.kinds.list;
  if (typeof value === 'string') {
    return value === ''
      ? words.file.kinds.empty
      : say(words.file.kinds.text, { text: clip(value) });
  }
  if (Number.isFinite(value)) return say(words.file.kinds.number, { number: String(value) });
  if (typeof value === 'boolean') return say(words.file.kinds.boolean, { value: String(value) });
  return words.file.kinds.object;
}

function inWords(form: Form): string {
  if (form.kind === 'text') return form.is;
  if (form.kind === 'yes') return words.file.forms.yes;
  if (form.kind === 'list') return words.file.forms.list;
  if (form.kind === 'object') return words.file.forms.object;
  return say(words.file.forms.choice, { among: form.among.map((each) => `“${each}”`).join(', ') });
}

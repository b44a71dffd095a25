/** Notes to test with, and devices that change, save and merge notebooks. */
import type { NewNote, Note } from '../../src/notes/note.ts';
import { created, deleted, edited, moved, restored } from '../../src/notes/changes.ts';
import { merge } from '../../src/notes/merge.ts';
import type { Stamp } from '../../src/notes/versions.ts';

export const SITE = { site: 'https://mutuals.example/' };

/** A note of a paragraph, with other values where they are given. */
export const noted = (values: Partial<NewNote> = {}): NewNote => ({
  kind: 'quotation',
  page: 'the-downsides',
  title: 'The downsides',
  anchor: 'p4-1',
  number: '4.1',
  edition: '1.1',
  hash: 'cb2e69b0',
  address: `${SITE.site}editions/1.1/the-downsides/#p4-1`,
  quote: 'a quotation',
  passage: 'This is a quotation in its passage.',
  cites: [[{ id: 'bach-2012', locator: { label: 'page', value: '407' } }]],
  read: [],
  words: '',
  tags: [],
  ...values,
});

let count = 0;
/** Another UUID at each call. */
export const newId = () => {
  count += 1;
  return `${count.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;
};

const start = Date.parse('2026-11-28T10:00:00Z');
let ticks = 0;
/** Another time at each call, later than the last. */
export const time = () => {
  ticks += 1;
  return new Date(start + ticks * 1000).toISOString();
};

/** A device with a notebook. */
export class Device {
  notes: readonly Note[] = [];
  readonly #name: string;
  #backups = 0;

  constructor(name: string) {
    this.#name = name;
  }

  get stamp(): Stamp {
    const now = time();
    return { now, generation: `${this.#name}-${this.#backups}`, change: String(Date.parse(now)) };
  }

  get there(): Note[] {
    return this.notes.filter(({ deleted }) => !deleted);
  }

  add(values: Partial<NewNote> = {}): Note {
    const note = created(noted(values), this.notes, newId(), this.stamp);
    this.put([note]);
    return note;
  }

  write(id: string, words: string): void {
    this.#change(id, (note) => edited(note, { words }, this.stamp));
  }

  remove(id: string): void {
    this.#change(id, (note) => deleted(note, this.stamp));
  }

  restore(id: string): void {
    this.#change(id, (note) => restored(note, this.stamp));
  }

  move(id: string, before?: string): void {
    this.put(moved(this.notes, id, before, this.stamp));
  }

  backUp(): readonly Note[] {
    this.#backups += 1;
    return this.notes;
  }

  putBack(file: readonly Note[]): void {
    this.notes = merge(this.notes, file);
  }

  put(notes: readonly Note[]): void {
    const ids = new Set(notes.map(({ id }) => id));
    this.notes = [...this.notes.filter(({ id }) => !ids.has(id)), ...notes];
  }

  #change(id: string, change: (note: Note) => Note): void {
    this.put(this.notes.filter((note) => note.id === id).map(change));
  }
}

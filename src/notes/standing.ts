/** How the passage of a note stands in the edition that is published now. */
import words from '#words/notebook.json' with { type: 'json' };
import { editionPath } from '../addresses/paths.ts';
import { statusOf, type Message, type Published } from '../passages/status.ts';
import { parts } from '../words/message.ts';
import type { Note } from './note.ts';

/** What the site says now. */
export interface Now {
  published: Published;
  /** The words now of each row that {@link isOlderRow} is true of, by the note's id; undefined where it is gone. */
  rows: ReadonlyMap<string, string | undefined>;
}

/**
 * Whether a note is of a row of a table as an earlier edition had it. The paragraphs of all editions
 * are listed by their digests; of rows nothing is, so that only their words can tell.
 */
export const isOlderRow = ({ kind, hash, edition }: Note, { editions }: Published): boolean =>
  hash === undefined && ROWS.includes(kind) && edition !== editions.at(-1)?.number;

const ROWS: readonly Note['kind'][] = ['claim', 'case', 'row'];

/**
 * What to tell the reader of a note whose passage has changed since it was kept, or is no longer
 * there; undefined where it reads as it did, or where nothing is known of it.
 */
export function changeOf(note: Note, { published, rows }: Now): Message[] | undefined {
  const { anchor, edition, hash } = note;
  if (hash === undefined) return rows.has(note.id) ? rowChange(note, rows.get(note.id)) : undefined;
  const listed = published.paragraphs.find(({ id }) => id === anchor);
  if (listed?.hash === hash && listed.withdrawn === undefined) return undefined;
  const passage = { fragment: anchor, edition, hash, quotes: [] };
  const { messages } = statusOf(passage, published, (id) => id === anchor);
  return messages.map((message) =>
    message.map((part) =>
      typeof part === 'string' ? part : { ...part, to: within(part.to, note) },
    ),
  );
}

/** A place on the page that the note is from, from anywhere. */
const within = (to: string, { page }: Note) => (to.startsWith('#') ? `/${page}/${to}` : to);

function rowChange(note: Note, today: string | undefined): Message[] | undefined {
  const { page, anchor, edition, passage } = note;
  if (today === passage) return undefined;
  const to = `${editionPath(edition, page)}#${anchor}`;
  const then = { text: words.passage.then, to };
  const message = words.passage[today === undefined ? 'rowGone' : 'rowChanged'];
  return [parts<Message[number]>(message, { edition, then })];
}

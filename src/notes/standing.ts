/** How the passage of a note stands in the edition that is published now. */
import { statusOf, type Message, type Published } from '../passages/status.ts';
import type { Note } from './note.ts';

/**
 * What to tell the reader of a note whose passage has changed since it was kept, or is no longer
 * there; undefined where it reads as it did, or where it is no numbered paragraph.
 */
export function changeOf(note: Note, published: Published): Message[] | undefined {
  const { anchor, edition, hash } = note;
  if (hash === undefined) return undefined;
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

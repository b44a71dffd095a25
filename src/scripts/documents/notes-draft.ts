/** Notes as a draft, with what the site knows of the works that they cite. */
import words from '#words/documents.json' with { type: 'json' };
import type { Draft } from '../../documents/document.ts';
import { draftOfNotes, type NotesContext } from '../../notes/draft.ts';
import type { Note } from '../../notes/note.ts';
import { site } from '../../words/identity.ts';
import { say } from '../../words/message.ts';
import { fetchJson } from '../own-files.ts';
import { fetchWorks } from './works.ts';

/**
 * A draft of notes, with today as the day of access. Rejects where the works or the editions cannot
 * be fetched.
 */
export async function fetchNotesDraft(
  notes: readonly Note[],
  order: NotesContext['order'],
  title = say(words.title, { site: site.name }),
): Promise<Draft> {
  const [works, editions] = await Promise.all([fetchWorks(), fetchJson('/editions.json')]);
  return draftOfNotes(notes, {
    title,
    order,
    works,
    editions: editions as NotesContext['editions'],
    today: new Date(),
  });
}

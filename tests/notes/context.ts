import type { CslItem } from '../../src/bibliography/index.ts';
import type { NotesContext } from '../../src/notes/draft.ts';

/** What a draft of notes rests on that have these works as sources, on a site of two editions. */
export const contextOf = (works: readonly CslItem[]): Omit<NotesContext, 'order'> => ({
  title: 'Notes',
  works: new Map(works.map((work) => [work.id, work])),
  editions: [
    { number: '1.0', date: '2026-11-23' },
    { number: '1.1', date: '2026-11-28' },
  ],
  today: new Date(2026, 10, 29),
});

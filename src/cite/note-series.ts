import type { NotePlace } from '../bibliography/index.ts';
import type { Citation, Footnote } from '../markdown/index.ts';

/** The one series of a page's notes: its own footnotes, and those that its citations become. */
export interface NoteSeries {
  /** Of each citation, in their order. */
  places: NotePlace[];
  /** The number of each footnote of the page, by its id. */
  footnotes: Record<string, number>;
}

/** Numbers the notes of a page in the order in which its text refers to them. */
export function noteSeries(
  citations: readonly Citation[],
  footnotes: readonly Footnote[],
): NoteSeries {
  const numbers = new Map<string, number>();
  const notes: (number | undefined)[] = [];
  let last = 0;
  for (let index = 0; index <= citations.length; index++) {
    for (const { id, next } of footnotes) if (next === index) numbers.set(id, ++last);
    const citation = citations[index];
    if (citation && !citation.footnote) notes[index] = ++last;
  }
  const places = citations.map(({ footnote }, index): NotePlace => {
    // a footnote that nothing refers to stands on no page
    const note = notes[index] ?? numbers.get(footnote?.id ?? '') ?? ++last;
    return footnote ? { note, within: footnote.place ?? 'among' } : { note };
  });
  return { places, footnotes: Object.fromEntries(numbers) };
}

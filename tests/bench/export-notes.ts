/** 1,000 notes exported, for the benchmark: from the notes to the bytes of a file, in one thread. Vite runs it. */
import { parseHTML } from 'linkedom';
import type { CslItem } from '../../src/bibliography/index.ts';
import type { StyleId } from '../../src/addresses/style-names.ts';
import { fileOf, prepare } from '../../src/documents/file.ts';
import type { DocumentFormat } from '../../src/documents/formats.ts';
import type { Means } from '../../src/documents/style.ts';
import { draftOfNotes } from '../../src/notes/draft.ts';
import type { Note } from '../../src/notes/note.ts';
import { generateWorks } from './generate.ts';
import type { ExportTimes } from './notes.ts';

const means: Means = {
  parse: (html) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body,
};

/** Notes of a whole bibliography: quotations and places, some of whose sources were read. */
function manyNotes(count: number, works: readonly CslItem[]): Note[] {
  return Array.from({ length: count }, (_, index): Note => {
    const cited = [works[(index * 7) % works.length], works[(index * 11) % works.length]];
    const cites = cited.flatMap((work, at) =>
      work
        ? [[{ id: work.id, locator: { label: 'page' as const, value: String(index + at + 1) } }]]
        : [],
    );
    const section = (index % 7) + 1;
    return {
      id: `${String(index).padStart(8, '0')}-0000-4000-8000-000000000000`,
      kind: index % 3 ? 'quotation' : 'paragraph',
      kept: '2026-11-28T12:00:00Z',
      changed: '2026-11-28T12:00:00Z',
      rank: `a${String(index).padStart(5, '0')}`,
      version: 'one',
      earlier: [],
      page: `section-${section}`,
      title: `Section ${section}`,
      anchor: `p${section}-${index}`,
      number: `${section}.${index}`,
      edition: '1.1',
      address: `https://example.org/editions/1.1/section-${section}/#p${section}-${index}`,
      quote: index % 3 ? `What staff gain is “not” what they were told, in case ${index}` : '',
      passage: 'What staff gain.',
      cites,
      read: index % 4 === 0 ? cites.flat().map(({ id }) => id) : [],
      words: index % 2 ? `My own words on case ${index}, some of them.\n\nAnd more of them.` : '',
      tags: ['staff'],
    };
  });
}

/** What is measured: formats, each in a style. */
const EXPORTS = [
  ['docx', 'harvard'],
  ['docx', 'ieee'],
  ['docx', 'oscola'],
  ['docx', 'chicago-notes'],
  ['odt', 'harvard'],
  ['md', 'harvard'],
  ['zip', 'harvard'],
] as const satisfies [DocumentFormat, StyleId][];

/**
 * Seconds that the thread itself is at work on these notes, in a format and a style: what a reader waits
 * for. What the collector and the compiler do beside it in threads of their own is not counted.
 */
async function exportSeconds(
  notes: readonly Note[],
  works: readonly CslItem[],
  [format, style]: readonly [DocumentFormat, StyleId],
): Promise<number> {
  // a reader's browser has fetched it by then
  await prepare(format, style);
  const start = process.threadCpuUsage();
  const draft = draftOfNotes(notes, {
    title: 'Notes',
    order: 'pages',
    works: new Map(works.map((work) => [work.id, work])),
    editions: [{ number: '1.1', date: '2026-11-28' }],
    today: new Date(),
  });
  await fileOf(draft, format, style, means);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1e6;
}

const size = { notes: 1000, works: 250 };
const works = generateWorks({ sections: 1, works: size.works });
const notes = manyNotes(size.notes, works);

/** What each export takes, as the first of its kind and again: nothing is kept between two. */
export const exported: ExportTimes[] = [];
for (const each of EXPORTS) {
  const first = await exportSeconds(notes, works, each);
  exported.push({
    ...size,
    of: each.join(', '),
    first,
    again: await exportSeconds(notes, works, each),
  });
}

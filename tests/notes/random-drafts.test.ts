/**
 * Whatever readers keep, a draft of it keeps the rules of citing in every style. DRAFTS names how many
 * notebooks are tried.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stylesOnOffer } from '../../src/citation-styles/styles.ts';
import { piecesOf } from '../../src/documents/blocks.ts';
import { textOf } from '../../src/documents/runs.ts';
import { styleDraft } from '../../src/documents/style.ts';
import { draftOfNotes } from '../../src/notes/draft.ts';
import type { Note } from '../../src/notes/note.ts';
import { kinds } from '../bibliography/styles/works.ts';
import { means } from '../documents/means.ts';
import { contextOf } from './context.ts';
import { newId, noted } from './notebook.ts';

const DRAFTS = Number(process.env['DRAFTS'] ?? 8);

const known = Object.values(kinds)
  .map(({ work }) => work)
  // pages of this site are no sources of its own
  .filter(({ id }) => !id.startsWith('going-mutual'));
const context = contextOf(known);
const { works } = context;

const text = fc.oneof(
  fc.lorem({ maxCount: 5 }),
  fc.string({ maxLength: 12 }),
  fc.constantFrom('', '<script>alert(1)</script>', '“so” & ‘so’', ']; @x', 'de Vere', 'a\n\nb'),
);
const item = fc.record(
  {
    id: fc.constantFrom(...works.keys(), 'gone-2001'),
    locator: fc.record({
      label: fc.constantFrom('page' as const, 'paragraph' as const, 'section' as const),
      value: fc.constantFrom('3', '401-408', '33(2)(a)', 'xii'),
    }),
    prefix: fc.constantFrom('see ', 'but see also '),
    suffix: fc.constantFrom(', my emphasis', ' and passim'),
    suppressAuthor: fc.constant(true as const),
  },
  { requiredKeys: ['id'] },
);
const note: fc.Arbitrary<Note> = fc
  .record({
    kind: fc.constantFrom('quotation' as const, 'paragraph' as const, 'source' as const),
    page: fc.constantFrom('the-downsides', 'why-mutuals', 'home'),
    edition: fc.constantFrom('1.0', '1.1', '9.9'),
    number: fc.constantFrom('4.1', '4.2', ''),
    quote: text,
    words: text,
    cites: fc.array(fc.array(item, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
    read: fc.subarray([...works.keys()]),
    rank: fc.constantFrom('a0', 'a1', 'a2'),
  })
  .map(({ edition, page, rank, ...values }) => ({
    ...noted({
      ...{ ...values, page, title: `Page ${page}`, edition },
      address: `https://example.org/editions/${edition}/${page}/#p4-1`,
    }),
    ...{ id: newId(), rank, kept: '', changed: '', version: 'one', earlier: [] },
  }));

const PRIVATE = /[\uE000-\uF8FF]/u;
const squeezed = (words: string) => words.replace(/\s+/gu, ' ').trim();

test('what is cited is in the list, once, and what was not read is not', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(note, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(...stylesOnOffer.map(({ id }) => id)),
      fc.constantFrom('own' as const, 'pages' as const),
      async (notes, style, order) => {
        const made = await styleDraft(draftOfNotes(notes, { ...context, order }), style, means);
        const pieces = piecesOf(made.blocks);
        const citations = pieces.flatMap((piece) => (piece.kind === 'citation' ? [piece] : []));
        const cited = [
          ...new Set(citations.flatMap(({ cluster }) => cluster.items.map(({ id }) => id))),
        ];
        expect(made.list.map(({ id }) => id).sort()).toEqual(cited.sort());
        expect(made.works.map(({ id }) => id).sort()).toEqual(cited);
        const read = new Set(notes.flatMap((each) => each.read));
        expect(cited.filter((id) => works.has(id) && !read.has(id))).toEqual([]);
        // no sign of ours is left, and nothing is without words
        const shown = citations.map((each) => textOf(each.shown));
        expect(shown.filter((words) => words.trim() === '')).toEqual([]);
        expect(JSON.stringify(made)).not.toMatch(PRIVATE);
        // nothing of the reader's is lost
        const all = squeezed(pieces.map((piece) => ('text' in piece ? piece.text : '')).join(' '));
        for (const { words } of notes) {
          for (const line of words.split('\n')) expect(all).toContain(squeezed(line));
        }
      },
    ),
    { numRuns: DRAFTS, seed: DRAFTS },
  );
});

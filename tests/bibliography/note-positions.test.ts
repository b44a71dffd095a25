import CSL from 'citeproc';
import { describe, expect, test } from 'vitest';
import type { CitationItem } from '../../src/bibliography/index.ts';
import { positionsOf } from '../../src/bibliography/note-positions.ts';

/** A style that prints nothing but positions, so that citeproc-js itself says what they are. */
const style = `<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
  <info><title>t</title><id>t</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation near-note-distance="5"><layout delimiter=";">
    <choose>
      <if position="first"><text value="first"/></if>
      <else-if position="ibid-with-locator"><text value="ibid-with-locator"/></else-if>
      <else-if position="ibid"><text value="ibid"/></else-if>
      <else><text value="subsequent"/></else>
    </choose>
    <choose><if position="near-note"><text value=" near"/></if></choose>
    <text variable="first-reference-note-number" prefix=" "/>
  </layout></citation>
</style>`;
const locale = `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US"><terms/></locale>`;

/** The engine's constructor, which the library's own types leave out. */
interface Processor {
  updateItems: (ids: string[]) => void;
  rebuildProcessorState: (
    citations: unknown[],
    mode: 'text',
  ) => [id: string, note: number, text: string][];
}
const { Engine } = CSL as unknown as {
  Engine: new (system: unknown, style: string, lang: string) => Processor;
};

function byCiteproc(notes: CitationItem[][]): string[] {
  const engine = new Engine(
    {
      retrieveLocale: () => locale,
      retrieveItem: (id: string) => ({ id, type: 'book', title: id }),
    },
    style,
    'en-US',
  );
  engine.updateItems([...new Set(notes.flat().map(({ id }) => id))]);
  return engine
    .rebuildProcessorState(
      notes.map((items, index) => ({
        citationID: `c${index}`,
        citationItems: items.map(({ id, locator }) => ({
          id,
          ...(locator ? { locator: locator.value, label: locator.label } : {}),
        })),
        properties: { noteIndex: index + 1 },
      })),
      'text',
    )
    .map(([, , text]) => text.toLowerCase());
}

const byUs = (notes: CitationItem[][]) =>
  positionsOf(notes.map((items, index) => ({ note: index + 1, items }))).map((items) =>
    items
      .map(({ position, nearNote, firstNote }) =>
        [position, ...(nearNote ? ['near'] : []), ...(firstNote ? [firstNote] : [])].join(' '),
      )
      .join(';'),
  );

const cite = (text: string): CitationItem => {
  const [id = '', page] = text.split(' ');
  return { id, ...(page ? { locator: { label: 'page', value: page } } : {}) };
};
const notesOf = (text: string) => text.split(' | ').map((note) => note.split('; ').map(cite));

describe('positions', () => {
  // CSL 1.0.2, "Locator", "position", by hand
  test.for([
    ['a | a', 'first | ibid'],
    ['a 1 | a 1 | a 2', 'first | ibid | ibid-with-locator'],
    ['a 1 | a', 'first | subsequent'],
    ['a | a 1', 'first | ibid-with-locator'],
    ['a; b | b', 'first;first | subsequent'],
    ['a; a', 'first;ibid'],
    ['a | b | a', 'first | first | subsequent'],
  ])('%s', ([notes = '', wanted = '']) => {
    const clusters = notesOf(notes).map((items, index) => ({ note: index + 1, items }));
    const found = positionsOf(clusters).map((items) => items.map(({ position }) => position));
    expect(found.map((items) => items.join(';'))).toEqual(wanted.split(' | '));
  });

  // as Pandoc 3.10 has them: "(ibid)" in one note, and "ibid" no longer after a note of several works
  test.for([
    ['1: a | 1: a', 'first | ibid 1'],
    ['1: a | 3: a', 'first | subsequent 1'],
    ['1: a | 1: b | 2: b', 'first | first | subsequent 1'],
    ['1: a | 1: a | 2: a', 'first | ibid 1 | ibid 1'],
    ['1: a | 3: b | 4: b | 2: b', 'first | ibid 2 | ibid 2 | first'],
  ])('in notes of several citations, and of none: %s', ([text = '', wanted = '']) => {
    const clusters = text.split(' | ').map((cluster) => {
      const [note = '', items = ''] = cluster.split(': ');
      return { note: Number(note), items: items.split('; ').map(cite) };
    });
    const found = positionsOf(clusters).flat();
    expect(found.map(({ position, firstNote }) => [position, firstNote].join(' ').trim())).toEqual(
      wanted.split(' | '),
    );
  });

  test('are those of citeproc-js in 300 random texts', () => {
    let seed = 1;
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    for (let run = 0; run < 300; run++) {
      const notes = Array.from({ length: 2 + random(14) }, () =>
        Array.from({ length: random(4) === 0 ? 2 : 1 }, () =>
          cite(`${'abcd'[random(4)]}${random(2) === 0 ? '' : ` ${1 + random(2)}`}`),
        ),
      );
      expect(byUs(notes), JSON.stringify(notes)).toEqual(byCiteproc(notes));
    }
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createBibliography, type CslItem } from '../../../src/bibliography/index.ts';
import { TYPES } from '../../../src/bibliography/vocabulary.ts';
import { citationStyles, type CitationStyle } from '../../../src/site/citation-styles.ts';
import { clusterOf, read } from '../reading.ts';
import { differences, type Difference } from './differences.ts';
import { bodies, narrative, order, placed, places, works } from './works.ts';

type Labels = Record<string, string>;
interface Expected {
  styles: Record<
    string,
    {
      order: Labels;
      narrative: Labels;
      places: Labels;
      bodies: { labels: Labels; entries: Labels };
    }
  >;
}

const { styles } = JSON.parse(
  readFileSync(new URL('expected.json', import.meta.url), 'utf8'),
) as Expected;

const met = new Set<Difference>();

/** Compares with Pandoc, but for differences that are known. */
function compare(ours: string, theirs: string | undefined, style: string, what: string) {
  const known = differences.find((each) => each.styles.includes(style) && each.of === what);
  if (known) {
    met.add(known);
    expect.soft(theirs && read(theirs), `Pandoc, ${style}: ${what}`).toBe(known.theirs);
  }
  expect.soft(read(ours), `${style}: ${what}`).toBe(known?.ours ?? read(theirs ?? 'none'));
}

const bibliographyIn = ({ csl }: CitationStyle, items: readonly CslItem[]) =>
  createBibliography({
    works: items.map((item) => ({ id: item.id, csl: item, links: { status: 'unchecked' } })),
    style: csl,
  });

/** A label, or the note that it stands for. */
async function printed(style: CitationStyle, items: readonly CslItem[], texts: readonly string[]) {
  const { labels, notes } = await bibliographyIn(style, items).cite(texts.map(clusterOf));
  return texts.map(
    (_text, index) => notes[index] ?? (labels[index] ?? []).map(({ html }) => html).join(''),
  );
}

describe.for(citationStyles.map((style) => [style.id, style] as const))('%s', ([id, style]) => {
  const theirs = styles[style.csl.name];
  if (!theirs) throw new Error(`Pandoc was not asked for ${style.csl.name}`);
  const { kind } = bibliographyIn(style, works);

  // notes neither sort nor join
  test.skipIf(kind === 'note')(
    'sorts and joins works as Pandoc does, and only between prefixes and suffixes',
    async () => {
      const ours = await printed(style, works, order);
      for (const [index, text] of order.entries()) {
        compare(ours[index] ?? '', theirs.order[text], id, text);
      }
    },
  );

  test.skipIf(kind !== 'author-date')('names an author in a sentence as Pandoc does', async () => {
    const ours = await printed(style, works, narrative);
    for (const [index, text] of narrative.entries()) {
      compare(ours[index] ?? '', theirs.narrative[text], id, text);
    }
  });

  test('prints the place in a work as Pandoc does', async () => {
    const texts = ['[@moor]', '[@tully]', ...places];
    const ours = await printed(style, placed, texts);
    for (const [index, text] of texts.entries()) {
      compare(ours[index] ?? '', theirs.places[text], id, text);
    }
  });

  test('puts the word and the comma between bodies and persons where Pandoc does', async () => {
    const texts = bodies.map((work) => `[@${work.id}]`);
    const ours = await printed(style, bodies, texts);
    for (const [index, text] of texts.entries()) {
      compare(ours[index] ?? '', theirs.bodies.labels[text], id, text);
    }
    const bibliography = bibliographyIn(style, bodies);
    for (const work of bodies) {
      const entry = (theirs.bodies.entries[work.id] ?? '').replace(
        /^\s*(?:<div[^>]*>)?(?:\[\d+\]|\d+\.)(?:<\/div>)?/u,
        '',
      );
      compare(await bibliography.entry(work.id), entry, id, work.id);
    }
  });
});

describe.for(citationStyles.map((style) => [style.id, style] as const))('%s', ([, style]) => {
  const { kind } = bibliographyIn(style, works);

  test('tells the author’s own work from the others that a sentence cites', async () => {
    const cluster = clusterOf('@moor-2013 [p. 103; @ames-2015; @zell-2009]');
    const { labels } = await bibliographyIn(style, works).cite([cluster]);
    const cites = (labels[0] ?? []).flatMap(({ id, html }) => (id ? [[id, read(html)]] : []));
    // a note holds them all behind one mark
    const [own, ...others] = kind === 'note' ? [['moor-2013', '1']] : cites;
    expect(own?.[0]).toBe('moor-2013');
    // in a numeric style the second and the third of the text
    const words: Labels = { 'ames-2015': '^Ames|2', 'zell-2009': '^Zell|3' };
    for (const [work = '', html] of others)
      expect(html).toMatch(new RegExp(words[work] ?? '', 'u'));
    expect(new Set(cites.map(([work]) => work)).size).toBe(kind === 'note' ? 1 : 3);
  });

  // Pandoc prints the name in the sentence alone in MLA, and nothing in the brackets
  test('prints no word of the engine’s own, whatever the kind of work', async () => {
    const kinds = [...TYPES.keys()];
    const bare = kinds.map((type): CslItem => ({ id: type, type, title: `On ${type}` }));
    const full = kinds.map((type): CslItem => ({
      ...{ id: `${type}-full`, type, title: `All of ${type}`, publisher: 'Example Press' },
      ...{ author: [{ family: 'Moor', given: 'Bob' }], issued: { 'date-parts': [[2013]] } },
    }));
    const items = [...bare, ...full];
    const texts = items.flatMap((work) => [
      ...[`[@${work.id}]`, `[-@${work.id}]`, `@${work.id}`, `@${work.id} [p. 3]`],
      ...[`@${work.id} [see also @book]`, `[-@${work.id}; @book]`, `[@book; -@${work.id}]`],
    ]);
    const ours = await printed(style, items, texts);
    const bibliography = bibliographyIn(style, items);
    const entries = await Promise.all(items.map((work) => bibliography.entry(work.id)));
    expect([...ours, ...entries].filter((html) => /CSL|NO_PRINTED/u.test(html))).toEqual([]);
    expect(entries.filter((html) => read(html) === '')).toEqual([]);
    // a cite that leaves the author out may have nothing left to say; no other may
    const said = texts.flatMap((text, index) => (text.includes('-@') ? [] : [ours[index] ?? '']));
    expect(said.filter((html) => read(html) === '')).toEqual([]);
  });
});

test('every known difference is still there', () => {
  expect(differences.filter((each) => !met.has(each))).toEqual([]);
});

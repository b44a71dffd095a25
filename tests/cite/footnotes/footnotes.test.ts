import { readFileSync } from 'node:fs';
import { mdxToMdast } from 'satteri';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { createBibliography } from '../../../src/bibliography/index.ts';
import { restyle } from '../../../src/cite/restyled-pages.ts';
import { FEATURES, readDocument } from '../../../src/markdown/index.ts';
import { citationStyles } from '../../../src/site/citation-styles.ts';
import { differences } from './differences.ts';
import { asOnePage, type Section } from '../../../src/site/sections.ts';
import { noteSeries } from '../../../src/cite/note-series.ts';
import { read } from '../../bibliography/reading.ts';
import { page } from '../../site/invented.ts';
import { text, works } from './text.ts';

type Notes = (string | string[])[];
const { styles } = JSON.parse(readFileSync(new URL('expected.json', import.meta.url), 'utf8')) as {
  styles: Record<string, Notes>;
};

const documentOf = (source: string, slug = 'a') =>
  readDocument(mdxToMdast(source, { features: FEATURES }) as Root, source, `${slug}.mdx`, slug);

/** A page in a style, and its notes in their one series. */
async function inStyle(id: string, source: string) {
  const style = citationStyles.find(({ csl }) => csl.name === id);
  if (!style) throw new Error(`${id} is no style of the site`);
  const document = { slug: 'a', ...documentOf(source) };
  const styled = await restyle(
    document,
    createBibliography({
      works: works.map((csl) => ({ id: csl.id, csl, links: { status: 'unchecked' } })),
      style: style.csl,
    }),
  );
  const notes: Notes = [];
  const words = styled.labels.map(([, parts]) => parts.map(([html]) => html).join(''));
  for (const [footnote, number] of Object.entries(styled.footnotes ?? {})) {
    notes[number - 1] = document.citations.flatMap(({ footnote: own }, index) =>
      own?.id === footnote ? [read(words[index] ?? '')] : [],
    );
  }
  for (const [index, { footnote }] of document.citations.entries()) {
    const mark = Number(/<sup>(\d+)<\/sup>/u.exec(words[index] ?? '')?.[1]);
    if (!footnote) notes[mark - 1] = read(styled.notes[index] ?? '');
  }
  return { notes, styled };
}

describe.for(Object.entries(styles))('%s', ([id, theirs]) => {
  test('prints citations in footnotes, and notes among them, as Pandoc does', async () => {
    const wanted = theirs.map((note) => {
      const one = (html: string) => differences[id]?.[read(html)] ?? read(html);
      return typeof note === 'string' ? one(note) : note.map(one);
    });
    const { notes } = await inStyle(id, text);
    expect(notes).toEqual(wanted);
  });

  test('every known difference is still there', () => {
    const printed = theirs.flat().map(read);
    expect(Object.keys(differences[id] ?? {}).filter((each) => !printed.includes(each))).toEqual(
      [],
    );
  });
});

test('a footnote that is referred to twice is one note', async () => {
  const { notes } = await inStyle('oscola', 'A.[^n] [@tully] B.[^n] [@tully]\n\n[^n]: [@tully]\n');
  expect(notes).toHaveLength(3);
  expect(notes[2]).toBe('ibid.');
});

test('pages without footnotes, and other styles, are told nothing of them', async () => {
  expect(await inStyle('oscola', 'A [@tully].').then(({ styled }) => styled)).not.toHaveProperty(
    'footnotes',
  );
  const { styled } = await inStyle('apa', text);
  expect(styled).not.toHaveProperty('footnotes');
  expect(styled.notes).toEqual([]);
});

test('sections that stand on one page share its series of notes', () => {
  const section = (slug: string): Section => {
    const { citations, footnotes } = documentOf(text, slug);
    const rest = { order: 1, part: 'essay', question: '', answer: '' } as const;
    return { ...page(slug, { citations, footnotes }), ...rest };
  };
  const whole = asOnePage([section('a'), section('b')]);
  const { footnotes, places } = noteSeries(whole.citations, whole.footnotes);
  const notes = new Set(places.map(({ note }) => note));
  const numbers = Object.values(footnotes);
  const count = new Set([...notes, ...numbers]).size;
  expect(Math.max(...notes, ...numbers)).toBe(count);
  const half = count / 2;
  expect(numbers.slice(numbers.length / 2)).toEqual(
    numbers.slice(0, numbers.length / 2).map((number) => number + half),
  );
});

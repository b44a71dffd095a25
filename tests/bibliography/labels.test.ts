import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findCitations, type Cluster } from '../../src/bibliography/index.ts';
import { bibliographyOf } from './harvard.ts';
import { differences } from './pandoc/differences.ts';
import { clusters, works } from './pandoc/works.ts';

interface Expected {
  citations: Record<string, string>;
  entries: Record<string, string>;
}

const expected = JSON.parse(
  readFileSync(new URL('pandoc/expected.json', import.meta.url), 'utf8'),
) as Expected;
const bibliography = bibliographyOf(works);

/** Both sides mark italics and wrap links in their own way; the words are what is compared. */
const words = (html: string) =>
  html
    .replace(/<\/?(?:span|a)\b[^>]*>/gu, '')
    .replace(/<(\/?)em>/gu, '<$1i>')
    .replaceAll('&amp;', '&')
    .replaceAll('&#38;', '&')
    .replace(/\s+/gu, ' ')
    .trim();

const clusterOf = (text: string): Cluster => {
  const [found] = findCitations(text);
  if (!found?.cluster) throw new Error(`${text} is not a citation`);
  return found.cluster;
};

describe('a cluster reads as Pandoc has it', () => {
  test.for(clusters.map((text) => [text]))('%s', async ([text = '']) => {
    const label = await bibliography.label(clusterOf(text));
    const ours = words(label.map(({ html }) => html).join(''));
    const theirs = words(expected.citations[text] ?? '');
    const known = differences[text];
    expect({ ours, theirs }).toEqual(
      known ? { ours: known.ours, theirs: known.theirs } : { ours: theirs, theirs },
    );
  });

  test('and there are at least forty that agree to the letter', () => {
    expect(clusters.filter((text) => !differences[text]).length).toBeGreaterThanOrEqual(40);
  });
});

describe('an entry reads as Pandoc has it', () => {
  test.for(works.map(({ id }) => [id]))('%s', async ([id = '']) => {
    const ours = words(await bibliography.entry(id));
    const theirs = words(expected.entries[id] ?? '');
    const known = differences[id];
    expect({ ours, theirs }).toEqual(
      known ? { ours: known.ours, theirs: known.theirs } : { ours: theirs, theirs },
    );
  });

  test('and there are at least forty that agree to the letter', () => {
    expect(works.filter(({ id }) => !differences[id]).length).toBeGreaterThanOrEqual(40);
  });
});

describe('labels', () => {
  test('each work of a cluster is a part of its own, with its id', async () => {
    const label = await bibliography.label(clusterOf('[@one, p. 107; @news-body]'));
    expect(label).toEqual([
      { html: '(' },
      { id: 'one', html: 'Hill, 2012, p. 107' },
      { html: '; ' },
      { id: 'news-body', html: 'Daily Test, 2012' },
      { html: ')' },
    ]);
  });

  test('a narrative citation is one part, brackets included', async () => {
    expect(await bibliography.label(clusterOf('@two [p. 33]'))).toEqual([
      { id: 'two', html: 'Moss and Nash (2013, p. 33)' },
    ]);
  });

  test('letters after years come from the whole list, not from what is cited together', async () => {
    expect(await bibliography.label(clusterOf('[@page-c]'))).toContainEqual({
      id: 'page-c',
      html: 'Cabinet Test, 2013c',
    });
  });

  test('text of a record is escaped', async () => {
    const hostile = {
      id: 'x',
      type: 'document',
      author: [{ literal: '<b>A</b> & B' }],
      title: '"<script>"',
    };
    const own = bibliographyOf([hostile]);
    const label = await own.label(clusterOf('[@x]'));
    expect(label.map(({ html }) => html).join('') + (await own.entry('x'))).not.toMatch(
      /<script|& /u,
    );
  });

  test('a work that is not there is named', async () => {
    await expect(bibliography.label(clusterOf('[@nobody]'))).rejects.toThrow(
      'There is no work “nobody” in the bibliography.',
    );
  });
});

describe('the order of the list', () => {
  test('is by author, the particle of a name aside, then year, then title', async () => {
    const order = await bibliography.sort([
      'page-b',
      'berg',
      'cruz',
      'book',
      'page-a',
      'boyle',
      'berg',
    ]);
    expect(order).toEqual(['berg', 'page-a', 'page-b', 'cruz', 'boyle', 'book']);
  });
});

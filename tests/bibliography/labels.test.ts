import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bibliographyOf } from './harvard.ts';
import { differences } from './pandoc/differences.ts';
import { clusters, works } from './pandoc/works.ts';
import { clusterOf } from './reading.ts';

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

describe('a work without an author keeps its title where its author is left out', () => {
  test.for(['blog-nobody', 'no-author', 'act'])('[-@%s]', async (id) => {
    const label = await bibliography.label(clusterOf(`[-@${id}]`));
    expect(words(label.map(({ html }) => html).join(''))).toBe(
      words(expected.citations[`[@${id}]`] ?? ''),
    );
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

  test.for([
    ['report-url', 'https://example.org/report.pdf'],
    ['one', 'https://doi.org/10.1000/182'],
  ] as const)('the address of %s is a link to itself', async ([id, address]) => {
    expect(await bibliography.entry(id)).toContain(`<a href="${address}">${address}</a>`);
  });

  test('each work of a narrative citation is a part of its own, within one pair of brackets', async () => {
    expect(await bibliography.label(clusterOf('@one [p. 3; see @two]'))).toEqual([
      { id: 'one', html: 'Hill (2012, p. 3' },
      { html: '; ' },
      { id: 'two', html: 'see Moss and Nash, 2013' },
      { html: ')' },
    ]);
  });

  test('nothing of an entry needs a style that a content security policy would block', async () => {
    const entries = await Promise.all(works.map(({ id }) => bibliography.entry(id)));
    expect(entries.filter((html) => /\sstyle=|<script|\son\w+=/u.test(html))).toEqual([]);
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
  test('is Pandoc’s', async () => {
    const ours = await bibliography.sort();
    const theirs = Object.keys(expected.entries);
    expect(ours).toEqual(theirs);
  });

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

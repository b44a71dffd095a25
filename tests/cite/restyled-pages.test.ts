import { describe, expect, test } from 'vitest';
import { restyle } from '../../src/cite/restyled-pages.ts';
import { citationStyles } from '../../src/site/citation-styles.ts';
import { bibliographyOf } from '../bibliography/harvard.ts';
import { citation, works } from '../site/invented.ts';

const inStyle = (id: string) => {
  const style = citationStyles.find((each) => each.id === id);
  return bibliographyOf(works, style ? { style: style.csl } : {});
};
const citations = [citation('a', 'lake-2013'), citation('b', 'hill-2012', 'lake-2013')];
const words = (parts: [html: string, anchor?: string][]) => parts.map(([html]) => html).join('');

describe('a page in another style', () => {
  test('has the label of each cluster, and the anchor of each cite in it', async () => {
    const { kind, labels, notes } = await restyle({ slug: 'x', citations }, inStyle('apa'));
    expect(kind).toBe('author-date');
    expect(labels.map(([anchors]) => anchors)).toEqual([
      ['a-lake-2013'],
      ['b-hill-2012', 'b-lake-2013'],
    ]);
    expect(labels.map(([, parts]) => words(parts))).toEqual([
      '(Lake, 2013)',
      '(Hill, 2012; Lake, 2013)',
    ]);
    const anchors = labels.flatMap(([, parts]) => parts.flatMap(([, anchor]) => anchor ?? []));
    expect(anchors).toEqual(['a-lake-2013', 'b-hill-2012', 'b-lake-2013']);
    expect(notes).toEqual([]);
  });

  test('is numbered by first appearance, and its list follows the numbers', async () => {
    const { labels, list } = await restyle({ slug: 'x', citations }, inStyle('ieee'));
    // the style sorts the numbers within a citation
    expect(labels.map(([, parts]) => words(parts))).toEqual(['[1]', '[1], [2]']);
    expect(list.map(({ id }) => id)).toEqual(['lake-2013', 'hill-2012']);
  });

  test('is numbered by its list where it has one of its own', async () => {
    const lists = ['board-2014', 'hill-2012', 'lake-2013'];
    const { labels, list } = await restyle({ slug: 'x', citations, lists }, inStyle('ieee'));
    expect(list.map(({ id }) => id)).toEqual(lists);
    expect(labels.map(([, parts]) => words(parts))).toEqual(['[3]', '[2], [3]']);
  });

  test('has a note for each cluster in a style of notes', async () => {
    const { kind, notes } = await restyle({ slug: 'x', citations }, inStyle('mhra'));
    expect(kind).toBe('note');
    expect(notes).toHaveLength(2);
    expect(notes[0]).toContain('Jo Lake, <i>A Book of Lakes</i>');
  });
});

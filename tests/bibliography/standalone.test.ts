import { decodeHTML } from 'entities';
import { describe, expect, test } from 'vitest';
import {
  createBibliography,
  createStandalone,
  writeAccessDate,
  type CitationItem,
} from '../../src/bibliography/index.ts';
import { citationStyles } from '../../src/site/citation-styles.ts';
import { kinds } from './styles/works.ts';

const bach = kinds['journal article']?.work ?? { id: '', type: '' };
const self = kinds['a paragraph of this explainer']?.work ?? { id: '', type: '' };
// of the same author and year, so that a list of both would need letters
const other = { ...self, id: 'the-downsides', title: 'What is wrong with mutuals?' };
const original: CitationItem = { id: bach.id, locator: { label: 'page', value: '405' } };
const read: CitationItem = { id: self.id, locator: { label: 'paragraph', value: '2.3' } };

const standaloneOf = (id: string) => {
  const style = citationStyles.find((each) => each.id === id);
  if (!style) throw new Error(`no style ${id}`);
  return createStandalone({
    works: [bach, self, other],
    style: style.csl,
    citedIn: style.citedIn,
  });
};
const words = (html: string) =>
  html
    .replace(/<[^>]+>/gu, '')
    .replaceAll('&#60;', '<')
    .replaceAll('&#62;', '>');

describe('a secondary citation', () => {
  // Cite Them Right, "Secondary referencing"; APA 7, 8.6; the others after the same pattern
  test.for([
    ['harvard', '(Bach, 2012, p. 405, cited in Going Mutual, 2026, para. 2.3)'],
    ['apa', '(Bach, 2012, p. 405, as cited in Going Mutual, 2026, para. 2.3)'],
    ['mla', '(Bach 405, cited in Going Mutual, par. 2.3)'],
    ['chicago-author-date', '(Bach 2012, 405, cited in Going Mutual 2026, para. 2.3)'],
    ['vancouver', '(1 p. 405, cited in 2 para. 2.3)'],
    ['ieee', '[1, p. 405], cited in [2, Para. 2.3]'],
  ])('in %s', async ([id = '', wanted]) => {
    expect(words(await standaloneOf(id).secondary(original, read))).toBe(wanted);
  });

  test('is a sentence in a note', async () => {
    const note = words(await standaloneOf('oscola').secondary(original, read));
    expect(note).toMatch(
      /^Stephen Bach, .* 399, 405 .*, cited in Going Mutual, .* para 2\.3 .*\.$/u,
    );
  });
});

describe('a citation on its own', () => {
  test('has no letter that tells it from works of this site', async () => {
    expect(words(await standaloneOf('harvard').inText(read))).toBe(
      '(Going Mutual, 2026, para. 2.3)',
    );
    expect(await standaloneOf('harvard').entry(other.id)).toContain('Going Mutual (2026)');
  });

  test('of a work that there is not is refused', async () => {
    await expect(standaloneOf('apa').inText({ id: 'nobody' })).rejects.toThrow(RangeError);
    await expect(standaloneOf('apa').entry('nobody')).rejects.toThrow(
      'There is no work “nobody” to cite.',
    );
  });
});

describe('the day of access', () => {
  // as each style's own guide writes it
  test.for([
    ['harvard', '5 November 2026'],
    ['mla', '5 Nov. 2026'],
    ['chicago-notes', 'November 5, 2026'],
    ['mhra', '5 November 2026'],
    ['oscola', '5 November 2026'],
    ['vancouver', '2026 Nov 5'],
    ['ieee', 'Nov. 05, 2026'],
  ])('in %s', async ([id = '', wanted]) => {
    const form = await standaloneOf(id).accessDate();
    expect(form && writeAccessDate(form, new Date(2026, 10, 5))).toBe(wanted);
  });

  test('is right in every month', async () => {
    const form = await standaloneOf('vancouver').accessDate();
    const months = Array.from({ length: 12 }, (_, month) =>
      form ? writeAccessDate(form, new Date(2026, month, 30 - (month === 1 ? 2 : 0))) : '',
    );
    expect(months).toEqual(
      'Jan 30,Feb 28,Mar 30,Apr 30,May 30,Jun 30,Jul 30,Aug 30,Sep 30,Oct 30,Nov 30,Dec 30'
        .split(',')
        .map((day) => `2026 ${day}`),
    );
  });
});

test.for(citationStyles.map(({ id }) => id))(
  'in %s a title is text, whatever it looks like',
  async (id) => {
    const style = citationStyles.find((each) => each.id === id);
    const title = 'Of <b>all</b> & <i>some</i> notes';
    const bibliography = createBibliography({
      works: [{ id: 'a', csl: { ...self, id: 'a', title }, links: { status: 'unchecked' } }],
      style: (style as (typeof citationStyles)[number]).csl,
    });
    const entry = await bibliography.entry('a');
    // some styles write titles in capitals
    expect(decodeHTML(words(entry)).toLowerCase()).toContain(title.toLowerCase());
    expect(entry).not.toMatch(/<b>|class="upright"/iu);
  },
);

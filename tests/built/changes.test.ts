import { describe, expect, test } from 'vitest';
import { flat, page, textFile } from '../builds/pages.ts';
import { OTHER, ROOT } from '../builds/sites.ts';

const textsOf = (elements: Iterable<Element>) =>
  [...elements].map(({ textContent }) => flat(textContent));

test.for([
  ['of this site', ROOT],
  ['of one with two editions', OTHER],
] as const)('%s every edition is listed, and it is said if nothing has changed', ([, site]) => {
  const { document } = page('./changes/', site);
  const editions = JSON.parse(textFile('editions.json', site)) as unknown[];
  expect(document.querySelectorAll('main li')).toHaveLength(editions.length);
  const hasChanged = document.querySelector('del, ins') !== null;
  expect(flat(document.body.textContent).includes('Nothing has changed')).toBe(!hasChanged);
});

describe('a section in two editions', () => {
  const { document } = page('./changes/', OTHER);
  const wordings = [...document.querySelectorAll('.wordings')].map((each) =>
    textsOf(each.querySelectorAll(':scope > section > p:last-child')),
  );

  test('says what each edition did', () => {
    expect(textsOf(document.querySelectorAll('main li'))).toEqual([
      'Edition 1.1, 1 December 2026 edited: 90.2, 90.4, 90.5 removed: 90.3 new: 90.6',
      'Edition 1.0, 23 November 2026',
    ]);
  });

  test('has old and new words beside each other, marked for the ear', () => {
    expect(wordings[0]).toEqual([
      'The second paragraph says that staff are [removed: seldom] asked about it [removed: (Bach, 2012, p. 407)].',
      expect.stringMatching(
        /staff are \[added: “hardly\].*asked about it \[added: \(Bach, 2012, p\. 408\)\]\.$/u,
      ),
    ]);
    expect(wordings[1]).toEqual([
      'The fourth paragraph counts about [removed: 70] of them in the spring.',
      'The fourth paragraph counts about [added: 71] of them in the spring.',
    ]);
    // it reads the same: what changed is where its link leads
    expect(wordings[2]?.[1]).toContain('https://example.org/[added: new]');
    expect(wordings[3]).toEqual([
      '[removed: The third paragraph was taken out because nobody could find what it rested upon.]',
      'Removed; see 90.2.',
    ]);
  });

  test('has the entry of a paragraph lead to the paragraph', () => {
    const link = [...document.querySelectorAll('main a')].find(
      ({ textContent }) => flat(textContent) === '90.4 in Two editions',
    );
    expect(link?.getAttribute('href')).toBe('/two-editions/#p90-4');
    const number = page('./two-editions/', OTHER).document.getElementById('p90-4');
    expect(flat(number?.closest('p')?.textContent)).toContain('about 71 of them');
  });
});

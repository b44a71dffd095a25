import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { flat, page } from '../builds/pages.ts';
import { OTHER, reading, ROOT } from '../builds/sites.ts';

const CITATION = 'a[role="doc-biblioref"]';
const ENTRY = '[role="doc-bibliography"] > ul > li';

const hrefOf = (link: Element) => link.getAttribute('href') ?? '';

describe.for(reading)('%s', (path) => {
  const { document } = page(path);
  const citations = [...document.querySelectorAll(CITATION)];
  const entries = [...document.querySelectorAll(ENTRY)];

  test('has a citation lead to its entry, and an entry back to all of its citations', () => {
    // a link within the page: what stands before "#" would be another page
    const forth = citations.map((citation) => [hrefOf(citation), `#${citation.id}`]);
    const back = entries.flatMap((entry) =>
      [...entry.querySelectorAll('a[role="doc-backlink"]')].map((link) => [
        `#${entry.id}`,
        hrefOf(link),
      ]),
    );
    expect(back.sort()).toEqual(forth.sort());
  });

  test('lists each work that it cites once, and no other', () => {
    expect(entries.map(({ id }) => `#${id}`).sort()).toEqual(
      [...new Set(citations.map(hrefOf))].sort(),
    );
  });

  test('has no locator on another line than its label', () => {
    const texts = citations.map(({ textContent }) => textContent);
    // "p. 6" with an ordinary space, at which a line may break
    expect(texts.filter((text) => /\b(?:pp?|paras?)\. /u.test(text))).toEqual([]);
  });
});

test('there are locators to keep on a line', () => {
  const texts = reading.flatMap((path) =>
    [...page(path).document.querySelectorAll(CITATION)].map(({ textContent }) => textContent),
  );
  expect(texts.filter((text) => /\b(?:pp?|paras?)\.\s/u.test(text)).length).toBeGreaterThan(10);
});

test('the list is in the order of the alphabet', () => {
  const entries = [...page('./essay/').document.querySelectorAll(`${ENTRY} > p:first-child`)].map(
    ({ textContent }) => flat(textContent),
  );
  expect(entries).toHaveLength(14);
  expect(entries).toEqual([...entries].sort(new Intl.Collator('en-GB').compare));
});

test.for([ROOT, OTHER])(
  'no file in $folder holds what the citation engine prints for nothing',
  ({ folder }) => {
    const files = globSync('**/*.{html,json,md,txt,xml,bib,ris,csv,svg,js}', {
      cwd: folder,
      // the engine itself, for documents
      exclude: ['_astro/documents/csl-*'],
    });
    expect(files.length).toBeGreaterThan(100);
    const held = files.filter((file) =>
      /NO_PRINTED_FORM|CSL STYLE ERROR|undefined<\/a>/u.test(
        readFileSync(`${folder}/${file}`, 'utf8'),
      ),
    );
    expect(held).toEqual([]);
  },
);

import { expect, test } from 'vitest';
import { flat, page } from '../builds/pages.ts';
import { sections } from '../builds/sites.ts';
import { rowsOf } from '../content/rows.ts';

const terms = rowsOf('glossary') as unknown as { id: string; term: string; meaning: string }[];
const { document } = page('glossary/');

test.for(terms)('$term is explained', ({ id, term, meaning }) => {
  const entry = document.getElementById(id);
  expect(flat(entry?.querySelector('dfn')?.textContent)).toBe(term);
  expect(flat(entry?.querySelector('dd')?.textContent)).toContain(meaning.replace(/\.$/u, ''));
});

test('terms stand in the order of the alphabet', () => {
  const shown = [...document.querySelectorAll('.glossary dfn')].map(
    ({ textContent }) => textContent,
  );
  expect(shown).toHaveLength(terms.length);
  expect(shown).toEqual(shown.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
});

test('sections explain terms, each at its first use and once', () => {
  const explained = sections.map((slug) =>
    [...page(`${slug}/`).document.querySelectorAll('article a.term')].map(
      (link) => link.getAttribute('href') ?? '',
    ),
  );
  for (const [index, hrefs] of explained.entries()) {
    expect(new Set(hrefs).size, sections[index]).toBe(hrefs.length);
    for (const href of hrefs) expect(href).toMatch(/\/glossary\/#[a-z-]+$/u);
  }
  expect(explained.flat().length).toBeGreaterThan(sections.length);
});

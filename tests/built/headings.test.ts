import { describe, expect, test } from 'vitest';
import { flat, page } from '../builds/pages.ts';
import { pages } from '../builds/sites.ts';

describe.for(pages)('%s', (path) => {
  const { document } = page(path);

  test('gives every heading an id, and a link to it that has a name and is described by it', () => {
    const headings = [...document.querySelectorAll('h1, h2, h3')];
    expect(headings.length).toBeGreaterThan(0);
    for (const heading of headings) {
      // an open style is what is linked to, and its heading is within it
      const headed = heading.closest('.heading, section.in-style');
      const link = headed?.querySelector('a.permalink');
      const described = document.getElementById(link?.getAttribute('aria-describedby') ?? '');
      const target = document.getElementById(link?.getAttribute('href')?.slice(1) ?? '');
      expect(heading.id, heading.outerHTML).toMatch(/\S/u);
      expect(headed?.contains(target), heading.outerHTML).toBe(true);
      expect(link?.getAttribute('aria-label'), heading.outerHTML).toBe('Link to this heading');
      expect(flat(described?.textContent), heading.outerHTML).toBe(flat(heading.textContent));
    }
  });

  test('leaves out no level of heading', () => {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
      Number(tagName[1]),
    );
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? 0), `heading ${index + 1}`).toBeLessThan(2);
    }
  });
});

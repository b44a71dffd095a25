import { describe, expect, test } from 'vitest';
import { flat, page, pagesOf, textFile } from '../builds/pages.ts';
import { OTHER, styles } from '../builds/sites.ts';
import { LETTER_PAGE } from '../../src/addresses/paths.ts';
import { searchedPage } from '../../src/build/search-records.ts';

/** The pages of works by letter, on the site whose works are too many for one page. */
const letters = pagesOf(OTHER).filter(({ path }) => LETTER_PAGE.test(path));
const index = page('references/', OTHER);
const places = [...index.document.querySelectorAll<HTMLElement>('.works > li')];
const records = letters.flatMap(({ path, document }) =>
  [...document.querySelectorAll('.record')].map(({ id }) => `/${path}#${id}`),
);

test('every work is in the index of all, under its id, and leads to its one record', () => {
  expect(letters.length).toBeGreaterThan(5);
  expect(records.length).toBeGreaterThan(20);
  const leading = places.map((place) => [
    place.id,
    place.querySelector('a')?.getAttribute('href')?.split('#')[1],
  ]);
  expect(leading.filter(([id, at]) => id !== at)).toEqual([]);
  expect(places.map((place) => place.querySelector('a')?.getAttribute('href'))).toEqual(
    expect.arrayContaining(records),
  );
  expect(new Set(places.map(({ id }) => id)).size).toBe(records.length);
});

test('no other page leads to a work by way of the index', () => {
  const known = new Set(records);
  const lost = pagesOf(OTHER)
    .filter(({ path }) => !path.startsWith('editions/'))
    .flatMap(({ path, html }) =>
      [...html.matchAll(/href="(\/references\/[^"#]*#[^"]+)"/gu)].flatMap(([, to = '']) =>
        known.has(to) || /#(?:works|references|letter-.*)$|^\/references\/[\w-]{3,}\//u.test(to)
          ? []
          : [`${path}: ${to}`],
      ),
    );
  expect(lost).toEqual([]);
});

test.for(styles)('in %s too, each letter has its page, and each work its place', (style) => {
  const list = page(`references/${style}/`, OTHER).document;
  const leading = [...list.querySelectorAll('.works > li')].map(({ id, firstElementChild }) => {
    const [to = '', at] = firstElementChild?.getAttribute('href')?.slice(1).split('#') ?? [];
    const entry = page(to, OTHER).document.querySelector(`.entries > li[id="${at}"]`);
    return [id, entry?.id, entry?.querySelector('a.quiet')?.getAttribute('href')];
  });
  expect(leading.filter(([id, at]) => id !== at)).toEqual([]);
  expect(leading.map(([, , record]) => record).sort()).toEqual(records.toSorted());
});

describe('the index', () => {
  test('counts the works of each letter', () => {
    const counted = [...index.document.querySelectorAll('[data-group]')].map((group) => [
      flat(group.querySelector('p a')?.textContent),
      group.querySelectorAll('.works > li').length,
    ]);
    expect(counted).toHaveLength(letters.length);
    for (const [said, count] of counted)
      expect(said).toContain(count === 1 ? 'one work' : `${count} works`);
  });

  test('has what the filters of works ask for, as the records have it', () => {
    const asked = ({ id, dataset }: HTMLElement) => [
      id,
      dataset['state'],
      dataset['seen'],
      dataset['kind'],
    ];
    const inFull = letters.flatMap(({ document }) => [
      ...document.querySelectorAll<HTMLElement>('.record'),
    ]);
    expect(places.map(asked).sort()).toEqual(inFull.map(asked).sort());
  });

  test('is not repeated by the list of everything from A to Z', () => {
    const search = page('search/', OTHER).document;
    const links = [...search.querySelectorAll('.a-to-z a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toContain('/references/#works');
    expect(links.filter((link) => records.includes(link ?? ''))).toEqual([]);
  });
});

test('a search finds what stands there, and nothing of the index', () => {
  // a name that no other page says
  expect(JSON.parse(textFile('search/words.json', OTHER))).toContain('Birchall');
  expect(
    searchedPage(index.html)
      .records.map(({ words }) => words)
      .join(),
  ).not.toContain('Birchall');
});

test('a page of works has its citations in other styles, and no others', () => {
  const [{ path, document } = index] = letters;
  const styled = JSON.parse(textFile(`styles/apa/${path.slice(0, -1)}.bin`, OTHER)) as {
    labels: [anchors: string[]][];
    list: { id: string }[];
  };
  const ids = [...document.querySelectorAll('.record')].map(({ id }) => id);
  expect(styled.list.map(({ id }) => id).sort()).toEqual(ids.sort());
  const clusters = [...document.querySelectorAll('[data-of]')].map((each) =>
    each.getAttribute('data-of'),
  );
  expect([...new Set(styled.labels.map(([[first]]) => first))].sort()).toEqual(
    [...new Set(clusters)].sort(),
  );
});

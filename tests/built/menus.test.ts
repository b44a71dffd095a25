import { describe, expect, test } from 'vitest';
import { flat, page, pagesOf } from '../builds/pages.ts';
import { articles, essay, ROOT, since } from '../builds/sites.ts';

/** The pages with the site's own head and foot: all but permanent copies. */
const framed = pagesOf(ROOT).filter(({ document }) => document.querySelector('#site-map'));
const linksOf = (nav: Element | null, selector = 'a') => [
  ...(nav?.querySelectorAll(selector) ?? []),
];
const marked = (path: string, nav: string) =>
  linksOf(page(path).document.querySelector(nav), '[aria-current]').map((link) => [
    link.getAttribute('href'),
    link.getAttribute('aria-current'),
  ]);
const HEAD = '.site-header nav';

test('the header has three doors, and what is not behind them', () => {
  const header = page('./').document.querySelector('.site-header');
  expect(
    linksOf(header).map((link) => [flat(link.textContent), link.getAttribute('href')]),
  ).toEqual([
    ['Going Mutual', '/'],
    ['Read and cite', '/essay/'],
    ['Check the evidence', '/claims/'],
    ['Leaving with your service?', '/should-your-service-go/'],
    ['About', '/about/'],
    ['Display', '/about/#display'],
    ['Search', '/search/'],
  ]);
});

describe('the menu', () => {
  const map = page('./').document.querySelector('#site-map');
  const listed = linksOf(map).map((link) => link.getAttribute('href'));

  test('holds every page, by its title', () => {
    const own = ['./references/', './sources/', './changes/', './editions/', './cite/', './notes/'];
    for (const path of [...articles, ...own]) expect(listed, path).toContain(path.slice(1));
    // the others are no pages, or lead into one
    for (const link of linksOf(map, 'a[href$="/"]')) {
      const to = link.getAttribute('href') ?? '';
      const title = page(`.${to}`).document.querySelector('h1')?.textContent;
      expect(flat(link.textContent), to).toBe(flat(title));
    }
    expect(new Set(listed).size).toBe(listed.length);
  });

  test('has the doors of the header, in their order', () => {
    const doors = linksOf(page('./').document.querySelector(HEAD), 'a:not(.display)');
    expect(
      linksOf(map, 'li').map((group) => flat(group.querySelector('span')?.textContent)),
    ).toEqual(doors.map((door) => flat(door.textContent)));
  });

  test('is opened by its button on every page, without any script', () => {
    expect(framed.length).toBeGreaterThan(50);
    for (const { path, document } of framed) {
      const button = document.querySelector('.site-header button');
      expect(button?.getAttribute('popovertarget'), path).toBe('site-map');
      expect(document.getElementById('site-map')?.hasAttribute('popover'), path).toBe(true);
    }
  });
});

describe('one place is current at a time', () => {
  test('in each list of links, on every page', () => {
    for (const { path, document } of framed) {
      for (const nav of [
        document.querySelector('.site-header'),
        ...document.querySelectorAll('nav'),
      ]) {
        const current = linksOf(nav, '[aria-current]');
        expect(current.length, path).toBeLessThanOrEqual(1);
        // as the page it is marked where it leads there alone
        for (const link of linksOf(nav, '[aria-current="page"]'))
          expect(link.getAttribute('href'), path).toBe(`/${path}`);
      }
    }
  });

  test('the header marks the door that a page is behind', () => {
    expect(marked('./essay/', HEAD)).toEqual([['/essay/', 'page']]);
    for (const slug of [...essay, ...since, 'cite', 'cite/forms', 'notes'])
      expect(marked(`./${slug}/`, HEAD), slug).toEqual([['/essay/', 'true']]);
    expect(marked('./references/apa/', HEAD)).toEqual([['/claims/', 'true']]);
    expect(marked('./forms/', HEAD)).toEqual([['/should-your-service-go/', 'true']]);
    for (const path of ['./', './search/', './404.html'])
      expect(marked(path, HEAD), path).toEqual([]);
  });

  test('the menu marks the page itself', () => {
    for (const path of articles)
      expect(marked(path, '#site-map'), path).toEqual([[path.slice(1), 'page']]);
  });
});

import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { page, textFile } from '../builds/pages.ts';
import { essay, indexed, ROOT, sections } from '../builds/sites.ts';
import { edition } from './editions.ts';
import { LINKSET } from './linkset.ts';
import { compileSchema } from './schema.ts';

interface Target {
  href: string;
  type?: string;
}
type Context = { anchor: string } & Record<string, Target[]>;

const all = JSON.parse(textFile('linkset.json')) as { linkset: Context[] };
const { linkset } = all;
const linked = ['', 'essay/', ...sections.map((slug) => `${slug}/`)];
const hrefs = (targets: Target[] | undefined) => (targets ?? []).map(({ href }) => href);
const at = (path: string) => ROOT.address + path;

describe('the link set', () => {
  const isValid = compileSchema(LINKSET);

  test('is one as RFC 9264 has it', () => {
    expect(isValid(all), JSON.stringify(isValid.errors)).toBe(true);
  });

  test.for([
    {},
    { linkset: [] },
    { linkset: [{ anchor: '/', item: { href: '/a' } }] },
    { linkset: [{ anchor: '/', item: [{ type: 'text/html' }] }] },
    { linkset: [{ anchor: '/', 'Cite As': [{ href: '/a' }] }] },
  ])('would not be one if it were %j', (wrong) => {
    expect(isValid(wrong)).toBe(false);
  });

  test('has one context for each anchor', () => {
    const anchors = linkset.map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  test('has a file for every address within the site', () => {
    const addresses = linkset
      .flatMap(({ anchor, ...relations }) => [
        anchor,
        ...Object.values(relations).flatMap((targets) => hrefs(targets as Target[])),
      ])
      .filter((href) => href.startsWith(ROOT.address));
    expect(addresses.length).toBeGreaterThan(100);
    const missing = addresses.filter((href) => {
      const path = href.slice(ROOT.address.length);
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      return !existsSync(`${ROOT.folder}/${file}`);
    });
    expect(missing).toEqual([]);
  });
});

/** Where a page says that its link set is. */
const linksOf = (path: string) =>
  [...page(path).document.head.querySelectorAll('link[rel="linkset"]')].map((link) => [
    link.getAttribute('type'),
    link.getAttribute('href'),
  ]);

describe.for(linked)('of /%s', (path) => {
  const context = linkset.find(({ anchor }) => anchor === at(path));

  test('it says what Signposting asks for', () => {
    // the whole essay is kept section by section
    const kept = path === 'essay/' ? path : `editions/${edition.number}/${path}`;
    expect(hrefs(context?.['cite-as'])).toEqual([at(kept)]);
    expect(hrefs(context?.['license'])).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
    expect(hrefs(context?.['author'])).toEqual([at('about/')]);
    expect(hrefs(context?.['type'])).toEqual([
      path === '' ? 'https://schema.org/WebPage' : 'https://schema.org/Article',
    ]);
    const record = path === '' ? 'going-mutual' : path.slice(0, -1);
    // the whole essay is no work of its own beside the site
    const records =
      path === 'essay/' ? [] : ['bib', 'ris', 'json'].map((each) => `cite/${record}.${each}`);
    const paragraphs = path === '' ? [] : ['paragraphs.json'];
    expect(hrefs(context?.['describedby'])).toEqual([...records, 'about/', ...paragraphs].map(at));
  });

  test('the page says where it is', () => {
    expect(linksOf(path)).toEqual([['application/linkset+json', '/linkset.json']]);
  });
});

test('no other page says that it is in a link set', () => {
  const others = indexed.filter((path) => !linked.includes(path.slice(2)));
  expect(others.filter((path) => linksOf(path).length > 0)).toEqual([]);
});

describe('parts and wholes', () => {
  const itemsOf = (path: string) =>
    hrefs(linkset.find(({ anchor }) => anchor === at(path))?.['item']);
  const pairs = (relation: string, pair: (one: string, other: string) => string) =>
    linkset
      .flatMap((context) => hrefs(context[relation]).map((href) => pair(context.anchor, href)))
      .sort();

  test('name each other', () => {
    expect(pairs('collection', (part, whole) => `${whole} ${part}`)).toEqual(
      pairs('item', (whole, part) => `${whole} ${part}`),
    );
    const isData = (pair: string) => !/ \S+(?:\/|\.schema\.json)$/u.test(pair);
    expect(pairs('describes', (file, described) => `${described} ${file}`)).toEqual(
      pairs('describedby', (described, file) => `${described} ${file}`).filter(isData),
    );
  });

  test('are those of the site', () => {
    expect(itemsOf('')).toEqual(
      expect.arrayContaining(
        ['essay/', 'since-2013/', 'references.bib', 'claims/claims.csv'].map(at),
      ),
    );
  });

  test('are the sections of the essay', () => {
    const sections = itemsOf('essay/').filter((href) => href.endsWith('/'));
    expect(sections.sort()).toEqual(essay.map((slug) => at(`${slug}/`)).sort());
  });

  test('are the forms of a section, with its references where it cites', () => {
    expect(itemsOf('the-downsides/')).toEqual(
      ['.md', '.pdf', '/references.bib', '/references.ris', '/references.json'].map((ending) =>
        at(`the-downsides${ending}`),
      ),
    );
    expect(itemsOf('conclusion/')).toEqual(['conclusion.md', 'conclusion.pdf'].map(at));
  });
});

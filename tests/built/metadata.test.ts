import { readFileSync } from 'node:fs';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { flat, page, textFile } from '../builds/pages.ts';
import { articles, indexed, pages, parts, ROOT } from '../builds/sites.ts';
import { edition } from './editions.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

const addressOf = (path: string) => new URL(path, ROOT.address).href;

/** Where the edition of a page is kept; undefined where the page is not cited by itself. */
function keptAt(path: string): string | undefined {
  const isCited = path === './' || parts.some((slug) => path === `./${slug}/`);
  return isCited ? addressOf(`./editions/${edition.number}/${path}`) : undefined;
}

/** The picture of a page: its own, or that of the page above it. */
const pictureOf = (path: string) => {
  const [, slug] = /^\.\/([^/]+)\//u.exec(path) ?? [];
  return slug === undefined ? 'picture.png' : `${slug}/picture.png`;
};

/** What the head of a page says, by the names under which it is said. */
function headOf(path: string) {
  const { document } = page(path);
  const read = (selector: string, attribute: string) =>
    document.head.querySelector(selector)?.getAttribute(attribute);
  return {
    document,
    title: flat(document.title),
    heading: flat(document.querySelector('h1')?.textContent),
    named: (name: string) => read(`meta[name="${name}"]`, 'content'),
    graph: (name: string) => read(`meta[property="og:${name}"]`, 'content'),
    linked: (rel: string) => read(`link[rel="${rel}"]`, 'href'),
  };
}

describe.for(indexed)('%s', (path) => {
  test('says what it is', () => {
    const { title, heading, named, graph, linked } = headOf(path);
    const address = addressOf(path);
    const description = named('description') ?? '';
    expect(title).toContain('Going Mutual');
    expect([linked('canonical'), linked('cite-as')]).toEqual([address, keptAt(path) ?? address]);
    expect(linked('license')).toBe(LICENCE);
    expect(description.length).toBeGreaterThan(40);
    expect(description.length).toBeLessThanOrEqual(200);
    expect({
      title: graph('title'),
      site: graph('site_name'),
      type: graph('type'),
      url: graph('url'),
      description: graph('description'),
      image: graph('image'),
    }).toEqual({
      title: heading,
      site: 'Going Mutual',
      type: articles.includes(path) ? 'article' : 'website',
      url: address,
      description,
      image: addressOf(pictureOf(path)),
    });
  });

  // what Zotero's generic translator reads, and what would turn the page into a journal article
  test('is saved by Zotero as a web page with author, date, site, abstract, edition and its own address', () => {
    const { document, named } = headOf(path);
    expect({
      author: named('citation_author'),
      date: named('citation_date'),
      abstract: named('citation_abstract'),
      address: named('citation_public_url'),
    }).toEqual({
      // an organisation's name is split as a person's unless a comma follows it
      author: 'Going Mutual,',
      date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u),
      abstract: named('description'),
      address: addressOf(path),
    });
    // what it has no field for it keeps in Extra, from where it cites (zotero/translators, RDF.js)
    expect(named('z:extra')).toBe(keptAt(path) && `Edition: ${edition.number} edn`);
    const wrong = 'meta[name="citation_title"], meta[name^="citation_journal"], .Z3988';
    expect(document.querySelector(wrong)).toBeNull();
  });

  test('tells search engines what it is and cites', () => {
    const { document, heading } = headOf(path);
    const data = JSON.parse(
      document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
    ) as { citation?: { '@type': string; name: string }[] };
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': articles.includes(path) ? 'Article' : 'WebPage',
      headline: heading,
      url: addressOf(path),
      license: LICENCE,
    });
    const unmarked = (text: string) => text.replace(/[“”‘’'"]/gu, '');
    const listed = [
      ...document.querySelectorAll(
        '[role="doc-bibliography"] > ul > li > p:first-child, .record .entry',
      ),
    ].map(({ textContent }) => unmarked(flat(textContent)));
    const named = (data.citation ?? []).map(({ name }) => unmarked(flat(name)).split(':')[0] ?? '');
    expect(listed).toEqual(named.map((name) => expect.stringContaining(name) as unknown));
  });
});

test.for(['1.0', edition.number])(
  'a page of edition %s is saved by Zotero at the address that stays, in its edition',
  (number) => {
    const path = `./editions/${number}/the-downsides/`;
    const { named, graph } = headOf(path);
    expect({
      title: graph('title'),
      site: graph('site_name'),
      author: named('citation_author'),
      address: named('citation_public_url'),
      extra: named('z:extra'),
    }).toEqual({
      title: 'The downsides',
      site: 'Going Mutual',
      author: 'Going Mutual,',
      address: addressOf(path),
      extra: `Edition: ${number} edn`,
    });
  },
);

test('titles and descriptions are each page’s own', () => {
  const said = pages.flatMap((path) => {
    const { title, named } = headOf(path);
    return [title, named('description') ?? ''];
  });
  expect(new Set(said).size).toBe(said.length);
});

test('the page that is not found is not to be found', () => {
  const { named, linked } = headOf('./404.html');
  expect(named('robots')).toBe('noindex');
  expect([linked('canonical'), linked('cite-as')]).toEqual([undefined, undefined]);
});

const read = (name: string): unknown => {
  const xml = textFile(name);
  expect(XMLValidator.validate(xml), name).toBe(true);
  return new XMLParser({ ignoreAttributes: false }).parse(xml);
};

test('the sitemap and the robots file name the pages', () => {
  const { urlset } = read('sitemap-0.xml') as { urlset: { url: { loc: string }[] } };
  const addresses = (paths: string[]) => paths.map(addressOf).sort();
  expect(textFile('robots.txt')).toContain(`\nSitemap: ${ROOT.address}sitemap-index.xml\n`);
  expect(read('sitemap-index.xml')).toMatchObject({
    sitemapindex: { sitemap: { loc: `${ROOT.address}sitemap-0.xml` } },
  });
  expect(urlset.url.map(({ loc }) => loc).sort()).toEqual(addresses(indexed));
});

interface Linked {
  link: { '@_href': string };
}

test('the feeds tell of every edition and every correction, and pages say where they are', () => {
  const linksIn = (name: string) => {
    const { feed } = read(name) as { feed: { entry: Linked | Linked[] } };
    return [feed.entry].flat().map(({ link }) => link['@_href']);
  };
  const listed = (name: string) => JSON.parse(textFile(name)) as { number: string; id: string }[];
  const corrections = listed('corrections/corrections.json').map(
    ({ id }) => `${ROOT.address}corrections/#${id}`,
  );
  const editions = listed('editions.json').map(
    ({ number }) => `${ROOT.address}editions/${number}/`,
  );
  expect(linksIn('feed.xml').sort()).toEqual([...editions, ...corrections].sort());
  expect(linksIn('corrections/feed.xml').sort()).toEqual(corrections.sort());
  const told = (path: string) =>
    [...page(path).document.querySelectorAll('link[type="application/atom+xml"]')].map((link) => [
      link.getAttribute('rel'),
      link.getAttribute('href'),
    ]);
  expect(told('the-downsides/')).toEqual([['alternate', '/feed.xml']]);
  expect(told('corrections/')).toEqual([
    ['alternate', '/feed.xml'],
    ['alternate', '/corrections/feed.xml'],
  ]);
});

describe('the picture that stands for a page where a link to it is shared', () => {
  const named = [...new Set(indexed.map(pictureOf))];
  const read = (name: string) => readFileSync(`${ROOT.folder}/${name}`);

  test.for(named)('%s is 1,200 by 630 pixels, and soon there', (name) => {
    const png = read(name);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(40_000);
  });

  test('is no other page’s', () => {
    const own = indexed.filter((path) => path.split('/').length <= 3);
    const pictures = own.map((path) => headOf(path).graph('image'));
    expect(new Set(pictures).size).toBe(own.length);
    expect(new Set(named.map((name) => read(name).toString('base64'))).size).toBe(named.length);
  });

  test.for(indexed)('%s says in words what its picture does', (path) => {
    const { heading, named, graph } = headOf(path.replace(/^(\.\/[^/]+\/).*$/u, '$1'));
    expect(headOf(path).graph('image:alt')).toContain(heading);
    expect(headOf(path).graph('image:alt')).toContain(named('description'));
    expect(graph('image:alt')).toContain(`Edition ${edition.number}, `);
  });
});

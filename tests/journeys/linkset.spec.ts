import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { essay, indexed, sections, type BuiltSite } from '../builds/sites.ts';
import { expect, test } from './test.ts';

/** A link set in JSON, written down from RFC 9264, 4.2. */
const SCHEMA = {
  // 4.2.1: one member alone, a list of link context objects
  type: 'object',
  required: ['linkset'],
  additionalProperties: false,
  properties: { linkset: { type: 'array', minItems: 1, items: { $ref: '#/$defs/context' } } },
  $defs: {
    // 4.2.2: an anchor, and a member for each relation: a registered name, or an address
    context: {
      type: 'object',
      minProperties: 2,
      properties: { anchor: { type: 'string', format: 'uri-reference' } },
      patternProperties: {
        '^(?!anchor$)([a-z][a-z0-9.-]*|[a-z]+:.+)$': {
          type: 'array',
          minItems: 1,
          items: { $ref: '#/$defs/target' },
        },
      },
      additionalProperties: false,
    },
    // 4.2.3 and 4.2.4: where it leads, and what the RFC knows to say of that
    target: {
      type: 'object',
      required: ['href'],
      properties: {
        href: { type: 'string', format: 'uri-reference' },
        type: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' },
        title: { type: 'string' },
        media: { type: 'string' },
        hreflang: { type: 'array', items: { type: 'string' } },
      },
      additionalProperties: { type: 'array' },
    },
  },
};

interface Target {
  href: string;
  type?: string;
}
type Context = { anchor: string } & Record<string, Target[]>;

const linksetOf = ({ folder }: BuiltSite) =>
  JSON.parse(readFileSync(`${folder}/linkset.json`, 'utf8')) as { linkset: Context[] };
const linked = ['', 'essay/', ...sections.map((slug) => `${slug}/`)];
const hrefs = (targets: Target[] | undefined) => (targets ?? []).map(({ href }) => href);

test('the link set is one as RFC 9264 has it', { tag: '@every-base' }, ({ site }) => {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const isValid = ajv.compile(SCHEMA);
  expect(isValid(linksetOf(site)), JSON.stringify(isValid.errors)).toBe(true);
  for (const wrong of [
    {},
    { linkset: [] },
    { linkset: [{ anchor: '/', item: { href: '/a' } }] },
    { linkset: [{ anchor: '/', item: [{ type: 'text/html' }] }] },
    { linkset: [{ anchor: '/', 'Cite As': [{ href: '/a' }] }] },
  ]) {
    expect(isValid(wrong), JSON.stringify(wrong)).toBe(false);
  }
});

test(
  'it says of each page what Signposting asks for, and the page says where it is',
  { tag: '@every-base' },
  async ({ page, request, site }) => {
    const { linkset } = linksetOf(site);
    const byAnchor = new Map(linkset.map((context) => [context.anchor, context]));
    expect(byAnchor.size).toBe(linkset.length);
    for (const path of linked) {
      const anchor = site.address + path;
      const context = byAnchor.get(anchor);
      expect(hrefs(context?.['cite-as']), anchor).toEqual([anchor]);
      expect(hrefs(context?.['license'])).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
      expect(hrefs(context?.['author'])).toEqual([`${site.address}about/`]);
      expect(hrefs(context?.['type'])).toEqual([
        path === '' ? 'https://schema.org/WebPage' : 'https://schema.org/Article',
      ]);
      const record = path === '' ? 'going-mutual' : path.slice(0, -1);
      expect(hrefs(context?.['describedby'])).toEqual(
        [
          // the whole essay is no work of its own beside the site
          ...(path === 'essay/'
            ? []
            : ['bib', 'ris', 'json'].map((each) => `cite/${record}.${each}`)),
          'about/',
          ...(path === '' ? [] : ['paragraphs.json']),
        ].map((each) => site.address + each),
      );
      await page.goto(`./${path}`);
      const link = page.locator('head link[rel="linkset"]');
      await expect(link).toHaveAttribute('type', 'application/linkset+json');
      const at = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
      expect((await request.get(at)).status()).toBe(200);
      expect(at).toMatch(/\/linkset\.json$/u);
    }
    for (const path of indexed.filter((each) => !linked.includes(each.slice(2)))) {
      await page.goto(path);
      await expect(page.locator('head link[rel="linkset"]')).toHaveCount(0);
    }
  },
);

test('parts and wholes name each other', { tag: '@every-base' }, ({ site }) => {
  const { linkset } = linksetOf(site);
  const at = (path: string) => site.address + path;
  const itemsOf = (path: string) =>
    hrefs(linkset.find(({ anchor }) => anchor === at(path))?.['item']);
  const pairs = (relation: string, pair: (one: string, other: string) => string) =>
    linkset
      .flatMap((context) => hrefs(context[relation]).map((href) => pair(context.anchor, href)))
      .sort();
  expect(pairs('collection', (part, whole) => `${whole} ${part}`)).toEqual(
    pairs('item', (whole, part) => `${whole} ${part}`),
  );
  const isData = (pair: string) => !/ \S+(?:\/|\.schema\.json)$/u.test(pair);
  expect(pairs('describes', (file, described) => `${described} ${file}`)).toEqual(
    pairs('describedby', (described, file) => `${described} ${file}`).filter(isData),
  );
  expect(itemsOf('')).toEqual(
    expect.arrayContaining(
      ['essay/', 'since-2013/', 'references.bib', 'claims/claims.csv'].map(at),
    ),
  );
  expect(
    itemsOf('essay/')
      .filter((href) => href.endsWith('/'))
      .sort(),
  ).toEqual(essay.map((slug) => at(`${slug}/`)).sort());
  expect(itemsOf('the-downsides/')).toEqual(
    ['.md', '.pdf', '/references.bib', '/references.ris', '/references.json'].map((ending) =>
      at(`the-downsides${ending}`),
    ),
  );
  // it cites nothing
  expect(itemsOf('conclusion/')).toEqual(['conclusion.md', 'conclusion.pdf'].map(at));
});

test('every address of it within the site has a file', { tag: '@every-base' }, ({ site }) => {
  const all = linksetOf(site)
    .linkset.flatMap(({ anchor, ...relations }) => [
      anchor,
      ...Object.values(relations).flatMap((targets) => hrefs(targets as Target[])),
    ])
    .filter((href) => href.startsWith(site.address));
  expect(all.length).toBeGreaterThan(100);
  for (const href of all) {
    const path = href.slice(site.address.length);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    expect(existsSync(`${site.folder}/${file}`), href).toBe(true);
  }
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PUBLISHER } from '../builds/other.ts';
import { flat, page, pagesOf } from '../builds/pages.ts';
import { essay, OTHER, ROOT, type BuiltSite } from '../builds/sites.ts';
import { EDITION, inOrder } from './editions.ts';
import { capitalised } from '../../src/words/message.ts';

interface Claim {
  id: string;
  section: string;
  claim: string;
  verdict: string;
}

const { document } = page('./');
const data = <Row>(name: string) =>
  parse(readFileSync(`content/data/${name}.yaml`, 'utf8')) as Row[];
const claims = data<Claim>('claims');
const texts = (within: ParentNode, selector: string) =>
  [...within.querySelectorAll(selector)].map(({ textContent }) => flat(textContent));
const tally = (values: readonly string[]) =>
  Object.fromEntries(
    [...new Set(values)].map((each) => [each, values.filter((value) => value === each).length]),
  );

describe('the argument at a glance', () => {
  const lines = [...document.querySelectorAll('.argument > li')];
  const links = [...document.querySelectorAll('.argument ol a')];

  test('is a list of the sections of the essay, each with a list of its claims', () => {
    const made = inOrder.filter((slug) => essay.includes(slug));
    expect(lines.map((line) => line.querySelector('p a')?.getAttribute('href'))).toEqual(
      made.map((slug) => `/${slug}/`),
    );
    expect(lines.map((line) => line.querySelectorAll('ol > li > a').length)).toEqual(
      made.map((slug) => claims.filter(({ section }) => section === slug).length),
    );
    expect(texts(document, '.argument [class=quiet]')).toEqual([
      'The case for',
      'The case against',
    ]);
  });

  test('has every claim once, in the order of the essay, in words and with its verdict', () => {
    const order = [...page('./essay/').document.querySelectorAll('[id^=claim-]')].map(({ id }) =>
      id.replace('claim-', 'C-'),
    );
    const inEssay = order.map((id) => claims.find((claim) => claim.id === id));
    expect(links).toHaveLength(claims.length);
    expect(links.map((link) => flat(link.textContent))).toEqual(
      inEssay.map((claim) => capitalised(`${claim?.verdict}. ${claim?.claim}`)),
    );
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      order.map((id) => `/claims/#${id.toLowerCase()}`),
    );
  });

  test('shows for each verdict one sign, and its key counts what the register has', () => {
    const key = [...document.querySelectorAll('.verdict-counts li')];
    const signOf = (element: Element) => element.querySelector('svg path')?.getAttribute('d');
    const named = new Map(
      key.map((item) => [flat(item.textContent).replace(/^\d+ /u, ''), signOf(item)]),
    );
    expect(
      Object.fromEntries(
        texts(document, '.verdict-counts li').map((text) =>
          text.split(/ (.*)/su).slice(0, 2).reverse(),
        ),
      ),
    ).toEqual(
      Object.fromEntries(
        Object.entries(tally(claims.map(({ verdict }) => verdict))).map(([verdict, count]) => [
          verdict,
          String(count),
        ]),
      ),
    );
    expect(new Set(named.values()).size).toBe(key.length);
    for (const link of links) {
      const [verdict = ''] = flat(link.textContent).toLowerCase().split('.');
      expect(signOf(link), verdict).toBe(named.get(verdict));
    }
  });

  test('has beside it how many mutuals were counted, with the last official count', () => {
    const beside = document.querySelector('.counts-in-small');
    const official = data<{ series: string; scope: string; value: number }>('counts').filter(
      ({ series, scope }) => series === 'official list' && scope === 'England',
    );
    expect(beside?.querySelectorAll('svg circle')).toHaveLength(official.length);
    expect(flat(beside?.querySelector('figcaption')?.textContent)).toContain(
      String(official.at(-1)?.value),
    );
    expect(beside?.querySelector('a')?.getAttribute('href')).toBe('/how-many/');
  });
});

test('two questions are answered, each with a way on', () => {
  expect(texts(document, '.answer h2')).toEqual(['What is a mutual?', 'Is it a good idea?']);
  for (const answer of document.querySelectorAll('.answer'))
    expect(answer.querySelector('a[href]:not(.permalink)')).not.toBeNull();
});

test('three doors lead on', () => {
  expect(texts(document, '.doors h2')).toEqual([
    'Read and cite',
    'Check the evidence',
    'Leaving with your service?',
  ]);
  const leaving = [
    ...(document.querySelectorAll('.doors > section')[2]?.querySelectorAll('li a') ?? []),
  ];
  expect(leaving.map((link) => link.getAttribute('href'))).toEqual([
    '/should-your-service-go/',
    '/the-downsides/',
    '/the-people-who-moved/',
    '/forms/',
    '/cases/',
  ]);
});

test('what leads to a page bears its title', () => {
  const links = [
    ...document.querySelectorAll(
      '.argument p a, .counts-in-small a, .answer p a, .doors li a, .sections .title a',
    ),
  ];
  expect(links.length).toBeGreaterThan(20);
  for (const link of links) {
    const to = link.getAttribute('href') ?? '';
    expect(flat(link.textContent), to).toBe(
      flat(page(`.${to}`).document.querySelector('h1')?.textContent),
    );
  }
  // and a question that a page has for its title leads there
  const titles = new Map(
    pagesOf(ROOT).map(({ path, document }) => [
      flat(document.querySelector('h1')?.textContent),
      `/${path}`,
    ]),
  );
  for (const heading of document.querySelectorAll('.answer h2')) {
    const to = titles.get(flat(heading.textContent));
    if (!to || to.includes('editions')) continue;
    expect(heading.closest('.answer')?.querySelector(`a[href="${to}"]`), to).not.toBeNull();
  }
});

test('the two sides of the argument say which they are', () => {
  const sides = [...document.querySelectorAll('.sections > [data-side]')];
  expect(sides.map((side) => flat(side.querySelector('.side')?.textContent))).toEqual([
    'The case for',
    'The case against',
  ]);
});

test('a link to a page is called as the page is', () => {
  const links = [...document.querySelectorAll('main a[href^="/"][href$="/"]:not(.site-facts *)')];
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    const title = page(`.${link.getAttribute('href') ?? ''}`).document.querySelector('h1');
    expect.soft(flat(link.textContent).toLowerCase()).toBe(flat(title?.textContent).toLowerCase());
  }
});

test('the site is cited, with a place for the day of access', () => {
  const entry = flat(document.querySelector('blockquote.entry')?.textContent);
  expect(entry).toContain('Going Mutual (2026)');
  expect(entry).toContain('(Accessed: day month year)');
});

describe('who, when and how', () => {
  const facts = (path: string, site: BuiltSite) => {
    const list = page(path, site).document.querySelector('.site-facts');
    const names = [...(list?.querySelectorAll('dt') ?? [])];
    return new Map(
      names.map((name) => [flat(name.textContent), name.nextElementSibling as Element]),
    );
  };
  const said = (path: string, name: string, site = ROOT) =>
    flat(facts(path, site).get(name)?.textContent);

  test.for([['./'], ['./about/']])('%s says what the data has', ([path = '']) => {
    const works = ['essay', 'since-2013', 'update-2026']
      .flatMap(
        (name) =>
          parse(readFileSync(`content/references/${name}.yaml`, 'utf8')) as {
            tracing: { seen: string };
          }[],
      )
      .map(({ tracing }) => tracing.seen);
    const seen = tally(works);
    const inWords = (what: string) => seen[what] ?? 'none';
    const sources = said(path, 'Sources');
    expect(sources).toContain(`${works.length} works are listed`);
    expect(sources).toContain(`${inWords('whole')} seen in full`);
    expect(sources).toContain(`${inWords('part')} seen in part`);
    expect(sources).toContain(`${inWords('record')} seen second-hand`);
    expect(sources).toContain(`${inWords('nothing')} not seen`);
    expect(said(path, 'Edition')).toBe(EDITION);
    expect(said(path, 'Licence')).toBe('CC BY 4.0');
    expect(said(path, 'Peer review')).toBe('None. This site is not peer reviewed.');
  });

  test('nobody is invented where nobody is named', () => {
    const publisher = parse(
      readFileSync('content/data/publisher.yaml', 'utf8'),
    ) as typeof PUBLISHER;
    for (const path of ['./', './about/']) {
      expect(said(path, 'Who is responsible')).toBe(
        publisher.name ?? 'No name is given. The site is published as “Going Mutual”.',
      );
      if (!publisher.contact) {
        expect(said(path, 'Contact')).toBe('No address is given.');
      }
    }
  });

  test('who is named is named, and linked to, as text whatever it looks like', () => {
    for (const path of ['./', './about/']) {
      expect(said(path, 'Who is responsible', OTHER)).toBe(PUBLISHER.name);
      const link = facts(path, OTHER).get('Contact')?.querySelector('a');
      expect(link?.getAttribute('href')).toBe(PUBLISHER.contact);
      expect(`https://${flat(link?.textContent)}`).toBe(PUBLISHER.contact);
    }
  });
});

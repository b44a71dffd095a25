import { describe, expect, test } from 'vitest';
import cases from '#words/cases.json' with { type: 'json' };
import claims from '#words/claims.json' with { type: 'json' };
import corrections from '#words/corrections.json' with { type: 'json' };
import counts from '#words/how-many.json' with { type: 'json' };
import { searchedPage } from '../../src/build/search-records.ts';
import { page, textFile } from '../builds/pages.ts';
import { sections } from '../builds/sites.ts';
import { OWN } from '../content/typed-citations.ts';
import { onSite, searched } from './searching.ts';

/** Where what can be found on a page stands. */
const idsOn = (slug: string) => searchedPage(page(`${slug}/`).html).records.map(({ id }) => id);
const idsIn = (file: string) =>
  (JSON.parse(textFile(file)) as { id: string }[]).map(({ id }) => id.toLowerCase());

test('every numbered paragraph can be found, once', () => {
  const found = sections.flatMap(idsOn).filter((id) => /^p\d/u.test(id));
  const numbered = (JSON.parse(textFile('paragraphs.json')) as { id: string }[]).map(
    ({ id }) => id,
  );
  expect(found.sort()).toEqual(numbered.sort());
});

test.for([
  ['references', ['references.json']],
  ['claims', ['claims/claims.json']],
  ['how-many', ['how-many/counts.json']],
  ['timeline', ['timeline/timeline.json']],
  ['cases', ['cases/cases.json']],
  ['forms', ['forms/forms.json', 'forms/procurement.json']],
  ['glossary', ['glossary/glossary.json']],
] as const)('every row of %s can be found, once', ([slug, files]) => {
  const found = idsOn(slug);
  expect(new Set(found).size).toBe(found.length);
  expect(found).toEqual(expect.arrayContaining(files.flatMap(idsIn)));
});

test('every place that is counted for a page can be had, with the nearest of all or by itself', async () => {
  const { answer, first = [] } = await searched('pensions');
  const counts = Object.entries(answer?.counts ?? {}).filter(([, count]) => count > 0);
  expect(counts.reduce((sum, [, count]) => sum + count, 0)).toBe(answer?.ids.length);
  expect(answer?.ids.length).toBeGreaterThan(first.length);
  for (const [page, count] of counts) {
    const ids = (await onSite(async () => answer?.idsOn(page))) ?? [];
    expect(answer?.ids, page).toEqual(expect.arrayContaining(ids));
    const places = (await onSite(async () => answer?.places(ids))) ?? [];
    expect(new Set(places.map(({ address }) => address)).size, page).toBe(count);
    expect(new Set(places.map((place) => place.page)), page).toEqual(new Set([page]));
  }
});

/** The address within the site of what a question finds first. */
const firstOf = async (query: string) => (await searched(query)).first?.[0]?.address;

describe('what is cited is found first', () => {
  const published = JSON.parse(textFile('paragraphs.json')) as {
    number: string;
    section: string;
    id: string;
  }[];

  test('every paragraph, by its number and as texts refer to it', async () => {
    for (const { number, section, id } of published) {
      const address = `/${section}/#${id}`;
      for (const query of [number, `para. ${number}`, `Paragraph ${number}`])
        expect.soft(await firstOf(query), query).toBe(address);
    }
  });

  test.for(OWN)('a paragraph by its citation in %s', async ([, inText]) => {
    expect(await firstOf(inText)).toBe('/what-is-a-mutual/#p2-3');
  });

  test('every work that has a DOI, by that alone', async () => {
    const works = JSON.parse(textFile('references.json')) as { id: string; DOI?: string }[];
    const dois = works.flatMap(({ id, DOI }) => (DOI ? [{ id, DOI }] : []));
    expect(dois.length).toBeGreaterThan(0);
    for (const { id, DOI } of dois) {
      for (const query of [DOI, `doi: ${DOI}`, `https://doi.org/${DOI}`])
        expect.soft(await firstOf(query), query).toBe(`/references/#${id}`);
    }
  });

  // of the two claims that rest on it, the one whose card has fewer words
  test.for(['p 407', 'p. 407', 'p407', 'page 407'])('“%s”, by one of its claims', async (query) => {
    expect(['/claims/#c-17', '/claims/#c-25']).toContain(await firstOf(query));
  });

  // typed from what stands in content/
  test.for([
    // places in works, in the ways of the nine styles
    ['pp. 399–415', '/references/#bach-2012'],
    ['Michie, 2012, p. 9', '/claims/#c-22'],
    ['s 33', '/timeline/#procurement-act-in-force'],
    ['ss. 33', '/timeline/#procurement-act-in-force'],
    ['§ 33', '/timeline/#procurement-act-in-force'],
    ['section 33', '/timeline/#procurement-act-in-force'],
    ['reg 77', '/timeline/#public-contracts-regulations'],
    ['Finance Act 2014, s 290 and sch 37', '/forms/#employee-ownership-trust'],
    // shares and sums, as they are written here and elsewhere
    ['40%', '/the-downsides/#p4-14'],
    ['40 per cent', '/the-downsides/#p4-14'],
    ['15 per cent', '/claims/#c-28'],
    ['£900m', '/how-many/#right-to-request-2010'],
    ['£900 million', '/how-many/#right-to-request-2010'],
    ['£1.7m', '/timeline/#second-support-programme'],
    // names and terms
    ['C-23', '/claims/#c-23'],
    ['TUPE', '/glossary/#tupe'],
    ['cooperative', '/glossary/#co-operative'],
    [
      'http://onlinelibrary.wiley.com/doi/10.1111/j.1468-2338.2012.00693.x/abstract',
      '/references/#bach-2012',
    ],
  ] as const)('“%s”', async ([query, address]) => {
    expect(await firstOf(query)).toBe(address);
  });
});

test('a number is not found in longer ones, nor a sum under one spelling alone', async () => {
  const words = async (query: string) =>
    (await searched(query)).first?.map(({ excerpt }) => excerpt).join('\n');
  expect(await words('40%')).not.toMatch(/<mark>40\d/u);
  const addresses = (await searched('£900 million')).first?.map(({ address }) => address);
  expect(addresses).toEqual(
    expect.arrayContaining(['/the-downsides/#p4-7', '/references/#department-of-health-2010']),
  );
});

describe('what is found keeps the label of its field', () => {
  test.for([
    ['Le Grand 2012 community health', '/claims/#c-01', claims.source],
    ['encouraged mutuals in community health', '/claims/#c-01', claims.claim],
    ['nudge unit', '/cases/#behavioural-insights-team', cases.facts.what],
    // the field began long before the words
    ['twice the earlier rate', '/cases/#mycsp', cases.facts.happened],
    [
      'Proposals under the Right to Request',
      '/how-many/#right-to-request-2010',
      counts.table.countedInShort,
    ],
    [
      'had to compete from its first day',
      '/corrections/#first-contract-without-competition',
      corrections.said,
    ],
  ] as const)('“%s”', async ([query, address, label]) => {
    const found = (await searched(query)).first?.find((place) => place.address === address);
    expect(found?.excerpt).toContain(`${label}: `);
  });

  test('as a claim on the first page does, whose verdict is a sign there', async () => {
    const { first = [] } = await searched('Larger services are harder to convert');
    const found = first.find(({ address }) => address === '/#the-argument');
    expect(found?.excerpt.replaceAll(/<\/?mark>/gu, '')).toContain(
      `${claims.verdict}: Right. Larger services are harder to convert`,
    );
  });

  test('which no search looks into', async () => {
    const answer = await searched(`"${cases.facts.lesson}"`);
    expect(answer.first).toBeUndefined();
  });
});

test('addresses are no words', async () => {
  const records = ['references', 'about', 'corrections'].flatMap(
    (slug) => searchedPage(page(`${slug}/`).html).records,
  );
  expect(records.filter(({ words }) => words.includes('://'))).toEqual([]);
  for (const query of ['https', 'http', 'blogspot'])
    expect.soft((await searched(query)).first, query).toBeUndefined();
});

describe('a slip of the hand', () => {
  test.for([
    ['Le Grnad', 'Le Grand'],
    ['needelman 1991', 'Needleman 1991'],
    ['commisioner', 'commissioner'],
    ['Withfield', 'Whitfield'],
    ['employee ownershipp', 'employee ownership'],
    ['not-for-profit', 'not for profit'],
  ] as const)('“%s” finds what “%s” does', async ([query, meant]) => {
    const outcome = await searched(query);
    expect(outcome.meant).toBe(meant);
    expect(outcome.first).toEqual((await searched(meant)).first);
    expect(outcome.first?.length).toBeGreaterThan(0);
  });

  test('is not looked for in what is far from every word', async () => {
    expect(await searched('xq zzzzzz')).toEqual({ absent: 'xq' });
  });
});

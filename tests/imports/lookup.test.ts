import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import {
  draftOf,
  identifierIn,
  lookUp,
  NotLookedUp,
  type Choice,
} from '../../src/imports/index.ts';
import { startServices } from './services.ts';

const services = await startServices();
afterAll(services.close);
beforeEach(() => {
  services.asked.length = 0;
});
const { address } = services;
const settings = {
  userAgent: 'Tests/1.0',
  resolver: `${address}/resolver`,
  translationServer: `${address}/`,
  patience: 5000,
};
const nobody = () => Promise.resolve([]);

async function look(
  text: string,
  more: Partial<typeof settings> = {},
  choose: (choices: readonly Choice[]) => Promise<string[]> = nobody,
) {
  const identifier = identifierIn(text);
  if (!identifier) throw new Error(`${text} is no identifier`);
  return (await lookUp(identifier, { ...settings, ...more }, choose)).map(draftOf);
}

test.for([
  ['10.1000/test.2024.17', 'DOI', '10.1000/test.2024.17'],
  ['doi:10.1000/x', 'DOI', '10.1000/x'],
  ['https://dx.doi.org/10.1000/x', 'DOI', '10.1000/x'],
  ['978 0 11 000000 2', 'ISBN', '9780110000002'],
  ['0-11-000000-x', 'ISBN', '011000000X'],
  ['https://example.org/what', 'address', 'https://example.org/what'],
])('%s is a %s', ([text = '', kind, value]) => {
  expect(identifierIn(text)).toEqual({ kind, value });
});

test.for([['bach.json'], ['12345'], ['ftp://example.org'], ['']])('“%s” is none', ([text = '']) => {
  expect(identifierIn(text)).toBeUndefined();
});

describe('a DOI', () => {
  test('is looked up by content negotiation, wherever its resolver leads', async () => {
    const [draft] = await look('https://doi.org/10.1000/test.2024.17');
    expect(services.asked.map(({ agent }) => agent)).toEqual(['Tests/1.0', 'Tests/1.0']);
    expect(services.asked.map(({ path, accept }) => [path, accept])).toEqual([
      ['/resolver/10.1000/test.2024.17', 'application/vnd.citationstyles.csl+json'],
      ['/doi/10.1000/test.2024.17', 'application/vnd.citationstyles.csl+json'],
    ]);
    expect(draft?.record).toEqual({
      type: 'article-journal',
      author: [{ family: 'Gale', given: 'Kit' }],
      issued: '2024-05',
      title: 'Mutuals after ten years',
      'container-title': 'Journal of Testing',
      volume: '43',
      issue: '2',
      page: '399-415',
      publisher: 'Testing House',
      ISSN: '0019-8692, 1468-2338',
      DOI: '10.1000/test.2024.17',
      URL: 'https://doi.org/10.1000/test.2024.17',
    });
    // of what an agency adds to CSL, only the names are told
    expect(draft?.left.map(({ field, value }) => [field, value])).toEqual([
      ['other fields', 'indexed, reference-count, created'],
    ]);
  });

  test('may hold any sign', async () => {
    const [draft] = await look('10.1000/a<b>(1)/c#d');
    expect(draft?.record['DOI']).toBe('10.1000/a<b>(1)/c#d');
  });

  test.for([
    ['10.1000/unknown', 'No work has the DOI 10.1000/unknown.'],
    ['10.1000/no-record', 'gave no record in CSL-JSON (406)'],
    ['10.1000/page', 'gave no record in CSL-JSON (200)'],
    ['10.1000/broken', 'is no JSON'],
  ])('%s: %s', async ([doi = '', says = '']) => {
    await expect(look(doi)).rejects.toThrow(says);
  });

  test('is not waited for without end', async () => {
    await expect(look('10.1000/slow', { patience: 100 })).rejects.toThrow('did not answer in time');
  });

  test('without a connection is told in a plain sentence, with what to do instead', async () => {
    const offline = look('10.1000/x', { resolver: 'http://127.0.0.1:1' });
    await expect(offline).rejects.toThrow(NotLookedUp);
    await expect(offline).rejects.toThrow(
      '127.0.0.1:1 could not be reached, so nothing was looked up: is there a connection? Save the work in your reference manager instead, export it, and add the file that it writes.',
    );
  });
});

describe('an address or an ISBN', () => {
  test('is asked of the translation server, which then exports it', async () => {
    const [page] = await look('https://example.org/what');
    expect(page?.record).toEqual({
      type: 'webpage',
      author: [{ literal: 'Office for Tests' }],
      title: 'What is a mutual?',
      URL: 'https://example.org/what',
    });
    const [book] = await look('978-0-11-000000-2');
    expect(book?.record).toMatchObject({ type: 'book', ISBN: '978-0-11-000000-2' });
    expect(services.asked.map(({ path, type }) => `${path} ${type}`)).toEqual([
      '/web text/plain',
      '/export?format=csljson application/json',
      '/search text/plain',
      '/export?format=csljson application/json',
    ]);
  });

  test('that leads to several works has one chosen', async () => {
    let offered: readonly Choice[] = [];
    const [draft, ...more] = await look('https://example.org/list', {}, (choices) => {
      offered = choices;
      return Promise.resolve(['u2']);
    });
    expect(offered.map(({ title }) => title)).toEqual(['Mutuals in health', 'Mutuals in housing']);
    expect([draft?.record['title'], more]).toEqual(['Mutuals in housing', []]);
    expect(JSON.parse(services.asked[1]?.body ?? '')).toEqual({
      url: 'https://example.org/list',
      session: '9y5s0EW6m5GgLm0',
      items: { u2: 'Mutuals in housing' },
    });
  });

  test('that leads to several, of which none is meant, adds nothing', async () => {
    expect(await look('https://example.org/list')).toEqual([]);
  });

  test.for([
    [
      'https://example.org/nothing',
      'found no work for https://example.org/nothing (501: No translators available)',
    ],
    ['9780110000019', 'found no work for 9780110000019 (501: No items returned'],
  ])('%s is not found, in plain words', async ([text = '', says = '']) => {
    await expect(look(text)).rejects.toThrow(says);
  });

  test('needs a server, and says how to name one', async () => {
    const identifier = { kind: 'ISBN', value: '9780110000002' } as const;
    expect(() => lookUp(identifier, { resolver: address }, nobody)).toThrow('TRANSLATION_SERVER');
  });
});

import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { correction } from '../site/invented.ts';
import { feedsOf, TOLD, type Told } from './told.ts';

beforeEach(() => {
  vi.stubEnv('SITE', 'https://example.org');
  vi.stubEnv('BASE_URL', '/under/');
});

interface Link {
  '@href': string;
  '@rel'?: string;
}
interface Entry {
  id: string;
  title: { '#text': string; '@type': string };
  link: Link[];
  published: string;
  updated: string;
  author: { name: string };
  content: { '#text': string; '@type': string };
}
interface Feed {
  '@xmlns': string;
  id: string;
  title: string;
  updated: string;
  author: { name: string };
  link: Link[];
  entry?: Entry[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => ['entry', 'link'].includes(name),
});
const read = (xml: string): Feed => {
  expect(XMLValidator.validate(xml)).toBe(true);
  return (parser.parse(xml) as { feed: Feed }).feed;
};
const siteOf = async (told: Told) => read((await feedsOf(told)).site);
const correctionsOf = async (told: Told) => read((await feedsOf(told)).corrections);
const entriesOf = (feed: Feed) => feed.entry ?? [];
const linkOf = ({ link }: Entry) => link[0]?.['@href'];

describe('a feed (RFC 4287, 4.1.1)', () => {
  test('has an id, a title, an author, links to itself and to its page, and the day of its newest entry', async () => {
    expect(await siteOf(TOLD)).toMatchObject({
      '@xmlns': 'http://www.w3.org/2005/Atom',
      title: 'Going Mutual',
      author: { name: 'Going Mutual' },
      updated: '2026-12-01T00:00:00.000Z',
      link: [
        { '@rel': 'alternate', '@href': 'https://example.org/under/' },
        { '@rel': 'self', '@href': 'https://example.org/under/feed.xml' },
      ],
    });
    expect(await correctionsOf(TOLD)).toMatchObject({
      title: 'Going Mutual: corrections',
      link: [
        { '@rel': 'alternate', '@href': 'https://example.org/under/corrections/' },
        { '@rel': 'self', '@href': 'https://example.org/under/corrections/feed.xml' },
      ],
    });
  });

  test('of corrections has no entry where there are none, and the day of the first edition', async () => {
    const feed = await correctionsOf({ ...TOLD, corrections: [] });
    expect([entriesOf(feed), feed.updated]).toEqual([[], '2026-11-23T00:00:00.000Z']);
  });
});

describe('an entry (RFC 4287, 4.1.2)', () => {
  test('stands for each edition and each correction, the newest first, and for nothing else', async () => {
    const entries = entriesOf(await siteOf(TOLD));
    expect(
      entries.map((each) => [linkOf(each), each.title['#text'], each.published.slice(0, 10)]),
    ).toEqual([
      ['https://example.org/under/editions/1.1/', 'Edition 1.1', '2026-12-01'],
      [
        'https://example.org/under/corrections/#second',
        'Correction (out of date): Paragraph 2.1',
        '2026-12-01',
      ],
      [
        'https://example.org/under/corrections/#first',
        'Correction (wrong): About &lt;b&gt;us&lt;/b&gt; &amp; them',
        '2026-11-30',
      ],
      ['https://example.org/under/editions/1.0/', 'Edition 1.0', '2026-11-23'],
    ]);
    const corrections = entriesOf(await correctionsOf(TOLD));
    expect(corrections).toEqual(entries.filter((each) => linkOf(each)?.includes('#')));
  });

  test('has an author, both days, and a link to what it tells of', async () => {
    for (const { author, published, updated, link, title, content } of entriesOf(
      await siteOf(TOLD),
    )) {
      expect(author).toEqual({ name: 'Going Mutual' });
      expect(updated).toBe(published);
      expect(link).toEqual([{ '@href': expect.stringMatching(/^https:/u) as string }]);
      expect([title['@type'], content['@type']]).toEqual(['html', 'html']);
    }
  });

  test('says what was corrected, why, and by what source, whatever signs that has', async () => {
    const texts = entriesOf(await correctionsOf(TOLD)).map(({ content }) => {
      const { document } = parseHTML(`<body>${content['#text']}</body>`);
      expect(document.querySelectorAll('b')).toHaveLength(0);
      return [...document.querySelectorAll('dd')].map(({ textContent }) => textContent);
    });
    expect(texts).toEqual([
      [
        'Profits < costs & “so on”.',
        'Profits > costs ]]> costs.',
        'It was not.',
        'Paragraph 2.1',
        '1 December 2026, in edition 1.1',
      ],
      [
        'That it was so.',
        'That it is not.',
        'It was not. (Hill, 2012, p. 4)',
        'About <b>us</b> & them',
        '30 November 2026, in edition 1.1',
      ],
    ]);
  });

  test('stays as it was, with its id, when there is more to tell', async () => {
    const before = entriesOf(await siteOf(TOLD));
    const after = entriesOf(
      await siteOf({
        editions: [...TOLD.editions, { number: '1.2', date: '2027-02-01' }],
        corrections: [
          correction('third', { date: '2027-01-20', edition: '1.2' }),
          ...TOLD.corrections,
        ],
      }),
    );
    expect(after.slice(0, 2).map(linkOf)).toEqual([
      'https://example.org/under/editions/1.2/',
      'https://example.org/under/corrections/#third',
    ]);
    expect(after.slice(2)).toEqual(before);
  });
});

describe('an id (RFC 4287, 4.2.6)', () => {
  const idsOf = async () => {
    const feeds = [await siteOf(TOLD), await correctionsOf(TOLD)];
    return feeds.flatMap((feed) => [feed.id, ...entriesOf(feed).map(({ id }) => id)]);
  };

  test('is a URN of its own, the same for the same entry in both feeds', async () => {
    const ids = await idsOf();
    for (const id of ids) {
      // version 5, variant 10 (RFC 9562, 5.5)
      expect(id).toMatch(
        /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u,
      );
    }
    const { length } = TOLD.corrections;
    expect(new Set(ids).size).toBe(ids.length - length);
  });

  test('stays the same where the site moves to another host and path', async () => {
    const before = await idsOf();
    vi.stubEnv('SITE', 'https://elsewhere.example');
    vi.stubEnv('BASE_URL', '/');
    expect(await idsOf()).toEqual(before);
  });
});

import { describe, expect, test } from 'vitest';
import { readPassage } from '../../src/passages/passage.ts';
import { statusOf, type Published } from '../../src/passages/status.ts';

/** A first section with one paragraph, and a second one after three editions. */
const PUBLISHED: Published = {
  editions: [
    { number: '1.0', date: '2026-11-22' },
    { number: '1.1', date: '2026-12-01' },
    { number: '1.2', date: '2027-01-31' },
  ],
  paragraphs: [
    { id: 'p1-1', number: '1.1', section: 'one', edition: '1.0', hash: '11111111' },
    { id: 'p2-1', number: '2.1', section: 'two', edition: '1.0', hash: 'aaaaaaaa' },
    {
      id: 'p2-2',
      number: '2.2',
      section: 'two',
      edition: '1.1',
      hash: 'bbbbbbbb',
      earlier: [{ edition: '1.0', hash: 'b0b0b0b0' }],
    },
    {
      id: 'p2-3',
      number: '2.3',
      section: 'two',
      edition: '1.2',
      hash: 'cccccccc',
      earlier: [
        { edition: '1.0', hash: 'cccccccc' },
        { edition: '1.1', hash: 'c1c1c1c1' },
      ],
    },
    {
      id: 'p2-4',
      number: '2.4',
      section: 'two',
      edition: '1.0',
      hash: 'dddddddd',
      withdrawn: '1.2',
      see: 'p2-3',
    },
  ],
};

/** What a reader is told on the page of the second section, with links as [words](where). */
function told(address: string, ids = ['p2-1', 'p2-2', 'p2-3', 'p2-4']) {
  const { messages, nearest } = statusOf(
    readPassage(`https://example.org/two/${address}`),
    PUBLISHED,
    (id) => ids.includes(id),
  );
  const lines = messages.map((line) =>
    line.map((part) => (typeof part === 'string' ? part : `[${part.text}](${part.to})`)).join(''),
  );
  return [...lines, ...(nearest ? [`→ ${nearest}`] : [])].join('\n');
}

describe('a reader who comes by a link is told', () => {
  test.for<[name: string, address: string, said: string]>([
    ['nothing, where the link says nothing', '#p2-2', ''],
    ['nothing, where it is not to a paragraph', '#references', ''],
    [
      'that nothing has changed',
      '?edition=1.0&hash=aaaaaaaa#p2-1',
      'Paragraph 2.1: unchanged since edition 1.0 (22 November 2026).',
    ],
    [
      'since the edition of the link, though the words are older',
      '?edition=1.2&hash=bbbbbbbb#p2-2',
      'Paragraph 2.2: unchanged since edition 1.2 (31 January 2027).',
    ],
    [
      'since the edition of the words, where the link names no edition',
      '?hash=bbbbbbbb#p2-2',
      'Paragraph 2.2: unchanged since edition 1.1 (1 December 2026).',
    ],
    [
      'since the edition of the words, where the link names one before them',
      '?edition=1.0&hash=bbbbbbbb#p2-2',
      'Paragraph 2.2: unchanged since edition 1.1 (1 December 2026).',
    ],
    [
      'that it was edited',
      '?edition=1.0&hash=b0b0b0b0#p2-2',
      'Paragraph 2.2 has been edited since edition 1.0 (22 November 2026): [see what changed](/changes/#p2-2), or [read it as it was](/editions/1.0/two/#p2-2).',
    ],
    [
      'that it was edited and put back',
      '?edition=1.0&hash=cccccccc#p2-3',
      'Paragraph 2.3 reads as it did in edition 1.0 (22 November 2026), but was edited in between: [see what changed](/changes/#p2-3).',
    ],
    [
      'that it has been the same since it was put back',
      '?edition=1.2&hash=cccccccc#p2-3',
      'Paragraph 2.3: unchanged since edition 1.2 (31 January 2027).',
    ],
    [
      'that there is no such paragraph',
      '#p2-99',
      'There is no paragraph 2.99 here. The nearest is [2.3](#p2-3).\n→ p2-3',
    ],
    [
      'that there is none between two others',
      '#p2-1A',
      'There is no paragraph 2.1A here. The nearest is [2.1](#p2-1).\n→ p2-1',
    ],
    [
      'that there is none before the first',
      '#p2-A1',
      'There is no paragraph 2.A1 here. The nearest is [2.1](#p2-1).\n→ p2-1',
    ],
    [
      'that there is no such section',
      '#p7-1',
      'There is no paragraph 7.1 here. The nearest is [2.3](#p2-3).\n→ p2-3',
    ],
    [
      'nothing of what a hostile address says',
      '#p2-2<img src=x onerror=alert(1)>',
      'There is no such paragraph here. The nearest is [2.2](#p2-2).\n→ p2-2',
    ],
    [
      'where a paragraph of another section is, and the link stays whole',
      '?edition=1.0&hash=11111111#p1-1',
      'Paragraph 1.1 is not on this page: [go to it](/one/?edition=1.0&hash=11111111#p1-1).',
    ],
    [
      'the same of a link to it alone',
      '#p1-1',
      'Paragraph 1.1 is not on this page: [go to it](/one/#p1-1).',
    ],
    [
      'what became of a paragraph that was taken out',
      '?edition=1.0&hash=dddddddd#p2-4',
      'Paragraph 2.4 was removed in edition 1.2; see [2.3](#p2-3), or [what it said](/changes/#p2-4).',
    ],
    [
      'where it is, by a garbled hash',
      '?edition=1.0&hash=aaaaaaaX#p2-1',
      'This is paragraph 2.1, as it has stood since edition 1.0 (22 November 2026). The link to it is damaged: it does not say which words it was made from.',
    ],
    [
      'where it is, by no hash',
      '?edition=1.0#p2-1',
      'This is paragraph 2.1, as it has stood since edition 1.0 (22 November 2026). The link to it is damaged: it does not say which words it was made from.',
    ],
    [
      'where it is, by the hash of another paragraph',
      '?edition=1.0&hash=bbbbbbbb#p2-1',
      'This is paragraph 2.1, as it has stood since edition 1.0 (22 November 2026). The link to it was made from words that no edition has here.',
    ],
    [
      'where it is, by an edition that never was',
      '?edition=9.9&hash=aaaaaaaa#p2-1',
      'This is paragraph 2.1, as it has stood since edition 1.0 (22 November 2026). There has never been an edition 9.9.',
    ],
    [
      'where it is, by a garbled edition',
      '?edition=<b>&hash=aaaaaaaa#p2-1',
      'This is paragraph 2.1, as it has stood since edition 1.0 (22 November 2026). The link to it is damaged: it names no edition.',
    ],
    [
      'which paragraph a link is to that lost its end',
      '?edition=1.0&hash=b0b0b0b0',
      'This link does not say which paragraph it points to. Its digest is that of [2.2](#p2-2).',
    ],
    [
      'that it lost its end',
      '?edition=1.0&hash=99999999',
      'This link does not say which paragraph it points to.',
    ],
  ])('%s', ([, address, said]) => {
    expect(told(address)).toBe(said);
  });

  test('the nearest paragraph where it is, on a page that has none', () => {
    expect(told('#p2-99', [])).toBe(
      'There is no paragraph 2.99 here. The nearest is [2.3](/two/#p2-3).',
    );
  });
});

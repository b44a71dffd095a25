import { describe, expect, test } from 'vitest';
import { changeOf, isOlderRow } from '../../src/notes/standing.ts';
import type { Published } from '../../src/passages/status.ts';
import { Device, noted } from './notebook.ts';

const paragraph = {
  id: 'p4-1',
  number: '4.1',
  section: 'the-downsides',
  edition: '1.0',
  hash: 'cb2e69b0',
};
const published = (values: object): Published => ({
  paragraphs: [{ ...paragraph, ...values }],
  editions: [
    { number: '1.0', date: '2026-11-23' },
    { number: '1.1', date: '2026-11-28' },
  ],
});
const note = new Device('one').add(noted({ edition: '1.0' }));
const told = (
  now: Published,
  of = note,
  rows: ReadonlyMap<string, string | undefined> = new Map<string, string>(),
) =>
  changeOf(of, { published: now, rows })?.map((message) =>
    message
      .map((part) => (typeof part === 'string' ? part : `[${part.text}](${part.to})`))
      .join(''),
  );

test.for([
  ['reads as it did', published({}), undefined],
  [
    'was edited',
    published({
      edition: '1.1',
      hash: 'aaaaaaaa',
      earlier: [{ edition: '1.0', hash: 'cb2e69b0' }],
    }),
    [
      'Paragraph 4.1 has been edited since edition 1.0 (23 November 2026): [see what changed](/changes/#p4-1), or [read it as it was](/editions/1.0/the-downsides/#p4-1).',
    ],
  ],
  [
    'was removed',
    published({ withdrawn: '1.1', see: 'p4-2' }),
    ['Paragraph 4.1 was removed in edition 1.1; see [what it said](/changes/#p4-1).'],
  ],
  ['is not listed', { ...published({}), paragraphs: [] }, ['There is no paragraph 4.1 here.']],
] as const)('a note whose passage %s', ([, now, messages]) => {
  expect(told(now as Published)).toEqual(messages);
});

describe('a note of a row', () => {
  const rowOf = (edition: string) => {
    const row = new Device('one').add(
      noted({ kind: 'claim', page: 'claims', anchor: 'c-17', edition, passage: 'It is so.' }),
    );
    delete row.hash;
    return row;
  };
  const row = rowOf('1.0');

  test('is looked for if an earlier edition had it', () => {
    expect(isOlderRow(row, published({}))).toBe(true);
    expect(isOlderRow(rowOf('1.1'), published({}))).toBe(false);
    expect(isOlderRow(note, published({}))).toBe(false);
  });

  test.for([
    ['reads as it did', 'It is so.', undefined],
    [
      'reads otherwise',
      'It is not so.',
      [
        'What this says has changed since edition 1.0: [read it as it was](/editions/1.0/claims/#c-17).',
      ],
    ],
    [
      'is gone',
      undefined,
      [
        'This is no longer on its page. In edition 1.0 it was there: [read it as it was](/editions/1.0/claims/#c-17).',
      ],
    ],
  ] as const)('that %s', ([, today, messages]) => {
    expect(told(published({}), row, new Map([[row.id, today]]))).toEqual(messages);
  });

  test('of which nothing is known says nothing', () => {
    expect(told(published({}), row)).toBeUndefined();
  });
});

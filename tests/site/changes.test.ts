import { describe, expect, test } from 'vitest';
import {
  changedParagraphs,
  summariseEditions,
  type Change,
  type Piece,
} from '../../src/site/changes.ts';
import { bibliographyOf } from '../bibliography/harvard.ts';
import { entry, section, works } from './invented.ts';

const references = bibliographyOf(works);
const sections = [section('why-mutuals', 1, { title: 'Why mutuals?' })];
const ledgerOf = (...paragraphs: ReturnType<typeof entry>[]) => [
  { section: 'why-mutuals', number: 2, paragraphs },
];
const edited = (before: string, after: string) =>
  entry('1', after, {
    edition: '1.1',
    earlier: [{ edition: '1.0', hash: '00000000', text: before }],
  });

async function changeOf(before: string, after: string): Promise<Change> {
  const [changed] = await changedParagraphs(ledgerOf(edited(before, after)), sections, references);
  const [change] = changed?.changes ?? [];
  if (!change) throw new Error('Nothing changed.');
  return change;
}
/** What a reader sees of one side, with what the other side lacks in braces. */
const seen = (pieces: Piece[] | undefined) =>
  pieces
    ?.map(({ text, html, changed }) => (changed ? `{${text ?? html}}` : (text ?? html)))
    .join('');

describe('an edited paragraph', () => {
  test('shows the words that were put in and taken out', async () => {
    const { from, to, before, after } = await changeOf('A red boat.', 'A green boat.');
    expect([from, to]).toEqual(['1.0', '1.1']);
    expect(seen(before)).toBe('A {red} boat.');
    expect(seen(after)).toBe('A {green} boat.');
  });

  test('has its citations as labels, which are whole words', async () => {
    const { before, after } = await changeOf('It is so [@hill-2012].', 'It is so [@lake-2013].');
    expect(seen(before)).toBe('It is so {(Hill, 2012)}.');
    expect(seen(after)).toBe('It is so {(Lake, 2013)}.');
  });

  test('whose citation stands does not mark it as changed', async () => {
    const { before, after } = await changeOf('It was [@hill-2012].', 'It is [@hill-2012].');
    expect(seen(before)).toBe('It {was} (Hill, 2012).');
    expect(seen(after)).toBe('It {is} (Hill, 2012).');
  });

  test('may cite what the bibliography has no longer', async () => {
    const { before } = await changeOf('It was [@gone-2001].', 'It was [@hill-2012].');
    expect(seen(before)).toBe('It was {(a work no longer listed)}.');
  });

  test('that reads the same shows its source, such as where a link leads', async () => {
    const { before, after } = await changeOf(
      '[Here](https://example.org/a).',
      '[Here](https://example.org/b).',
    );
    expect(seen(before)).toContain('/{a}');
    expect(seen(after)).toContain('/{b}');
  });

  test('has the text of a label as HTML, and its own words as text', async () => {
    const { after } = await changeOf('It is.', 'It is < that [@hill-2012].');
    expect(after?.find(({ html }) => html)?.text).toBeUndefined();
    expect(after?.some(({ text }) => text?.includes('<'))).toBe(true);
  });
});

describe('changed paragraphs', () => {
  const ledger = ledgerOf(
    edited('A red boat.', 'A green boat.'),
    entry('2', 'It stands.'),
    entry('3', 'It goes.', { withdrawn: '1.2', see: '1' }),
    entry('4', 'It is new.', { edition: '1.2' }),
  );

  test('are those that were edited or taken out, with where they stand', async () => {
    const changed = await changedParagraphs(ledger, sections, references);
    expect(changed.map(({ id, number, section: { title } }) => [id, number, title])).toEqual([
      ['p2-1', '2.1', 'Why mutuals?'],
      ['p2-3', '2.3', 'Why mutuals?'],
    ]);
  });

  test('that were taken out show their last words, and where to read on', async () => {
    const [, gone] = await changedParagraphs(ledger, sections, references);
    expect(gone?.see).toBe('2.1');
    const [change] = gone?.changes ?? [];
    expect(change).toMatchObject({ from: '1.0', to: '1.2', after: undefined });
    expect(seen(change?.before)).toBe('{It goes.}');
  });

  test('of a section that is gone have the name of its file', async () => {
    const [changed] = await changedParagraphs(ledger, [], references);
    expect(changed?.section).toEqual({ slug: 'why-mutuals', title: 'why-mutuals' });
  });

  test('are summed up by edition, the newest first; the first edition adds nothing', async () => {
    const editions = ['1.0', '1.1', '1.2'].map((number) => ({ number, date: '2026-11-23' }));
    const changed = await changedParagraphs(ledger, sections, references);
    const numbers = (paragraphs: { number: string }[]) => paragraphs.map(({ number }) => number);
    expect(
      summariseEditions(editions, ledger, changed).map(({ number, added, edited, withdrawn }) => [
        number,
        numbers(added),
        numbers(edited),
        numbers(withdrawn),
      ]),
    ).toEqual([
      ['1.2', ['2.4'], [], ['2.3']],
      ['1.1', [], ['2.1'], []],
      ['1.0', [], [], []],
    ]);
  });
});

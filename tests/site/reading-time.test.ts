import { expect, test } from 'vitest';
import { minutesInWords, minutesToRead } from '../../src/site/reading-time.ts';

const entry = (text: string) => ({ number: '1', edition: '1.0', hash: '00000000', text });
const section = (...texts: string[]) => ({
  section: 'a',
  number: 1,
  paragraphs: texts.map(entry),
});
const words = (count: number) => Array<string>(count).fill('word').join(' ');

test('a minute is 238 words, and nothing takes less than one', () => {
  expect(minutesToRead([section('Two words.')])).toBe(1);
  expect(minutesToRead([section(words(238 * 2), words(238)), section(words(238))])).toBe(4);
});

test('addresses and keys are not read, and neither is what was taken out', () => {
  const linked =
    `[word](<https://example.org/a b c>) `.repeat(238) + '[@bach-2012, p. 405]'.repeat(238);
  expect(minutesToRead([section(linked)])).toBe(1);
  const withdrawn = { ...entry(words(1000)), withdrawn: '1.1', see: '2' };
  expect(minutesToRead([{ ...section(), paragraphs: [withdrawn] }])).toBe(1);
});

test.for([
  ['with words before the key', '[see @bach-2012; but cf. @hill-2012, p. 4, on costs]', 0],
  ['that takes the year alone', '[-@bach-2012]', 0],
  ['that speaks of its author', '@bach-2012 [p. 4]', 1],
  ['with words in a link', '[some words @bach-2012](https://example.org/a_b)', 3],
  ['with a key that is escaped', '\\@bach-2012', 1],
  ['in code', '`[@bach-2012]`', 1],
] as const)('a citation %s is read as so many words', ([, source, count]) => {
  const minutes = minutesToRead([section(...Array<string>(238).fill(source))]);
  expect(minutes).toBe(Math.max(1, count));
  expect(minutesToRead([section(words(238 * 4), ...Array<string>(238).fill(source))])).toBe(
    4 + count,
  );
});

test('minutes are counted in words', () => {
  expect(minutesInWords(1)).toBe('1 minute');
  expect(minutesInWords(4)).toBe('4 minutes');
});

test('what is folded away is not read', () => {
  const text = `A caption. ${words(1000)}`;
  expect(minutesToRead([section(text)], [words(1000)])).toBe(1);
});

import { describe, expect, test } from 'vitest';
import { reportProblems } from '../../src/bibliography/index.ts';
import { checkWords } from '../../src/checks/words.ts';
import { readContent } from '../../src/loaders/content-folder.ts';
import places from '../../src/words/places.json' with { type: 'json' };
import { placesOf } from '../../src/words/places.ts';

const { words = [] } = readContent('content', '.').files;
const ENGLISH = words.filter(({ file }) => file.startsWith('content/words/en-GB/'));
const FOLDER = 'content/words/en-GB';

/** What is said where some words of a file have become others. */
function after(name: string, from: string, to: string): string {
  const file = `${FOLDER}/${name}`;
  const text = ENGLISH.find((each) => each.file === file)?.text ?? '';
  expect(text.split(from), `“${from}” is once in ${name}`).toHaveLength(2);
  const edited = { file, text: text.replace(from, () => to) };
  return reportProblems(checkWords(ENGLISH.map((each) => (each.file === file ? edited : each))));
}

test('the words of this site have all that code fills: if not, run “npm run schemas”', () => {
  const now = ENGLISH.map(({ file, text }) => [
    file.slice(FOLDER.length + 1),
    placesOf(JSON.parse(text) as unknown),
  ]);
  expect(Object.fromEntries(now)).toEqual(places);
  expect(reportProblems(checkWords(words))).toBe('');
});

describe('an editor of the words is told, with file and line, of', () => {
  const FIRST = '"This link does not say which paragraph it points to."';
  const LAST = '"The words quoted in this link are not on this page as it stands now."';

  test.for<[mistake: string, name: string, from: string, to: string, said: RegExp]>([
    ['a comma too many', 'arrival.json', LAST, `${LAST},`, /:26:\d+ [^]*Take the comma out/u],
    ['a comma too few', 'arrival.json', `${FIRST},`, FIRST, /:2:\d+ [^]*A comma is missing/u],
    [
      'a plain quotation mark in a text',
      'arrival.json',
      '"see what changed"',
      '"see "what" changed"',
      /A quotation mark ends the text here[^]*write “ and ”/u,
    ],
    ['a text that is not closed', 'arrival.json', '"go to it"', '"go to it', /not closed on this/u],
    ['a text without quotation marks', 'arrival.json', '"go to it"', 'go to it', /no quotation/u],
    [
      'curly quotation marks around one',
      'arrival.json',
      '"go to it"',
      '“go to it”',
      /plain quotation/u,
    ],
    ['a name without its colon', 'arrival.json', '"goTo":', '"goTo"', /A colon is missing/u],
    ['a comment', 'arrival.json', '"goTo":', '// soon\n  "goTo":', /JSON has no comments/u],
    ['a backslash', 'arrival.json', '"go to it"', '"go \\to it \\k"', /A backslash/u],
    ['a tab in a text', 'arrival.json', '"go to it"', '"go\tto it"', /There is a tab/u],
    ['an end cut off', 'arrival.json', `${LAST}\n}`, LAST, /before all of its braces are closed/u],
    [
      'a place that was lost',
      'arrival.json',
      'no paragraph {number} here."',
      'no such paragraph here."',
      /:4:\d+ [^]*has lost “\{number\}”[^]*Put \{number\} back/u,
    ],
    [
      'a place that was translated',
      'arrival.json',
      'no paragraph {number} here."',
      'no paragraph {Nummer} here."',
      /put in the place of “\{Nummer\}”[^]*this message has \{number\}/u,
    ],
    [
      'a number lost',
      'worksheet.json',
      '"{count} answers on',
      '"Answers on',
      /has lost “\{count\}”/u,
    ],
    ['a message taken out', 'arrival.json', '  "goTo": "go to it",\n', '', /“goTo” is missing/u],
    ['a name that was changed', 'arrival.json', '"goTo"', '"gotTo"', /Did you mean “goTo”/u],
    ['a number for a message', 'arrival.json', '"go to it"', '7', /A message is to stand here/u],
    [
      'a message for many',
      'dates.json',
      '"toFill": {',
      '"toFill": "", "x": {',
      /Several messages/u,
    ],
  ])('%s', ([, name, from, to, said]) => {
    const report = after(name, from, to);
    expect(report).toMatch(said);
    expect(report).toMatch(new RegExp(`^${FOLDER}/${name}:`, 'u'));
  });

  test('a file that is gone, and one that nothing reads', () => {
    const [first, ...others] = ENGLISH;
    const renamed = { file: `${FOLDER}/arrivals.json`, text: '{}' };
    const report = reportProblems(checkWords([renamed, ...others]));
    expect(report).toContain(`${first?.file ?? ''}:1:1`);
    expect(report).toMatch(/arrivals\.json:1:1[^]*Did you mean “arrival\.json”/u);
  });
});

test('another language may have other forms of a message by number', () => {
  expect(
    after(
      'worksheet.json',
      '"One answer on this sheet differs from the file. Replace it with the one in the file?"',
      '"{count} answer.", "few": "{count} answers.", "many": "Many."',
    ),
  ).toBe('');
});

import { expect, test } from 'vitest';
import { asLabel, inFields, labelOf, readLabels } from '../../src/words/search-labels.ts';

const [verdict, source, known] = ['Verdict:', 'The essay’s source:', 'Known:'].map(asLabel);

test('labels are read as they were written, and have no letter for a search', () => {
  expect(readLabels(`${source} Bach. ${known} 😀`)).toBe('The essay’s source: Bach. Known: 😀');
  expect(source).not.toMatch(/[\p{L}\p{N}\s]/u);
});

test('a field that is empty has no label, and one that no stop ends has a dot after it', () => {
  expect(readLabels(inFields(`${verdict} right ${source} Bach. ${known} `))).toBe(
    'Verdict: right · The essay’s source: Bach.',
  );
  expect(readLabels(inFields(`${verdict} ${source} Bach.`))).toBe('The essay’s source: Bach.');
});

test.each([
  ['the field before it', 'were partly', `${verdict} right ${source} They `, source],
  ['itself, where it begins with one', `${known} Partly`, `${source} Bach. `, ''],
  ['nothing, where no field is before it', 'were partly', 'They ', ''],
])('an excerpt takes its label from %s', (_from, excerpt, before, label) => {
  expect(labelOf(excerpt, before)).toBe(label);
});

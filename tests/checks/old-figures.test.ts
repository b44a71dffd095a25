import { expect, test } from 'vitest';
import { reportProblems } from '../../src/bibliography/index.ts';
import { checkOldFigures } from '../../src/checks/old-figures.ts';
import { Content } from '../../src/loaders/content.ts';
import { keeps } from './keeps.ts';

const count = (value: number) => `- id: official-2019
  date: '2019-10'
  value: ${value}
  cites: ['list-2019, p. 3']
  note: It was 130 at first.
`;
const claim = (reasons: string, source: string) => `- id: C-01
  reasons: ${reasons}
  sources: [${source}]
`;
/** The row of a count as pages of the first edition had it, and as they have it now. */
const ROWS = [
  '<tr role="row" id="official-2019"> <th>2019</th> <td role="cell"> more than 130 <span>(list)</span> </td> <td>Mutuals</td> </tr>',
  '<tr id="a"><td>9</td></tr><tr class="content" id="official-2019"> <th>2019</th> <td class="amount"> more than 1,300 </td> </tr>',
];
const report = (value: number, text: string, page = ROWS[0] ?? '', source = 'list-2019') =>
  reportProblems(
    checkOldFigures(
      new Content({
        data: [
          { file: 'content/data/counts.yaml', text: count(value) },
          { file: 'content/data/claims.yaml', text: claim(text, source) },
        ],
        kept: [keeps('1.0', { 'how-many': page })],
      }),
    ),
  );

test('a row that has the old number of a count, and cites its source, is to be looked at', () => {
  expect(report(127, 'There were more than 130 in 2019.')).toBe(
    `content/data/claims.yaml:2:12  warning
    There were more than 130 in 2019.
  “130” stands in this row, which cites a source of counts/official-2019. That count was 130, and is 127 now.
  → If it is the same figure, mend it here as well, and name this row in the “where” of the correction.`,
  );
});

test.for(['Some 1,300 were left.', 'Some 1300.', '(1300)'])(
  'a number of thousands is found with its comma or without: %s',
  (text) => {
    expect(report(1270, text, ROWS[1])).toContain('That count was 1300, and is 1270 now.');
  },
);

test.for<[why: string, ...given: Parameters<typeof report>]>([
  ['the count is what it was', 130, 'More than 130.'],
  ['the row has no such number', 127, 'More than 127, of 1130 and 130.5 and 1,130 and 130,000.'],
  ['the number is a share', 127, 'It rose by 130% or 130 per cent, to £130.'],
  ['another source is cited', 127, 'More than 130.', ROWS[0], 'another-2019'],
  ['the edition did not have the count', 127, 'More than 130.', '<tr id="b"><td>130</td></tr>'],
])('nothing is said where %s', ([, ...given]) => {
  expect(report(...given)).toBe('');
});

test('a date is no number of mutuals', () => {
  const page = (ROWS[0] ?? '').replace('130', '12');
  expect(report(14, 'On 12 June 2019, or 12/2019, see p. 12.', page)).toBe('');
  expect(report(14, 'There were 12 in June.', page)).toContain('“12” stands in this row');
});

test('an id that cannot be one is passed over, which other checks tell of', () => {
  const text = "- id: '\\'\n  value: 127\n  cites: [list-2019]\n";
  const data = [{ file: 'content/data/counts.yaml', text }];
  const kept = [keeps('1.0', { 'how-many': ROWS[0] ?? '' })];
  expect(checkOldFigures(new Content({ data, kept }))).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { parseSource } from '../../src/bibliography/index.ts';

const read = (text: string) => parseSource({ file: 'data/x.yaml', text });

describe('what only looks as if YAML would take it for something else is text', () => {
  test.for<[text: string, value: unknown]>([
    ['a: https://example.org/#top', { a: 'https://example.org/#top' }],
    ['a: C#', { a: 'C#' }],
    ["a: 'Report #4'", { a: 'Report #4' }],
    ['a: "Report #4"', { a: 'Report #4' }],
    ['# a remark # with two signs\na: 1', { a: 1 }],
    ['a: |\n  Report #4\n  # and more\n', { a: 'Report #4\n# and more\n' }],
    ['a: >\n  !Never *so* &c #4\n', { a: '!Never *so* &c #4\n' }],
    ['a: Smith & Sons', { a: 'Smith & Sons' }],
    ['a: five * three', { a: 'five * three' }],
    ['a: Never!', { a: 'Never!' }],
    ["a: '!Never'", { a: '!Never' }],
    ['a: "say \\"no\\" to C:\\\\new"', { a: 'say "no" to C:\\new' }],
    ['a: "one \\\n  line"', { a: 'one line' }],
    ["a: 'C:\\new'", { a: 'C:\\new' }],
    ['a: C:\\new', { a: 'C:\\new' }],
    ['a: 100%', { a: '100%' }],
    ['a: What next?', { a: 'What next?' }],
    ['a: [one, "two #2"]', { a: ['one', 'two #2'] }],
    ['a:\n  - one\n  # a remark\n  - two', { a: ['one', 'two'] }],
    ['a: no', { a: 'no' }],
    ['a: 2012-06-25', { a: '2012-06-25' }],
    ['a: 12:30', { a: '12:30' }],
    ['\uFEFFa: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
  ])('%s', ([text, value]) => {
    expect(read(text)).toMatchObject({ problems: [], value });
  });
});

test('what cannot be resolved is reported, and not thrown', () => {
  expect(read('a: *never\nb: &x *x').problems.map(({ line }) => line)).not.toEqual([]);
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { reportProblems } from '../../src/bibliography/index.ts';
import { checkMarkup } from '../../src/checks/markup.ts';
import { parseDocument } from '../../src/markdown/parse.ts';

const check = (text: string) => checkMarkup(parseDocument({ file: 'pasted.mdx', text }));

test('markup that a page would stop is told in its place, in plain words', async () => {
  const file = fileURLToPath(new URL('markup/pasted.mdx', import.meta.url));
  const source = readFileSync(file, 'utf8');
  const problems = check(source);
  await expect(reportProblems(problems)).toMatchFileSnapshot('markup/pasted.report.txt');
  const lines = source.split('\n');
  for (const { line, column, text, what } of problems) {
    const there = lines
      .slice(line - 1)
      .join('\n')
      .slice(column - 1);
    expect(there.startsWith(text), what).toBe(true);
  }
});

test.for([
  '![A picture](/picture.png)',
  '<img src="/picture.png" alt="A picture" />',
  '<a href="https://example.org/">A link</a> and <abbr title="a word">W</abbr>',
  'Words {/* and a note, with a <b> in it */}.',
  '<https://example.org/>, [a link][far]\n\n[far]: https://example.org/',
  '<Since claims="C-01">\n\nNow.\n\n</Since>',
  'In code: `<iframe>`.',
])('sound: %s', (text) => {
  expect(check(text)).toEqual([]);
});

import { expect, test } from 'vitest';
import { markdown } from '../../src/markdown/index.ts';
import { parseDocument } from '../../src/markdown/parse.ts';

/** More braces than the parser is asked to read, all of them closed. */
const MANY = `One.\n\n${'The set {a}.\n\n'.repeat(9)}`;

test('a page of code in braces is stopped before it is compiled, with its place', async () => {
  const processor = markdown({ base: '/', terms: () => [], numbers: () => [] });
  const renderer = await processor.createMdxRenderer?.({} as never, {} as never);
  const render = async () => renderer?.process(MANY, {} as never, {} as never);
  await expect(render()).rejects.toMatchObject({ line: 3, column: 9 });
});

test('braces in code that is shown are no code of the text, however many there are', () => {
  const shown = `${'`{a}` and '.repeat(9)}\n\n\`\`\`js\n${'{ '.repeat(9)}\n\`\`\`\n`;
  expect(parseDocument({ file: 'a.mdx', text: shown })).toMatchObject({ problems: [] });
  const { problems } = parseDocument({ file: 'a.mdx', text: `${shown}\nA {set}.\n` });
  expect(problems.map(({ line, column, text }) => [line, column, text])).toEqual([[7, 3, '{set}']]);
});

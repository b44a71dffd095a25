import { expect, test } from 'vitest';
import { reportProblems } from '../../src/bibliography/index.ts';
import { checkContent } from '../../src/checks/content.ts';
import { checkPublisher } from '../../src/checks/publisher.ts';
import { Content } from '../../src/loaders/content.ts';

const FILE = 'content/data/publisher.yaml';
const contentOf = (text: string) => new Content({ data: [{ file: FILE, text }] });

test('what is empty is told once, with what to write, and stops no build', () => {
  const problems = checkPublisher(contentOf("# who\nname:\ncontact: ''\n"));
  expect(problems.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  expect(reportProblems(problems)).toBe(
    [
      `${FILE}:2:1  warning`,
      '    name',
      '  Nobody is named who answers for this site, and its pages say so.',
      '  → Write the person or organisation after “name: ”.',
      '',
      `${FILE}:3:1  warning`,
      '    contact',
      '  No address is given at which readers can report a mistake, and the pages say so.',
      "  → Write one after “contact: ”, such as 'editor@example.org' or 'https://example.org/contact'.",
    ].join('\n'),
  );
});

test('so is what is left out, or has no file', () => {
  const told = (content: Content) => checkPublisher(content).map(({ file, line }) => [file, line]);
  expect(told(contentOf('name: The Department of History\n'))).toEqual([[FILE, 1]]);
  expect(told(new Content({}))).toEqual([
    [FILE, 1],
    [FILE, 1],
  ]);
});

test('what is given is passed over in silence', () => {
  const given = contentOf('name: The Department of History\ncontact: editor@example.org\n');
  expect([...checkPublisher(given), ...checkContent(given)]).toEqual([]);
});

test.for([
  ['contact: somewhere', 'is neither an e-mail address nor a page that begins with https://'],
  ['contact: http://example.org/', 'is neither an e-mail address nor a page that begins with'],
  ['name: 7', '“name” must be text'],
  ['author: Somebody', '“author” is not a field here.'],
] as const)('%j is a mistake', ([text, what]) => {
  const [first, ...more] = checkContent(contentOf(text));
  expect(first?.what).toContain(what);
  expect(first?.severity).toBe('error');
  expect(more).toEqual([]);
});

import { expect, test } from 'vitest';
import { reportProblems } from '../../src/bibliography/index.ts';
import { allProblems, isError, problemsWhileWriting } from '../../src/checks/all-problems.ts';
import { Content } from '../../src/loaders/content.ts';
import { readContent } from '../../src/loaders/content-folder.ts';

const { files } = readContent('content', '.');

/** The content of the site, with more at the end of a section. */
const withMore = (more: string) =>
  new Content({
    ...files,
    sections: files.sections.map((source) =>
      source.file.endsWith('conclusion.mdx') ? { ...source, text: source.text + more } : source,
    ),
  });

const errors = (content: Content) => reportProblems(allProblems(content).filter(isError));

test('the content of this site has no mistake', () => {
  expect(errors(new Content(files))).toBe('');
});

test('a paragraph that has no number yet is told of once nothing else is wrong', () => {
  expect(errors(withMore('\nMore [@bach-2013, p. 405].\n'))).not.toContain('ledger');
  const said = errors(withMore('\nMore [@bach-2012, p. 405].\n'));
  expect(said).toContain('This paragraph is not in the ledger as it stands here.');
  expect(said).toContain('→ Run “npm run number”');
});

test('and not while it is being written, where what an edition changed is only to be looked at', () => {
  const problems = problemsWhileWriting(withMore('\nMore [@bach-2012, p. 405].\n'));
  expect(reportProblems(problems.filter(isError))).toBe('');
});

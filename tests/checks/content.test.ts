import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { reportProblems } from '../../src/bibliography/index.ts';
import { checkContent } from '../../src/checks/content.ts';
import { readContent } from '../../src/checks/read-content.ts';

const check = async (name: string) => {
  const folder = fileURLToPath(new URL(`content/${name}/`, import.meta.url));
  return checkContent(await readContent(folder, folder));
};

test('all mistakes of all files come in one report', async () => {
  await expect(reportProblems(await check('broken'))).toMatchFileSnapshot(
    'content/broken.report.txt',
  );
});

test('a work that nothing cites is only a warning', async () => {
  const problems = await check('broken');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  expect(warnings.map(({ what }) => what)).toEqual(['Nothing cites “never-cited”.']);
});

test('a byte-order mark, Windows line ends, an empty section and accents are no mistakes', async () => {
  expect(reportProblems(await check('sound'))).toBe('');
});

test('the content of the site has no mistakes and nothing idle', async () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  expect(reportProblems(checkContent(await readContent(`${root}content`, root)))).toBe('');
});

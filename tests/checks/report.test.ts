import { expect, test } from 'vitest';
import { problem, type Problem } from '../../src/bibliography/index.ts';
import { reportsInTurn } from '../../src/checks/report.ts';

const at = (line: number, what: string, severity: Problem['severity']) =>
  problem({ file: 'content/x.yaml', line, column: 1 }, '', { what, cure: 'Do.' }, severity);
const nobody = (line = 1) => at(line, 'Nobody is named.', 'warning');
const unread = at(3, 'Nothing cites it.', 'warning');
const mistake = at(2, 'This cannot be read.', 'error');

test('while an author saves, a warning is told once, and a mistake until it is mended', () => {
  const report = reportsInTurn();
  expect(report([nobody()])).toContain('Nobody is named.');
  const second = report([nobody(2), mistake]);
  expect(second).toMatch(/^The content cannot be published: one mistake\./u);
  expect(second).toContain('This cannot be read.');
  expect(second).not.toContain('Nobody is named.');
  expect(second).toContain('One warning still holds, as told before.');
  expect(report([nobody(), mistake, unread])).toMatch(/This cannot be read[^]*Nothing cites it/u);
  expect(report([nobody(), unread])).toMatch(
    /^The content has no mistakes[^]*2 warnings still hold/u,
  );
});

test('a warning that was mended and comes back is told again', () => {
  const report = reportsInTurn();
  report([nobody()]);
  expect(report([])).toBe('The content has no mistakes, and can be published.\n');
  expect(report([nobody()])).toContain('Nobody is named.');
});

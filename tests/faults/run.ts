/**
 * Makes each fault in a copy, runs the tests that should see it, and prints which do:
 * `npm run test:faults [-- --only NAME,… --suite FOLDER]`.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../src/build/browser.ts';
import { SuiteCopy } from './copy.ts';
import type { Fault, TestName } from './fault.ts';
import { endVitest } from './runners/vitest.ts';
import { suiteIn, type Suite } from './suite.ts';
import { faults } from './table/index.ts';
import { runTests, type Wanted } from './tests.ts';

/** What came of a fault: who caught it, that nobody did, or why that cannot be said. */
type Verdict = { caught: string } | { missed: readonly TestName[] } | { error: string };

const wantedBy = (fault: Fault, suite: Suite): Wanted[] =>
  suite.seenBy(fault).map((name) => ({ name, site: fault.site ?? 'root' }));

/** Whether one of the tests that should see a fault does. */
async function tryFault(fault: Fault, suite: Suite, copy: SuiteCopy): Promise<Verdict> {
  const wanted = wantedBy(fault, suite);
  try {
    const outcomes = await copy.with(fault, () => runTests(copy.folder, wanted, true));
    for (const [name, { failed }] of outcomes) {
      if (failed[0] !== undefined) return { caught: `${name} (${failed[0]})` };
    }
    const [none] = [...outcomes].filter(([, { ran }]) => ran === 0);
    if (none) return { error: `There is no test “${none[0]}”.` };
    return { missed: wanted.map(({ name }) => name) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** The tests that fail where nothing is wrong: what they see says nothing of a fault. */
async function falseAlarms(copy: SuiteCopy, wanted: readonly Wanted[]): Promise<TestName[]> {
  const outcomes = await runTests(copy.folder, wanted);
  return [...outcomes].filter(([, { failed }]) => failed.length > 0).map(([name]) => name);
}

const inWords = (verdict: Verdict) =>
  'caught' in verdict
    ? `caught | ${verdict.caught}`
    : 'missed' in verdict
      ? `MISSED | ${verdict.missed.join(', ') || 'no test that should see it'}`
      : `ERROR | ${verdict.error.replace(/\s+/gu, ' ')}`;

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    suite: { type: 'string', default: '.' },
  },
});
const only = values.only.split(',').filter(Boolean);
const chosen = faults.filter(({ name }) => only.length === 0 || only.includes(name));
const suite = suiteIn(values.suite);
// what tests start is that of the copy
process.env['PATH'] = `${resolve(values.suite, 'node_modules/.bin')}:${process.env['PATH']}`;
process.env['CHROMIUM'] ??= (await findBrowser())?.path ?? '';

const copy = new SuiteCopy(
  suite,
  chosen.some(({ of }) => of === 'built'),
);
const counts = { caught: 0, missed: 0, error: 0 };
console.info('| Fault | Promise | Result | By |\n| --- | --- | --- | --- |');
for (const fault of chosen) {
  const verdict = await tryFault(fault, suite, copy);
  for (const kind of Object.keys(counts) as (keyof typeof counts)[]) {
    if (kind in verdict) counts[kind]++;
  }
  console.info(`| ${fault.name} | ${fault.promise} | ${inWords(verdict)} |`);
}
console.info(
  `\n${chosen.length} faults: ${counts.caught} caught, ${counts.missed} missed, ${counts.error} that could not be tried.`,
);
const alarms = await falseAlarms(
  copy,
  chosen.flatMap((fault) => wantedBy(fault, suite)),
);
console.info(
  alarms.length === 0
    ? 'Without a fault all of these tests pass.'
    : `Without any fault these fail, too: ${alarms.join(', ')}`,
);
await endVitest();
copy.remove();
if (counts.caught < chosen.length || alarms.length > 0) process.exitCode = 1;

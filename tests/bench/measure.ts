import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { middle } from './pages/ratio.ts';

/** What a command took. */
export interface Cost {
  /** Processor time in all its threads and children, in seconds. */
  seconds: number;
  /** Time on the clock, in seconds. */
  clock: number;
  /** Peak memory of the largest of its Node processes (resident set). */
  megabytes: number;
}

/** Where a command runs, with what in its environment, and what it reads. */
export interface Setting {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  input?: string;
}

const usage = new URL('report-usage.ts', import.meta.url).href;

/** Runs a command and says what it took. Throws with its output where it fails. */
export function measure(command: string[], { cwd, env, input = '' }: Setting = {}): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'measure-'));
  const report = join(folder, 'usage');
  const { status, stderr, stdout } = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="time %R %U %S"; time "$@"', 'bash', ...command],
    {
      ...(cwd === undefined ? {} : { cwd }),
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      env: { ...process.env, ...env, USAGE_FILE: report, NODE_OPTIONS: `--import ${usage}` },
    },
  );
  if (status !== 0) throw new Error(`${command.join(' ')}\n${stdout}\n${stderr}`);
  const [, clock, user, system] = /time ([\d.]+) ([\d.]+) ([\d.]+)\s*$/u.exec(stderr) ?? [];
  const megabytes = readUsage(report);
  rmSync(folder, { recursive: true });
  return { seconds: Number(user) + Number(system), clock: Number(clock), megabytes };
}

function readUsage(file: string): number {
  try {
    return Math.max(...readFileSync(file, 'utf8').trim().split('\n').map(Number)) / 1024;
  } catch {
    return 0;
  }
}

/** The middle one of each kind of several costs. */
export const median = (costs: readonly Cost[]): Cost => ({
  seconds: middle(costs.map(({ seconds }) => seconds)),
  clock: middle(costs.map(({ clock }) => clock)),
  megabytes: middle(costs.map(({ megabytes }) => megabytes)),
});

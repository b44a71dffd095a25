import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a command took: seconds of processor time in all its threads and children, and peak memory. */
export interface Cost {
  seconds: number;
  megabytes: number;
}

const usage = new URL('report-usage.ts', import.meta.url).href;

/** Runs a command and says what it took. Throws with its output where it fails. */
export function measure(command: string[], env: NodeJS.ProcessEnv = {}, input = ''): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'measure-'));
  const report = join(folder, 'usage');
  const { status, stderr, stdout } = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="time %U %S"; time "$@"', 'bash', ...command],
    {
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      env: { ...process.env, ...env, USAGE_FILE: report, NODE_OPTIONS: `--import ${usage}` },
    },
  );
  if (status !== 0) throw new Error(`${command.join(' ')}\n${stdout}\n${stderr}`);
  const [, user = '0', system = '0'] = /time ([\d.]+) ([\d.]+)\s*$/u.exec(stderr) ?? [];
  const megabytes = readUsage(report);
  rmSync(folder, { recursive: true });
  return { seconds: Number(user) + Number(system), megabytes };
}

function readUsage(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8')) / 1024;
  } catch {
    return 0;
  }
}

/** The middle one of several costs. */
export function median(costs: Cost[]): Cost {
  const sorted = [...costs].sort((a, b) => a.seconds - b.seconds);
  return sorted[Math.floor((sorted.length - 1) / 2)] as Cost;
}

/** How many requests nginx answers in a second with our file, beside nginx with none. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isReady, onPath } from '../debian.ts';
import { start, startBare } from './hosts.ts';
import type { Fault } from './questions.ts';

const PAIRS = 15;
const SECONDS = 1;
const GOAL = 0.95;
const PAGES = ['', 'the-downsides/', 'claims/'];

const middle = (all: readonly number[]) =>
  [...all].sort((one, two) => one - two)[Math.floor(all.length / 2)] ?? NaN;

/** Requests a second, with eight connections. */
function perSecond(address: string): number {
  const { stdout } = spawnSync(
    'wrk',
    ['-t1', '-c8', `-d${SECONDS}s`, '-H', 'Accept-Encoding: br', address],
    { encoding: 'utf8' },
  );
  return Number(/Requests\/sec:\s+([\d.]+)/u.exec(stdout)?.[1]);
}

/**
 * Pages, as they are sent in Brotli, beside a file of the same bytes that nginx sends with no
 * configuration to speak of; in turns, so that whatever else the machine does falls on both.
 */
export async function ratioToBare(folder: string): Promise<Fault[]> {
  if (!(await isReady('requests a second', ['wrk'], () => onPath('wrk').length > 0))) return [];
  const plain = mkdtempSync(join(tmpdir(), 'bare-'));
  const [ours, bare] = [await start('nginx', { folder, base: '' }), await startBare(plain)];
  const faults: Fault[] = [];
  for (const path of PAGES) {
    const sent = join(folder, path, 'index.html.br');
    if (!existsSync(sent)) throw new Error(`${sent} is not there: npm run test:builds`);
    cpSync(sent, join(plain, 'file'));
    const ratios: number[] = [];
    for (let pair = 0; pair < PAIRS; pair++) {
      const runs = [`${ours.address}/${path}`, `${bare.address}/file`];
      const [first = 0, second = 0] = (pair % 2 ? [...runs].reverse() : runs).map(perSecond);
      ratios.push(pair % 2 ? second / first : first / second);
    }
    const ratio = middle(ratios);
    console.info(`    /${path}: ${ratio.toFixed(2)} of a bare file (${PAIRS} pairs)`);
    if (!(ratio >= GOAL)) faults.push(`/${path}: ${ratio.toFixed(2)}, and the goal is ${GOAL}`);
  }
  await Promise.all([ours.stop(), bare.stop()]);
  rmSync(plain, { recursive: true });
  return faults;
}

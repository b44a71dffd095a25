import { execFileSync } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import astro from 'astro/package.json' with { type: 'json' };

const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();

/** What is measured: the commit, and whether anything but its own report differs from it. */
const commit = git('rev-parse', '--short', 'HEAD');
const isClean = git('status', '--porcelain', '--', ':!docs/benchmarks.md') === '';

/** How many processes wanted a core before anything was measured. */
const [load = 0] = loadavg();

/** One line above a table: when, of which commit, with what it was measured. */
export function measuredWith(...others: string[]): string {
  const day = new Date().toISOString().slice(0, 10);
  const state = isClean ? '' : ' with changes that are not committed';
  const versions = [`Node ${process.versions.node}`, `Astro ${astro.version}`, ...others];
  const beside = load < 1 ? '' : `, beside other work (a load of ${load.toFixed(1)} when it began)`;
  return `Measured on ${day} of commit ${commit}${state}, with ${versions.join(', ')}, on ${availableParallelism()} cores${beside}.`;
}

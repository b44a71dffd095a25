import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'docs/benchmarks.md';

/** Puts what was measured between the markers of its name in docs/benchmarks.md, and prints it. */
export function writeBetween(name: string, text: string): void {
  console.info(text);
  const [start, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const page = readFileSync(FILE, 'utf8');
  const [before = ''] = page.split(start);
  const [, after = ''] = page.split(end);
  writeFileSync(FILE, `${before}${start}\n\n${text}\n\n${end}${after}`);
  execFileSync('prettier', ['--write', FILE]);
}

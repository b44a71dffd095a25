import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** In milliseconds; whole suites take long where a machine does other work, too. */
const LONGEST = 3_600_000;

/** Runs a program of a folder without a word, and gives what it printed. */
export async function quietly(folder: string, program: string, args: string[], env = {}) {
  const child = spawn(`${folder}/node_modules/.bin/${program}`, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    timeout: LONGEST,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  await once(child, 'close');
  return said;
}

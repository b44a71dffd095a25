import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** A page takes seconds, on a machine that does much else half a minute. */
const PATIENCE = 120_000;

/** What a program says, given these arguments and a text. Rejects with what it complains of. */
export async function said(command: string, args: readonly string[], input = ''): Promise<string> {
  const child = spawn(command, args, { timeout: PATIENCE });
  const ended = new Promise<number | null>((done, fail) => {
    child.on('error', fail).on('close', done);
  });
  // it may have read enough before all is written
  child.stdin.on('error', () => undefined).end(input);
  const [answer, complaint, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ]);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} said: ${complaint}`);
  return answer;
}

/** Runs a program to its end, whatever it says: what it started may hold its output open for longer. */
export async function run(command: string, args: readonly string[]): Promise<void> {
  const child = spawn(command, args, { timeout: PATIENCE, stdio: 'ignore' });
  await new Promise((done, fail) => child.on('error', fail).on('exit', done));
}

/** The version that a program gives of itself. */
export async function versionOf(command: string, option: string, pattern: RegExp): Promise<string> {
  return pattern.exec(await said(command, [option]))?.[1] ?? '';
}

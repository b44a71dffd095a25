import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onPath } from '../src/build/programs.ts';

export { onPath };

/** Runs an installer, whose own words are shown; says nothing of whether it worked. */
export async function install(why: string, command: string, args: string[]): Promise<void> {
  console.info(`${why}: ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const child = spawn(command, args, { stdio: 'inherit', timeout: 300_000, env });
  await new Promise<void>((done) => {
    child.on('error', () => done()).on('close', () => done());
  });
}

/** Installs packages of Debian's, where there is `apt-get` and leave to use it. */
export async function installFromDebian(why: string, ...packages: string[]): Promise<void> {
  if (process.getuid?.() !== 0 || onPath('apt-get').length === 0) return;
  const quietly = ['-qq', '-o', 'DPkg::Lock::Timeout=120'];
  // tests that run side by side may lack programs at the same time
  const alone = [join(tmpdir(), 'apt-get.lock'), 'apt-get'];
  await install(why, 'flock', [...alone, 'update', ...quietly]);
  await install(why, 'flock', [...alone, 'install', '-y', ...quietly, ...packages]);
}

/**
 * Whether a program that a test needs is there, or could be installed from these packages of Debian's;
 * if not, says in one line what is not tested.
 */
export async function isReady(
  what: string,
  packages: readonly string[],
  isThere: () => boolean,
): Promise<boolean> {
  if (!isThere()) await installFromDebian(`To test ${what}`, ...packages);
  if (isThere()) return true;
  console.warn(`NOT TESTED: ${what}. To test it: apt-get install ${packages.join(' ')}`);
  return false;
}

/** Builds the site at a root and under a sub-path, and runs the browser tests on both. */
import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser.ts';
import { SUB_PATH } from './sites.ts';

function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): void {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}

try {
  const browser = ensureBrowser();
  run('astro', ['build', '--silent']);
  run('astro', ['build', '--silent'], SUB_PATH.env);
  run('playwright', ['test', ...process.argv.slice(2)], { CHROMIUM: browser });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const WHAT_TO_DO =
  'No Chromium was found that starts, and none could be installed: run “npx playwright install --with-deps chromium”, or “apt-get install chromium” as root.';

const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean)];
const onPath = (name: string) => folders.map((folder) => join(folder, name)).filter(existsSync);

/** A browser that lacks a library of the system is there and yet does not start. */
const starts = (path: string) =>
  spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;

/** The Chromium that the tests drive: Playwright's own, else the system's; nothing where there is none. */
export function findBrowser(): string | undefined {
  return [chromium.executablePath(), ...NAMES.flatMap(onPath)].find(
    (path) => existsSync(path) && starts(path),
  );
}

/** Finds a Chromium, or installs one: Playwright's, else Debian's. Throws with what to do. */
export function ensureBrowser(): string {
  const found = findBrowser() ?? installPlaywrights() ?? installDebians();
  if (!found) throw new Error(WHAT_TO_DO);
  return found;
}

function installPlaywrights(): string | undefined {
  run('playwright', ['install', 'chromium']);
  return findBrowser();
}

function installDebians(): string | undefined {
  if (process.getuid?.() !== 0 || onPath('apt-get').length === 0) return undefined;
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', 'chromium']);
  return findBrowser();
}

function run(command: string, args: string[]): void {
  console.info(`No Chromium yet: ${command} ${args.join(' ')}`);
  spawnSync(command, args, {
    stdio: 'inherit',
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { install, installFromDebian, onPath } from '../debian.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const WHY = 'No Chromium yet';
const WHAT_TO_DO =
  'No Chromium was found that starts, and none could be installed: run “npx playwright install --with-deps chromium”, or “apt-get install chromium” as root.';

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
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser() ?? (await installPlaywrights()) ?? (await installDebians());
  if (!found) throw new Error(WHAT_TO_DO);
  return found;
}

async function installPlaywrights(): Promise<string | undefined> {
  await install(WHY, 'playwright', ['install', 'chromium']);
  return findBrowser();
}

async function installDebians(): Promise<string | undefined> {
  await installFromDebian(WHY, 'chromium');
  return findBrowser();
}

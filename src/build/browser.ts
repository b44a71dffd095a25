import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { onPath } from './programs.ts';

/** A Chromium that was started once to see that it works. */
export interface Chromium {
  path: string;
  version: string;
}

// the shell first: it has no windows, and starts and prints in half the time
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];

/** How to install a browser, worded as the end of a sentence. */
export const HOW_TO_GET_ONE =
  'run “npx playwright install --with-deps chromium”, or “apt-get install chromium” as root';

/**
 * Starts a browser to see whether it runs: one that lacks a system library exists and still does
 * not.
 */
function start(path: string): Chromium | undefined {
  if (!existsSync(path)) return undefined;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 ? { path, version: stdout.trim() } : undefined;
}

let found: Chromium | undefined;

/**
 * Finds the Chromium that prints and that the tests drive: Playwright's own, else the system's,
 * else undefined. One that was found is not looked for again; where there was none, one may have
 * been installed since.
 */
export async function findBrowser(): Promise<Chromium | undefined> {
  return (found ??= await find());
}

async function find(): Promise<Chromium | undefined> {
  // a build that prints nothing need not load it
  const { chromium } = await import('@playwright/test');
  for (const path of [chromium.executablePath(), ...NAMES.flatMap(onPath)]) {
    const started = start(path);
    if (started) return started;
  }
  return undefined;
}

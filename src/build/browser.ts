import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { onPath } from './programs.ts';

/** A Chromium that starts. */
export interface Chromium {
  path: string;
  version: string;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** How to get one, as the end of a sentence. */
export const HOW_TO_GET_ONE =
  'run “npx playwright install --with-deps chromium”, or “apt-get install chromium” as root';

/** A browser that lacks a library of the system is there and yet does not start. */
function start(path: string): Chromium | undefined {
  if (!existsSync(path)) return undefined;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 ? { path, version: stdout.trim() } : undefined;
}

/** The Chromium that prints and that the tests drive: Playwright's own, else the system's; nothing where there is none. */
export async function findBrowser(): Promise<Chromium | undefined> {
  // a build that prints nothing need not load it
  const { chromium } = await import('@playwright/test');
  for (const path of [chromium.executablePath(), ...NAMES.flatMap(onPath)]) {
    const found = start(path);
    if (found) return found;
  }
  return undefined;
}

import { findBrowser, HOW_TO_GET_ONE, type Chromium } from '../src/build/browser.ts';
import { install, installFromDebian } from './debian.ts';

const WHY = 'No Chromium yet';
const WHAT_TO_DO = `No Chromium was found that starts, and none could be installed: ${HOW_TO_GET_ONE}.`;

/** Finds a Chromium, or installs one: Playwright's, else Debian's. Throws with what to do. */
export async function ensureBrowser(): Promise<string> {
  const found = (await findBrowser()) ?? (await installPlaywrights()) ?? (await installDebians());
  if (!found) throw new Error(WHAT_TO_DO);
  return found.path;
}

async function installPlaywrights(): Promise<Chromium | undefined> {
  await install(WHY, 'playwright', ['install', 'chromium']);
  return findBrowser();
}

async function installDebians(): Promise<Chromium | undefined> {
  // not every release has the first
  for (const name of ['chromium-headless-shell', 'chromium']) {
    await installFromDebian(WHY, name);
    const found = await findBrowser();
    if (found) return found;
  }
  return undefined;
}

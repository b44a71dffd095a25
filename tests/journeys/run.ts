/** `npm run test:journeys [-- FILE …]`: runs the browser tests on the built sites, with a Chromium that is there or is installed. */
import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../browser.ts';

const browser = await ensureBrowser();
// where it is Playwright's own, there is one beside it that has no windows, and that it prefers
const isPlaywrights = browser === chromium.executablePath();
const env = { ...process.env, ...(isPlaywrights ? {} : { CHROMIUM: browser }) };
const { status } = spawnSync('playwright', ['test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env,
});
process.exitCode = status ?? 1;

/** `npm run test:journeys [-- FILE …]`: runs the browser tests on the built sites, with a Chromium that is there or is installed. */
import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser.ts';

const env = { ...process.env, CHROMIUM: await ensureBrowser() };
const { status } = spawnSync('playwright', ['test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env,
});
process.exitCode = status ?? 1;

/** Chromium, driven by Puppeteer, where what journeys ask of it is asked of every engine. */
import { launch as start } from 'puppeteer-core';
import { findBrowser } from '../../src/build/browser.ts';
import { sessionIn } from './firefox.ts';
import type { Launch } from './session.ts';

const found = await findBrowser();

export const packages = ['chromium'];
export const isThere = () => found !== undefined;

export const launch: Launch = async () =>
  sessionIn(
    await start({
      browser: 'chrome',
      ...(found ? { executablePath: found.path } : {}),
      args: ['--no-sandbox', '--disable-background-networking'],
    }),
  );

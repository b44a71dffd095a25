/**
 * Which level a new test belongs to is said in vitest.config.ts. Here are journeys, which take a
 * browser: what is pressed, focused, laid out, painted, fetched or read aloud. One journey visits a
 * page once and asks there all that there is to ask, with soft expectations. What the text of a page
 * is, where a link leads, and what a file weighs are questions for `tests/built/`.
 *
 * A test without a tag runs in Chromium in a wide window, on the site at the root. Tags let it run
 * elsewhere: `@every-size` on a telephone too, `@touch` only there; `@no-script` without scripts too,
 * `@only-no-script` only so; `@every-base` under a sub-path too, where an address is made in the
 * browser (all else there is compared file by file); `@other` only on the site of tests/builds/other.ts.
 * What a reader does in Firefox and in WebKit stands in `tests/engines/main-paths.ts`.
 */
import { defineConfig, devices } from '@playwright/test';
import { OTHER, ROOT, SUB_PATH, type BuiltSite } from './tests/builds/sites.ts';
import type { SiteFixtures } from './tests/journeys/test.ts';

const address = ({ port, base }: BuiltSite) => `http://localhost:${port}${base}`;
const wide = { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } };
const narrow = { ...wide, viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

export default defineConfig<SiteFixtures>({
  testDir: 'tests/journeys',
  outputDir: 'test-results',
  // what a screen reader says is the same on every machine
  snapshotPathTemplate: 'tests/journeys/transcripts/{arg}{ext}',
  reporter: 'list',
  // twice as many as there are cores, where there are two: previews and panels take their time
  workers: 4,
  // where nobody can look again, what fails once is tried once more, and told as flaky
  retries: process.env['CI'] ? 1 : 0,
  fullyParallel: true,
  forbidOnly: true,
  // how fast a machine is says nothing of the site
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: address(ROOT),
    // what they keep would stand between a test and what it asks for
    serviceWorkers: 'block',
    launchOptions: {
      ...(process.env['CHROMIUM'] ? { executablePath: process.env['CHROMIUM'] } : {}),
      // text as wide as on a screen of today, where letters stand between pixels
      args: ['--no-sandbox', '--disable-background-networking', '--font-render-hinting=none'],
    },
  },
  webServer: {
    // the root is the last that it serves
    command: 'node tests/builds/serve.ts',
    url: address(ROOT),
    reuseExistingServer: false,
  },
  projects: [
    { name: 'wide', use: wide, grepInvert: /@touch|@only-no-script|@only-sub-path|@other/u },
    { name: 'narrow', use: narrow, grep: /@every-size|@touch/u },
    {
      name: 'no script',
      use: { ...wide, javaScriptEnabled: false },
      grep: /@no-script|@only-no-script/u,
    },
    {
      name: 'other',
      use: { ...wide, baseURL: address(OTHER), site: OTHER },
      grep: /@other/u,
    },
    {
      name: 'sub-path',
      use: { ...wide, baseURL: address(SUB_PATH), site: SUB_PATH },
      grep: /@every-base|@only-sub-path/u,
    },
  ],
});

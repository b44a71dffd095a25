import { defineConfig, devices } from '@playwright/test';
import { ROOT, SUB_PATH, type BuiltSite } from './tests/site/sites.ts';

const address = ({ port, base }: BuiltSite) => `http://localhost:${port}${base}`;
const wide = { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } };
const narrow = { ...wide, viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

export default defineConfig({
  testDir: 'tests/site',
  outputDir: 'test-results',
  reporter: [['list', { printSteps: false }]],
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  use: {
    baseURL: address(ROOT),
    launchOptions: {
      ...(process.env['CHROMIUM'] ? { executablePath: process.env['CHROMIUM'] } : {}),
      args: ['--no-sandbox', '--disable-background-networking'],
    },
  },
  webServer: [ROOT, SUB_PATH].map((site) => ({
    command: `node tests/site/serve.ts ${site.folder} ${site.port} ${site.base}`,
    url: address(site),
    reuseExistingServer: false,
  })),
  projects: [
    { name: 'wide', use: wide, grepInvert: /@touch|@no-script|@fallback/u },
    { name: 'narrow', use: narrow, grep: /@every-size|@touch/u },
    { name: 'no script', use: { ...wide, javaScriptEnabled: false }, grep: /@no-script/u },
    { name: 'sub-path', use: { ...wide, baseURL: address(SUB_PATH) }, grep: /@every-base/u },
    { name: 'no interest invokers', use: wide, grep: /@fallback/u },
  ],
});

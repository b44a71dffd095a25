import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium that the tests drive: Playwright's own, else the system's; nothing where there is none. */
export function findBrowser(): string | undefined {
  const own = chromium.executablePath();
  return [own, ...SYSTEM].find((path) => existsSync(path));
}

/** Finds a Chromium, or installs one: Playwright's, else Debian's. Throws with what to do. */
export function ensureBrowser(): string {
  const ways = [
    () => run('playwright', ['install', 'chromium']),
    () => {
      run('apt-get', ['update', '-qq']);
      run('apt-get', ['install', '-y', '-qq', 'chromium']);
    },
  ];
  for (const install of ways) {
    const found = findBrowser();
    if (found) return found;
    install();
  }
  const found = findBrowser();
  if (found) return found;
  throw new Error(
    'No Chromium was found and none could be installed: run “npx playwright install chromium”, or “apt-get install chromium” as root.',
  );
}

function run(command: string, args: string[]): void {
  try {
    execFileSync(command, args, { stdio: 'inherit', timeout: 300_000 });
  } catch {
    console.warn(`“${command} ${args.join(' ')}” did not work.`);
  }
}

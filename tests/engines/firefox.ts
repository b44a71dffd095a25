/** Firefox as Debian packs it, or any other on the PATH, driven by Puppeteer over WebDriver BiDi. */
import { launch as start, type Browser, type Page } from 'puppeteer-core';
import { onPath } from '../debian.ts';
import type { InPage, Launch, Session, Skill } from './session.ts';

export const packages = ['firefox-esr'];
export const skills: ReadonlySet<Skill> = new Set(['touch', 'print', 'capture']);

/** Where a Firefox is, if anywhere. */
export const findFirefox = () => [...onPath('firefox-esr'), ...onPath('firefox')][0];

export const isThere = () => findFirefox() !== undefined;

const PREFERENCES = {
  // dark: Puppeteer can ask Chromium alone for a scheme
  'layout.css.prefers-color-scheme.content-override': 0,
  // no page is kept whole for the way back: Puppeteer would wait for it to load
  'browser.sessionhistory.max_total_viewers': 0,
};

/** Runs in every page before its own scripts: BiDi has no event for what a policy blocks. */
const tellBlocked = () => {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`blocked: ${violatedDirective} ${blockedURI}`),
  );
};

/** Has all that a page throws, says or asks of other hosts come to a list. */
function listen(page: Page, noises: string[]): void {
  page.on('console', (message) => noises.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => {
    // what a page that was left had still asked its worker for, of which Firefox names no address
    if (!String(error).includes('Failed to load ‘’.')) noises.push(`error: ${String(error)}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname, href } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') noises.push(`request: ${href}`);
  });
}

/** Starts it with some of its preferences set. */
export async function launchWith(preferences: Record<string, unknown>): Promise<Session> {
  const browser = await start({
    browser: 'firefox',
    executablePath: findFirefox() ?? 'firefox',
    extraPrefsFirefox: { ...PREFERENCES, ...preferences },
  });
  return sessionIn(browser);
}

export const launch: Launch = () => launchWith({});

/** A window of a browser that Puppeteer drives. */
export async function sessionIn(browser: Browser): Promise<Session> {
  // the tab that a browser begins with has no focus to give
  const page = await browser.newPage();
  const noises: string[] = [];
  listen(page, noises);
  await page.evaluateOnNewDocument(tellBlocked);
  return {
    name: await browser.version(),
    open: async (address) => void (await page.goto(address)),
    back: async () => void (await page.goBack()),
    evaluate: <Args extends unknown[], Result>(run: InPage<Args, Result>, ...args: Args) =>
      page.evaluate(run as (...all: unknown[]) => unknown, ...args) as Promise<Result>,
    point: ([x, y]) => page.mouse.move(x, y),
    click: ([x, y]) => page.mouse.click(x, y),
    touch: ([x, y]) => page.touchscreen.tap(x, y),
    async press(key, ...held) {
      for (const each of held) await page.keyboard.down(each);
      await page.keyboard.press(key);
      for (const each of held) await page.keyboard.up(each);
    },
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewport({ width, height }),
    print: () => page.pdf({ format: 'A4' }),
    capture: () => page.screenshot({ fullPage: true }),
    noises: () => Promise.resolve(noises.splice(0)),
    close: () => browser.close(),
  };
}

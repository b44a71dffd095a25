import { test as base, expect, type Page, type Request } from '@playwright/test';
import { ROOT, type BuiltSite } from '../builds/sites.ts';

/** What a project or the fixtures below give to every test. */
export interface SiteFixtures {
  /** The build that the project drives. */
  site: BuiltSite;
  /** All that pages said to the console, threw, had blocked by their policy, or asked of others. */
  noises: string[];
}

/** What each page has asked for and not been answered yet. */
const underWay = new WeakMap<Page, Set<Request>>();

function watchRequests(page: Page): void {
  const requests = new Set<Request>();
  underWay.set(page, requests);
  page.on('request', (request) => requests.add(request));
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
}

/** Playwright's test, in which a page that makes any noise fails, whatever the test is about. */
export const test = base.extend<SiteFixtures>({
  site: [ROOT, { option: true }],
  // what a reader sees is there when the first screen has been painted, a frame after all has come
  page: async ({ page }, use) => {
    watchRequests(page);
    const go = page.goto.bind(page);
    const isWaiting = () => document.documentElement.dataset['later'] === 'all';
    page.goto = async (...where) => {
      const response = await go(...where);
      if (await page.evaluate(isWaiting)) {
        await page.waitForSelector('html:not([data-later="all"])', { state: 'attached' });
      }
      return response;
    };
    await use(page);
  },
  noises: [
    async ({ context, site }, use) => {
      const noises: string[] = [];
      const missing = new Set<string>();
      const origin = `http://localhost:${site.port}`;
      context.on('request', (request) => {
        if (new URL(request.url()).origin !== origin) noises.push(`request: ${request.url()}`);
      });
      context.on('response', (response) => {
        if (response.status() === 404 && response.request().isNavigationRequest())
          missing.add(response.url().replace(/#.*/u, ''));
      });
      context.on('console', (message) => {
        // the browser itself notes in the console that a page was not found
        if (missing.has(message.location().url.replace(/#.*/u, ''))) return;
        // what Playwright itself says where a test wants no worker
        if (message.text().endsWith('blocked by Playwright')) return;
        noises.push(`${message.type()}: ${message.text()}`);
      });
      context.on('weberror', (error) => noises.push(`error: ${error.error().message}`));
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(`blocked: ${violatedDirective} ${blockedURI}`),
        );
      });
      await use(noises);
      expect(noises).toEqual([]);
    },
    { auto: true },
  ],
});

/** Text as a reader takes it in: runs of white space are one space. */
export const flat = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim();

/**
 * Waits until a page with scripts has all that it asks for by itself: the styles that come after the
 * first paint, the scripts that help, and its faces.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    // the script that helps has run to its end when the link to the search answers to a key
    const isHelped = document.querySelector('header a[aria-haspopup]') !== null;
    return isHelped && [...document.styleSheets].some(({ href }) => href);
  });
  await page.evaluate(async () => document.fonts.ready);
  // what has come may ask for more a moment later
  for (let quiet = 0; quiet < 3;) {
    await page.evaluate(
      () => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))),
    );
    quiet = underWay.get(page)?.size === 0 ? quiet + 1 : 0;
  }
}

/** Goes to a page and waits for all of its styles: those of paper and of previews come after its text. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(() => [...document.styleSheets].some(({ href }) => href));
}

export { expect };

import type { Browser } from '@playwright/test';
import { parseHTML } from 'linkedom';

/** A slow 4G connection and a slow phone, as the site's goals name them. */
const SLOW = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};
/** How many times slower its processor is. */
export const SLOWER = 4;

/** The same words as a page has, in HTML and nothing else: what no design can be faster than. */
export function bare(html: string): string {
  const { document } = parseHTML(html);
  const main = document.querySelector('main');
  for (const each of main?.querySelectorAll('svg, [popover], details, script, style') ?? []) {
    each.remove();
  }
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title><link rel="icon" href="data:,"><main>${main?.innerHTML}</main></html>`;
}

/** Milliseconds to the largest paint of a page that nothing is kept of, and how far it moved. */
export async function paintOf(
  browser: Browser,
  address: string,
): Promise<{ paint: number; shift: number }> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  // what the browser does for a new window is none of the page's
  await page.waitForTimeout(300);
  await page.goto(address, { waitUntil: 'networkidle' });
  const measured = await page.evaluate(
    () =>
      new Promise<{ paint: number; shift: number }>((resolve) => {
        let [paint, shift] = [0, 0];
        new PerformanceObserver((list) => {
          for (const { startTime } of list.getEntries()) paint = startTime;
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            shift += (entry as PerformanceEntry & { value: number }).value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve({ paint, shift }), 500);
      }),
  );
  await context.close();
  return measured;
}

/** A control, where it is, and what is waited for when it has been pressed. */
export interface Control {
  name: string;
  path: string;
  /** What is pressed before, where it is not there at once. */
  first?: string;
  press: string;
  then: string;
}

/** Milliseconds from a press to the next paint (Event Timing), on a processor so many times slower. */
export async function answerOf(
  browser: Browser,
  host: string,
  control: Control,
  rate: number,
): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(host + control.path, { waitUntil: 'networkidle' });
  if (control.first !== undefined) {
    await page.locator(control.first).first().click();
    await page.locator(control.press).first().waitFor();
  }
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await page.evaluate(() => {
    const durations: number[] = [];
    Object.assign(globalThis, { durations });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) durations.push(duration);
    }).observe({
      type: 'event',
      durationThreshold: 16,
      buffered: false,
    } as PerformanceObserverInit);
  });
  await page.locator(control.press).first().click();
  await page.locator(control.then).first().waitFor({ state: 'attached' });
  await page.waitForTimeout(500);
  const longest = await page.evaluate(() =>
    Math.max(0, ...(globalThis as unknown as { durations: number[] }).durations),
  );
  await context.close();
  return longest;
}

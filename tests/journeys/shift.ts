import type { Page } from '@playwright/test';

/** How far things on the page have moved by themselves until now (Layout Instability, section 3). */
export const shiftOf = (page: Page) =>
  page.evaluate(async () => {
    let sum = 0;
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    // a frame's shifts are told when it has been painted, and those of before in a task of their own
    for (let frame = 0; frame < 3; frame++) {
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    }
    add(observer.takeRecords());
    return sum;
  });

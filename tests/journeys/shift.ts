import type { Page } from '@playwright/test';

/** An entry of what moved (Layout Instability, section 3). */
interface Shift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

/**
 * How far things on the page have moved by themselves until now (Layout Instability, section 3);
 * what moves within one part, such as a bar that grows over the page, can be left out.
 */
export const shiftOf = (page: Page, without = 'no-part') =>
  page.evaluate(async (without) => {
    let sum = 0;
    const isWithin = ({ node }: Shift['sources'][number]) =>
      (node instanceof Element ? node : node?.parentElement)?.closest(without) != null;
    const add = (entries: PerformanceEntryList) => {
      for (const { sources, value } of entries as Shift[]) {
        if (sources.length === 0 || !sources.every(isWithin)) sum += value;
      }
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    // a frame's shifts are told when it has been painted, and those of before in a task of their own
    for (let frame = 0; frame < 3; frame++) {
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    }
    add(observer.takeRecords());
    return sum;
  }, without);

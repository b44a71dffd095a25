/** What a reader does at a window, by mouse, finger and keyboard, and what they then find there. */
import { deepStrictEqual } from 'node:assert/strict';
import type { InPage, Point, Session } from './session.ts';

const PATIENCE = 8000;
const isThere = (selector: string) => document.querySelector(selector) !== null;
const pause = (wait: number) => new Promise((resolve) => setTimeout(resolve, wait));

export type Visitor = ReturnType<typeof visitorOf>;

/** A reader of the site that an address leads to. */
export function visitorOf(session: Session, site: string) {
  const at = async (selector: string): Promise<Point> => {
    const end = Date.now() + PATIENCE;
    // what a page makes when it is asked for is not there at once
    while (!(await session.evaluate(isThere, selector)) && Date.now() < end) await pause(50);
    const place = await session.evaluate(async (wanted) => {
      const element = document.querySelector(wanted);
      if (!element) return undefined;
      const where = () => element.getClientRects()[0] ?? new DOMRect();
      if (where().top < 0 || where().bottom > innerHeight) {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
      }
      // nobody presses what is still moving
      for (let before = NaN; before !== where().top;) {
        before = where().top;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const { left, width, top, height } = where();
      return [Math.round(left + width / 2), Math.round(top + height / 2)] as const;
    }, selector);
    if (!place) throw new Error(`There is no ${selector} here.`);
    return place;
  };
  return {
    ...session,
    open: (path: string) => session.open(new URL(path, site).href),
    hover: async (selector: string) => session.point(await at(selector)),
    click: async (selector: string) => session.click(await at(selector)),
    touch: async (selector: string) => session.touch(await at(selector)),
    pointAway: () => session.point([2, 2]),
    copy: () => session.press('c', 'Control'),
    paste: () => session.press('v', 'Control'),
    /** Waits until a page answers as expected. Throws with what it answered last. */
    async finds<Args extends unknown[], Result>(
      expected: Result,
      run: InPage<Args, Result>,
      ...args: Args
    ): Promise<void> {
      const end = Date.now() + PATIENCE;
      for (;;) {
        // a page that is being left answers nothing
        const found = await session.evaluate(run, ...args).catch((error: unknown) => error);
        try {
          deepStrictEqual(found, expected);
          return;
        } catch (difference) {
          if (Date.now() > end) throw difference;
        }
        await pause(50);
      }
    },
    /** Does nothing for as long as a reader reads. */
    linger: () => pause(1200),
  };
}

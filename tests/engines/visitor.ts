/** What a reader does at a window, by mouse, finger and keyboard, and what they then find there. */
import { deepStrictEqual } from 'node:assert/strict';
import type { InPage, Session } from './session.ts';

/** Keys that have no character, by their code points in WebDriver (17.4.2, “Keyboard actions”). */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
} as const;
type Key = keyof typeof KEYS;

const PATIENCE = 8000;
const pause = (wait: number) => new Promise((resolve) => setTimeout(resolve, wait));

export type Visitor = ReturnType<typeof visitorOf>;

/** A reader of the site that an address leads to. */
export function visitorOf(session: Session, site: string) {
  const at = async (selector: string) => {
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
  const point = (
    pointerType: 'mouse' | 'touch',
    [x, y]: readonly [number, number],
    press = false,
  ) =>
    session.act({
      type: 'pointer',
      id: pointerType,
      parameters: { pointerType },
      actions: [
        { type: 'pointerMove', x, y, duration: 50, origin: 'viewport' },
        ...(press
          ? ([
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ] as const)
          : []),
      ],
    });
  const strike = (values: readonly string[]) =>
    session.act({
      type: 'key',
      id: 'keyboard',
      actions: [
        ...values.map((value) => ({ type: 'keyDown' as const, value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp' as const, value })),
      ],
    });

  return {
    ...session,
    open: (path: string) => session.open(new URL(path, site).href),
    hover: async (selector: string) => point('mouse', await at(selector)),
    click: async (selector: string) => point('mouse', await at(selector), true),
    touch: async (selector: string) => point('touch', await at(selector), true),
    pointAway: () => point('mouse', [2, 2]),
    /** Presses a key, with others held. */
    press: (key: Key, ...held: readonly Key[]) => strike([...held, key].map((name) => KEYS[name])),
    paste: () => strike([KEYS.Control, 'v']),
    async type(text: string) {
      for (const character of text) await strike([character]);
    },
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

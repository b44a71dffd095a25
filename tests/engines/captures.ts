/** What programs see that take a picture of a whole page. */
import { strictEqual } from 'node:assert/strict';
import { lacksOf, readThrough } from '../captures.ts';
import type { Path } from './main-paths.ts';

const isLaidOut = () => document.documentElement.dataset['later'] !== 'all';

export const captures: Path[] = ['claims/', 'since-2013/'].map((page) => ({
  title: `a picture of the whole of ${page} shows all that a reader sees who scrolls`,
  needs: 'capture',
  async take(reader) {
    await reader.open(page);
    await reader.finds(true, isLaidOut);
    const fresh = await reader.capture();
    await reader.evaluate(readThrough);
    strictEqual(await lacksOf(fresh, await reader.capture()), undefined);
  },
}));

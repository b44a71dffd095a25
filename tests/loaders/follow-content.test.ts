import { expect, test } from 'vitest';
import { oneAtATime, withImporters } from '../../src/loaders/follow-content.ts';

/** Some work that ends when it is told to, and how often it was begun. */
function heldWork() {
  const ends: (() => void)[] = [];
  const follow = oneAtATime(() => new Promise<void>((end) => ends.push(end)));
  const endOne = async () => {
    ends.at(-1)?.();
    await new Promise(setImmediate);
  };
  return { follow, endOne, begun: () => ends.length };
}

test('what is saved while the last edit is being read is read after it, once for all', async () => {
  const { follow, endOne, begun } = heldWork();
  void follow();
  void follow();
  const all = follow();
  expect(begun()).toBe(1);
  await endOne();
  expect(begun()).toBe(2);
  await endOne();
  await all;
  expect(begun()).toBe(2);
});

test('what is saved when all has been read is read', async () => {
  const { follow, endOne, begun } = heldWork();
  void follow();
  await endOne();
  void follow();
  expect(begun()).toBe(2);
});

test('an edit that cannot be read does not stand in the way of the next', async () => {
  const outcomes = ['unreadable', 'unreadable', 'read'];
  let tried = 0;
  const follow = oneAtATime(async () => {
    const outcome = outcomes[tried];
    tried += 1;
    await new Promise(setImmediate);
    if (outcome === 'unreadable') throw new Error(outcome);
  });
  await expect(follow()).rejects.toThrow('unreadable');
  // one that is saved while another fails
  const [first, second] = [follow(), follow()];
  await Promise.all([first, second]);
  expect(tried).toBe(3);
});

test('all that is made of a module is made again, and nothing else', () => {
  interface Module {
    importers: Module[];
  }
  const other: Module = { importers: [] };
  const page: Module = { importers: [] };
  const site: Module = { importers: [page] };
  const collections: Module = { importers: [site, page] };
  // modules may import each other
  page.importers.push(site);
  other.importers.push(page);
  expect([...withImporters([collections])]).toEqual([collections, site, page]);
});

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
  let tried = 0;
  const follow = oneAtATime(() => {
    tried += 1;
    return tried === 1 ? Promise.reject(new Error('unreadable')) : Promise.resolve();
  });
  await expect(follow()).rejects.toThrow('unreadable');
  await follow();
  expect(tried).toBe(2);
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

import { deepEqual } from 'node:assert/strict';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { parent, Site, theSite } from './site.ts';

/** One source in two folders, without caches and with them. */
export function twice(): void {
  suite('two builds of one source are the same, byte for byte', () => {
    test('in another folder, from no caches', async () => {
      const { good } = await theSite();
      const other = await new Site(join(parent, 'elsewhere')).goodOnes();
      for (const version of ['first', 'second'] as const)
        deepEqual(
          Object.keys(good[version]).filter((name) => good[version][name] !== other[version][name]),
          [],
        );
      deepEqual(Object.keys(other.second), Object.keys(good.second));
    });
  });
}

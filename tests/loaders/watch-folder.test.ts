import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchFolder } from '../../src/loaders/watch-folder.ts';

let folder: string;
let end: () => void;
const changed = vi.fn();
const path = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'watched-'));
  mkdirSync(path('sections'));
  writeFileSync(path('sections/a.mdx'), 'A');
  changed.mockReset();
  end = watchFolder(folder, changed);
});
afterEach(() => {
  end();
  rmSync(folder, { recursive: true, force: true });
});

/** Does something and waits until it was told. */
async function told(act: () => void) {
  const before = changed.mock.calls.length;
  act();
  await expect.poll(() => changed.mock.calls.length, { timeout: 10_000 }).toBeGreaterThan(before);
}

test('a file that is saved is told of, again and again, and one that replaces it', async () => {
  await told(() => writeFileSync(path('sections/a.mdx'), 'B'));
  for (const text of ['C', 'D']) {
    // as editors save that keep the old file until the new one is whole
    await told(() => {
      writeFileSync(path('sections/a.mdx~'), text);
      renameSync(path('sections/a.mdx~'), path('sections/a.mdx'));
    });
  }
  await told(() => writeFileSync(path('sections/a.mdx'), 'E'));
});

test('so is one that is new or gone, and one in a folder that is new', async () => {
  await told(() => writeFileSync(path('ledger.yaml'), ''));
  await told(() => rmSync(path('sections/a.mdx')));
  await told(() => mkdirSync(path('data')));
  await told(() => writeFileSync(path('data/claims.yaml'), '[]'));
  await told(() => rmSync(path('data'), { recursive: true }));
  await told(() => writeFileSync(path('sections/b.mdx'), 'B'));
});

test('once for what is saved together', async () => {
  await told(() => {
    for (const name of ['a', 'b', 'c']) writeFileSync(path(`sections/${name}.mdx`), name);
  });
  expect(changed).toHaveBeenCalledTimes(1);
});

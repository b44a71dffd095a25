import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cannotWrite, checkWritable } from '../../src/build/writable.ts';

const parent = mkdtempSync(join(tmpdir(), 'writable-'));
const labels = join(parent, 'labels');
mkdirSync(labels);
afterAll(() => {
  chmodSync(labels, 0o755);
  rmSync(parent, { recursive: true });
});

test('folders that can be written into are no matter', () => {
  expect(() => checkWritable(parent)).not.toThrow();
});

// root may write everywhere
test.skipIf(process.getuid?.() === 0)('of one that cannot, who builds is told in words', () => {
  chmodSync(labels, 0o555);
  expect(() => checkWritable(parent)).toThrow(
    `Nothing can be written into ${labels} (EACCES). Allow this user to write there`,
  );
});

test('where a disk is full, that is said', () => {
  const full = Object.assign(new Error(), { code: 'ENOSPC' });
  expect(cannotWrite('.cache', full).message).toBe(
    'Nothing can be written into .cache (ENOSPC). The disk is full: make room, and build again.',
  );
});

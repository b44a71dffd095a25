import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { findBrowser } from '../../src/build/browser.ts';

// what this machine has of its own is not to be found
const system = vi.hoisted(() => ({ folder: '' }));
vi.mock('@playwright/test', () => ({ chromium: { executablePath: () => 'nowhere/chrome' } }));
vi.mock('../../src/build/programs.ts', () => ({
  onPath: (name: string) => [join(system.folder, name)],
}));

system.folder = mkdtempSync(join(tmpdir(), 'browser-'));
afterAll(() => rmSync(system.folder, { recursive: true }));

test('a browser is found that was installed after there was none', async () => {
  expect(await findBrowser()).toBeUndefined();
  const path = join(system.folder, 'chromium');
  writeFileSync(path, '#!/bin/sh\necho Chromium 1.2.3\n', { mode: 0o755 });
  expect(await findBrowser()).toEqual({ path, version: 'Chromium 1.2.3' });
});

/**
 * Set up before each file of quick tests. They share their modules, each of which is run once for
 * all of them. A file that puts something in the place of a module has modules of its own, and
 * leaves none of them to others; nor does any file leave a variable that it set.
 */
import { readFileSync } from 'node:fs';
import { afterAll, expect, vi } from 'vitest';

const code = readFileSync(expect.getState().testPath ?? '', 'utf8');
if (/\bvi\.(?:mock|doMock)\(/u.test(code)) {
  vi.resetModules();
  afterAll(() => {
    vi.resetModules();
  });
}

afterAll(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { freshFaces } from '../../src/build/text-face.ts';

const parent = mkdtempSync(join(tmpdir(), 'faces-'));
afterAll(() => rmSync(parent, { recursive: true }));

test.for([
  ['build', false],
  ['dev', true],
] as const)(
  'after “%s” has begun, it is %s that a copy that Astro kept is there',
  ([command, is]) => {
    const kept = join(parent, command, 'fonts', 'face.woff2');
    mkdirSync(join(parent, command, 'fonts'), { recursive: true });
    writeFileSync(kept, 'cut off');
    const { hooks } = freshFaces();
    const config = { cacheDir: pathToFileURL(join(parent, `${command}/`)) };
    void hooks['astro:config:setup']?.({ command } as never);
    void hooks['astro:config:done']?.({ config } as never);
    expect(existsSync(kept)).toBe(is);
  },
);

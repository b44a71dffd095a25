import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bytesToStore } from './stored.ts';

/**
 * Unpacks every built file that ends in ".pack", and removes it. A pack holds many small files, as a
 * JSON object of their texts by path from the site's root: each as an endpoint of its own would cost
 * the build a millisecond.
 */
export function unpack(): AstroIntegration {
  return {
    name: 'unpack',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const pack of readdirSync(root).filter((name) => name.endsWith('.pack'))) {
          unpackInto(root, pack);
        }
      },
    },
  };
}

function unpackInto(root: string, pack: string): void {
  const files = JSON.parse(readFileSync(join(root, pack), 'utf8')) as Record<string, string>;
  for (const folder of new Set(Object.keys(files).map((path) => dirname(path)))) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  // in turn: with promises, thousands of small files take three times as long
  for (const [path, text] of Object.entries(files)) {
    writeFileSync(join(root, path), bytesToStore(path, text));
  }
  rmSync(join(root, pack));
}

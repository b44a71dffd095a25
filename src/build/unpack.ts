import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Unpacks every built file that ends in ".pack" and holds many small ones, as one JSON object of texts
 * by path from the site's root, and takes it away: as pages of their own, each would cost a build a millisecond.
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
  // one after another: by promises, thousands of small files take three times as long
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  rmSync(join(root, pack));
}

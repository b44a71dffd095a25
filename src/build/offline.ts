import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The worker's address, from the site's root. */
const WORKER = 'offline.js';
const source = readFileSync(new URL('../scripts/offline-worker.js', import.meta.url), 'utf8');

/**
 * The files that are kept on a reader's device: every page but those with citations to copy and
 * those of references in other styles, the scripts, styles, charts and faces of the screen that these
 * pages need, and the citations to copy in the site's own style.
 */
const KEPT = [
  /^(?:[\w-]+\/)?index\.html$/u,
  /^_astro\/.*\.(?:js|css)$/u,
  /^_astro\/fonts\/.*\.woff2$/u,
  /^cite\/harvard\/[\w-]+\.json$/u,
  /^(?:how-many|cases)\/.*\.svg$/u,
];

/**
 * The script of the offline worker for the built site in the folder `root`, which is served under
 * the path `base`.
 */
export function workerOf(root: string, base: string): string {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => KEPT.some((kept) => kept.test(file)))
    .sort();
  const build = createHash('sha256');
  for (const file of files) build.update(file).update(readFileSync(join(root, file)));
  const from = base.replace(/\/$/u, '');
  const constants = {
    BUILD: build.digest('hex').slice(0, 16),
    FILES: files.map((file) => `${from}/${file.replace(/index\.html$/u, '')}`),
    FIXED: `${from}/_astro/`,
    UNKNOWN: `${from}/offline/`,
  };
  const lines = Object.entries(constants).map(
    ([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`,
  );
  return lines.join('') + source;
}

/**
 * Writes the offline worker. It must come after all that writes pages and files, since the worker
 * lists them.
 */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        writeFileSync(join(root, WORKER), workerOf(root, base));
      },
    },
  };
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import words from '#words/offline-notice.json' with { type: 'json' };
import { PACKS } from '../addresses/pages.ts';
import { LETTER_PAGE } from '../addresses/paths.ts';
import { mediaTypeOf } from '../addresses/served-as.ts';
import { sizeInWords } from '../words/file-size.ts';
import { say } from '../words/message.ts';
import { packOf, type Packed } from './pack.ts';

/** The worker's address, from the site's root. */
const WORKER = 'offline.js';
const source = readFileSync(new URL('../scripts/offline-worker.js', import.meta.url), 'utf8');

/**
 * What each pack holds. The site's has every page but those with citations to copy and those of
 * references in other styles, the scripts, styles, faces of the screen and pictures that these pages
 * need, the citations to copy in the site's own style, what tells how a passage stands, and the
 * works, which notes name.
 */
const HELD: Record<keyof typeof PACKS, RegExp[]> = {
  site: [
    /^(?:[\w-]+\/)?index\.html$/u,
    LETTER_PAGE,
    /^_astro\/.*\.(?:js|css)$/u,
    /^pictures\/.*\.(?:jpg|png)$/u,
    /^_astro\/fonts\/.*\.woff2$/u,
    /^cite\/harvard\/[\w-]+\.bin$/u,
    /^(?:paragraphs|editions|references)\.json$/u,
  ],
  // what makes documents is fetched by who takes one away
  scripts: [/^_astro\/[^/]*\.(?:js|css)$/u],
  search: [/^pagefind\/.*\.\w+$/u, /^search\/words\.json$/u],
};

/** What is compressed file by file, and read as well without: together they are smaller. */
const COMPRESSED = /\.(?:bin|pf_\w+|pagefind)$/u;

function packed(root: string, from: string, file: string): Packed {
  const bytes = readFileSync(join(root, file));
  return {
    address: `${from}/${file.replace(/index\.html$/u, '')}`,
    type: mediaTypeOf(file),
    bytes: COMPRESSED.test(file) ? gunzipSync(bytes) : bytes,
  };
}

/** A file that the offline worker needs, by its path from the site's root. */
type Written = readonly [file: string, content: string | Buffer];

/**
 * The packs of the built site in the folder `root`, which is served under the path `base`, and its
 * offline worker, which is told of them.
 */
export function offlineFiles(root: string, base: string): Written[] {
  const from = base.replace(/\/$/u, '');
  const built = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const build = createHash('sha256');
  const packs = (Object.keys(PACKS) as (keyof typeof PACKS)[]).map((kind) => {
    const held = built.filter((file) => HELD[kind].some((pattern) => pattern.test(file)));
    const { type, bytes } = packOf(held.map((file) => packed(root, from, file)));
    build.update(bytes);
    return { kind, file: PACKS[kind], type, bytes };
  });
  // the site's has the scripts as well
  const whole = packs.filter(({ kind }) => kind !== 'scripts');
  const weight = whole.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const constants = {
    BUILD: build.digest('hex').slice(0, 16),
    FIXED: `${from}/_astro/`,
    UNKNOWN: `${from}/offline/`,
    PACKS: Object.fromEntries(
      packs.map(({ kind, file, type }) => [kind, { address: `${from}/${file}`, type }]),
    ),
    WORDS: { ...words, keep: say(words.keep, { size: sizeInWords(weight) }) },
  };
  const lines = Object.entries(constants).map(
    ([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`,
  );
  return [
    ...packs.map(({ file, bytes }): Written => [file, bytes]),
    [WORKER, lines.join('') + source],
  ];
}

/**
 * Writes the offline worker and what it may fetch. It must come after all that writes pages and
 * files, since the packs hold them.
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
        for (const [file, content] of offlineFiles(root, base)) {
          writeFileSync(join(root, file), content);
        }
      },
    },
  };
}

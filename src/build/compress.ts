import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { mediaTypeOf } from '../addresses/served-as.ts';
import { keptFile } from '../kept/kept-file.ts';
import { cacheFolder } from '../loaders/folders.ts';

/** Files of kinds that are compressed in themselves. */
const PACKED = /^(?:font\/|image\/(?:jpeg|png)|application\/(?:epub\+zip|octet-stream|pdf))/u;
/** What a compressed file must save to be worth a name of its own: a tenth. */
const WORTH = 0.9;
/** What one packet holds in any case, with the head of its answer (RFC 9293, 3.7.1: 1,460 bytes in most networks). */
const PACKET = 1024;
/** What a first flight holds (RFC 6928: ten packets). Data is asked for by itself, so that one file may fill it. */
const FLIGHT = 14_600;
const DATA = /\.(?:bib|csv|json|link|md|ris|txt|xml)$/u;
/** Up to which length compressing a file brings it no sooner. */
const heldAtOnce = (file: string) => (DATA.test(file) ? FLIGHT : PACKET);
/** How many files are compressed at a time: as many as Node has threads for. */
const AT_ONCE = 4;
/** How hard Brotli can press, and the step before, which makes a page a fiftieth longer in two fifths of the time. */
const HARDEST = 11;
const HARD = 10;
/** A step that takes next to no time, and the least that the two above leave of what it makes: 0.88 of a page of this site. */
const QUICK = 5;
const AT_BEST = 0.85;
/**
 * How hard Brotli presses: scripts and styles, of which there are few, as hard as it can; pages as
 * hard as a first flight asks; very long ones less; and data, of which the rest would save a fiftieth,
 * least.
 */
const qualityOf = (file: string, { length }: Buffer) => {
  if (/\.(?:css|js)$/u.test(file)) return HARDEST;
  if (!file.endsWith('.html')) return QUICK;
  return length < 150_000 ? HARD : 9;
};

const brotli = (bytes: Buffer, quality: number) =>
  promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/** A page pressed hard, which is enough where it comes in a first flight so; else as hard as can be. */
async function asAFlightAsks(bytes: Buffer): Promise<Buffer> {
  const quick = await brotli(bytes, QUICK);
  const made = quick.length * AT_BEST > FLIGHT ? undefined : await brotli(bytes, HARD);
  return made && made.length <= FLIGHT ? made : brotli(bytes, HARDEST);
}

const WAYS = {
  br: (bytes: Buffer, quality: number) =>
    quality === HARD ? asAFlightAsks(bytes) : brotli(bytes, quality),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
} as const;
type Way = keyof typeof WAYS;

/** Bytes compressed in one way, as an earlier build left them where it did. */
function compressed(file: string, bytes: Buffer, way: Way, cache: string): Promise<Buffer> {
  const quality = qualityOf(file, bytes);
  const digest = createHash('sha256').update(bytes).digest('hex');
  return keptFile(cache, `${digest}-${quality}.${way}`, () => WAYS[way](bytes, quality));
}

/**
 * Puts beside each file of a built site that is not compressed in itself what a host sends in its
 * place to browsers that read it: “x.br” (RFC 7932) and “x.gz” (RFC 1952), where they save a tenth of what
 * would take longer.
 * What was compressed before is taken from the folder `cache`.
 */
export async function compressSite(root: string, cache: string): Promise<void> {
  const files = globSync('**/*.*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && !PACKED.test(mediaTypeOf(entry.name)))
    .map(({ parentPath, name }) => join(parentPath, name));
  const next = files.values();
  const work = async () => {
    for (const file of next) {
      const bytes = await readFile(file);
      if (bytes.length <= heldAtOnce(file)) continue;
      for (const way of ['br', 'gz'] as const) {
        const made = await compressed(file, bytes, way, cache);
        if (made.length < bytes.length * WORTH) await writeFile(`${file}.${way}`, made);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Compresses the built site; it must come after all that writes files. */
export function compress(): AstroIntegration {
  return {
    name: 'compress',
    hooks: {
      'astro:build:done': ({ dir }) =>
        compressSite(fileURLToPath(dir), join(cacheFolder, 'compressed')),
    },
  };
}

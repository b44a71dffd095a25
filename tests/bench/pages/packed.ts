import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * Copies a built site, with more pages by their paths ("bare/claims/"), into another folder, and
 * puts beside each text what a host for the public would send of it: the same in Brotli, as "….br".
 */
export function packSite(dist: string, into: string, pages: ReadonlyMap<string, string>): void {
  rmSync(into, { recursive: true, force: true });
  cpSync(dist, into, { recursive: true });
  for (const [path, html] of pages) {
    const file = join(into, path, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
  }
  for (const file of globSync(`${into}/**/*.{css,html,js,json,svg,txt,xml}`)) {
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
  }
}

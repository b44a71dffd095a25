import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { citationStyleNames } from '../../src/addresses/style-names.ts';

/** Bytes in brotli of a page as it is fetched, and of what a chosen style adds. */
export interface PageWeight {
  page: string;
  /** The page and the script that helps its reader. */
  before: number;
  /** The script that every other style needs. */
  script: number;
  /** The file of each other style. */
  styles: Record<string, number>;
}

/** Weighs a page of a built site. */
export function weigh(dist: string, page: string): PageWeight {
  const size = (file: string) => brotliCompressSync(readFileSync(join(dist, file))).length;
  const scripts = readdirSync(join(dist, '_astro')).filter((name) => name.endsWith('.js'));
  const named = (name: string) =>
    scripts.filter((file) => file.startsWith(`${name}-`)).map((file) => size(`_astro/${file}`));
  const sum = (sizes: number[]) => sizes.reduce((total, each) => total + each, 0);
  return {
    page,
    before: size(`${page}/index.html`) + sum(named('reader')),
    script: sum([...named('citation-style'), ...named('site')]),
    styles: Object.fromEntries(
      Object.keys(citationStyleNames)
        .slice(1)
        .map((style) => [style, size(`styles/${style}/${page}.json`)]),
    ),
  };
}

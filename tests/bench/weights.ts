import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { citationStyleNames } from '../../src/addresses/style-names.ts';

/** Bytes in brotli of a page as it is fetched, and of what a chosen style adds, which is stored in gzip. */
export interface PageWeight {
  page: string;
  /** The page and the script that helps its reader. */
  before: number;
  /** The script that every other style needs. */
  script: number;
  /** The file of each other style. */
  styles: Record<string, number>;
}

/** Weighs a page of a built site. Throws an Error where the site lacks a script by the name that is known here. */
export function weigh(dist: string, page: string): PageWeight {
  const size = (file: string) => brotliCompressSync(readFileSync(join(dist, file))).length;
  const scripts = readdirSync(join(dist, '_astro')).filter((name) => name.endsWith('.js'));
  const named = (name: string) => {
    const found = scripts.filter((file) => file.startsWith(`${name}-`));
    if (found.length === 0) throw new Error(`${dist} has no script that is called “${name}”.`);
    return found.map((file) => size(`_astro/${file}`));
  };
  const sum = (sizes: number[]) => sizes.reduce((total, each) => total + each, 0);
  return {
    page,
    before: size(`${page}/index.html`) + sum(named('reader')),
    script: sum([...named('restyle'), ...named('paths')]),
    styles: Object.fromEntries(
      Object.keys(citationStyleNames)
        .slice(1)
        .map((style) => [style, readFileSync(join(dist, `styles/${style}/${page}.bin`)).length]),
    ),
  };
}

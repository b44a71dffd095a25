/**
 * `npm run test:paper [-- webkit calibre mupdf]`: what comes out where these programs print pages, or
 * read the book. It is no part of `npm test`, in which Firefox prints (tests/engines/paper.ts). A
 * program that is not there is installed from Debian, or left out with a line that says so.
 */
import { suite } from 'node:test';
import { asked } from '../asked.ts';
import { isReady } from '../debian.ts';
import { calibre } from './calibre.ts';
import { mupdf } from './mupdf.ts';
import type { Program } from './program.ts';
import { webkit } from './webkit.ts';

const PROGRAMS = { webkit, calibre, mupdf } satisfies Record<string, Program>;

for (const name of asked(Object.keys(PROGRAMS) as (keyof typeof PROGRAMS)[])) {
  const { packages, isThere, take } = PROGRAMS[name];
  if (await isReady(`paper and books in ${name}`, packages, isThere))
    suite(name, { concurrency: 1 }, take);
}

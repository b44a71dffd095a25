import { ok } from 'node:assert/strict';
import { globSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { theSite } from './site.ts';

const cut = (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2));
const empty = (file: string) => truncateSync(file, 0);
const turn = (file: string) => {
  const bytes = readFileSync(file);
  const at = Math.floor(bytes.length * 0.7);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
};

const SPOILED = [
  ['labels, cut off', 'bibliography/*.json', cut],
  ['labels, with one bit turned', 'bibliography/*.json', turn],
  ['PDFs, cut off', 'take-away/*.pdf', cut],
  ['PDFs, with one bit turned', 'take-away/*.pdf', turn],
  ['what PDFs were printed with, with one bit turned', 'take-away/!(*.pdf)', turn],
  ['forms to copy, with one bit turned', 'standalone/*.json', turn],
  ['faces, cut off', 'faces/*.woff2', cut],
  ['kept faces, with one bit turned', 'faces/!(*.woff2)', turn],
  ['Astro’s copies of faces, cut off', 'astro/fonts/*', cut],
  ['what Astro keeps of the content, cut off', 'astro/*.json', cut],
  ['slides, with one bit turned', 'slides/*', turn],
  ['cards, empty', 'cards/*', empty],
  ['compressed files, cut off', 'compressed/*', cut],
  ['compressed files, with one bit turned', 'compressed/*', turn],
  ['what is made from pages, cut off', 'pages/*.json', cut],
  ['the records of pages, empty', 'own-records.json', empty],
] as const;

/** Kept files that are spoiled, a kind at a time. */
export function corruptions(): void {
  suite('what is spoiled in a cache is made anew, and never published', () => {
    for (const [what, pattern, spoil] of SPOILED) {
      test(what, async () => {
        const { site, good } = await theSite();
        const files = globSync(pattern, { cwd: site.cache });
        ok(files.length > 0, `Nothing is kept as ${pattern}.`);
        for (const file of files) spoil(join(site.cache, file));
        await site.buildsRight(good);
      });
    }
  });
}

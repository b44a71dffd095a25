/**
 * Writes noted-runs.bin: the digests of every run of words in the notes of what was found in the
 * sources. The notes themselves are not part of the project.
 * `node tests/content/write-noted-runs.ts NOTES...`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { digestsOf } from './copied-runs.ts';

const digests = process.argv.slice(2).flatMap((file) => [...digestsOf(readFileSync(file, 'utf8'))]);
const all = [...new Set(digests)].sort().join('');
writeFileSync(new URL('noted-runs.bin', import.meta.url), Buffer.from(all, 'hex'));

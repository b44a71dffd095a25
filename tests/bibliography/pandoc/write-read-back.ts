/**
 * Writes what Pandoc reads from the BibTeX file that the library makes of the works in works.ts.
 * Run by hand (`npm run expected:pandoc`) where Pandoc is installed; the answers are committed.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { bibliographyOf } from '../harvard.ts';
import { works } from './works.ts';

const bib = await bibliographyOf(works).export(
  works.map(({ id }) => id),
  'bib',
);
const items: unknown = JSON.parse(
  execFileSync('pandoc', ['--from=bibtex', '--to=csljson'], { input: bib, encoding: 'utf8' }),
);
writeFileSync(
  new URL('expected-read-back.json', import.meta.url),
  `${JSON.stringify({ bib, items }, null, 2)}\n`,
);

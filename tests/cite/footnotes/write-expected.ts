/**
 * Writes what `pandoc --citeproc` makes of the text in text.ts in the styles of notes, from the same
 * CSL files. Run by hand (`npm run expected:pandoc`), with a Pandoc that knows CSL 1.0.2 well (3.10
 * was used).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { forLinks } from '../../../src/bibliography/styles.ts';
import { text, works } from './text.ts';

const csl = new URL('../../../src/bibliography/csl/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'expected-'));
const bibliography = join(folder, 'works.json');
writeFileSync(bibliography, JSON.stringify(works));

/** Each note: all that it says where a citation became it, or what the citations in it say. */
function notesIn(name: string, lang: string): (string | string[])[] {
  const style = join(folder, `${name}.csl`);
  const xml = readFileSync(new URL(`${name}.csl`, csl), 'utf8');
  writeFileSync(style, forLinks({ name, style: xml, lang, locale: '' }).style);
  const html = execFileSync(
    'pandoc',
    [
      ...['--citeproc', '--from=markdown', '--to=html', '--wrap=none', '--metadata=title:t'],
      ...[`--metadata=lang:${lang}`, `--csl=${style}`, `--bibliography=${bibliography}`],
    ],
    { input: text, encoding: 'utf8' },
  );
  const { document } = parseHTML(`<body>${html}</body>`);
  for (const back of document.querySelectorAll('.footnote-back')) back.remove();
  return [...document.querySelectorAll('.footnotes li')].map((note) => {
    const cited = [...note.querySelectorAll('.citation')].map(({ innerHTML }) => innerHTML);
    const isOwn = cited.length > 0 || note.textContent === 'No citation.';
    return isOwn ? cited : (note.querySelector('p')?.innerHTML ?? '');
  });
}

const expected = {
  'chicago-notes-bibliography': notesIn('chicago-notes-bibliography', 'en-US'),
  'mhra-notes': notesIn('mhra-notes', 'en-GB'),
  oscola: notesIn('oscola', 'en-GB'),
};
const version = execFileSync('pandoc', ['--version'], { encoding: 'utf8' }).split('\n')[0];
writeFileSync(
  new URL('expected.json', import.meta.url),
  `${JSON.stringify({ version, styles: expected }, null, 2)}\n`,
);
console.info(`${version}: ${Object.keys(expected).length} styles`);

/**
 * Writes the entries that `pandoc --citeproc` makes of the works in written.ts in every style that the
 * site offers, from the same CSL files. Run by hand (`npm run expected:pandoc`), with a Pandoc that
 * knows CSL 1.0.2 well (3.10 was used).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { forLinks } from '../../../src/bibliography/styles.ts';
import { works } from './written.ts';

const folder = mkdtempSync(join(tmpdir(), 'expected-'));
const csl = new URL('../../../src/bibliography/csl/', import.meta.url).pathname;
const AMERICAN = /^(?:apa|modern|chicago|nlm|ieee)/u;
const bibliography = join(folder, 'works.json');
writeFileSync(bibliography, JSON.stringify(works));

function entriesIn(name: string) {
  const lang = AMERICAN.test(name) ? 'en-US' : 'en-GB';
  const style = join(folder, `${name}.csl`);
  const xml = readFileSync(`${csl}${name}.csl`, 'utf8');
  writeFileSync(style, forLinks({ name, style: xml, lang, locale: '' }).style);
  const html = execFileSync(
    'pandoc',
    [
      ...['--citeproc', '--from=markdown', '--to=html', '--wrap=none', '--metadata=title:t'],
      ...[`--metadata=lang:${lang}`, `--csl=${style}`, `--bibliography=${bibliography}`],
    ],
    { input: works.map(({ id }) => `[@${id}]`).join('\n\n'), encoding: 'utf8' },
  );
  const { document } = parseHTML(`<body>${html}</body>`);
  for (const number of document.querySelectorAll('.csl-left-margin')) number.remove();
  return Object.fromEntries(
    [...document.querySelectorAll('.csl-entry')].map(({ id, textContent }) => [
      id.replace(/^ref-/u, ''),
      (textContent ?? '').replace(/\s+/gu, ' ').trim(),
    ]),
  );
}

const styles = readdirSync(csl)
  .filter((file) => file.endsWith('.csl'))
  .map((file) => file.replace('.csl', ''));
const version = execFileSync('pandoc', ['--version'], { encoding: 'utf8' }).split('\n')[0];
writeFileSync(
  new URL('expected.json', import.meta.url),
  `${JSON.stringify({ version, styles: Object.fromEntries(styles.map((style) => [style, entriesIn(style)])) }, null, 2)}\n`,
);
console.info(`${version}: ${styles.length} styles`);

/**
 * Writes what `pandoc --citeproc` makes of the clusters in works.ts in every style that the site
 * offers, from the same CSL files. Run by hand (`npm run expected:pandoc`), with a Pandoc that knows
 * CSL 1.0.2 well (3.10 was used).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { forLinks } from '../../../src/bibliography/styles.ts';
import type { CslItem } from '../../../src/bibliography/index.ts';
import { bodies, narrative, order, placed, places, works } from './works.ts';

const folder = mkdtempSync(join(tmpdir(), 'expected-'));
const csl = new URL('../../../src/bibliography/csl/', import.meta.url).pathname;
const AMERICAN = /^(?:apa|modern|chicago|nlm|ieee)/u;

/** What Pandoc prints for each cluster of one text, and its list. */
function read(name: string, items: CslItem[], clusters: readonly string[]) {
  const lang = AMERICAN.test(name) ? 'en-US' : 'en-GB';
  const style = join(folder, `${name}.csl`);
  const xml = readFileSync(`${csl}${name}.csl`, 'utf8');
  writeFileSync(style, forLinks({ name, style: xml, lang, locale: '' }).style);
  const bibliography = join(folder, 'works.json');
  writeFileSync(bibliography, JSON.stringify(items));
  const html = execFileSync(
    'pandoc',
    [
      ...['--citeproc', '--from=markdown', '--to=html', '--wrap=none', '--metadata=title:t'],
      ...[`--metadata=lang:${lang}`, `--csl=${style}`, `--bibliography=${bibliography}`],
    ],
    { input: clusters.map((cluster) => `START ${cluster} END`).join('\n\n'), encoding: 'utf8' },
  );
  const { document } = parseHTML(`<body>${html}</body>`);
  for (const back of document.querySelectorAll('.footnote-back')) back.remove();
  const inside = (selector: string) =>
    [...document.querySelectorAll(selector)].map(({ innerHTML }) => innerHTML.trim());
  const labels = inside('body > p').map((p) => p.replace(/^START ?| ?END$/gu, ''));
  const notes = inside('.footnotes li > p');
  const entries = [...document.querySelectorAll('.csl-entry')].map(
    ({ id, innerHTML }) => [id.replace(/^ref-/u, ''), innerHTML.trim()] as const,
  );
  return {
    labels: Object.fromEntries(
      clusters.map((cluster, index) => [cluster, notes[index] ?? labels[index] ?? '']),
    ),
    entries: Object.fromEntries(entries),
  };
}

const styles = readdirSync(csl)
  .filter((file) => file.endsWith('.csl'))
  .map((file) => file.replace('.csl', ''));
const expected = Object.fromEntries(
  styles.map((style) => [
    style,
    {
      order: read(style, works, order).labels,
      narrative: read(style, works, narrative).labels,
      places: read(style, placed, ['[@moor]', '[@tully]', ...places]).labels,
      bodies: read(
        style,
        bodies,
        bodies.map(({ id }) => `[@${id}]`),
      ),
    },
  ]),
);
const version = execFileSync('pandoc', ['--version'], { encoding: 'utf8' }).split('\n')[0];
writeFileSync(
  new URL('expected.json', import.meta.url),
  `${JSON.stringify({ version, styles: expected }, null, 2)}\n`,
);
console.info(`${version}: ${styles.length} styles`);

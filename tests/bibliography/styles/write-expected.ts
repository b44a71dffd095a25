/**
 * Writes what `pandoc --citeproc` makes of every kind of source in every style that the site
 * offers, from the same CSL files: each alone, and all in a text whose notes are shortened. Run by
 * hand (`npm run expected:pandoc`), with a Pandoc that knows CSL 1.0.2 well (3.10 was used).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { forLinks, forOneWork, forStyle } from '../../../src/bibliography/styles.ts';
import { inItsTerms, withLocale } from '../pandoc/as-pandoc.ts';
import { kinds, seen, text, worksIn } from './works.ts';

const folder = mkdtempSync(join(tmpdir(), 'expected-'));
const csl = new URL('../../../src/bibliography/csl/', import.meta.url).pathname;
const accessed = { 'date-parts': [[seen.year, seen.month, seen.day]] };
const AMERICAN = /^(?:apa|modern|chicago|nlm|ieee)/u;

/** The style as the site uses it, in a file. */
function prepared(name: string, lang: string, alone: boolean): string {
  const style = readFileSync(`${csl}${name}.csl`, 'utf8');
  const locale = readFileSync(`${csl}locales-${lang}.xml`, 'utf8');
  const file = join(folder, `${name}.csl`);
  const linked = forLinks({ name, style, lang, locale });
  writeFileSync(file, withLocale((alone ? forOneWork(linked) : linked).style, locale));
  return file;
}

/** The works as the style needs them, in a file. */
function bibliographyIn(name: string, lang: string): string {
  const works = worksIn({ name, lang }).map((work) => forStyle(work, { name }));
  const file = join(folder, `${name}.json`);
  writeFileSync(
    file,
    JSON.stringify(works.map((work) => (work.URL ? { ...work, accessed } : work))),
  );
  return file;
}

/** What Pandoc prints: citations in place, notes, and the list. */
function read(style: string, clusters: string[], alone = false) {
  const lang = AMERICAN.test(style) ? 'en-US' : 'en-GB';
  const html = execFileSync(
    'pandoc',
    [
      ...['--citeproc', '--from=markdown', '--to=html', '--wrap=none', '--metadata=title:t'],
      `--metadata=lang:${lang}`,
      ...[`--csl=${prepared(style, lang, alone)}`, `--bibliography=${bibliographyIn(style, lang)}`],
    ],
    {
      input: clusters.map((cluster) => `START ${inItsTerms(cluster)} END`).join('\n\n'),
      encoding: 'utf8',
    },
  );
  const { document } = parseHTML(`<body>${html}</body>`);
  for (const back of document.querySelectorAll('.footnote-back')) back.remove();
  const inside = (selector: string) =>
    [...document.querySelectorAll(selector)].map(({ innerHTML }) => innerHTML.trim());
  const entries = [...document.querySelectorAll('.csl-entry')];
  return {
    citations: inside('body > p').map((p) => p.replace(/^START ?| ?END$/gu, '')),
    notes: inside('.footnotes li > p'),
    entries: entries.map(({ innerHTML }) => innerHTML.trim()),
    entryOf: (id: string) => entries.find((entry) => entry.id === `ref-${id}`)?.innerHTML.trim(),
  };
}

/** Every kind on its own: in a style that tells no work from another, and cited once. */
function readAlone(style: string) {
  const clusters = Object.values(kinds).map(
    ({ work, locator }) => `[@${work.id}${locator ? `, ${locator}` : ''}]`,
  );
  const { citations, notes, entryOf } = read(style, clusters, true);
  const asFirst = (label = '') => label.replace(/(?<=>[[(])\d+/u, '1');
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, { work }], index) => [
      kind,
      { inText: notes[index] ?? asFirst(citations[index]), entry: entryOf(work.id) },
    ]),
  );
}

const styles = readdirSync(csl)
  .filter((file) => file.endsWith('.csl'))
  .map((file) => file.replace('.csl', ''));
const expected = Object.fromEntries(
  styles.map((style) => {
    const { citations, notes, entries } = read(style, text);
    return [style, { alone: readAlone(style), text: { citations, notes, entries } }];
  }),
);
const version = execFileSync('pandoc', ['--version'], { encoding: 'utf8' }).split('\n')[0];
writeFileSync(
  new URL('expected.json', import.meta.url),
  `${JSON.stringify({ version, styles: expected }, null, 2)}\n`,
);
console.info(`${version}: ${styles.length} styles`);

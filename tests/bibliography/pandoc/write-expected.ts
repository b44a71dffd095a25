/**
 * Writes what `pandoc --citeproc` makes of the works and clusters in works.ts, with the style and
 * the language that the site uses. Run by hand (`npm run expected:pandoc`) where Pandoc is
 * installed; the answers are committed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clusters, works } from './works.ts';

const here = (name: string) => new URL(name, import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'expected-'));
const bibliography = join(folder, 'works.json');
writeFileSync(bibliography, JSON.stringify(works));

const pandoc = (markdown: string) =>
  execFileSync(
    'pandoc',
    [
      ...['--citeproc', '--from=markdown', '--to=html', '--wrap=none', '--metadata=lang:en-GB'],
      `--csl=${here('../../../src/bibliography/csl/harvard-cite-them-right.csl')}`,
      `--bibliography=${bibliography}`,
    ],
    { input: markdown, encoding: 'utf8' },
  );

/** Every work is mentioned before, so that letters after years do not depend on the cluster. */
const all = `---\nnocite: '@*'\n---\n\n`;
const between = (text: string, start: string, end: string) =>
  (text.split(start)[1] ?? '').split(end)[0]?.trim() ?? '';

const body = clusters.map((cluster, index) => `START${index} ${cluster} END${index}`).join('\n\n');
const html = pandoc(all + body);
const citations = Object.fromEntries(
  clusters.map((cluster, index) => [cluster, between(html, `START${index} `, ` END${index}`)]),
);
const entries = Object.fromEntries(
  [...html.matchAll(/<div id="ref-([^"]+)"[^>]*>\s*([\s\S]*?)\s*<\/div>/gu)].map(
    ([, id, entry]) => [id, entry],
  ),
);
const version = execFileSync('pandoc', ['--version'], { encoding: 'utf8' }).split('\n')[0];
writeFileSync(
  here('expected.json'),
  `${JSON.stringify({ version, citations, entries }, null, 2)}\n`,
);
console.info(`${version}: ${clusters.length} clusters, ${Object.keys(entries).length} entries`);

/**
 * Writes what `pandoc --citeproc` makes of the works and clusters in works.ts, with the style and
 * the language that the site uses, and how Pandoc parses the snippets in snippets.ts. Run by hand (`npm run expected:pandoc`) where Pandoc is
 * installed; the answers are committed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forLinks, forStyle } from '../../../src/bibliography/styles.ts';
import { inItsTerms, withLocale } from './as-pandoc.ts';
import { onPurpose, snippets, type ParsedCite } from './snippets.ts';
import { clusters, works } from './works.ts';

const here = (name: string) => new URL(name, import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'expected-'));
const bibliography = join(folder, 'works.json');
const name = 'harvard-cite-them-right';
writeFileSync(bibliography, JSON.stringify(works.map((work) => forStyle(work, { name }))));
const read = (name: string) => readFileSync(here(`../../../src/bibliography/csl/${name}`), 'utf8');
const style = join(folder, 'style.csl');
const locale = read('locales-en-GB.xml');
const linked = forLinks({
  name,
  style: read('harvard-cite-them-right.csl'),
  lang: 'en-GB',
  locale,
});
writeFileSync(style, withLocale(linked.style, locale));

const pandoc = (markdown: string) =>
  execFileSync(
    'pandoc',
    [
      ...['--citeproc', '--from=markdown', '--to=html', '--wrap=none', '--metadata=lang:en-GB'],
      `--csl=${style}`,
      `--bibliography=${bibliography}`,
    ],
    { input: markdown, encoding: 'utf8' },
  );

/** Every work is mentioned before, so that letters after years do not depend on the cluster. */
const all = `---\nnocite: '@*'\n---\n\n`;
const between = (text: string, start: string, end: string) =>
  (text.split(start)[1] ?? '').split(end)[0]?.trim() ?? '';

const body = clusters
  .map((cluster, index) => `START${index} ${inItsTerms(cluster)} END${index}`)
  .join('\n\n');
const html = pandoc(all + body);
const citations = Object.fromEntries(
  clusters.map((cluster, index) => [cluster, between(html, `START${index} `, ` END${index}`)]),
);
const entries = Object.fromEntries(
  [...html.matchAll(/<div id="ref-([^"]+)"[^>]*>\s*([\s\S]*?)\s*<\/div>/gu)].map(
    ([, id, entry]) => [id, entry],
  ),
);

/** A node of Pandoc's tree. */
interface Node {
  t: string;
  c?: unknown;
}

/** The words of inline nodes, as far as the snippets have them. */
function wordsOf(inlines: Node[]): string {
  return inlines
    .map(({ t, c }) => {
      if (t === 'Str') return String(c);
      if (t === 'Space' || t === 'SoftBreak') return ' ';
      if (t === 'Quoted') return `“${wordsOf((c as [Node, Node[]])[1])}”`;
      if (t === 'Cite') return wordsOf((c as [unknown, Node[]])[1]);
      throw new Error(`a snippet has a ${t} within a citation`);
    })
    .join('');
}

/** Every outermost citation below a node of the tree, in order. */
function citesIn(node: unknown): ParsedCite[][] {
  if (Array.isArray(node)) return node.flatMap(citesIn);
  if (typeof node !== 'object' || node === null) return [];
  if (!('t' in node) || node.t !== 'Cite') return Object.values(node).flatMap(citesIn);
  const { c } = node as unknown as {
    c: [
      {
        citationId: string;
        citationMode: { t: ParsedCite['mode'] };
        citationPrefix: Node[];
        citationSuffix: Node[];
      }[],
    ];
  };
  return [
    c[0].map(({ citationId, citationMode, citationPrefix, citationSuffix }) => ({
      id: citationId,
      mode: citationMode.t,
      prefix: wordsOf(citationPrefix),
      suffix: wordsOf(citationSuffix),
    })),
  ];
}

const parses = Object.fromEntries(
  [...snippets, ...Object.keys(onPurpose)].map((snippet) => {
    const tree = execFileSync('pandoc', ['--from=markdown', '--to=json'], {
      input: snippet,
      encoding: 'utf8',
    });
    return [snippet, citesIn((JSON.parse(tree) as { blocks: unknown }).blocks)];
  }),
);

const version = execFileSync('pandoc', ['--version'], { encoding: 'utf8' }).split('\n')[0];
writeFileSync(
  here('expected.json'),
  `${JSON.stringify({ version, citations, entries, parses }, null, 2)}\n`,
);
console.info(
  `${version}: ${clusters.length} clusters, ${Object.keys(entries).length} entries, ${Object.keys(parses).length} parses`,
);

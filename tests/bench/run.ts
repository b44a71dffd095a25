/** `npm run bench [-- --sizes 10,100 | --labels]`: what citations cost a build; see docs/benchmarks.md. */
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { since } from '../builds/sites.ts';
import {
  emptyTables,
  generateContent,
  generateSection,
  generateWorks,
  numberFolder,
  type Size,
} from './generate.ts';
import { labelsBeside } from './labels.ts';
import { measure, median, type Cost } from './measure.ts';
import { numberingBeside } from './numbering.ts';
import { report, reportLabels, type Row } from './report.ts';
import { weigh } from './weights.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10,100,1000' },
    labels: { type: 'boolean', default: false },
  },
});
const WORKS: Record<number, number> = { 10: 100, 100: 1000, 1000: 5000 };
const sizes: Size[] = values.sizes
  .split(',')
  .map(Number)
  .map((sections) => ({ sections, works: WORKS[sections] ?? sections * 5 }));
const folder = '.bench';
const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;
if (!hasPandoc) console.warn('pandoc is not installed, so nothing is compared with it.');

if (values.labels) {
  reportLabels(await labelsBeside(hasPandoc));
  process.exit();
}

const cache = (name: string) => join(folder, name, 'cache');
const build = (name: string) =>
  measure(['node', 'src/commands/astro.ts', 'build', '--silent'], {
    CONTENT_DIR: join(folder, name, 'content'),
    OUT_DIR: join(folder, name, 'dist'),
    CACHE_DIR: cache(name),
    // printing would be most of a build, whatever its texts cite
    TAKE_AWAY: 'off',
  });
/** Everything that a build keeps for the next one. */
const forget = (name: string) => rmSync(cache(name), { recursive: true, force: true });
/** Only what citations keep: both sides start with whatever Astro itself keeps. */
const forgetLabels = (name: string) => {
  for (const kept of ['bibliography', 'standalone', 'self']) {
    rmSync(join(cache(name), kept), { recursive: true, force: true });
  }
};

function compare(label: string, plain: string, cited: string, runs: number): Omit<Row, 'pandoc'> {
  const floor: Cost[] = [];
  const cold: Cost[] = [];
  const warm: Cost[] = [];
  forget(plain);
  forget(cited);
  build(plain);
  build(cited);
  for (let run = 0; run < runs; run++) {
    floor.push(build(plain));
    forgetLabels(cited);
    cold.push(build(cited));
    warm.push(build(cited));
  }
  const row = { label, floor: median(floor), cold: median(cold), warm: median(warm) };
  console.info(label, row);
  return row;
}

/** Pandoc on the same sections, one file at a time; a sample of them, scaled, where there are many. */
function pandoc(size: Size): number | undefined {
  if (!hasPandoc) return undefined;
  const sample = Math.min(size.sections, 20);
  const works = join(folder, 'works.json');
  writeFileSync(works, JSON.stringify(generateWorks(size)));
  const csl = 'src/bibliography/csl/harvard-cite-them-right.csl';
  let seconds = 0;
  for (let index = 0; index < sample; index++) {
    const command = [
      'pandoc',
      '--citeproc',
      `--bibliography=${works}`,
      `--csl=${csl}`,
      '--metadata=lang:en-GB',
      '--to=html',
    ];
    seconds += measure(command, {}, generateSection(index, size, true)).seconds;
  }
  return (seconds * size.sections) / sample;
}

/** The essay alone, with its claims: what has happened since is tables, for the most part. */
async function essay(): Promise<Row> {
  for (const name of ['essay-floor', 'essay']) {
    const content = join(folder, name, 'content');
    rmSync(join(folder, name), { recursive: true, force: true });
    cpSync('content', content, { recursive: true });
    for (const slug of since) rmSync(join(content, `sections/${slug}.mdx`));
    for (const list of readdirSync(join(content, 'references'))) {
      if (list !== 'essay.yaml') rmSync(join(content, 'references', list));
    }
    emptyTables(content, ['claims']);
    const isPlain = name === 'essay-floor';
    edit(content, 'data', (text) => withoutSources(text, isPlain));
    for (const kind of ['sections', 'pages']) {
      edit(content, kind, (text) => withoutFigures(isPlain ? withoutCitations(text) : text));
    }
    if (isPlain) writeFileSync(join(content, 'references/essay.yaml'), '[]\n');
    await numberFolder(content);
  }
  return compare('the essay', 'essay-floor', 'essay', 5);
}

function edit(content: string, kind: string, change: (text: string) => string): void {
  for (const file of readdirSync(join(content, kind))) {
    const path = join(content, kind, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  }
}

const withoutCitations = (text: string) =>
  text
    .replace(/ ?\[@[^\]]*\]|@(?=[a-z])/gu, '')
    .replace(/\]\(\/references\/#[^)]*\)/gu, '](/references/)');
const withoutFigures = (text: string) =>
  text
    .replace(/<(?:Count|Outcome) [^>]*>/gu, 'some')
    .replace(new RegExp(`\\]\\(/(?:${since.join('|')})/[^)]*\\)`, 'gu'), '](/)');
/** Claims without the sources of their verdicts, and on the floor without the essay's as well. */
const withoutSources = (text: string, isPlain: boolean) => {
  const plain = text
    .replace(/^ {2}sources:\n(?: {4}- .*\n)+/gmu, '  sources: []\n')
    .replace(/^ {2}verdict: .*/gmu, '  verdict: untested');
  return isPlain ? plain.replace(/^ {2}cites:\n(?: {4}- .*\n)+/gmu, '  cites: []\n') : plain;
};

const rows: Row[] = [await essay()];
for (const size of sizes) {
  const name = `${size.sections}`;
  await generateContent(join(folder, `${name}-floor/content`), size, false);
  await generateContent(join(folder, `${name}/content`), size, true);
  const row = compare(
    `${name} sections, ${size.works} works`,
    `${name}-floor`,
    name,
    size.sections >= 1000 ? 1 : 3,
  );
  rows.push({ ...row, sections: size.sections, pandoc: pandoc(size) });
}
const largest = `${sizes.at(-1)?.sections}`;
reportLabels(await labelsBeside(hasPandoc));
report(rows, {
  numbering: await numberingBeside(join(folder, largest)),
  weights: ['the-downsides', 'essay'].map((page) => weigh(join(folder, 'essay/dist'), page)),
});

import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { since } from '../builds/sites.ts';
import { inTurns, type Builds } from './builds.ts';
import { emptyTables, numberFolder } from './generate.ts';
import { now, SITES } from './sides.ts';

const SITE = 'essay-floor';
const content = join(SITES, SITE, 'content');

/** The essay alone, with its claims and without a single work: what has happened since is tables, for the most part. */
export async function essayWithoutWorks(runs: number): Promise<Builds> {
  const [builds] = await inTurns([{ side: now, site: SITE, withEdit: false, prepare }], runs);
  return builds as Builds;
}

async function prepare(): Promise<void> {
  rmSync(content, { recursive: true, force: true });
  cpSync('content', content, { recursive: true });
  for (const slug of since) rmSync(join(content, `sections/${slug}.mdx`));
  for (const list of readdirSync(join(content, 'references'))) {
    if (list !== 'essay.yaml') rmSync(join(content, 'references', list));
  }
  emptyTables(content, ['claims']);
  edit('data', withoutSources);
  for (const kind of ['sections', 'pages']) {
    edit(kind, (text) => withoutFigures(withoutCitations(text)));
  }
  writeFileSync(join(content, 'references/essay.yaml'), '[]\n');
  await numberFolder(content);
}

function edit(kind: string, change: (text: string) => string): void {
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
/** Claims without the essay's works, those of their verdicts, and the cases that show what came of them. */
const withoutSources = (text: string) =>
  text
    .replace(/^ {2}sources:\n(?: {4}- .*\n)+/gmu, '  sources: []\n')
    .replace(/^ {2}verdict: .*/gmu, '  verdict: untested')
    .replace(/^ {2}cases:\n(?: {4}- .*\n)+/gmu, '')
    .replace(/^ {2}cites:\n(?: {4}- .*\n)+/gmu, '  cites: []\n');

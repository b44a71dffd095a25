import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCitations } from '../../src/bibliography/index.ts';
import { generateSection, generateWorks } from './generate.ts';
import { measure } from './measure.ts';
import { middle } from './pages/ratio.ts';

/** Seconds of processor time for the same labels and list, ours and Pandoc's in one document. */
export interface LabelTimes {
  clusters: number;
  works: number;
  ours: number;
  /** The one that is installed. */
  pandoc?: { version: string; seconds: number };
  /** Pandoc 3.10 in WebAssembly, beyond what it takes on an empty text. */
  pandocInWasm: number;
}

const RUNS = 3;
const SIZE = { sections: 100, works: 1000 };
const STYLE = 'src/bibliography/csl/harvard-cite-them-right.csl';
const pathOf = (script: string) => new URL(script, import.meta.url).pathname;

/** Labels a hundred sections over a thousand works, and has Pandoc do it with the same style. */
export function labelsBeside(): LabelTimes {
  const text = Array.from({ length: SIZE.sections }, (_, index) =>
    generateSection(index, SIZE, true).replace(/^---[\s\S]*?---/u, ''),
  ).join('\n\n');
  const works = join('.bench', 'works.json');
  mkdirSync('.bench', { recursive: true });
  const document = join('.bench', 'document.md');
  writeFileSync(works, JSON.stringify(generateWorks(SIZE)));
  writeFileSync(document, text);

  const ours = () =>
    Number(execFileSync('node', [pathOf('labels-one.ts'), STYLE, works, document]).toString());
  const inWasm = (input: string) =>
    measure(['node', pathOf('beside/pandoc-one.ts'), STYLE, works], { input }).seconds;
  // once so that it is there
  inWasm('');
  const times: Record<'ours' | 'wasm', number[]> = { ours: [], wasm: [] };
  for (let run = 0; run < RUNS; run++) {
    times.ours.push(ours());
    times.wasm.push(-inWasm('') + inWasm(text));
  }
  const pandoc = installedPandoc(works, text);
  return {
    clusters: findCitations(text).filter(({ cluster }) => cluster).length,
    works: SIZE.works,
    ours: middle(times.ours),
    pandocInWasm: middle(times.wasm),
    ...(pandoc ? { pandoc } : {}),
  };
}

function installedPandoc(works: string, text: string): LabelTimes['pandoc'] {
  const { status, stdout } = spawnSync('pandoc', ['--version'], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  const options = [`--bibliography=${works}`, `--csl=${STYLE}`, '--metadata=lang:en-GB'];
  const command = ['pandoc', '--citeproc', ...options, '--to=html'];
  return {
    version: stdout.split('\n')[0] ?? '',
    seconds: middle(Array.from({ length: RUNS }, () => measure(command, { input: text }).seconds)),
  };
}

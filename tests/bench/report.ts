import { execFileSync } from 'node:child_process';
import astro from 'astro/package.json' with { type: 'json' };
import { writeBetween } from './docs.ts';
import { PANDOC } from '../bibliography/programs/clients.ts';
import type { LabelTimes } from './labels.ts';
import type { Cost } from './measure.ts';
import type { NumberingTimes } from './numbering.ts';
import type { PageWeight } from './weights.ts';

/** One site: without citations, and with them, with nothing kept and with labels kept. */
export interface Row {
  label: string;
  sections?: number;
  floor: Cost;
  cold: Cost;
  warm: Cost;
  pandoc?: number | undefined;
}

const seconds = (cost: number | undefined) => (cost === undefined ? '–' : `${cost.toFixed(1)} s`);
const more = (cost: Cost, floor: Cost) => {
  const percent = Math.round((cost.seconds / floor.seconds - 1) * 100);
  return `${seconds(cost.seconds)} (${percent < 0 ? '−' : '+'}${Math.abs(percent)}%)`;
};
const memory = ({ megabytes }: Cost) => `${Math.round(megabytes)} MB`;
const table = (rows: string[][]) => rows.map((row) => `| ${row.join(' | ')} |`).join('\n');

/** What a section more costs, from one size to the next. */
const growth = (rows: Row[]) =>
  rows.flatMap((row, index) => {
    const before = rows[index - 1];
    if (!before?.sections || !row.sections) return [];
    const extra = row.sections - before.sections;
    const each = (a: Cost, b: Cost) =>
      `${(((b.seconds - a.seconds) / extra) * 1000).toFixed(1)} ms`;
    return [
      [
        `from ${before.sections} to ${row.sections} sections`,
        each(before.floor, row.floor),
        each(before.cold, row.cold),
        each(before.warm, row.warm),
      ],
    ];
  });

/** What is measured beside building. */
export interface Beside {
  numbering: NumberingTimes;
  weights: PageWeight[];
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const weightRow = ({ page, before, script, styles }: PageWeight) => {
  const [[lightest, least], [heaviest, most]] = [
    Object.entries(styles).reduce((a, b) => (a[1] <= b[1] ? a : b)),
    Object.entries(styles).reduce((a, b) => (a[1] >= b[1] ? a : b)),
  ];
  const after = (bytes: number) => {
    const whole = before + script + bytes;
    return `${kilobytes(whole)} (${(whole / before).toFixed(2)} times as much)`;
  };
  return [
    `/${page}/`,
    kilobytes(before),
    `${after(least)}, ${lightest}`,
    `${after(most)}, ${heaviest}`,
  ];
};
const numberingLine = ({ sections, paragraphs, reading, first, edited }: NumberingTimes) =>
  `Numbering ${paragraphs} paragraphs of ${sections} sections: ${seconds(first)} from the start, ${seconds(edited)} after a change in every tenth, where only reading the sections takes ${seconds(reading)} (${(first / reading).toFixed(1)} and ${(edited / reading).toFixed(1)} times as long).`;

const today = () => new Date().toISOString().slice(0, 10);
const installed = () =>
  execFileSync('pandoc', ['--version'], { encoding: 'utf8' }).split('\n')[0] ?? '';

/** Writes what labels alone took, beside both Pandocs, into docs/benchmarks.md. */
export function reportLabels({ clusters, works, ours, pandoc, pandocInWasm }: LabelTimes): void {
  const times = (theirs: number) =>
    `${seconds(theirs)}, ${(theirs / ours).toFixed(1)} times as long`;
  const rows = [
    ['this site', seconds(ours)],
    [`${PANDOC}, beyond starting`, times(pandocInWasm)],
    ...(pandoc === undefined ? [] : [[installed(), times(pandoc)]]),
  ];
  writeBetween(
    'labels',
    [
      `Labels and list of one document of ${clusters} clusters over ${works} works, measured on ${today()} with Node ${process.versions.node}:`,
      table([['', 'processor time'], ['---', '---'], ...rows]),
    ].join('\n\n'),
  );
}

/** Writes what was measured between the markers of docs/benchmarks.md, and prints it. */
export function report(rows: Row[], { numbering, weights }: Beside): void {
  const pandoc = rows.some((row) => row.pandoc !== undefined) ? ` and ${installed()}` : '';
  const text = [
    `Measured on ${today()} with Node ${process.versions.node}, Astro ${astro.version}${pandoc}, on two cores.`,
    table([
      ['site', 'floor', 'cold', 'warm', 'pandoc, file by file', 'memory: floor, cold, warm'],
      ['---', '---:', '---:', '---:', '---:', '---:'],
      ...rows.map(({ label, floor, cold, warm, pandoc }) => [
        label,
        seconds(floor.seconds),
        more(cold, floor),
        more(warm, floor),
        seconds(pandoc),
        [floor, cold, warm].map(memory).join(', '),
      ]),
    ]),
    'What one section more costs:',
    table([['', 'floor', 'cold', 'warm'], ['---', '---:', '---:', '---:'], ...growth(rows)]),
    numberingLine(numbering),
    'What a page weighs in brotli, with its script, before its reader chooses a style, and after, with the file of the style as it is stored:',
    table([
      ['page', 'before', 'after, the lightest style', 'after, the heaviest'],
      ['---', '---:', '---:', '---:'],
      ...weights.map(weightRow),
    ]),
  ].join('\n\n');
  writeBetween('measured', text);
}

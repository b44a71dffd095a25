/** What was measured, as the tables of docs/benchmarks.md: each is written from one run. */
import type { Builds } from './builds.ts';
import type { BesideRow } from './beside/index.ts';
import type { LabelTimes } from './labels.ts';
import type { CheckTimes } from './check.ts';
import type { ExportTimes } from './notes.ts';
import type { NumberingTimes } from './numbering.ts';
import { PANDOC } from '../bibliography/programs/clients.ts';
import { measuredWith } from './commit.ts';
import { writeBetween } from './docs.ts';
import type { RealSite } from './real.ts';
import { EARLIER } from './sides.ts';
import { COMPARED, type Sized } from './sizes.ts';
import {
  gigabytes,
  atMost,
  goalRow,
  kilobytes,
  megabytes,
  milliseconds,
  seconds,
  table,
  times,
  whole,
  type Line,
} from './tables.ts';
import type { PageWeight } from './weights.ts';

const goals = (now: string, lines: readonly Line[]) =>
  table(['', EARLIER, now, 'ratio', 'goal'], lines.map(goalRow));
const write = (name: string, ...paragraphs: string[]) =>
  writeBetween(name, paragraphs.join('\n\n'));
const ran = (runs: number) => (runs === 1 ? 'One run.' : `The middle one of ${runs} runs.`);

/** The real site beside the earlier commit's. */
export function reportReal(
  then: RealSite,
  now: RealSite,
  runs: number,
  weights: PageWeight[],
): void {
  const line = (
    what: string,
    show: Line['show'],
    of: (builds: Builds, works: number) => number | undefined,
    ratio?: number,
  ): Line => ({
    what,
    show,
    then: of(then.builds, then.works),
    now: of(now.builds, now.works) ?? NaN,
    ...(ratio === undefined ? {} : { goal: { ratio } }),
  });
  write(
    'real',
    `${measuredWith()} ${ran(runs)}`,
    goals('now', [
      line('works in its lists', whole, (_, works) => works),
      line('cold, processor', seconds, ({ cold }) => cold.seconds, 0.5),
      line('cold, processor, each work', milliseconds, ({ cold }, works) => cold.seconds / works),
      line('cold, clock', seconds, ({ cold }) => cold.clock, 0.35),
      line('cold, peak memory', gigabytes, ({ cold }) => cold.megabytes, 0.55),
      line('warm, processor', seconds, ({ warm }) => warm.seconds, 0.65),
      line('made anew, processor', seconds, ({ anew }) => anew.seconds),
      line('after one edited work, processor', seconds, ({ edited }) => edited?.seconds, 0.3),
      line('after one edited work, clock', seconds, ({ edited }) => edited?.clock),
      line('files written', whole, ({ files }) => files),
      line('bytes written', megabytes, ({ bytes }) => bytes),
    ]),
    'What a page weighs in brotli, with its script, before its reader chooses a style, and after, with the file of the style as it is stored:',
    table(
      ['page', 'before', 'after, the lightest style', 'after, the heaviest'],
      weights.map(weightRow),
    ),
  );
}

const weightRow = ({ page, before, script, styles }: PageWeight) => {
  const sorted = Object.entries(styles).sort(([, a], [, b]) => a - b);
  const after = ([style, bytes]: [string, number]) => {
    const all = before + script + bytes;
    return `${kilobytes(all)} (${times(all / before)}), ${style}`;
  };
  const ends = [sorted[0], sorted.at(-1)].map((each) => (each ? after(each) : ''));
  return [`/${page}/`, kilobytes(before), ...ends];
};

const over = (a?: { seconds: number }, b?: { seconds: number }) =>
  a && b ? a.seconds / b.seconds : undefined;

/** Generated sites of several sizes: one beside the earlier commit, and how the cost grows. */
export function reportSizes(
  sizes: readonly Sized[],
  essay: Builds,
  numbering: NumberingTimes,
  runsOf: (size: Sized) => number,
): void {
  const compared = sizes.find(({ sections }) => sections === COMPARED);
  write(
    'sizes',
    `${measuredWith()} Runs, of which the middle one is given: ${sizes.map((size) => `${runsOf(size)} (${size.sections} sections)`).join(', ')}.`,
    ...(compared ? [comparedTable(compared)] : []),
    table(
      [
        '',
        'without citations, made anew',
        'cold',
        'warm',
        'made anew',
        'after one edited work',
        'peak memory',
        'written',
      ],
      sizes.map(sizeRow),
    ),
    ...(sizes.length > 1 ? growthTable(sizes) : []),
    `The essay without a single work: cold ${seconds(essay.cold.seconds)}, warm ${seconds(essay.warm.seconds)}, made anew ${seconds(essay.anew.seconds)}. Cold is ${times(essay.cold.seconds / essay.warm.seconds)} warm (the goal is at most ${times(1.3)}), and ${times(essay.cold.seconds / essay.anew.seconds)} made anew.`,
    numberingLine(numbering),
  );
}

function comparedTable({ sections, works, builds, then }: Sized): string {
  const line = (
    what: string,
    show: Line['show'],
    of: (builds: Builds) => number | undefined,
    goal?: Line['goal'],
  ): Line => ({
    what,
    show,
    then: then && of(then),
    now: of(builds) ?? NaN,
    ...(goal ? { goal } : {}),
  });
  return goals(`now: ${sections} sections, ${whole(works)} works`, [
    line('without citations, made anew, processor', seconds, ({ floorAnew }) => floorAnew?.seconds),
    line('cold, processor', seconds, ({ cold }) => cold.seconds),
    line('cold, clock', seconds, ({ cold }) => cold.clock, { ratio: 0.35 }),
    line('cold, peak memory', gigabytes, ({ cold }) => cold.megabytes),
    line('warm, processor', seconds, ({ warm }) => warm.seconds),
    line('warm over without citations', times, ({ warm, floor }) => over(warm, floor), {
      value: 1.25,
    }),
    line('made anew, processor', seconds, ({ anew }) => anew.seconds),
    line('made anew over without citations', times, ({ anew, floorAnew }) => over(anew, floorAnew)),
    line('after one edited work, processor', seconds, ({ edited }) => edited?.seconds),
    line('after one edited work over warm', times, ({ edited, warm }) => over(edited, warm), {
      value: 1.25,
    }),
    line('after one edited work over made anew', times, ({ edited, anew }) => over(edited, anew)),
    line('files written', whole, ({ files }) => files),
    line('bytes written', megabytes, ({ bytes }) => bytes, { ratio: 0.5 }),
  ]);
}

const sizeRow = ({ sections, works, builds }: Sized) => [
  `${whole(sections)} sections, ${whole(works)} works`,
  ...[builds.floorAnew, builds.cold, builds.warm, builds.anew, builds.edited].map((cost) =>
    cost ? seconds(cost.seconds) : '',
  ),
  gigabytes(builds.cold.megabytes),
  `${megabytes(builds.bytes)} in ${whole(builds.files)} files`,
];

const KINDS = ['floorAnew', 'cold', 'warm', 'anew'] as const;

/** Seconds of processor time that a section more costs, from each size to the next. */
const growth = (sizes: readonly Sized[]) =>
  sizes.slice(1).map((size, index) => {
    const before = sizes[index] as Sized;
    const each = KINDS.map(
      (kind) =>
        ((size.builds[kind]?.seconds ?? NaN) - (before.builds[kind]?.seconds ?? NaN)) /
        (size.sections - before.sections),
    );
    return { from: before.sections, to: size.sections, each };
  });

function growthTable(sizes: readonly Sized[]): string[] {
  const steps = growth(sizes);
  const rows = steps.map(({ from, to, each }) => [
    `from ${whole(from)} to ${whole(to)} sections`,
    ...each.map(milliseconds),
  ]);
  const [first, second] = steps;
  const ratios =
    first && second ? second.each.map((each, at) => each / (first.each[at] ?? NaN)) : [];
  return [
    'What one section more costs, in processor time:',
    table(
      ['', 'without citations, made anew', 'cold', 'warm', 'made anew'],
      [
        ...rows,
        ...(ratios.length > 0 ? [['the second over the first', ...ratios.map(times)]] : []),
      ],
    ),
    ...(ratios.length > 0
      ? [`The goals: the second over the first at most ${times(1.2)}, and cold within 4 GB.`]
      : []),
  ];
}

const numberingLine = ({ sections, paragraphs, reading, first, edited }: NumberingTimes) =>
  `Numbering ${whole(paragraphs)} paragraphs of ${whole(sections)} sections: ${seconds(first)} from the start, ${seconds(edited)} after a change in every tenth, where only reading the sections takes ${seconds(reading)} (${(first / reading).toFixed(1)} and ${(edited / reading).toFixed(1)} times as long).`;

/** Labels alone, beside Pandoc. */
export function reportLabels({ clusters, works, ours, pandoc, pandocInWasm }: LabelTimes): void {
  const row = (who: string, theirs: number, goal = '') => [
    who,
    seconds(theirs),
    (ours / theirs).toFixed(2),
    goal,
  ];
  write(
    'labels',
    measuredWith(),
    `Labels and list of one document of ${whole(clusters)} clusters over ${whole(works)} works:`,
    table(
      ['', 'processor', 'this site, as a ratio to it', 'goal'],
      [
        ['this site', seconds(ours), '', ''],
        row(`${PANDOC}, beyond starting`, pandocInWasm, atMost(0.8, ours / pandocInWasm)),
        ...(pandoc ? [row(pandoc.version, pandoc.seconds)] : []),
      ],
    ),
  );
}

/** Notes of a reader's as files. */
export function reportNotes(exported: readonly ExportTimes[]): void {
  const [{ notes, works }] = exported as [ExportTimes];
  write(
    'notes',
    measuredWith(),
    `${whole(notes)} notes that cite ${whole(works)} works, made into a file in one thread:`,
    table(
      ['', 'first', 'again', 'goal'],
      exported.map(({ of, first, again }) => [
        of,
        seconds(first),
        seconds(again),
        atMost(2, again, seconds),
      ]),
    ),
  );
}

/** What checking content takes beside building it. */
export function reportCheck(checked: readonly CheckTimes[], runs: number): void {
  write(
    'check',
    `${measuredWith()} ${ran(runs)}`,
    table(
      ['', 'processor', 'clock', 'goal', 'a build made anew, processor', 'check, as a ratio to it'],
      checked.map(({ of, check, goal, build }) => [
        of,
        seconds(check.seconds),
        seconds(check.clock),
        atMost(goal, check.clock, seconds),
        build ? seconds(build.seconds) : '',
        build ? (check.seconds / build.seconds).toFixed(3) : '',
      ]),
    ),
  );
}

/** Whole builds of the same text by other programs. */
export function reportBeside(rows: readonly BesideRow[]): void {
  write(
    'beside',
    `${measuredWith()} One run each.`,
    table(
      ['', 'what it makes', 'processor', 'clock', 'peak memory'],
      rows.map(({ name, makes, cost }) => [
        name,
        makes,
        seconds(cost.seconds),
        seconds(cost.clock),
        gigabytes(cost.megabytes),
      ]),
    ).replace('| --- | ---: |', '| --- | --- |'),
  );
}

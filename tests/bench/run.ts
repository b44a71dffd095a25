/**
 * `npm run bench [-- PART …] [--sizes 10,100] [--runs 1] [--programs MyST]`: what a build costs, beside an earlier
 * commit and beside other programs; see docs/benchmarks.md. Each part writes the tables of its own.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { asked } from '../asked.ts';
import { checkBeside } from './check.ts';
import { besideOthers } from './beside/index.ts';
import { essayWithoutWorks } from './essay.ts';
import { labelsBeside } from './labels.ts';
import { exportNotes } from './notes.ts';
import { numberingBeside } from './numbering.ts';
import { realBeside, RUNS } from './real.ts';
import {
  reportBeside,
  reportCheck,
  reportLabels,
  reportNotes,
  reportReal,
  reportSizes,
} from './report.ts';
import { SITES } from './sides.ts';
import { COMPARED, runsOf, sized, sizeOf, type Sized } from './sizes.ts';
import { weigh } from './weights.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '10,100,1000' },
    /** How often each site is built, where it is not as often as a figure to keep needs. */
    runs: { type: 'string' },
    /** Which other programs are beside. */
    programs: { type: 'string' },
  },
});
const runsIn = (usual: number) => (values.runs === undefined ? usual : Number(values.runs));
const PAGES = ['the-downsides', 'essay'];

const PARTS = {
  async real() {
    const { then, now } = await realBeside(runsIn(RUNS));
    const weights = PAGES.map((page) => weigh(join(SITES, 'real/dist'), page));
    reportReal(then, now, runsIn(RUNS), weights);
  },
  async sizes() {
    const essay = await essayWithoutWorks(runsIn(3));
    const sizes: Sized[] = [];
    for (const sections of values.sizes.split(',').map(Number)) {
      const size = sizeOf(sections);
      sizes.push(await sized(size, sections === COMPARED, runsIn(runsOf(size))));
    }
    const numbering = await numberingBeside(join(SITES, String(sizes.at(-1)?.sections)));
    reportSizes(sizes, essay, numbering, (size) => runsIn(runsOf(size)));
  },
  async check() {
    reportCheck(await checkBeside(runsIn(5)), runsIn(5));
  },
  labels: () => reportLabels(labelsBeside()),
  async notes() {
    reportNotes(await exportNotes());
  },
  async beside() {
    reportBeside(await besideOthers(values.programs?.split(',') ?? []));
  },
};

mkdirSync(SITES, { recursive: true });
for (const part of asked(Object.keys(PARTS) as (keyof typeof PARTS)[], positionals)) {
  console.info(`Part: ${part}`);
  await PARTS[part]();
}

import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { CslItem } from '../../src/bibliography/index.ts';
import { bibliographyOf } from './harvard.ts';
import { losses, readBy, type Reader } from './programs/losses.ts';
import { readMods } from './programs/mods.ts';
import { answerOf, ensurePrograms, runWith, type Program } from './programs/programs.ts';
import { recordOf, type WorkRecord } from './programs/record.ts';
import { works } from './programs/works.ts';

const there = await ensurePrograms();
const bibliography = bibliographyOf(works);
const ids = works.map(({ id }) => id);
const [bib, ris, json] = await Promise.all(
  (['bib', 'ris', 'json'] as const).map((format) => bibliography.export(ids, format)),
);
const each = works.map((work) => [work.id, work] as const);
const workOf = (id: string) => works.find((work) => work.id === id) as CslItem;

const formats = there.has('pandoc')
  ? execFileSync('pandoc', ['--list-input-formats'], { encoding: 'utf8' }).split('\n')
  : [];
if (there.has('pandoc') && !formats.includes('ris'))
  console.warn(
    'NOT TESTED: what pandoc reads of RIS. This one is older than 2.18, which learnt it.',
  );

const itemsOf = (from: string, text: string) =>
  JSON.parse(answerOf('pandoc', [`--from=${from}`, '--to=csljson'], text)) as CslItem[];
const byPandoc = (from: string, text: string) =>
  new Map(itemsOf(from, text).map((item) => [item.id, recordOf(item)]));
const byBibutils = (program: Program, text: string) => readMods(answerOf(program, [], text));

const readers: [Reader, boolean, () => Map<string, WorkRecord>][] = [
  ...(
    [
      ['bibtex', bib],
      ['biblatex', bib],
      ['ris', ris],
      ['csljson', json],
    ] as const
  ).map(([from, text = '']): [Reader, boolean, () => Map<string, WorkRecord>] => [
    `pandoc -f ${from}`,
    formats.includes(from),
    () => byPandoc(from, text),
  ]),
  ['bib2xml', there.has('bib2xml'), () => byBibutils('bib2xml', bib ?? '')],
  ['ris2xml', there.has('ris2xml'), () => byBibutils('ris2xml', ris ?? '')],
];

test('no two of the works tested have one id', () => {
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

describe.each(readers)('%s', (reader, isThere, read) => {
  const records = isThere ? read() : new Map<string, WorkRecord>();

  test.skipIf(!isThere).for(each)('reads %s', ([id, work]) => {
    expect(records.get(id)).toEqual(readBy(reader, recordOf(work), work));
  });

  test.for(
    losses
      .filter(({ readers }) => readers.includes(reader))
      .map((loss) => [loss.why, loss] as const),
  )('no more than it must: %s', ([, { field, reads }]) => {
    expect(
      works.filter((work) => reads(recordOf(work)[field], work) !== recordOf(work)[field]),
    ).not.toEqual([]);
  });
});

describe.skipIf(!there.has('pandoc'))('Pandoc tells particles that stay from those that go', () => {
  const read = there.has('pandoc') ? itemsOf('biblatex', bib ?? '') : [];
  test.for([['non-dropping'], ['dropping']])('%s', ([id = '']) => {
    expect(read.find((item) => item.id === id)?.author).toEqual(workOf(id).author);
  });
});

test.skipIf(!there.has('biblatex2xml')).for(each)(
  'biblatex2xml reads the day on which %s was accessed',
  ([id, work]) => {
    const read = (bibutils ??= byBibutils('biblatex2xml', bib ?? ''));
    expect(read.get(id)?.accessed).toBe(recordOf(work).accessed);
  },
);
let bibutils: Map<string, WorkRecord> | undefined;

import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { withBibtexMark, withByteOrderMark } from '../../src/addresses/formats.ts';
import type { CslItem, Name } from '../../src/bibliography/index.ts';
import { bibliographyOf } from './harvard.ts';
import { losses, readBy, type Reader } from './programs/losses.ts';
import { readMods } from './programs/mods.ts';
import { answerOf, ensurePrograms, runWith, type Program } from './programs/programs.ts';
import { namesText, plain, recordOf, typographic, type WorkRecord } from './programs/record.ts';
import { works } from './programs/works.ts';

const there = await ensurePrograms();
const bibliography = bibliographyOf(works);
const ids = works.map(({ id }) => id);
// as the site serves them
const bib = withBibtexMark(await bibliography.export(ids, 'bib'));
const ris = withByteOrderMark(await bibliography.export(ids, 'ris'));
const json = await bibliography.export(ids, 'json');
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
  ).map(([from, text]): [Reader, boolean, () => Map<string, WorkRecord>] => [
    `pandoc -f ${from}`,
    formats.includes(from),
    () => byPandoc(from, text),
  ]),
  ['bib2xml', there.has('bib2xml'), () => byBibutils('bib2xml', bib)],
  ['ris2xml', there.has('ris2xml'), () => byBibutils('ris2xml', ris)],
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

describe.skipIf(!there.has('pandoc'))(
  'Pandoc keeps a note on a work apart from what it prints',
  () => {
    const said = 'Traced, seen in part: 50% & more.';
    test.for(['bibtex', 'biblatex', 'csljson'] as const)('of %s', async (from) => {
      const format = from === 'csljson' ? 'json' : 'bib';
      const text = await bibliography.export(ids.slice(0, 9), format, () => said);
      const read = itemsOf(from, text);
      expect(read.map(({ annote }) => annote)).toEqual(read.map(() => said));
    });
  },
);

describe.skipIf(!there.has('pandoc'))('Pandoc tells particles that stay from those that go', () => {
  const read = there.has('pandoc') ? itemsOf('biblatex', bib) : [];
  test.for([['non-dropping'], ['dropping']])('%s', ([id = '']) => {
    expect(read.find((item) => item.id === id)?.author).toEqual(workOf(id).author);
  });
});

describe.skipIf(!there.has('biblatex2xml'))('biblatex2xml reads the day of access', () => {
  const read = there.has('biblatex2xml') ? byBibutils('biblatex2xml', bib) : new Map();
  test.for(each)('%s', ([id, work]) => {
    expect(read.get(id)?.accessed).toBe(recordOf(work).accessed);
  });
});

/** What BibTeX and biber miss in a work that has none, by their names for it and ours. */
const MISSED: Record<string, string[]> = {
  author: ['author'],
  'author and editor': ['author', 'editor'],
  booktitle: ['container-title'],
  date: ['issued'],
  institution: ['publisher'],
  url: ['URL'],
  year: ['issued'],
};
const lacks = (id: string, missed: string) =>
  (MISSED[missed] ?? [missed]).every((field) => workOf(id)[field] === undefined);

describe.skipIf(!there.has('bibtex'))('BibTeX, in its own plain style', () => {
  const { said, left } = there.has('bibtex')
    ? runWith(
        'bibtex',
        ['works'],
        {
          'works.aux': '\\relax\n\\citation{*}\n\\bibdata{works}\n\\bibstyle{plain}\n',
          'works.bib': bib,
        },
        'works.bbl',
      )
    : { said: '', left: '' };
  const entries = new Map(
    left
      .split('\\bibitem')
      .slice(1)
      .map((entry) => [/\{(.*?)\}/u.exec(entry)?.[1], asPrinted(entry)]),
  );

  test('warns of nothing but what a work lacks, and of pages of the web, which it prints as @misc', () => {
    const warnings = said.split('\n').filter((line) => /^(?:Warning|I |---)/u.test(line));
    const unexplained = warnings.filter((line) => {
      const [, empty, id] = /^Warning--empty (.+) in (\S+)$/u.exec(line) ?? [];
      const [, unsorted] = /^Warning--to sort, need author.* or key in (\S+)$/u.exec(line) ?? [];
      // words for a year that hold none stand in the note
      if (empty === 'year' && workOf(id ?? '').issued?.literal) return false;
      const [, page] =
        /^Warning--entry type for "(.+)" isn't style-file defined$/u.exec(line) ?? [];
      if (page) return !/^(?:webpage|post-weblog)$/u.test(workOf(page).type);
      return !(empty && id ? lacks(id, empty) : unsorted && lacks(unsorted, 'author'));
    });
    expect(unexplained).toEqual([]);
  });

  test.for(each)('prints %s', ([id, work]) => {
    const { title, page, issued } = recordOf(work);
    const names = (work.author ?? work.editor ?? []).map(saidName);
    const printsPages = /^(?:article-|chapter|paper)/u.test(work.type);
    const expected = [
      typographic(title),
      ...names,
      issued?.slice(0, 4),
      ...(printsPages ? [page?.replaceAll('-', '--')] : []),
    ];
    for (const part of expected.filter((each) => each !== undefined))
      expect(entries.get(id)).toContain(part);
  });
});

/** The text of an entry that BibTeX makes, without LaTeX's commands and braces. */
function asPrinted(entry: string): string {
  return plain(
    entry
      .replace(/(?<!\\)%\n/gu, '')
      .replaceAll('~', ' ')
      .replace(/\\(?:newblock|em) /gu, '')
      .replace(/(?<!\\)[{}]/gu, '')
      .replace(/\\(?=[&%$#_{}])/gu, '')
      .replace(SIGN, (_, name: string) => SIGNS[name] ?? ''),
  );
}
const SIGNS: Record<string, string> = {
  asciitilde: '~',
  asciicircum: '^',
  backslash: '\\',
  braceleft: '{',
};
const SIGN = new RegExp(`\\\\text(${Object.keys(SIGNS).join('|')})`, 'gu');

/** "Jan van der Berg", "Lou Grant, Jr", as the plain style prints names. */
function saidName({ given, suffix, ...name }: Name): string {
  const surname = namesText([name])?.slice(1, -1);
  return plain([[given, surname].filter(Boolean).join(' '), suffix].filter(Boolean).join(', '));
}

describe.skipIf(!there.has('biber'))('biber, with the data model of biblatex', () => {
  const { said, left } = there.has('biber')
    ? runWith(
        'biber',
        [
          '--tool',
          '--validate-datamodel',
          '--output-format=bibtex',
          '--output-file=out.bib',
          'in.bib',
        ],
        { 'in.bib': bib },
        'out.bib',
      )
    : { said: '', left: '' };
  const written = fieldsOf(bib);
  const kept = fieldsOf(left);

  test('warns of nothing but what a work lacks, and of what biblatex has no use for', () => {
    const unexplained = said.split('\n').filter((line) => {
      const [, id, warning = ''] =
        /^WARN - Datamodel: Entry '(.+?)' \(.+?\): (.+)$/u.exec(line) ?? [];
      // words for a year or a month are for BibTeX; what biblatex reads stands in “date”
      if (/^WARN - (?:legacy (?:year|month) field|Overwriting field 'year')/u.test(line))
        return false;
      if (!id) return /^(?:WARN|ERROR)/u.test(line);
      const [, missing] = /^Missing mandatory field (?:- one of )?'(\w+)/u.exec(warning) ?? [];
      if (missing) return !lacks(id, missing) && !workOf(id).issued?.literal;
      if (warning.startsWith("Invalid value of field 'month'")) return !workOf(id).issued?.season;
      return !/^Invalid field '(?:(?:isbn|series)' for entrytype 'report|edition' for entrytype '(?:misc|online)|journaltitle' for entrytype 'online)'$/u.test(
        warning,
      );
    });
    expect(unexplained).toEqual([]);
  });

  test.for(each)('keeps %s', ([id, work]) => {
    const { accessed } = recordOf(work);
    for (const name of ['author', 'editor', 'title', 'doi', 'url'])
      expect(kept.get(id)?.get(name), name).toBe(written.get(id)?.get(name));
    const read = readBy('biber', recordOf(work), work).issued;
    expect(kept.get(id)?.get('date')).toBe(read);
    expect(kept.get(id)?.get('urldate')).toBe(accessed);
    const pages = kept.get(id)?.get('pages')?.replaceAll('--', '-').replaceAll(',', ', ');
    expect(pages).toBe(work.page);
  });
});

/** The fields of each entry of a BibTeX file that has each on a line of its own. */
function fieldsOf(text: string): Map<string, Map<string, string>> {
  return new Map(
    text
      .split(/^@/mu)
      .slice(1)
      .map((entry) => [
        /\{(.*),/u.exec(entry)?.[1] ?? '',
        new Map(
          [...entry.matchAll(/^\s+(\w+) = \{(.*)\},$/gmu)].map(([, name = '', value = '']) => [
            name.toLowerCase(),
            value,
          ]),
        ),
      ]),
  );
}

import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { Additions, defaultList, NEW_LIST } from '../../src/adding/add-works.ts';
import { amended, nameAsTyped } from '../../src/adding/amend.ts';
import { findWorks } from '../../src/adding/find-works.ts';
import { incompleteWorks } from '../../src/adding/incomplete-works.ts';
import { inKey, proposeKey } from '../../src/adding/key.ts';
import { NoAnswer, Terminal } from '../../src/adding/terminal.ts';
import {
  nearDuplicates,
  readWorks,
  type CslItem,
  type Work,
} from '../../src/bibliography/index.ts';
import { checkContent } from '../../src/checks/content.ts';
import { Content } from '../../src/loaders/content.ts';

const LIST = 'content/references/since-2013.yaml';
const OLD = `# A list of works.

# our own
- id: csw-2012-grants
  type: article-newspaper
  author:
    - literal: Civil Service World
  issued: 2012
  title: "Grants for mutuals"
  container-title: Civil Service World

- id: bach-2012
  type: article-journal
  author: [{ family: Bach, given: Stephen }]
  issued: 2012
  title: Shrinking the state
  container-title: Industrial Relations Journal
  DOI: 10.1111/j.1468-2338.2012.00693.x
`;
const contentOf = (text: string, file = LIST) => new Content({ references: [{ file, text }] });
const worksOf = (text: string): Work[] => readWorks([{ file: LIST, text }]).works;
const draft = (record: Record<string, unknown>) => ({ record, left: [], doubts: [] });
const report = (more: Record<string, unknown> = {}) =>
  draft({
    type: 'report',
    author: [{ family: 'Gale', given: 'Kit' }],
    issued: '2026-05',
    title: 'Mutuals: after "ten" years',
    publisher: 'Testing House',
    ...more,
  });

describe('the key that is proposed', () => {
  const works = worksOf(OLD);
  const keyOf = (csl: Partial<CslItem>, taken: string[] = []) =>
    proposeKey({ id: '', type: 'report', ...csl }, works, new Set(taken));
  const issued = { 'date-parts': [[2024]] };

  test.for([
    [
      'first author and year',
      { author: [{ family: 'O’Boyle' }, { family: 'Ng' }], issued },
      'oboyle-2024',
    ],
    [
      'a particle that stays',
      { author: [{ family: 'Berg', 'non-dropping-particle': 'van der' }], issued },
      'van-der-berg-2024',
    ],
    ['an organisation', { author: [{ literal: 'Cabinet Office' }], issued }, 'cabinet-office-2024'],
    [
      'as the others of one author begin',
      { author: [{ literal: 'Civil Service World' }], issued },
      'csw-2024',
    ],
    ['an editor', { editor: [{ family: 'Łukasz' }], issued }, 'lukasz-2024'],
    [
      'no author',
      { title: 'What the law says of mutuals in 2024', issued },
      'law-says-mutuals-2024',
    ],
    [
      'no year',
      { author: [{ literal: 'LGA' }], title: 'The story of Devon’s libraries' },
      'lga-story-devons',
    ],
    ['nothing', {}, 'work'],
  ] as [string, Partial<CslItem>, string][])('%s', ([, csl, key]) => {
    expect(keyOf(csl)).toBe(key);
  });

  test('is one that nothing has', () => {
    const work = {
      author: [{ family: 'Bach' }],
      issued: { 'date-parts': [[2012]] },
      title: 'On the state',
    };
    expect(keyOf(work, ['bach-2012'])).toBe('bach-2012-state');
    expect(keyOf(work, ['bach-2012', 'bach-2012-state'])).toBe('bach-2012b');
  });

  test('can be cited, whatever letters a name has', () => {
    expect(inKey('Ærø & Søn’s “Straße”')).toBe('aero-sons-strasse');
  });
});

describe('a work that is added', () => {
  const added = (old: string, file = LIST) => {
    const additions = new Additions(contentOf(old, file), file);
    const { key } = additions.offer(report());
    additions.add(report(), key);
    return additions.list.text;
  };

  test('leaves every byte of the list as it was', () => {
    for (const old of [
      OLD,
      OLD.trimEnd(),
      `\uFEFF${OLD}`,
      OLD.replaceAll('\n', '\r\n'),
      `${OLD}\n\n# the end\n`,
    ]) {
      const text = added(old);
      expect(text.startsWith(old)).toBe(true);
      const { works, problems } = readWorks([{ file: LIST, text }]);
      expect([works.map(({ id }) => id), problems]).toEqual([
        ['csw-2012-grants', 'bach-2012', 'gale-2026'],
        [],
      ]);
    }
  });

  test('ends its lines as the list does', () => {
    expect(added(OLD.replaceAll('\n', '\r\n'))).not.toMatch(/[^\r]\n/u);
    expect(added(OLD)).not.toContain('\r');
  });

  test('begins a list where there is none', () => {
    const additions = new Additions(new Content({}), LIST);
    additions.add(report(), 'gale-2026');
    expect(additions.list.text).toMatch(
      new RegExp(`^${NEW_LIST.replace(/[$.]/gu, '\\$&')}\n- id: gale`, 'u'),
    );
  });

  test('is read as it was drafted', () => {
    const { works } = readWorks([{ file: LIST, text: added(OLD) }]);
    expect(works.at(-1)?.csl).toEqual({
      id: 'gale-2026',
      type: 'report',
      author: [{ family: 'Gale', given: 'Kit' }],
      issued: { 'date-parts': [[2026, 5]] },
      title: 'Mutuals: after "ten" years',
      publisher: 'Testing House',
    });
  });

  test('says nothing of how it was traced, and has lines to say it in', () => {
    const text = added(OLD);
    expect(readWorks([{ file: LIST, text }]).works.at(-1)?.tracing).toBeUndefined();
    // as an editor does who takes the lines for fields, and fills in nothing
    const empty = text.replace(/^ {2}# (?= *(?:tracing|[a-z-]+:$|-$))/gmu, '  ');
    const { problems } = readWorks([{ file: LIST, text: empty }]);
    expect(problems.map(({ what }) => what)).toEqual([
      '“tracing: state” must be one of traced, probable, untraced.',
      '“tracing: seen” must be one of whole, part, record, nothing.',
      '“summary” is empty.',
      '“seen-at” is empty.',
      'Nothing stands behind a dash of “checked”.',
      'Nothing stands behind a dash of “unchecked”.',
    ]);
    const filled = empty
      .replace('state:', 'state: traced')
      .replace('seen:', 'seen: record')
      .replace('summary:', 'summary: A record of it was seen.')
      .replace(/ {4}seen-at:\n/u, '')
      .replace(/-$/mu, '- Author and title.')
      .replace(/-$/mu, '- The pages.');
    const read = readWorks([{ file: LIST, text: filled }]);
    expect(read.problems).toEqual([]);
    expect(read.works.at(-1)?.tracing).toMatchObject({
      state: 'traced',
      seen: 'record',
      summary: 'A record of it was seen.',
      checked: ['Author and title.'],
      unchecked: ['The pages.'],
    });
  });

  test.for([
    [
      'a field that its type needs',
      { publisher: undefined, author: undefined },
      'gale-2026',
      'has neither “author” nor “publisher”',
    ],
    ['markup', { title: 'A **bold** title' }, 'gale-2026', 'There is markup in “title”'],
    ['a key that is taken', {}, 'bach-2012', 'is already taken'],
    ['a key that is taken in capitals', {}, 'BACH-2012', 'by its capitals alone'],
    ['a key that cannot be cited', {}, 'gale 2026', 'cannot be cited'],
  ] as [string, Record<string, unknown>, string, string][])(
    'is refused where a check would stop: %s',
    ([, change, key, what]) => {
      const record = Object.fromEntries(
        Object.entries(report(change).record).filter(([, value]) => value !== undefined),
      );
      const one = draft(record);
      const additions = new Additions(contentOf(OLD), LIST);
      const { hindrances } = additions.offer(one, key);
      expect(hindrances.map((each) => each.what)).toEqual([expect.stringContaining(what)]);
      expect(() => additions.add(one, key)).toThrow(RangeError);
      expect(additions.list.text).toBe(OLD);
    },
  );

  test('tells a mistake of its fields from one of its key', () => {
    const additions = new Additions(contentOf(OLD), LIST);
    expect(additions.offer(report(), 'bach-2012').isFaulty).toBe(false);
    expect(additions.offer(report({ title: 'A **bold** title' })).isFaulty).toBe(true);
  });

  test('is refused where it is there already, by its DOI', () => {
    const again = draft({
      type: 'article-journal',
      author: [{ family: 'Bach', given: 'S.' }],
      issued: '2012',
      title: 'Shrinking the state',
      'container-title': 'Industrial Relations Journal',
      DOI: '10.1111/J.1468-2338.2012.00693.X',
    });
    const { key, hindrances } = new Additions(contentOf(OLD), LIST).offer(again);
    expect(key).toBe('bach-2012-shrinking');
    expect(hindrances.map(({ what }) => what)).toEqual([expect.stringContaining('same DOI')]);
  });

  test('is held to no mistake that was there before', () => {
    const broken = `${OLD}\n- id: other\n  type: report\n`;
    const content = contentOf(broken);
    expect(checkContent(content).some(({ severity }) => severity === 'error')).toBe(true);
    expect(new Additions(content, LIST).offer(report()).hindrances).toEqual([]);
  });

  test('goes into the latest list, unless another is named', () => {
    const lists = ['essay', 'since-2013', 'update-2026', 'works-2020'].map((name) => ({
      file: `content/references/${name}.yaml`,
      text: '',
    }));
    expect(defaultList(new Content({ references: lists }))).toContain('update-2026');
    expect(defaultList(new Content({}))).toBeUndefined();
  });
});

describe('a field given by hand', () => {
  const { record } = report();
  const after = (answer: string) => amended(draft(record), answer)?.record;

  test('is put where lists of works have such a field', () => {
    expect(after('publisher: Other House')).toEqual({ ...record, publisher: 'Other House' });
    expect(Object.keys(after('title: Another') ?? {})).toEqual(Object.keys(record));
    expect(Object.keys(after('number: 5') ?? {})).toEqual([
      ...['type', 'author', 'issued', 'title', 'number', 'publisher'],
    ]);
    expect(after('author: Bach, Stephen; Cabinet Office')?.['author']).toEqual([
      { family: 'Bach', given: 'Stephen' },
      { literal: 'Cabinet Office' },
    ]);
    expect(after('type: document')?.['type']).toBe('document');
  });

  test('has a date that is given in words as lists have it, and any other as it is', () => {
    const date = (written: string) => after(`issued: ${written}`)?.['issued'];
    expect(['May 2024', '25 June 2012', '2024', '2024-21'].map(date)).toEqual([
      ...['2024-05', '2012-06-25', '2024', '2024-21'],
    ]);
    expect(date('20x4')).toBe('20x4');
    expect(date('forthcoming 2030')).toBe('forthcoming 2030');
  });

  test('has names as they are shown', () => {
    const names = [
      { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
      { family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' },
      { family: 'King', given: 'Martin Luther', suffix: 'Jr' },
      { literal: 'Cabinet Office' },
    ];
    const typed = names.map(nameAsTyped).join('; ');
    expect(typed).toBe(
      'van der Berg, Jan; Humboldt, Alexander von; King, Martin Luther, Jr; Cabinet Office',
    );
    expect(after(`author: ${typed}`)?.['author']).toEqual(names);
  });

  test('is doubted where a person’s name may stand in it as it is spoken', () => {
    const doubts = (answer: string) =>
      amended(draft(record), answer, new Set(['Social Enterprise']))?.doubts;
    expect(doubts('author: Kit Gale; Jan van der Berg; Bach, S.')).toEqual([
      {
        what: '“Kit Gale” and others were taken for organisations.',
        cure: 'If it is a person, the family name comes first, with a comma behind it: “author: Gale, Kit; van der Berg, Jan; Bach, S.”.',
      },
    ]);
    for (const body of ['Cabinet Office', 'Social Enterprise', 'Mutuo', 'Gale, Kit'])
      expect(doubts(`author: ${body}`)).toEqual([]);
    expect(doubts('title: Kit Gale')).toEqual([]);
  });

  test('without a value takes the field out', () => {
    expect(after('publisher:')).not.toHaveProperty('publisher');
  });

  test('is no key, and a key is none', () => {
    expect(after('gale-2026')).toBeUndefined();
    expect(() => after('publsher: X')).toThrow(
      '“publsher” is not a field of a work. Did you mean “publisher”?',
    );
    expect(() => after('type: raport')).toThrow(
      '“raport” is not a type of work. Did you mean “report”?',
    );
    expect(() => after('type: newspaper')).toThrow(
      'Did you mean “article-newspaper”? Types are those of CSL',
    );
  });
});

describe('near duplicates', () => {
  const works = worksOf(OLD);
  const near = (csl: Partial<CslItem>) =>
    nearDuplicates({ id: 'x', type: 'report', ...csl }, works).map(({ work, shares }) => [
      work.id,
      shares,
    ]);
  const author = [{ family: 'Bach', given: 'S.' }];

  test.for([
    ['a DOI in capitals', { DOI: '10.1111/J.1468-2338.2012.00693.X' }, 'the same DOI'],
    [
      'a title with a subtitle',
      { author, title: 'Shrinking the State: a history' },
      'nearly the same title, and the author',
    ],
    [
      'a slip of the hand',
      { title: 'Shrinkin the state', issued: { 'date-parts': [[2012]] } },
      'nearly the same title, and the year',
    ],
  ] as [string, Partial<CslItem>, string][])('%s', ([, csl, shares]) => {
    expect(near(csl)).toEqual([['bach-2012', shares]]);
  });

  test('are none that share a year alone, an author alone or a short word', () => {
    expect(
      near({ author, title: 'Another matter altogether', issued: { 'date-parts': [[2012]] } }),
    ).toEqual([]);
    expect(near({ title: 'State' })).toEqual([]);
    const series = readWorks([
      { file: LIST, text: OLD.replace('Shrinking the state', 'Report 12 on shrinking the state') },
    ]).works;
    const next = { id: 'x', type: 'report', author, title: 'Report 13 on shrinking the state' };
    expect(nearDuplicates(next, series)).toEqual([]);
  });
});

describe('keys are found', () => {
  const works = worksOf(OLD);
  const found = (...words: string[]) => findWorks(words, works).map(({ id }) => id);

  test.for([
    [['bach'], 'bach-2012'],
    [['SHRINKING', 'state'], 'bach-2012'],
    [['stephen 2012'], 'bach-2012'],
    [['industrial rel'], 'bach-2012'],
    [['civil', 'grants'], 'csw-2012-grants'],
    [['shrinkng'], 'bach-2012'],
  ] as [string[], string][])('%j', ([words, id]) => {
    expect(found(...words)).toEqual([id]);
  });

  test('only where all words stand in one work, and those of keys and authors first', () => {
    expect(found('bach', 'grants')).toEqual([]);
    expect(found('2012')).toEqual(['bach-2012', 'csw-2012-grants']);
    expect(found('–')).toEqual([]);
  });
});

describe('what works lack', () => {
  const work = (id: string, more: string) =>
    `- id: ${id}\n  type: document\n  title: A title\n  author:\n    - literal: A body\n  issued: 2012\n  DOI: 10.1000/1\n  tracing: { state: traced, seen: record, summary: Seen. }\n${more}`;
  const works = worksOf(
    [
      work('whole', ''),
      work('gone', '  links: { status: gone }\n'),
      work('unsaid', '').replace(/ {2}tracing.*\n/u, ''),
      work('undated', '').replace(/ {2}issued.*\n/u, ''),
      work('unplaced', '').replace(/ {2}DOI.*\n/u, ''),
      work('unsigned', '').replace(/ {2}author:\n.*\n/u, ''),
    ].join(''),
  );

  test('is told with the worst for a reader first, and nothing of a work that is whole', () => {
    expect(incompleteWorks(works).map(({ ids }) => ids)).toEqual([
      ['gone'],
      ['unplaced'],
      ['unsaid'],
      ['undated'],
      ['unsigned'],
    ]);
    const opened = incompleteWorks(works, ({ id }) => ({ isGone: id === 'whole', hasCopy: true }));
    expect(opened[0]?.ids).toEqual(['whole']);
  });
});

describe('questions', () => {
  test('are answered by lines that come all at once, before they are asked', async () => {
    const input = new PassThrough();
    const terminal = new Terminal(input, new PassThrough());
    input.end('one\n\n  three  \n');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await terminal.ask('1? ')).toBe('one');
    expect(await terminal.ask('2? ')).toBe('');
    expect(await terminal.ask('3? ')).toBe('three');
    await expect(terminal.ask('4? ')).rejects.toThrow(NoAnswer);
    terminal.close();
  });

  test('asks in lines as wide as it is', async () => {
    const input = new PassThrough();
    const output = Object.assign(new PassThrough(), { columns: 20 });
    const terminal = new Terminal(input, output);
    input.end('one\n');
    await terminal.ask('meaning — What it means, in a sentence.\n  > ');
    terminal.close();
    expect(String(output.read())).toBe('meaning — What it\nmeans, in a\nsentence.\n  > one\n');
  });
});

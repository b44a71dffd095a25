import { describe, expect, test } from 'vitest';
import { isCurrent, isWithdrawn, versionsOf, type Entry } from '../../src/ledger/ledger.ts';
import { renumber, type Making, type Overrules } from '../../src/ledger/renumber.ts';

const PARAGRAPHS = [
  'The first answer is uncertainty, for a contract that is lost may be the end of everything.',
  'The second is skill: running an enterprise asks for things that running a service does not.',
  'Then there is size, and the bigger a service is the harder it becomes to win its staff over.',
  'And there is the fear of privatisation, which many who work in public services share with unions.',
];
const [ONE = '', TWO = '', THREE = '', FOUR = ''] = PARAGRAPHS;
/** An edition that is being made, and has come out already. */
const made = (edition: string): Making => ({ edition, isDraft: false });
const first = renumber([], PARAGRAPHS, made('1.0')).entries;

/** What a section is like after an edit: its numbers in the order of the text, and what was decided. */
function after(
  texts: string[],
  overrules?: Overrules,
  old: Entry[] = first,
  making: Making = made('1.1'),
) {
  const { entries, decisions, doubts } = renumber(old, texts, making, overrules);
  return {
    numbers: entries.filter(isCurrent).map(({ number }) => number),
    kinds: decisions.map(({ kind, number, of }) => [kind, number, ...(of ? [of] : [])].join(' ')),
    doubts: doubts.map(({ number }) => number),
    entries,
  };
}

test('a section that was never numbered begins with 1', () => {
  expect(first.map(({ number }) => number)).toEqual(['1', '2', '3', '4']);
});

describe('an edit leaves every number with its paragraph', () => {
  const TYPO = TWO.replace('asks', 'ask');
  const REWRITTEN = `${TWO.replace('running an enterprise', 'to run an enterprise')} Or so it was said.`;
  const [HALF = '', OTHER = ''] = FOUR.split(', which ');
  test.for<[name: string, texts: string[], numbers: string[], kinds: string[]]>([
    ['nothing', PARAGRAPHS, ['1', '2', '3', '4'], []],
    ['a typo', [ONE, TYPO, THREE, FOUR], ['1', '2', '3', '4'], ['edited 2']],
    ['a rewriting', [ONE, REWRITTEN, THREE, FOUR], ['1', '2', '3', '4'], ['edited 2']],
    ['a move to the end', [TWO, THREE, FOUR, ONE], ['2', '3', '4', '1'], ['moved 1']],
    ['a swap', [ONE, THREE, TWO, FOUR], ['1', '3', '2', '4'], ['moved 2']],
    [
      'a split',
      [ONE, TWO, THREE, `${HALF}.`, `Many ${OTHER.replace('many ', '')}`],
      ['1', '2', '3', '4', '5'],
      ['edited 4', 'split 5 4'],
    ],
    ['a merging', [ONE, `${TWO} ${THREE}`, FOUR], ['1', '2', '4'], ['edited 2', 'merged 3 2']],
    ['a deletion', [ONE, THREE, FOUR], ['1', '3', '4'], ['withdrawn 2 1']],
    ['a deletion of the first', [TWO, THREE, FOUR], ['2', '3', '4'], ['withdrawn 1 2']],
    [
      'an insertion at the start',
      ['Alpha beta gamma.', ...PARAGRAPHS],
      ['A1', '1', '2', '3', '4'],
      ['new A1'],
    ],
    [
      'an insertion in the middle',
      [ONE, TWO, 'Alpha beta gamma.', THREE, FOUR],
      ['1', '2', '2A', '3', '4'],
      ['new 2A'],
    ],
    [
      'two insertions in one place',
      [ONE, 'Alpha beta gamma.', 'Delta epsilon zeta.', TWO, THREE, FOUR],
      ['1', '1A', '1B', '2', '3', '4'],
      ['new 1A', 'new 1B'],
    ],
    [
      'an insertion at the end',
      [...PARAGRAPHS, 'Alpha beta.'],
      ['1', '2', '3', '4', '5'],
      ['new 5'],
    ],
  ])('%s', ([, texts, numbers, kinds]) => {
    const done = after(texts);
    expect(done.numbers).toEqual(numbers);
    expect(done.kinds.filter((kind) => !kind.startsWith('unchanged'))).toEqual(kinds);
    expect(done.doubts).toEqual([]);
  });

  test('and only what was edited carries the new edition', () => {
    const { entries } = after([ONE, TYPO, THREE, FOUR]);
    expect(entries.map((entry) => ('edition' in entry ? entry.edition : ''))).toEqual([
      '1.0',
      '1.1',
      '1.0',
      '1.0',
    ]);
  });
});

describe('a number that was published', () => {
  test('is not given again when its paragraph is gone', () => {
    const gone = after([ONE, THREE, FOUR]).entries;
    expect(after([ONE, 'Alpha beta gamma.', THREE, FOUR], undefined, gone).numbers).toEqual([
      '1',
      '1A',
      '3',
      '4',
    ]);
    const last = after([ONE, TWO, THREE]).entries;
    expect(after([ONE, TWO, THREE, 'Alpha beta.'], undefined, last).numbers).toEqual([
      '1',
      '2',
      '3',
      '3A',
    ]);
  });

  test('still leads on when the paragraph that it led to is gone as well', () => {
    const gone = after([ONE, THREE, FOUR]).entries;
    const { entries } = after([THREE, FOUR], undefined, gone);
    expect(entries.filter((entry) => !isCurrent(entry))).toEqual([
      { ...first[1], withdrawn: '1.1', see: '3' },
      { ...first[0], withdrawn: '1.1', see: '3' },
    ]);
  });
});

describe('what comes and goes within an edition', () => {
  const draft: Making = { edition: '1.1', isDraft: true };
  const [NEW, OTHER] = ['Alpha beta gamma delta.', 'Epsilon zeta eta theta.'];

  test('and is put back as it was, has its number again', () => {
    const gone = after([ONE, THREE, FOUR]).entries;
    const { numbers, kinds, entries } = after([ONE, TWO, THREE, FOUR], undefined, gone);
    expect(numbers).toEqual(['1', '2', '3', '4']);
    expect(kinds.filter((kind) => !kind.startsWith('unchanged'))).toEqual(['restored 2']);
    expect(entries).toEqual(first);
  });

  test('is a new paragraph where it is put back in a later edition', () => {
    const gone = after([ONE, THREE, FOUR]).entries;
    const later = after([ONE, TWO, THREE, FOUR], undefined, gone, made('1.2'));
    expect(later.numbers).toEqual(['1', '1A', '3', '4']);
  });

  test('is dropped if nobody has read it, and its number is free', () => {
    const { entries } = after([...PARAGRAPHS, NEW], undefined, first, draft);
    const { kinds, entries: left } = after(PARAGRAPHS, undefined, entries, draft);
    expect(kinds).toContain('dropped 5');
    expect(left).toEqual(first);
    expect(after([...PARAGRAPHS, OTHER], undefined, left, draft).numbers.at(-1)).toBe('5');
    const two = after([...PARAGRAPHS, NEW, OTHER], undefined, first, draft).entries;
    const one = after([...PARAGRAPHS, OTHER], undefined, two, draft).entries;
    expect(after([...PARAGRAPHS, NEW, OTHER], undefined, one, draft).entries).toEqual(two);
  });

  test('leads on if it may have been read', () => {
    const { entries } = after([...PARAGRAPHS, NEW]);
    const { kinds } = after(PARAGRAPHS, undefined, entries);
    expect(kinds).toContain('withdrawn 5 4');
  });

  test('leads on if an edition before had it', () => {
    expect(after([ONE, THREE, FOUR], undefined, first, draft).kinds).toContain('withdrawn 2 1');
  });
});

describe('what a paragraph said in an edition is kept', () => {
  const A = ONE;
  const B = `${ONE} Or so it was said.`;
  const C = `${ONE} Or so it was said at the time.`;
  const GONE = '';
  test.for<
    [
      name: string,
      steps: [edition: string, text: string][],
      edition: string,
      text: string,
      earlier: [edition: string, text: string][],
    ]
  >([
    ['nothing was edited', [['1.1', A]], '1.0', A, []],
    ['an edit within the same edition', [['1.0', B]], '1.0', B, []],
    ['an edit in the next edition', [['1.1', B]], '1.1', B, [['1.0', A]]],
    [
      'two edits in the next edition',
      [
        ['1.1', B],
        ['1.1', C],
      ],
      '1.1',
      C,
      [['1.0', A]],
    ],
    [
      'an edit in each of two editions',
      [
        ['1.1', B],
        ['1.2', C],
      ],
      '1.2',
      C,
      [
        ['1.0', A],
        ['1.1', B],
      ],
    ],
    [
      'an edit undone before it was published',
      [
        ['1.1', B],
        ['1.1', A],
      ],
      '1.0',
      A,
      [],
    ],
    [
      'an edit undone in a later edition',
      [
        ['1.1', B],
        ['1.2', A],
      ],
      '1.2',
      A,
      [
        ['1.0', A],
        ['1.1', B],
      ],
    ],
    [
      'a deletion after an edit',
      [
        ['1.1', B],
        ['1.2', GONE],
      ],
      '1.1',
      B,
      [['1.0', A]],
    ],
  ])('%s', ([, steps, edition, text, earlier]) => {
    let entries: Entry[] = first;
    for (const [at, text] of steps) {
      const texts = [text, TWO, THREE, FOUR].filter((each) => each !== GONE);
      entries = renumber(entries, texts, made(at)).entries;
    }
    const entry = entries.find(({ number }) => number === '1');
    expect([entry?.edition, entry?.text]).toEqual([edition, text]);
    expect((entry?.earlier ?? []).map((each) => [each.edition, each.text])).toEqual(earlier);
  });
});

describe('what may be an old paragraph or a new one', () => {
  const DOUBTFUL =
    'The second is skill, and it is bought from consultants at a price that nobody had put in a plan, which hurt.';

  test('is asked about', () => {
    expect(after([ONE, DOUBTFUL, THREE, FOUR]).doubts).toEqual(['2']);
  });

  test('is the old one where the author says so', () => {
    const done = after([ONE, DOUBTFUL, THREE, FOUR], { same: new Set(['2']), other: new Set() });
    expect([done.numbers, done.doubts]).toEqual([['1', '2', '3', '4'], []]);
  });

  test('is a new one where the author says so', () => {
    const done = after([ONE, DOUBTFUL, THREE, FOUR], { same: new Set(), other: new Set(['2']) });
    expect([done.numbers, done.doubts]).toEqual([['1', '1A', '3', '4'], []]);
    expect(done.kinds).toContain('withdrawn 2 1A');
  });
});

test('no number and nothing that was published is ever lost, nor a number used again, through five hundred random edits', () => {
  let state = 11;
  const below = (most: number) => (state = (state * 48271) % 2147483647) % Math.max(most, 1);
  const word = () => `word${below(400)}`;
  const sentence = () => Array.from({ length: 8 + below(12) }, word).join(' ');
  let texts = Array.from({ length: 6 }, sentence);
  let { entries } = renumber([], texts, made('1.0'));
  const owners = new Map<string, string>();
  const published = new Set<string>();
  const versions = () =>
    entries.flatMap((entry) =>
      versionsOf(entry).map(({ edition, hash }) => `${entry.number} ${edition} ${hash}`),
    );
  for (let turn = 0; turn < 500; turn++) {
    const at = below(texts.length);
    const edits = [
      () => texts.splice(at, 0, sentence()),
      () => texts.length > 3 && texts.splice(at, 1),
      () => texts.splice(at, 1, `${texts[at]} ${word()}`),
      () => texts.push(...texts.splice(at, 1)),
      () => texts.splice(at, 2, texts.slice(at, at + 2).join(' ')),
      () => texts.splice(at, 1, ...halves(texts[at] ?? '')),
    ];
    edits[below(edits.length)]?.();
    texts = texts.filter((text) => text.trim() !== '');
    const before = new Set(entries.map(({ number }) => number));
    // an edition is published after every seventh edit
    const edition = `1.${Math.floor(turn / 7) + 1}`;
    if (turn % 7 === 0) for (const version of versions()) published.add(version);
    const doubtful = renumber(entries, texts, made(edition)).doubts.map(({ number }) => number);
    const done = renumber(entries, texts, made(edition), {
      same: new Set(),
      other: new Set(doubtful),
    });
    const numbers = done.entries.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of before) expect(numbers).toContain(number);
    for (const { kind, number } of done.decisions) {
      if (kind === 'new' || kind === 'split') expect(owners.has(number)).toBe(false);
      owners.set(number, kind);
    }
    for (const entry of done.entries) {
      if (isWithdrawn(entry)) expect(numbers).toContain(entry.see);
    }
    expect(done.entries.filter(isCurrent).map(({ text }) => text)).toEqual(texts);
    ({ entries } = done);
    expect(versions()).toEqual(expect.arrayContaining([...published]));
  }
  expect(published.size).toBeGreaterThan(200);
});

const halves = (text: string) => {
  const words = text.split(' ');
  const middle = Math.ceil(words.length / 2);
  return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')];
};

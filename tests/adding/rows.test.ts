import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RowAdditions } from '../../src/adding/add-rows.ts';
import {
  BEFORE,
  FILE,
  KINDS,
  proposalFor,
  questionsFor,
  standingOf,
  type Kind,
} from '../../src/adding/kinds.ts';
import {
  questionCalled,
  valueOf,
  WrongAnswer,
  type Answers,
  type Value,
} from '../../src/adding/questions.ts';
import { faultInSources } from '../../src/adding/sources.ts';
import { parseSource } from '../../src/bibliography/index.ts';
import { Content } from '../../src/loaders/content.ts';
import { readContent } from '../../src/loaders/content-folder.ts';

const real = readContent('content', process.cwd());
const additions = new RowAdditions(real, 'content');
const kindOf = (word: string): Kind => {
  const kind = KINDS[word];
  if (!kind) throw new Error(`There is no ${word}`);
  return kind;
};
const tableOf = (content: Content, table: string) => {
  const text = content.files.data.find(({ file }) => file.endsWith(`/${table}.yaml`))?.text ?? '';
  return { text, rows: parseSource({ file: 'a.yaml', text }).value as Record<string, unknown>[] };
};

const NEXT_CLAIM = proposalFor('id', kindOf('claim'), new Map(), real, '2026-11-29') ?? '';
/** A sentence of the conclusion, by its first words: the first paragraph that begins without a mark. */
const SENTENCE =
  /^\p{Lu}[^<[\n]{40}/mu.exec(
    real.sections
      .find(({ slug }) => slug === 'conclusion')
      ?.source.replace(/^---[^]*?\n---\n/u, '') ?? '',
  )?.[0] ?? '';

/** What an author would answer for the least that can be added, in the real content. */
const LEAST: Record<string, Record<string, Value>> = {
  section: {
    title: 'A trial of sections',
    file: 'a-trial-of-sections',
    description: 'What is asked of somebody who begins a section, and what the file then holds.',
    order: 99,
    question: 'Does it work?',
    answer: 'It does: “yes”.',
  },
  case: {
    id: 'a-trial',
    name: 'A trial',
    typical: true,
    what: 'Care: all of it.',
    happened: 'It was set up.',
    'after.where': 'unknown',
    'after.text': 'Not in our sources.',
    lesson: 'None.',
    cites: ['bach-2012', 'michie-2012, p. 34'],
  },
  claim: {
    id: NEXT_CLAIM,
    section: 'conclusion',
    claim: 'It is so.',
    cites: ['bach-2012, p. 405'],
    'source-checked': 'It was not seen.',
    verdict: 'not checked',
    reasons: 'Nobody has looked.',
    sources: [],
    'last-checked': '2026-11-29',
    'next-check': '2027-11-29',
    before: SENTENCE,
  },
  count: {
    id: 'a-trial',
    date: '2015',
    value: 1234,
    bound: 'about',
    counted: 'Mutuals',
    scope: 'UK',
    series: 'survey',
    'said-by': 'Somebody',
    cites: ['bach-2012'],
    promoter: false,
    note: 'None.',
  },
  event: {
    id: 'a-trial',
    date: '2014-03',
    when: 'March 2014',
    kind: 'launch',
    event: 'Something begins.',
    cites: ['bach-2012'],
  },
  term: { id: 'a-trial', term: 'Trial of terms', meaning: 'A trial.', cites: ['bach-2012'] },
  correction: {
    id: 'a-trial',
    date: '2026-11-29',
    edition: '1.1',
    where: ['about#notes', 'references/bach-2012'],
    seriousness: 'wording',
  },
};
const answersFor = (word: string, more: Record<string, Value> = {}): Answers =>
  new Map(Object.entries({ ...LEAST[word], ...more }));

describe.each(Object.keys(KINDS))('%s', (word) => {
  const kind = kindOf(word);
  const questions = questionsFor(kind);
  const edits = additions.editsFor(kind, answersFor(word));

  test('asks for every field of its schema, and says what each is for', () => {
    const asked = questions.map(({ name }) => name.split('.')[0]);
    const { shape } = kind.schema as unknown as { shape: object };
    expect(
      [...new Set(asked)].filter((name) => ![BEFORE.name, FILE.name].includes(name ?? '')).sort(),
    ).toEqual(Object.keys(shape).sort());
    expect(questions.filter(({ what }) => what === '')).toEqual([]);
    const needed = questions.filter(({ isNeeded }) => isNeeded).map(({ name }) => name);
    expect(Object.keys(LEAST[word] ?? {})).toEqual(expect.arrayContaining(needed));
  });

  test('is written so that no check stops at it', () => {
    expect(additions.hindrances(edits)).toEqual([]);
  });

  test('nothing is said against any of those answers as it is given', () => {
    const given = new Map<string, Value>();
    for (const question of questions) {
      const value = answersFor(word).get(question.name);
      if (value === undefined) continue;
      given.set(question.name, value);
      expect(additions.faultIn(kind, question, given), question.name).toBeUndefined();
    }
  });

  test('asks in plain words, and nothing in YAML', () => {
    for (const { ask } of questions)
      expect(ask).not.toMatch(/["'[\]{}]|quotation|\b(?:true|false)\b/u);
  });

  test('leaves every byte of what is there', () => {
    for (const { file, text } of edits) {
      const all = [...real.files.data, ...real.files.sections];
      const before = all.find((each) => each.file === file)?.text ?? '';
      // one piece was put in, and nothing was taken out
      const start = [...text].findIndex((letter, at) => letter !== before[at]);
      const tail = before.slice(start);
      expect(text.startsWith(before.slice(0, start))).toBe(true);
      expect(text.endsWith(tail)).toBe(true);
    }
  });

  test('says in comments what was left out', () => {
    const text = edits.map((each) => each.text).join('\n');
    const left = questions.filter(
      (each) =>
        !(each.name in (LEAST[word] ?? {})) &&
        !each.name.includes('.') &&
        standingOf(kind, each, answersFor(word)) !== 'skipped',
    );
    expect(left).not.toEqual([]);
    const before = real.files.data.flatMap((each) => each.text.split('\n'));
    const long = text.split('\n').filter((line) => /^ *#/u.test(line) && line.length > 100);
    expect(long.filter((line) => !before.includes(line))).toEqual([]);
    for (const { name } of left)
      expect(text).toMatch(new RegExp(`^ *# \\S.*\n *# ${name}:$`, 'mu'));
  });

  test('is refused without a field that it needs', () => {
    const [needed] = questions.filter(
      ({ isNeeded, name }) => isNeeded && name !== FILE.name && name !== BEFORE.name,
    );
    const answers = new Map(answersFor(word));
    answers.delete(needed?.name ?? '');
    const problems = additions.hindrances(additions.editsFor(kind, answers));
    expect(problems.map(({ what }) => what)).toContain(`“${needed?.name}” is missing.`);
  });
});

describe('a row stands where its table has such', () => {
  const added = (word: string, content: Content, more: Record<string, Value> = {}) => {
    const kind = kindOf(word);
    const [{ text } = { text: '' }] = (
      content === real ? additions : new RowAdditions(content, 'content')
    ).editsFor(kind, answersFor(word, more));
    return parseSource({ file: 'a.yaml', text }).value as Record<string, string>[];
  };

  test('by its date', () => {
    for (const word of ['event', 'count']) {
      const rows = added(word, real);
      const at = rows.findIndex(({ id }) => id === 'a-trial');
      const own = String(rows[at]?.['date']);
      expect((rows[at - 1]?.['date'] ?? '') <= `${own}~`).toBe(true);
      expect((rows[at + 1]?.['date'] ?? '') > own).toBe(true);
    }
  });

  test('at the end, where there is no order, and in a table that is empty or not there', () => {
    expect(added('term', real).at(-1)?.['id']).toBe('a-trial');
    for (const text of ['# Terms.\n[]\n', '# Terms.\n', '']) {
      const file = 'content/data/glossary.yaml';
      expect(added('term', new Content({ data: [{ file, text }] })).map(({ id }) => id)).toEqual([
        'a-trial',
      ]);
    }
    expect(added('term', new Content({})).map(({ id }) => id)).toEqual(['a-trial']);
  });

  test('below what a file says of itself, where it is the first', () => {
    const file = 'content/data/timeline.yaml';
    const text = "# What happened.\n- id: later\n  date: '2020'\n";
    const data = [{ file, text }];
    const [edit] = new RowAdditions(new Content({ data }), 'content').editsFor(
      kindOf('event'),
      answersFor('event'),
    );
    expect(edit?.text).toMatch(
      /^# What happened\.\n- id: a-trial\n[^]*- id: later\n {2}date: '2020'\n$/u,
    );
  });

  test('dates are text there, whatever YAML takes for a number', () => {
    const { rows } = tableOf(real, 'timeline');
    expect(rows.every(({ date }) => typeof date === 'string')).toBe(true);
    expect(
      added('event', real, { date: '2014' }).find(({ id }) => id === 'a-trial')?.['date'],
    ).toBe('2014');
  });
});

describe('a claim', () => {
  const edit = (before: string) =>
    additions.editsFor(kindOf('claim'), answersFor('claim', { before }))[1];

  test('is marked before the sentence that makes it', () => {
    expect(edit('In one, mutuals spread')?.text).toContain(
      '<Claim id="C-31" />In one, mutuals spread',
    );
  });

  test('is marked also where a line of the file ends within those words', () => {
    const { source = '' } = real.sections.find(({ slug }) => slug === 'conclusion') ?? {};
    const [, before = '', after = ''] = /^(\p{Lu}[^<[\n]*) (\S+ \S+)/mu.exec(source) ?? [];
    const broken = new RowAdditions(
      new Content({
        ...real.files,
        sections: real.files.sections.map((each) => ({
          ...each,
          text: each.text.replace(`${before} ${after}`, `${before}\n${after}`),
        })),
      }),
      'content',
    );
    const [, section] = broken.editsFor(
      kindOf('claim'),
      answersFor('claim', { before: `${before} ${after}` }),
    );
    expect(section?.text).toContain(`<Claim id="${NEXT_CLAIM}" />${before}\n${after}`);
  });

  test('is refused where those words are not there, or more than once', () => {
    expect(() => edit('No such words')).toThrow('do not stand in content/sections/conclusion.mdx');
    expect(() => edit('the')).toThrow(/stand \d+ times in/u);
    expect(() => edit('')).toThrow(WrongAnswer);
  });
});

describe('a question hangs on the answers before it', () => {
  const standing = (word: string, name: string, answers: Record<string, Value>) => {
    const question = questionsFor(kindOf(word)).find((each) => each.name === name);
    return question && standingOf(kindOf(word), question, new Map(Object.entries(answers)));
  };

  test.for<[word: string, name: string, answers: Record<string, Value>, standing: string]>([
    ['case', 'kind-note', { typical: true }, 'skipped'],
    ['case', 'kind-note', { typical: false }, 'needed'],
    ['case', 'years.note', {}, 'skipped'],
    ['case', 'years.note', { 'years.from': '2012' }, 'open'],
    ['case', 'after.ended', { 'years.until': '2012' }, 'needed'],
    ['correction', 'why', { seriousness: 'wording' }, 'open'],
    ['correction', 'why', { seriousness: 'wrong' }, 'needed'],
    ['correction', 'verdict-was', { where: ['2.3'] }, 'skipped'],
    ['correction', 'verdict-was', { where: ['2.3', 'claims/C-06'] }, 'open'],
    ['term', 'basis', {}, 'needed'],
  ])('%s %s after %o: %s', ([word, name, answers, expected]) => {
    expect(standing(word, name, answers)).toBe(expected);
  });
});

describe('what is proposed', () => {
  const proposal = (word: string, name: string, answers: Record<string, Value> = {}) =>
    proposalFor(name, kindOf(word), new Map(Object.entries(answers)), real, '2028-02-29');

  test('is the next number of a claim, the last edition, the last place among sections, and a day', () => {
    const claims = tableOf(real, 'claims').rows.length;
    expect(proposal('claim', 'id')).toBe(`C-${claims + 1}`);
    expect(proposal('claim', 'next-check')).toBe('2029-02-28');
    expect(proposal('correction', 'date')).toBe('2028-02-29');
    expect(proposal('correction', 'edition')).toBe(
      String(tableOf(real, 'editions').rows.at(-1)?.['number']),
    );
    expect(proposal('section', 'order')).toBe(String(real.sections.length + 1));
    expect(proposal('event', 'when', { date: '2013-03/2013-05' })).toBe('March 2013 to May 2013');
    expect(proposal('event', 'when')).toBeUndefined();
  });

  test('is an id made of the name', () => {
    expect(proposal('case', 'id', { name: 'St Mary’s Care & Co.' })).toBe('st-marys-care-co');
    expect(proposal('section', 'file', { title: 'What happened?' })).toBe('what-happened');
    expect(proposal('event', 'id')).toBeUndefined();
  });

  test('is none that is taken', () => {
    expect(proposal('case', 'id', { name: 'MyCSP' })).toBe('mycsp-2');
    expect(proposal('section', 'file', { title: 'Conclusion' })).toBe('conclusion-2');
  });
});

describe('an answer', () => {
  const questionOf = (word: string, name: string) => {
    const found = questionsFor(kindOf(word)).find((each) => each.name === name);
    if (!found) throw new Error(name);
    return found;
  };

  test.for([
    ['event', 'kind', 'law', 'law'],
    ['event', 'kind', 'Law', 'law'],
    ['event', 'kind', '2', 'policy'],
    ['count', 'value', '1,234', 1234],
    ['count', 'promoter', 'Yes', true],
    ['case', 'typical', 'false', false],
    ['event', 'date', "'2012-06'", '2012-06'],
    ['event', 'cites', 'bach-2012; bach-2012, p. 405', ['bach-2012', 'bach-2012, p. 405']],
    ['event', 'cites', '["bach-2012, p. 405", "b"]', ['bach-2012, p. 405', 'b']],
    ['event', 'cites', '[bach-2012]', ['bach-2012']],
    ['event', 'cites', 'bach-2012, p. 405, michie-2012', ['bach-2012, p. 405', 'michie-2012']],
    ['event', 'cites', 'bach-2012, pp. iv-vi', ['bach-2012, pp. iv-vi']],
    ['event', 'cites', 'bach-2012, iv-vi', ['bach-2012, iv-vi']],
    ['claim', 'sources', 'none', []],
    ['claim', 'sources', '[]', []],
    ['term', 'also', 'ALMOs, almos', ['ALMOs', 'almos']],
    ['case', 'forms', 'a; b,c', ['a', 'b', 'c']],
    ['correction', 'where', '["counts/x", "5.2"]; 6.5', ['counts/x', '5.2', '6.5']],
    ['correction', 'edition', "'1.1'", '1.1'],
    ['section', 'file', 'councils-kept.mdx', 'councils-kept'],
  ] as [string, string, string, Value][])('%s %s: %s', ([word, name, written, value]) => {
    expect(valueOf(questionOf(word, name), written)).toEqual(value);
  });

  test.for([
    ['event', 'kind', 'war', 'It must be one of law, policy'],
    ['event', 'basis', 'known', 'It can only be “from-knowledge”, or be left out.'],
    ['count', 'value', 'many', 'Write a number'],
    ['count', 'promoter', 'perhaps', 'Answer yes or no.'],
  ])('%s %s cannot be “%s”', ([word = '', name = '', written = '', says = '']) => {
    expect(() => valueOf(questionOf(word, name), written)).toThrow(says);
  });

  test('is found again by its name or by the end of it', () => {
    const questions = questionsFor(kindOf('case'));
    const called = (name: string) => questionCalled(name, questions)?.name;
    expect(called('years.until')).toBe('years.until');
    expect(called('until')).toBe('years.until');
    expect(called('Until')).toBe('years.until');
    expect(called('Kind-Note')).toBe('kind-note');
    expect(called('nothing')).toBeUndefined();
  });

  /** What is said of the last of some answers. */
  const fault = (word: string, given: Record<string, string>) => {
    const asked = Object.keys(given).map((name) => questionOf(word, name));
    const answers = new Map(
      asked.map((each) => [each.name, valueOf(each, given[each.name] ?? '')]),
    );
    return additions.faultIn(kindOf(word), asked.at(-1) ?? questionOf(word, 'id'), answers);
  };

  test.for<[word: string, answers: Record<string, string>, says: string]>([
    ['event', { date: '2012-13' }, 'It is not a date of the calendar.'],
    ['event', { date: 'May 2019' }, 'It is not a date of the calendar. Write “2019-05”.'],
    ['event', { date: '2024-05', when: 'June 2024' }, 'It tells of another time than “date”.'],
    ['event', { date: '2024-05-03', when: '3' }, 'It names no year.'],
    ['case', { 'years.from': '2014', 'years.until': '2012' }, 'It is earlier than “from”.'],
    ['case', { 'years.from': '2014', 'years.seen': '2012' }, 'It is earlier than “from”.'],
    ['correction', { edition: '1.1', where: 'the end' }, 'Write a paragraph as 2.3, a row as'],
    ['event', { id: 'A trial' }, 'It cannot be written so. Write “a-trial”. Small letters'],
    ['correction', { date: '29 November 2026' }, 'Write “2026-11-29”.'],
    ['correction', { date: 'May 2019' }, 'It needs the day as well: write year-month-day'],
    ['correction', { where: 'counts/no-such' }, 'There is no row “no-such” in counts.yaml.'],
    ['correction', { edition: '1.1', where: 'counts/no-such' }, 'There is no row “no-such” in'],
    ['correction', { edition: '7.7' }, 'There is no edition 7.7 in content/data/editions.yaml.'],
    ['case', { id: 'mycsp' }, 'The row “MyCSP” has this id already.'],
    ['case', { id: 'MyCSP' }, 'It cannot be written so. Write “mycsp-2”.'],
    ['case', { id: 'bach-2012' }, 'The work “bach-2012” has this id already.'],
    ['claim', { id: 'c-99' }, 'It cannot be written so. Write “C-99”. C- and two digits'],
    ['claim', { verdict: 'right', sources: 'none' }, 'It is empty, but a verdict needs a source.'],
    ['claim', { verdict: 'right', short: 'right, in part' }, 'It says “right” again'],
    ['case', { forms: 'mutual' }, 'There is no row “mutual” in content/data/forms.yaml.'],
    ['case', { forms: 'mutual, charety' }, 'There is no row “charety” in content/data/forms.yaml.'],
    ['claim', { sources: 'Handbook_2019, p. 300' }, 'No work has the key “Handbook_2019”.'],
    ['claim', { sources: 'Handbook_2019; Handbook_2020' }, 'No work has the key “Handbook_2020”.'],
    [
      'term',
      { meaning: 'It is so [@bach-2012].' },
      'name the work in “cites”: bach-2012, or bach-2012, p. 405.',
    ],
    ['claim', { sources: 'bach-2012, p. 3' }, 'Page 3 is not among the pages of “bach-2012”'],
    ['section', { file: 'conclusion' }, 'A section has this name already.'],
    ['section', { file: 'references' }, 'is already that of a page of the site’s own'],
    ['section', { description: 'Too short.' }, 'It has 10 characters, and must have 40 or more.'],
    ['section', { file: 'a-trial', order: '1' }, 'The place 1 among the sections is that of'],
    ['count', { value: '-3' }, 'It must be a whole number, above 0.'],
    ['term', { meaning: 'A **bold** word.' }, 'Readers would see the signs for bold'],
  ])('%s %o is judged at once', ([word, given, says]) => {
    expect(fault(word, given)).toContain(says);
  });

  test('that can be is not stopped at', () => {
    expect(fault('event', { date: '2012-12' })).toBeUndefined();
    expect(fault('correction', { edition: '1.1', where: 'claims/C-06, 5.2' })).toBeUndefined();
  });

  test('names works that there are', () => {
    expect(faultInSources('cites', ['bach-2021, p. 3'], real)).toBe(
      'No work has the key “bach-2021”. Did you mean “bach-2012”? “npm run cite -- find” finds keys.',
    );
    expect(faultInSources('cites', ['@bach-2012, p. 405'], real)).toBeUndefined();
    expect(faultInSources('note', 'bach-2021', real)).toBeUndefined();
  });
});

test('docs/writing.md names all that can be added', () => {
  const guide = readFileSync('docs/writing.md', 'utf8');
  for (const word of Object.keys(KINDS)) expect(guide).toContain(`npm run new -- ${word}`);
});

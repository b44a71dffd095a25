import type { z } from 'astro/zod';
import { sectionSchema } from '../schemas/documents.ts';
import { ROWS, type TableName } from '../schemas/index.ts';
import { RELATIONS } from '../schemas/relations.ts';
import type { Content } from '../loaders/content.ts';
import { edtfInWords } from '../words/in-words.ts';
import { inKey } from './key.ts';
import { questionsOf, type Answers, type Question } from './questions.ts';

/** Something that can be added by answering questions. */
export interface Kind {
  /** The table that has it; none of a section, which is a file of its own. */
  table?: TableName;
  schema: z.ZodType;
  /** The field whose words its id is proposed from, which is asked before. */
  namedBy?: string;
  /** Questions that no schema has. */
  more?: readonly Question[];
  /** What is asked in other words than the schema’s, which are for the file. */
  asks?: Readonly<Record<string, string>>;
  /** When a question that hangs on others has to be answered, in words for who gives flags. */
  whenNeeded?: Readonly<Record<string, string>>;
  /** Which questions hang on answers before them. */
  hangs?: Readonly<Record<string, (answers: Answers) => 'needed' | 'skipped' | undefined>>;
  /** What is proposed, where something follows from the content or the day. */
  proposals?: (
    content: Content,
    today: string,
    answers: Answers,
  ) => Readonly<Record<string, string>>;
  /** The page that shows it. */
  page: string;
  /** What to do when it was written, after it was looked at; “…” stands for its id. */
  then: readonly string[];
}

const NUMBER = 'run “npm run number”, for the text may show it, and commit both';
const text = (name: string, what: string): Question => ({
  name,
  what,
  ask: what,
  kind: 'text',
  choices: [],
  isNeeded: true,
});

/** The claim’s mark, which stands in the text. */
export const BEFORE = text(
  'before',
  'The first words of the sentence that makes the claim, as they stand in the section; the mark is put before them.',
);
/** The section’s file. */
export const FILE: Question = {
  ...text('file', 'The name of the file, which is its address: small letters, digits and hyphens.'),
  ending: '.mdx',
};

const SOURCES = 'such as bach-2012, or with a page: bach-2012, p. 405';
/** What is asked in these words of every kind. */
const ASKS: Readonly<Record<string, string>> = { cites: `At least one source, ${SOURCES}.` };

const isNot =
  (name: string, value: unknown) =>
  (answers: Answers): 'needed' | undefined =>
    answers.get(name) === value ? undefined : 'needed';

/** What can be added, by the word for it. */
export const KINDS: Readonly<Record<string, Kind>> = {
  section: {
    schema: sectionSchema,
    namedBy: 'title',
    more: [FILE],
    asks: { order: 'Its place among the sections, counted from 1, which no other section has.' },
    proposals: ({ sections }) => {
      const orders = sections.map(({ frontMatter }) =>
        Number((frontMatter?.value as { order?: unknown } | null | undefined)?.order ?? 0),
      );
      return { order: String(Math.max(0, ...orders.filter(Number.isFinite)) + 1) };
    },
    page: '',
    then: ['write its text below the second “---”', 'run “npm run number”, and commit both'],
  },
  case: {
    table: 'cases',
    schema: ROWS.cases,
    namedBy: 'name',
    asks: {
      typical: 'Is it an ordinary public service mutual?',
      'after.ended': 'Did it lose its main service, or stop being a mutual?',
      'years.until':
        'The year in which it ended; only where it lost its main service, or stopped being a mutual.',
      forms: 'The forms of the overview that “form” and “control” name: their ids in forms.yaml.',
    },
    whenNeeded: {
      'kind-note': 'needed where --typical is no',
      'after.ended': 'needed with --years.until',
    },
    hangs: {
      'kind-note': (answers) => (answers.get('typical') === true ? 'skipped' : 'needed'),
      'after.ended': (answers) => (answers.has('years.until') ? 'needed' : undefined),
      'years.seen': (answers) => (answers.has('years.until') ? 'skipped' : undefined),
      'years.planned': (answers) => (answers.has('years.from') ? 'skipped' : undefined),
      'years.note': (answers) =>
        [...answers.keys()].some((name) => name.startsWith('years.')) ? undefined : 'skipped',
    },
    page: '/cases/',
    then: [NUMBER],
  },
  claim: {
    table: 'claims',
    schema: ROWS.claims,
    more: [BEFORE],
    asks: {
      cites: `The essay’s citations for it, in order, ${SOURCES}.`,
      sources: `What the reasons rest on, ${SOURCES}.`,
    },
    proposals: (content, today) => ({
      id: nextClaim(content),
      'last-checked': today,
      'next-check': `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`.replace('-02-29', '-02-28'),
    }),
    page: '/claims/',
    then: ['tell what is known of it beside the text, with <Since claims="…">', NUMBER],
  },
  count: {
    table: 'counts',
    schema: ROWS.counts,
    asks: {
      promoter: 'Does the figure come from, or was it paid for by, those who promoted mutuals?',
    },
    page: '/how-many/',
    then: ['show the number in a text, where it is to stand in one, with <Count id="…" />', NUMBER],
  },
  event: {
    table: 'timeline',
    schema: ROWS.timeline,
    hangs: { 'basis-note': (answers) => (answers.has('basis') ? undefined : 'skipped') },
    proposals: (_content, _today, answers): Record<string, string> => {
      const date = answers.get('date');
      return typeof date === 'string' ? { when: edtfInWords(date) } : {};
    },
    page: '/timeline/',
    then: ['commit it'],
  },
  term: {
    table: 'glossary',
    schema: ROWS.glossary,
    namedBy: 'term',
    asks: { cites: `The sources of the meaning, ${SOURCES}.` },
    whenNeeded: {
      basis: 'needed where there are no --cites',
      cites: 'needed where there is no --basis',
    },
    hangs: { basis: (answers) => (answers.has('cites') ? undefined : 'needed') },
    page: '/glossary/',
    then: ['commit it; each section explains the term where it first uses it'],
  },
  correction: {
    table: 'corrections',
    schema: ROWS.corrections,
    asks: {
      edition:
        'The edition that has it first: the open one. One that is published is closed first, with npm run edition.',
      where:
        'What was corrected: paragraphs as 2.3, rows of tables as claims/C-06, works as references/bach-2012, other places as about#notes.',
      sources: `What the correction rests on, ${SOURCES}.`,
    },
    whenNeeded: Object.fromEntries(
      ['said', 'says', 'why'].map((name) => [name, 'may be left out for mere wording alone']),
    ),
    hangs: {
      said: isNot('seriousness', 'wording'),
      says: isNot('seriousness', 'wording'),
      why: isNot('seriousness', 'wording'),
      'verdict-was': (answers) =>
        /\bclaims\//u.test(String(answers.get('where'))) ? undefined : 'skipped',
    },
    proposals: (content, today) => ({
      date: today,
      ...lastEdition(content.table('editions')?.value),
    }),
    page: '/corrections/',
    then: ['run “npm run number”, if a paragraph was changed, and commit all of it'],
  },
};

function nextClaim(content: Content): string {
  const ids = rowsOf(content, 'claims').map((row) =>
    Number(/^C-(\d+)$/u.exec(String(row['id']))?.[1]),
  );
  const next = Math.max(0, ...ids.filter(Number.isFinite)) + 1;
  return `C-${String(next).padStart(2, '0')}`;
}

function lastEdition(editions: unknown): Record<string, string> {
  const last: unknown = Array.isArray(editions) ? editions.at(-1) : undefined;
  const number = (last as { number?: unknown } | undefined)?.number;
  return typeof number === 'string' ? { edition: number } : {};
}

const rowsOf = (content: Content, table: string) => {
  const value = content.table(table)?.value;
  return Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
};

/** What is asked, in this order: what an id is proposed from comes before it. */
export function questionsFor({ schema, namedBy, more = [], asks = {} }: Kind): Question[] {
  const fields = questionsOf(schema).map((question) => ({
    ...question,
    ask: asks[question.name] ?? ASKS[question.name] ?? question.ask,
  }));
  const first = fields.filter(({ name }) => name === namedBy);
  return [
    ...first,
    ...more.filter((each) => each === FILE),
    ...fields.filter((each) => !first.includes(each)),
    ...more.filter((each) => each !== FILE),
  ];
}

/** Whether a question has to be answered, or is not even asked, given the answers before it. */
export const standingOf = ({ hangs = {} }: Kind, { name, isNeeded }: Question, answers: Answers) =>
  isNeeded ? 'needed' : (hangs[name]?.(answers) ?? 'open');

/** The names from which a field takes its own, where it names sections or rows of another table. */
export function namesFor(name: string, { table }: Kind, content: Content): string[] {
  if (name === 'section') return content.sections.filter(isOfEssay).map(({ slug }) => slug);
  const named = table && RELATIONS[table]?.[name];
  return named === undefined ? [] : rowsOf(content, named).map(({ id }) => String(id));
}

/** Whether a section is one of the essay, which alone makes claims. */
const isOfEssay = ({ frontMatter }: Content['sections'][number]) =>
  (frontMatter?.value as { part?: unknown } | null | undefined)?.part !== 'since';

/** A name, with a number behind it where something of the kind has it already. */
export function freeName(name: string, kind: Kind, content: Content): string {
  const isTaken = (each: string) => holderOf(each, kind, content) !== undefined;
  let free = name;
  for (let number = 2; free !== '' && isTaken(free); number += 1) free = `${name}-${number}`;
  return free;
}

/** What has an id, or the name of a file, already; undefined where nothing has. */
export function holderOf(
  id: string,
  { table, namedBy = '' }: Kind,
  content: Content,
): string | undefined {
  if (!table) return content.sections.some(({ slug }) => slug === id) ? 'A section' : undefined;
  const row = rowsOf(content, table).find((each) => each['id'] === id);
  if (row) return `The row “${String(row[namedBy] ?? id)}”`;
  return content.works.works.some((work) => work.id === id) ? `The work “${id}”` : undefined;
}

/** What is proposed for a field, given what was answered before. */
export function proposalFor(
  name: string,
  kind: Kind,
  answers: Answers,
  content: Content,
  today: string,
): string | undefined {
  const { namedBy, proposals } = kind;
  if (namedBy !== undefined && (name === 'id' || name === FILE.name)) {
    return freeName(inKey(String(answers.get(namedBy) ?? '')), kind, content) || undefined;
  }
  return proposals?.(content, today, answers)[name];
}

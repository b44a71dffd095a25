/** What readers choose among works by, and what each choice means. */
import record from '#words/record.json' with { type: 'json' };
import words from '#words/references.json' with { type: 'json' };
import { SEEN, TRACING_STATES, type Work, type WorkCounts } from '../bibliography/index.ts';

/** The kinds of works, in the order in which they are offered: fewer than the types that CSL tells apart. */
const WORK_KINDS = ['news', 'journals', 'books', 'reports', 'law', 'web', 'others'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

const KIND_OF_TYPE: Readonly<Record<string, WorkKind>> = {
  'article-newspaper': 'news',
  'article-magazine': 'news',
  'article-journal': 'journals',
  'paper-conference': 'journals',
  book: 'books',
  chapter: 'books',
  thesis: 'books',
  report: 'reports',
  legislation: 'law',
  bill: 'law',
  regulation: 'law',
  legal_case: 'law',
  treaty: 'law',
  webpage: 'web',
  post: 'web',
  'post-weblog': 'web',
};

/** The kind of a work of a type of CSL 1.0.2. */
export const kindOf = (type: string): WorkKind => KIND_OF_TYPE[type] ?? 'others';

/** A state that works may be in: its value, what readers call it, how many are in it, and its meaning. */
export type CountedState = readonly [value: string, label: string, count: number, meaning: string];

/** How sure it is which work each is. */
export const tracingStates = ({ states }: WorkCounts): CountedState[] =>
  TRACING_STATES.map((each) => [each, record.states[each], states[each], words.states[each]]);

/** What of each work was seen. */
export const seenStates = ({ seen }: WorkCounts): CountedState[] =>
  SEEN.map((each) => [each, record.seen[each], seen[each], words.seen[each]]);

/** The kinds that there are among works, and how many works are of each. */
export const kindsOf = (works: Iterable<Pick<Work, 'csl'>>) => {
  const byKind = Map.groupBy(works, ({ csl }) => kindOf(csl.type));
  return WORK_KINDS.flatMap((kind) => {
    const { length = 0 } = byKind.get(kind) ?? [];
    return length > 0 ? [[kind, words.kinds[kind], length] as const] : [];
  });
};

/** The tables as pages show them: rows with the citations that stand in them. */
import type { z } from 'astro/zod';
import { readSource, type CitationItem, type Cluster } from '../bibliography/index.ts';
import type { Citation } from '../markdown/index.ts';
import { boundInWords } from '../schemas/values.ts';
import { anchorOf, workAnchor } from '../addresses/anchors.ts';
import type { ROWS, TableName } from '../schemas/index.ts';
import { dateInWords, edtfInWords } from '../words/in-words.ts';
import { language } from '../words/language.ts';

/** A row of a table. */
export type Row<Name extends TableName> = z.infer<(typeof ROWS)[Name]>;

/** Every table by its name, each with its rows in the order of its file. */
export type Tables = { readonly [Name in TableName]: readonly Row<Name>[] };

/** One source of a row. Throws a RangeError on what is none: the checks let no such row pass. */
export function itemOf(source: string): CitationItem {
  const { item } = readSource(source);
  if (!item) throw new RangeError(`“${source}” is not a citation.`);
  return item;
}

/**
 * The cluster that a row's list of sources makes: one pair of brackets. Each source is a key with or
 * without "@", and may have a locator: "bach-2012, p. 405". Throws a RangeError on anything else.
 */
export function clusterOf(cites: readonly string[]): Cluster {
  return { mode: 'parenthetical', items: cites.map(itemOf) };
}

/**
 * The citation of a row, whose sentence is what the row says; undefined where it has no source. Its
 * anchors begin with `anchor`, which no other citation of the page may have, and readers find it
 * under the name `under`.
 */
export function citationOf(
  anchor: string,
  cites: readonly string[],
  sentence: string,
  under: string,
): Citation | undefined {
  if (cites.length === 0) return undefined;
  const cluster = clusterOf(cites);
  return {
    cluster,
    anchors: cluster.items.map(({ id }) => `${anchor}-${workAnchor(id)}`),
    sentence: [sentence],
    under,
  };
}

/** The tables whose rows hold one citation each. */
type CitingTable = 'cases' | 'counts' | 'forms' | 'glossary' | 'procurement' | 'timeline';

const cite = <Name extends CitingTable>(
  name: Name,
  rows: readonly Row<Name>[],
  sentenceOf: (row: Row<Name>) => string,
  nameOf: (row: Row<Name>) => string,
) =>
  rows.map((row) => ({
    ...row,
    citation: citationOf(`${name}-${row.id}`, row.cites, sentenceOf(row), nameOf(row)),
  }));

/** The tables of the data pages, in the order in which their pages show them, with their citations. */
export const withCitations = (tables: Tables) => ({
  /** Every count of mutuals that was found, in order of date. */
  counts: cite(
    'counts',
    tables.counts,
    (count) => `${count.counted}: ${boundInWords(count)}`,
    ({ date }) => edtfInWords(date),
  ),
  /** What happened when, in order of date. */
  timeline: cite(
    'timeline',
    tables.timeline,
    ({ event }) => event,
    ({ when }) => when,
  ),
  /** Named organisations, and what became of them. */
  cases: cite(
    'cases',
    tables.cases,
    ({ name, happened }) => `${name}: ${happened}`,
    ({ name }) => name,
  ),
  /** The legal forms that a mutual may take. */
  forms: cite(
    'forms',
    tables.forms,
    ({ name, control }) => `${name}: ${control ?? ''}`,
    ({ name }) => name,
  ),
  /** Contracts reserved for mutuals, before and after the Procurement Act 2023. */
  procurement: cite(
    'procurement',
    tables.procurement,
    ({ aspect, now, before }) => `${aspect}: ${now ?? before}`,
    ({ aspect }) => aspect,
  ),
  /** Terms, each explained in one sentence, in alphabetical order. */
  glossary: cite(
    'glossary',
    tables.glossary,
    ({ term, meaning }) => `${term}: ${meaning}`,
    ({ term }) => term,
  ).sort((a, b) => a.term.localeCompare(b.term, language)),
  /** The essay's four closing questions, with more to ask under each. */
  worksheet: tables.worksheet.map((topic) => ({
    ...topic,
    questions: topic.questions.map((question) => ({
      ...question,
      citation: citationOf(
        `worksheet-${question.id}`,
        question.cites,
        question.evidence,
        topic.title,
      ),
    })),
  })),
  /** Everything that was corrected, each with what the correction rests on. */
  corrections: tables.corrections.map((correction) => ({
    ...correction,
    citation: citationOf(
      `corrections-${correction.id}`,
      correction.sources,
      correction.why ?? '',
      dateInWords(correction.date),
    ),
  })),
  /** The essay's claims, each with what the essay cites for it and what its verdict rests on. */
  claims: tables.claims.map((claim) => ({
    ...claim,
    cited: citationOf(`${anchorOf(claim.id)}-essay`, claim.cites, claim.claim, claim.id),
    checked: citationOf(`${anchorOf(claim.id)}-verdict`, claim.sources, claim.reasons, claim.id),
  })),
});

/** What readers know each row by, under the names of its table and itself: "claims/C-06". */
export function namesOfRows(tables: Tables): ReadonlyMap<string, string> {
  const named = <Each extends { id: string }>(
    table: TableName,
    rows: readonly Each[],
    nameOf: (row: Each) => string,
  ) => rows.map((row) => [`${table}/${row.id}`, nameOf(row)] as const);
  const byName = ({ name }: { name: string }) => name;
  return new Map([
    ...named('balance', tables.balance, byName),
    ...named('cases', tables.cases, byName),
    ...named('claims', tables.claims, ({ id }) => id),
    ...named(
      'counts',
      tables.counts,
      ({ counted, ...count }) => `${counted}: ${boundInWords(count)}`,
    ),
    ...named('forms', tables.forms, byName),
    ...named('glossary', tables.glossary, ({ term }) => term),
    ...named('outcomes', tables.outcomes, ({ of }) => of),
    ...named('ownership', tables.ownership, byName),
    ...named('procurement', tables.procurement, ({ aspect }) => aspect),
    ...named('road', tables.road, ({ step }) => step),
    ...named(
      'road',
      tables.road.flatMap(({ points }) => points),
      ({ title }) => title,
    ),
    ...named('timeline', tables.timeline, ({ when }) => when),
    ...named('worksheet', tables.worksheet, ({ title }) => title),
    ...named(
      'worksheet',
      tables.worksheet.flatMap(({ questions }) => questions),
      ({ ask }) => ask,
    ),
  ]);
}

const present = (citations: (Citation | undefined)[]) =>
  citations.filter((citation) => citation !== undefined);

/** The citations that the tables of each page hold, by its slug, in the order of the page. */
export const citationsByPage = ({
  cases,
  claims,
  corrections,
  counts,
  forms,
  glossary,
  procurement,
  timeline,
  worksheet,
}: ReturnType<typeof withCitations>): Readonly<Record<string, Citation[]>> => ({
  cases: present(cases.map(({ citation }) => citation)),
  claims: present(claims.flatMap(({ cited, checked }) => [cited, checked])),
  corrections: present(corrections.map(({ citation }) => citation)),
  forms: present([...forms, ...procurement].map(({ citation }) => citation)),
  glossary: present(glossary.map(({ citation }) => citation)),
  'how-many': present(counts.map(({ citation }) => citation)),
  'should-your-service-go': present(
    worksheet.flatMap(({ questions }) => questions.map(({ citation }) => citation)),
  ),
  timeline: present(timeline.map(({ citation }) => citation)),
});

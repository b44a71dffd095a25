import { getCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { findCitations, type Cluster } from '../bibliography/index.ts';
import type { Citation } from '../markdown/index.ts';
import { boundInWords } from '../schemas/values.ts';
import { anchorOf, type ROWS, type TableName } from '../schemas/index.ts';
import { language } from '../words/language.ts';

/** A row of a table. */
export type Row<Name extends TableName> = z.infer<(typeof ROWS)[Name]>;

const rows = async <Name extends TableName>(name: Name): Promise<Row<Name>[]> =>
  (await getCollection(name)).map(({ data }) => data as Row<Name>);

/** What the items of a row's list of sources say in one pair of brackets. */
function clusterOf(cites: readonly string[]): Cluster {
  const items = cites.map((cite) => `@${cite.replace(/^@/u, '')}`);
  const [found] = findCitations(`[${items.join('; ')}]`);
  if (!found?.cluster) throw new RangeError(`“${cites.join('; ')}” is not a citation.`);
  return found.cluster;
}

/** A citation that stands in a row; its sentence is what the row says. None where there is no source. */
function citationOf(
  anchor: string,
  cites: readonly string[],
  sentence: string,
): Citation | undefined {
  if (cites.length === 0) return undefined;
  const cluster = clusterOf(cites);
  return {
    cluster,
    anchors: cluster.items.map(({ id }) => `${anchor}-${id}`),
    sentence: [sentence],
  };
}

/** A row and the citation that stands in it. */
export type Cited<Name extends TableName> = Row<Name> & { citation: Citation | undefined };

const citedRows = async <
  Name extends 'cases' | 'counts' | 'forms' | 'glossary' | 'procurement' | 'timeline',
>(
  name: Name,
  sentenceOf: (row: Row<Name>) => string,
): Promise<Cited<Name>[]> =>
  (await rows(name)).map((row) => ({
    ...row,
    citation: citationOf(`${name}-${row.id}`, row.cites, sentenceOf(row)),
  }));

/** Every count of mutuals that was found, in order of date. */
export const counts = await citedRows(
  'counts',
  (count) => `${count.counted}: ${boundInWords(count)}`,
);
/** What happened when, in order of date. */
export const timeline = await citedRows('timeline', ({ event }) => event);
/** Named organisations, and what became of them. */
export const cases = await citedRows('cases', ({ name, happened }) => `${name}: ${happened}`);
/** The legal forms that a mutual may take. */
export const forms = await citedRows('forms', ({ name, control }) => `${name}: ${control ?? ''}`);
/** Contracts reserved for mutuals, before and after the Procurement Act 2023. */
export const procurement = await citedRows(
  'procurement',
  ({ aspect, now, before }) => `${aspect}: ${now ?? before}`,
);
/** Terms, each explained in one sentence. */
export const glossary = (
  await citedRows('glossary', ({ term, meaning }) => `${term}: ${meaning}`)
).sort((a, b) => a.term.localeCompare(b.term, language));
/** What pictures in sections are drawn from. */
export const ownership = await rows('ownership');
export const road = await rows('road');
export const balance = await rows('balance');
/** What the evidence puts in numbers. */
export const outcomes = await rows('outcomes');

/** The essay's four closing questions, with more to ask under each. */
export const worksheet = (await rows('worksheet')).map((topic) => ({
  ...topic,
  questions: topic.questions.map((question) => ({
    ...question,
    citation: citationOf(`worksheet-${question.id}`, question.cites, question.evidence),
  })),
}));

/** The essay's claims, each with the essay's citations and with those of its verdict. */
export const claims = (await rows('claims')).map((claim) => ({
  ...claim,
  cited: citationOf(`${anchorOf(claim.id)}-essay`, claim.cites, claim.claim),
  checked: citationOf(`${anchorOf(claim.id)}-verdict`, claim.sources, claim.reasons),
}));
export type CheckedClaim = (typeof claims)[number];

/** What a note says of its claims ("C-06 C-07"), each verdict once, with the place of a claim that has it. */
export function verdictsOn(ids: string): [short: string, anchor: string][] {
  const noted = ids.split(/[\s,]+/u);
  return [
    ...new Map(
      claims
        .filter(({ id }) => noted.includes(id))
        .map((claim) => [claim.short, anchorOf(claim.id)]),
    ),
  ];
}

const present = (citations: (Citation | undefined)[]) =>
  citations.filter((citation) => citation !== undefined);

/** The citations that the tables of a page hold, by the page's slug, in the order of the page. */
export const citationsOfTables: Readonly<Record<string, Citation[]>> = {
  cases: present(cases.map(({ citation }) => citation)),
  claims: present(claims.flatMap(({ cited, checked }) => [cited, checked])),
  forms: present([...forms, ...procurement].map(({ citation }) => citation)),
  glossary: present(glossary.map(({ citation }) => citation)),
  'how-many': present(counts.map(({ citation }) => citation)),
  'should-your-service-go': present(
    worksheet.flatMap(({ questions }) => questions.map(({ citation }) => citation)),
  ),
  timeline: present(timeline.map(({ citation }) => citation)),
};

import { z } from 'astro/zod';
import { weightSchema } from './balance.ts';
import { caseSchema } from './cases.ts';
import { claimSchema } from './claims.ts';
import { correctionSchema } from './corrections.ts';
import { countSchema } from './counts.ts';
import { editionsSchema } from './editions.ts';
import { formSchema, ruleSchema } from './forms.ts';
import { termSchema } from './glossary.ts';
import { linksSchema } from './links.ts';
import { outcomeSchema } from './outcomes.ts';
import { ownershipSchema } from './ownership.ts';
import { publisherSchema } from './publisher.ts';
import { stepSchema } from './road.ts';
import { eventSchema } from './timeline.ts';
import { topicSchema } from './worksheet.ts';

/** What a row of each table must hold, by the table's file in content/data/ without its ending. */
export const ROWS = {
  balance: weightSchema,
  cases: caseSchema,
  claims: claimSchema,
  corrections: correctionSchema,
  counts: countSchema,
  forms: formSchema,
  glossary: termSchema,
  outcomes: outcomeSchema,
  ownership: ownershipSchema,
  procurement: ruleSchema,
  road: stepSchema,
  timeline: eventSchema,
  worksheet: topicSchema,
} as const;

/** The name of a table. */
export type TableName = keyof typeof ROWS;

/** What each file of content/data/ must hold, by its name. */
export const DATA_SCHEMAS: Record<string, z.ZodType> = {
  ...Object.fromEntries(
    Object.entries(ROWS).map(([name, schema]) => [`${name}.yaml`, z.array(schema)]),
  ),
  'editions.yaml': editionsSchema,
  'links.yaml': linksSchema,
  'publisher.yaml': publisherSchema,
};

/** The tables that each page shows, by the page's slug, in the order in which pages are listed. */
export const TABLES_OF: Readonly<Record<string, readonly TableName[]>> = {
  claims: ['claims'],
  'how-many': ['counts'],
  timeline: ['timeline'],
  cases: ['cases'],
  forms: ['forms', 'procurement'],
  glossary: ['glossary'],
  'should-your-service-go': ['worksheet'],
  corrections: ['corrections'],
};

/** The tables that a page shows; none where it shows none. */
export const tablesOf = (slug: string): readonly TableName[] =>
  Object.hasOwn(TABLES_OF, slug) ? (TABLES_OF[slug] ?? []) : [];

/** Where the rows of one table name rows of another, by their ids. */
import { z } from 'astro/zod';

/**
 * For each table whose rows name others: the fields that hold their ids, at any depth, and the table
 * of those ids. A relation is written in one of its two tables and shown in both.
 */
export const RELATIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  balance: { claim: 'claims', figures: 'outcomes' },
  cases: { forms: 'forms' },
  claims: { cases: 'cases' },
  road: { cases: 'cases', claims: 'claims' },
  worksheet: { cases: 'cases', claims: 'claims', forms: 'forms' },
};

/** Ids of rows of another table. */
export const idsOf = (table: string, what: string) =>
  z.array(z.string().min(1)).default([]).describe(`${what} Ids of ${table}.yaml.`);

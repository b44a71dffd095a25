import type { z } from 'astro/zod';
import { jsonSchemaOf } from '../schemas/json-schema.ts';

/** A field of a row that an author is asked for. */
export interface Question {
  /** Its name, with that of its group before a stop: “after.where”. */
  name: string;
  /** What to write, as the schema has it. */
  what: string;
  kind: 'text' | 'number' | 'yes or no' | 'list';
  /** The values that it may have, where they are listed. */
  choices: readonly string[];
  isNeeded: boolean;
}

/** An answer, as a row holds it. */
export type Value = string | number | boolean | readonly string[];
/** Answers, by the names of their questions. */
export type Answers = ReadonlyMap<string, Value>;

interface Field {
  type?: string;
  description?: string;
  enum?: string[];
  const?: string;
  properties?: Record<string, Field>;
  required?: string[];
}

/** What an author is asked for a row of a schema, in the schema’s order. */
export const questionsOf = (schema: z.ZodType): Question[] =>
  fieldsOf(jsonSchemaOf(schema) as Field, '', true);

function fieldsOf(
  { properties = {}, required = [] }: Field,
  above: string,
  isNeeded: boolean,
): Question[] {
  return Object.entries(properties).flatMap(([field, schema]): Question[] => {
    const name = above ? `${above}.${field}` : field;
    const must = isNeeded && required.includes(field);
    if (schema.properties) return fieldsOf(schema, name, must);
    const {
      type,
      description: what = '',
      enum: choices = schema.const ? [schema.const] : [],
    } = schema;
    return [{ name, what, kind: KINDS[type ?? ''] ?? 'text', choices, isNeeded: must }];
  });
}

const KINDS: Readonly<Record<string, Question['kind']>> = {
  array: 'list',
  boolean: 'yes or no',
  integer: 'number',
  number: 'number',
};

/** An answer that a question cannot have, and why. */
export class WrongAnswer extends Error {
  override name = 'WrongAnswer';
}

/** Reads what was answered to a question. Throws {@link WrongAnswer}. */
export function valueOf({ kind, choices }: Question, answer: string): Value {
  if (choices.length > 0 && kind !== 'list') {
    const chosen = choices.find((choice) => choice === answer) ?? choices[Number(answer) - 1];
    if (chosen === undefined) throw new WrongAnswer(`It must be one of ${choices.join(', ')}.`);
    return chosen;
  }
  if (kind === 'list') {
    return listIn(answer);
  }
  if (kind === 'yes or no') {
    const word = answer.toLowerCase();
    if (['y', 'yes', 'true'].includes(word)) return true;
    if (['n', 'no', 'false'].includes(word)) return false;
    throw new WrongAnswer('Answer yes or no.');
  }
  if (kind === 'text') return unquoted(answer);
  const number = Number(answer.replaceAll(',', ''));
  if (Number.isNaN(number)) throw new WrongAnswer('Write a number, in digits.');
  return number;
}

/** The schema shows texts as files have them, in quotation marks, and so some write their answers. */
const unquoted = (answer: string) => answer.trim().replace(/^(["'])(.*)\1$/u, '$2');

const listIn = (answer: string) =>
  answer
    .replace(/^\[(.*)\]$/u, (_all, items: string) =>
      items.replace(/(["'])\s*,\s*(?=["'])/gu, '$1;'),
    )
    .split(';')
    .map(unquoted)
    .filter(Boolean);

/** Answers as the row that they make, in the order of the questions. */
export function rowOf(questions: readonly Question[], answers: Answers): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const { name } of questions) {
    const value = answers.get(name);
    if (value === undefined) continue;
    const [group = '', field] = name.split('.');
    row[group] =
      field === undefined ? value : { ...(row[group] as object | undefined), [field]: value };
  }
  return row;
}

/**
 * What is wrong with one answer beside those before it, in the schema’s own words; undefined where
 * nothing is. What other fields miss is not told yet.
 */
export function faultIn(schema: z.ZodType, row: unknown, name: string): string | undefined {
  const path = name.split('.');
  const issue = schema
    .safeParse(row)
    .error?.issues.find((each) => path.every((step, at) => each.path[at] === step));
  if (!issue) return undefined;
  return issue.code === 'custom' ? `It ${issue.message}.` : 'It cannot be written so.';
}

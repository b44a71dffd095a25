import type { z } from 'astro/zod';
import { jsonSchemaOf } from '../schemas/json-schema.ts';
import { itemsIn, unquoted } from './lists.ts';

/** A value that a field may have, and what it means, where that is said. */
export interface Choice {
  value: string;
  meaning?: string | undefined;
}

/** A field of a row that an author is asked for. */
export interface Question {
  /** Its name, with that of its group before a stop: “after.where”. */
  name: string;
  /** What to write into the file, as the schema has it. */
  what: string;
  /** What to answer: nothing of YAML in it. */
  ask: string;
  kind: 'text' | 'number' | 'yes or no' | 'list';
  /** The values that it may have, where they are listed. */
  choices: readonly Choice[];
  /** How many characters a text may have, where it may not have any number of them. */
  lengths?: string | undefined;
  isNeeded: boolean;
  /** Whether it is a list that may have nothing in it. */
  mayBeEmpty?: boolean;
  /** What stands behind the name of a file, which is no part of the answer. */
  ending?: string;
}

/** An answer, as a row holds it. */
export type Value = string | number | boolean | readonly string[];
/** Answers, by the names of their questions. */
export type Answers = ReadonlyMap<string, Value>;

interface Field {
  type?: string;
  description?: string;
  enum?: string[];
  enumDescriptions?: string[];
  const?: string;
  minLength?: number;
  maxLength?: number;
  properties?: Record<string, Field>;
  required?: string[];
  minItems?: number;
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
    const { type, description: what = '' } = schema;
    const kind = KINDS[type ?? ''] ?? 'text';
    return [
      {
        name,
        what,
        ask: plainly(what),
        kind,
        choices: choicesIn(schema),
        lengths: lengthsIn(schema),
        isNeeded: must,
        mayBeEmpty: kind === 'list' && schema.minItems === undefined,
      },
    ];
  });
}

const choicesIn = ({ const: only, enum: values = only ? [only] : [], enumDescriptions }: Field) =>
  values.map((value, at): Choice => ({ value, meaning: enumDescriptions?.[at] }));

function lengthsIn({ minLength = 0, maxLength }: Field): string | undefined {
  if (maxLength === undefined) return minLength > 1 ? `${minLength} characters or more` : undefined;
  return minLength > 1
    ? `${minLength} to ${maxLength} characters`
    : `at most ${maxLength} characters`;
}

/** A source in the brackets of a list. */
const IN_BRACKETS = /\[([a-z][\w]*-[\w-]*(?:, [^\]]+)?)\]/gu;

/** What to write, without what only a file needs. */
export const plainly = (what: string) =>
  what
    .replace(/,? in quotation marks(?=:| together:)/gu, '')
    .replace(/(["'])([^"']+)\1/gu, '$2')
    .replace(IN_BRACKETS, '$1');

/** The values that a field may have, in words, where what is asked does not name them. */
export const valuesNamed = ({ choices }: Question, asked: string): string =>
  choices.every(({ value }) => asked.includes(value))
    ? ''
    : `One of ${choices.map(({ value }) => value).join(', ')}.`;

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

/** A value as it would be answered. */
export function asAnswer(value: Value): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Array.isArray(value) ? value.join('; ') || 'none' : String(value);
}

/** Reads what was answered to a question. Throws {@link WrongAnswer}. */
export function valueOf({ name, kind, choices, ending }: Question, answer: string): Value {
  if (choices.length > 0 && kind !== 'list') {
    const values = choices.map(({ value }) => value);
    const chosen =
      values.find((value) => value.toLowerCase() === answer.toLowerCase()) ??
      values[Number(answer) - 1];
    if (chosen !== undefined) return chosen;
    throw new WrongAnswer(
      values.length > 1
        ? `It must be one of ${values.join(', ')}.`
        : `It can only be “${values[0]}”, or be left out.`,
    );
  }
  if (kind === 'list') return itemsIn(answer, SOURCES.has(name));
  if (kind === 'yes or no') {
    const word = answer.toLowerCase();
    if (['y', 'yes', 'true'].includes(word)) return true;
    if (['n', 'no', 'false'].includes(word)) return false;
    throw new WrongAnswer('Answer yes or no.');
  }
  if (kind === 'text') {
    const text = unquoted(answer);
    return ending && text.endsWith(ending) ? text.slice(0, -ending.length) : text;
  }
  const number = Number(answer.replaceAll(',', ''));
  if (Number.isNaN(number)) throw new WrongAnswer('Write a number, in digits.');
  return number;
}

/**
 * A question by its name, or by the last part of that where no other ends so: "until" for
 * "years.until". Capitals do not count.
 */
export function questionCalled(name: string, questions: readonly Question[]): Question | undefined {
  const called = name.toLowerCase();
  const ending = questions.filter((each) => each.name.endsWith(`.${called}`));
  return (
    questions.find((each) => each.name === called) ?? (ending.length === 1 ? ending[0] : undefined)
  );
}

/** The fields that name works, each perhaps with a place in it behind a comma. */
export const SOURCES: ReadonlySet<string> = new Set(['cites', 'sources']);

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

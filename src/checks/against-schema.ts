import type { z } from 'astro/zod';
import {
  didYouMean,
  nearest,
  problem,
  sentences,
  type ParsedFile,
  type Problem,
} from '../bibliography/index.ts';
import { meaningsOf } from '../schemas/fields.ts';
import { walk } from './walk.ts';

/** Checks a data file against its schema; every mistake in its place, with what the field is for. */
export function checkData(
  { value, problems, locationOf }: ParsedFile,
  schema: z.ZodType,
): Problem[] {
  if (problems.length > 0) return problems;
  const result = schema.safeParse(value ?? {});
  const issues = result.error?.issues ?? [];
  const reported = new Set(issues.map(({ path }) => path.join('/')));
  const numbers = [...walk(value)].filter(
    ([path, each]) => typeof each === 'number' && !reported.has(path.join('/')),
  );
  const mistyped = fieldsMeant(issues, schema);
  const faults = issues.flatMap((issue): Problem[] => {
    const path = stepsOf(issue);
    if (issue.code === 'unrecognized_keys') {
      const known = fieldsAt(schema, path);
      return issue.keys.map((key) => {
        const { text, ...location } = locationOf([...path, key], true);
        return problem(location, text, {
          what: `“${key}” is not a field here.`,
          cure: `${didYouMean(key, known)} Fields are ${known.join(', ')}.`.trim(),
        });
      });
    }
    const { text, ...location } = locationOf(path);
    const name = nameOf(path);
    const found = valueAt(value, path);
    const missing = ['invalid_type', 'invalid_value'].includes(issue.code) && found === undefined;
    if (missing && mistyped.has(path.join('/'))) return [];
    const means = describe(schema, path);
    const isNothing = path.length > 0 && isEmpty(found, text);
    const near =
      issue.code === 'invalid_value' && !missing ? didYouMean(text, issue.values.map(String)) : '';
    const asText = !means?.includes('quotation marks') && isText(issue);
    const inMarks = asText ? inQuotes(found, text) : '';
    return [
      problem(location, missing ? '' : text, {
        what: missing
          ? `${name} is missing.`
          : isNothing
            ? `${name} is empty.`
            : `${name} ${inPlainWords(issue)}.`,
        cure: sentences(
          missing && typeof path.at(-1) === 'string' ? `Add a line “${path.at(-1)}: …”.` : '',
          inMarks,
          isList(issue) ? inBrackets(found) : '',
          isNumber(issue) ? inFigures(found, fieldsAt(schema, path.slice(0, -1))) : '',
          near,
          means ??
            (path.length === 0
              ? LIST
              : near || inMarks
                ? ''
                : 'Write it as those beside it are written.'),
          issue.code === 'invalid_value' && !near ? choicesAt(schema, path) : '',
        ),
      }),
    ];
  });
  return [
    ...faults,
    ...numbers.flatMap(([path, each]) => oddNumber(Number(each), locationOf(path))),
  ];
}

const stepsOf = ({ path }: z.core.$ZodIssue) =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

/** The fields that stand under a name that is almost theirs: they are told of once, and not as missing. */
const fieldsMeant = (issues: readonly z.core.$ZodIssue[], schema: z.ZodType) =>
  new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const path = stepsOf(issue);
      const known = fieldsAt(schema, path);
      return issue.keys.map((key) => [...path, nearest(key, known) ?? ''].join('/'));
    }),
  );

/** A number that YAML reads as another than its figures say, such as 0o17 and 1e3. */
function oddNumber(read: number, { text, ...location }: ReturnType<ParsedFile['locationOf']>) {
  if (String(read) === text) return [];
  return [
    problem(location, text, {
      what: `“${text}” is read as the number ${read}.`,
      cure: `Write ${read} if that is meant.`,
    }),
  ];
}

const isText = (issue: z.core.$ZodIssue) =>
  (issue.code === 'invalid_type' && issue.expected === 'string') || issue.code === 'invalid_value';

const isList = (issue: z.core.$ZodIssue) =>
  issue.code === 'invalid_type' && issue.expected === 'array';

const isNumber = (issue: z.core.$ZodIssue) =>
  issue.code === 'invalid_type' && ['number', 'int'].includes(issue.expected);

/** A number without what YAML cannot take with it: “1,310”, “130+”, “more than 130”. */
function inFigures(found: unknown, fields: readonly string[]): string {
  if (typeof found !== 'string') return '';
  if (/^[\p{L}\s-]+$/u.test(found)) return 'Write it in figures.';
  const [, before = '', figures, after = ''] =
    /^([^\d-]*)(\d{1,3}(?:[, \u00A0\u202F]\d{3})+|\d+)(\D*)$/u.exec(found.trim()) ?? [];
  if (figures === undefined || after.startsWith('.')) return '';
  const [, words] = /^(about|at least|more than)$/iu.exec(before.trim()) ?? [];
  const bound = words ?? (after.trim() === '+' ? 'at least' : undefined);
  return sentences(
    `Write it in figures alone, without a comma, a plus or words: ${figures.replace(/\D/gu, '')}.`,
    bound && fields.includes('bound') ? `Write “bound: ${bound.toLowerCase()}” for the rest.` : '',
  );
}

/** Whether nothing stands behind a field's colon, where YAML has its word for nothing. */
const isEmpty = (found: unknown, text: string) => found === null && !/^(?:~|null)$/iu.test(text);

/** What makes text of what YAML takes for a number, for yes or no, for nothing or for a list. */
function inQuotes(found: unknown, text: string): string {
  if (found === undefined || isEmpty(found, text)) return '';
  if (typeof found === 'object' && found !== null) {
    // text in braces is a group of fields without values
    const isBraced = Object.values(found).every((each) => each === null);
    return text.startsWith('[') || isBraced
      ? 'Text that begins with a bracket needs quotation marks around all of it.'
      : '';
  }
  return typeof found === 'string' ? '' : `Put it in quotation marks: '${text}'.`;
}

/** The list that a single source, or another name, was meant to be. */
function inBrackets(found: unknown): string {
  if (typeof found !== 'string' || !/[-\d]/u.test(found)) return '';
  return `Put it in square brackets: [${found.includes(',') ? `"${found}"` : found}].`;
}

const LIST = 'Begin each of its items with “- ”. Where there are none, write “[]”.';

/** A value as authors know it: its field, an item of its field, or the file. */
function nameOf(path: Steps): string {
  const field = path.findLast((step) => typeof step === 'string');
  if (field === undefined) return path.length === 0 ? 'This file' : 'This item';
  return path.at(-1) === field ? `“${field}”` : `An item of “${field}”`;
}

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

/** What is wrong with a value, for somebody who has never seen a schema. */
function inPlainWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `must be ${KINDS[issue.expected] ?? issue.expected}`;
  if (issue.code === 'too_small' && issue.origin === 'string') {
    return issue.minimum === 1
      ? 'is empty'
      : `is too short; it needs ${issue.minimum} characters or more`;
  }
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return `is too long; ${issue.maximum} characters are the most`;
  }
  if (issue.code === 'too_small' && issue.origin === 'array') {
    return issue.minimum === 1
      ? 'is empty; it needs at least one'
      : `has too few; it needs at least ${issue.minimum}`;
  }
  if (issue.code === 'too_big' && issue.origin === 'array') {
    return `has too many; ${issue.maximum} are the most`;
  }
  if (issue.code === 'custom') return issue.message;
  if (issue.code === 'too_small') {
    return `must be ${issue.inclusive ? `${issue.minimum} or more` : `more than ${issue.minimum}`}`;
  }
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  return 'is not written as it must be';
}

type Steps = readonly (string | number)[];

const valueAt = (value: unknown, path: Steps): unknown =>
  path.reduce<unknown>(
    (at, step) => (at as Record<string | number, unknown> | undefined)?.[step],
    value,
  );

/** A schema without what only says that a value may be missing. */
const needed = (schema: z.ZodType): z.ZodType =>
  'innerType' in schema.def ? needed(schema.def.innerType as z.ZodType) : schema;

function schemaAt(schema: z.ZodType, path: Steps): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((outer, step) => {
    if (!outer) return undefined;
    const at = needed(outer);
    if ('element' in at) return at.element as z.ZodType;
    return 'shape' in at ? (at.shape as Record<string, z.ZodType>)[String(step)] : undefined;
  }, schema);
}

const fieldsAt = (schema: z.ZodType, path: Steps): string[] => {
  const found = schemaAt(schema, path);
  const at = found && needed(found);
  return at && 'shape' in at ? Object.keys(at.shape as object) : [];
};

function describe(schema: z.ZodType, path: Steps): string | undefined {
  const at = schemaAt(schema, path);
  return at && (at.description ?? needed(at).description);
}

/** What each value of a field means, where that is said. */
function choicesAt(schema: z.ZodType, path: Steps): string {
  const at = schemaAt(schema, path);
  const meanings = at && meaningsOf(needed(at));
  if (!meanings) return '';
  const each = Object.entries(meanings).map(([value, meaning]) => `“${value}” (${meaning})`);
  return `Choose ${each.join(', ')}.`;
}

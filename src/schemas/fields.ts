import { z } from 'astro/zod';
import { readPeriod } from '../bibliography/index.ts';

/** Text that must not be empty; `what` tells an author what the field is for. */
export const text = (what: string) => z.string().min(1).describe(what);

/** The values that a field may have, each with what it means. */
type Meanings<Value extends string> = Readonly<Record<Value, string>>;

/**
 * One of some values. What each means is told where authors choose: by `npm run new`, and, as
 * `enumDescriptions`, which is a keyword of VS Code’s that other validators pass over, by editors.
 */
export const oneOf = <Value extends string>(what: string, meanings: Meanings<Value>) =>
  z
    .enum(valuesOf(meanings))
    .describe(what)
    .meta({ enumDescriptions: Object.values(meanings) });

/** What each value of such a field means; undefined of any other field. */
export function meaningsOf(field: z.ZodType): Meanings<string> | undefined {
  const meanings = field.meta()?.['enumDescriptions'] as string[] | undefined;
  if (!meanings || !(field instanceof z.ZodEnum)) return undefined;
  return Object.fromEntries(field.options.map((value, at) => [value, meanings[at] ?? '']));
}

/** The values themselves, in the order in which they were given. */
export const valuesOf = <Value extends string>(meanings: Meanings<Value>) =>
  Object.keys(meanings) as Value[];

/** The name of a row, part of its address for good. */
export const id = z
  .string()
  .regex(/^[a-z\d]+(?:-[a-z\d]+)*$/u)
  .describe('Small letters, digits and hyphens; never changed, never used again.');

/** The works that a row rests on: each as in a citation, without brackets and “@”. */
export const cites = z
  .array(z.string().min(1))
  .min(1)
  .describe('At least one source, such as [bach-2012] or ["bach-2012, p. 405"].');

/** Set where a part of a row was not seen in a source, but is well known. */
export const basis = z
  .literal('from-knowledge')
  .optional()
  .describe(
    'Only “from-knowledge”: a part of this row is general knowledge, and was not seen in a source.',
  );

/** Which part of a row is general knowledge. */
export const basisNote = z
  .string()
  .min(1)
  .optional()
  .describe('Which part of the row is general knowledge, in a sentence.');

/** A day of the calendar. */
export const day = (what: string) =>
  z.iso.date().describe(`${what} Write year-month-day, as '2026-11-23'.`);

/** When something was so: a year, month or day, or a period of two with a slash between. */
export const date = z
  .string()
  .refine((written) => readPeriod(written) !== undefined, {
    error: 'is not a date of the calendar',
  })
  .describe(
    "A year, a month or a day, in quotation marks: '2012', '2012-06', '2012-06-25'; a period has a slash: '2013-03/2013-05'.",
  );

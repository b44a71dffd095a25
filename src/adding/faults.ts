import type { z } from 'astro/zod';
import { sentences } from '../bibliography/index.ts';
import { dateOf } from '../imports/index.ts';
import { inKey } from './key.ts';
import type { Question, Value } from './questions.ts';

/**
 * What is wrong with the answer to a question in the row of all answers so far, in words for an
 * author; undefined where nothing is. What other fields miss is not told yet. `nameFor` makes a name
 * of what is no name.
 */
export function faultIn(
  schema: z.ZodType,
  row: unknown,
  question: Question,
  value: Value,
  nameFor: (answer: string) => string = inKey,
): string | undefined {
  const path = question.name.split('.');
  const issue = schema
    .safeParse(row)
    .error?.issues.find((each) => path.every((step, at) => each.path[at] === step));
  return issue && inWords(issue, question, String(value), nameFor);
}

function inWords(
  issue: z.core.$ZodIssue,
  { name, ask }: Question,
  answer: string,
  nameFor: (answer: string) => string,
): string {
  if (issue.code === 'custom')
    return `It ${issue.message}. ${name === 'date' ? asDate(answer) : ''}`.trim();
  if (issue.code === 'invalid_format') {
    if (issue.format === 'date') {
      return (
        asDate(answer, 3) || 'Write a day of the calendar as year-month-day, as in 2026-11-23.'
      );
    }
    const pattern = new RegExp(issue.pattern?.replace(/^\/|\/[a-z]*$/gu, '') ?? '$^', 'u');
    const name = [nameFor(answer), answer.toUpperCase()].find((each) => pattern.test(each));
    return sentences('It cannot be written so.', name ? `Write “${name}”.` : '', ask);
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const [bound, words] =
      issue.code === 'too_small' ? [issue.minimum, 'or more'] : [issue.maximum, 'at most'];
    if (issue.origin === 'string')
      return `It has ${answer.length} character${answer.length === 1 ? '' : 's'}, and must have ${bound} ${words}.`;
    if (issue.origin === 'array') return 'It needs at least one.';
    return 'It must be a whole number, above 0.';
  }
  return issue.code === 'invalid_type' && issue.expected === 'int'
    ? 'It must be a whole number.'
    : `It cannot be written so. ${ask}`;
}

/** How to write a date that was given in words; with `parts`, one that must have a day. */
function asDate(answer: string, parts = 1): string {
  const [numbers = []] = dateOf(answer)?.['date-parts'] ?? [];
  const written = numbers.map((part) => String(part).padStart(2, '0')).join('-');
  if (numbers.length === 0) return '';
  if (numbers.length < parts)
    return 'It needs the day as well: write year-month-day, as in 2026-11-23.';
  return written === answer ? '' : `Write “${written}”.`;
}

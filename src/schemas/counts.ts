import { z } from 'astro/zod';
import { cites, date, id, oneOf, text, valuesOf } from './fields.ts';

/** Counts of one series were made alike; no line may join those of two. */
const KINDS_OF_COUNT = {
  'official list': 'mutuals, as government counted them',
  'right to request': 'what was asked for, expected or set up under the Right to Request',
  survey: 'those that a survey found',
  essay: 'what the essay of 2013 says',
  'other estimate': 'any other',
};
export type Series = keyof typeof KINDS_OF_COUNT;
export const SERIES = valuesOf(KINDS_OF_COUNT);

/** One count of mutuals: content/data/counts.yaml. */
export const countSchema = z.strictObject({
  id,
  date,
  value: z.number().int().positive().describe('The number alone.'),
  bound: oneOf('How far the number goes.', {
    exactly: 'it is the number that was counted',
    about: 'it was rounded or estimated',
    'at least': 'it is this number, or a greater one',
    'more than': 'it is greater',
  }),
  counted: text('What was counted.'),
  scope: text('For which area.'),
  series: oneOf(
    'Of which series it is: unlike counts are kept apart, and only those of one may be joined by a line.',
    KINDS_OF_COUNT,
  ),
  'said-by': text('Who says so.'),
  cites,
  promoter: z
    .boolean()
    .describe('Whether the figure comes from, or was paid for by, those who promoted mutuals.'),
  inferred: z
    .literal('date')
    .optional()
    .describe(
      'Only “date”: no source that was seen states the date; it is inferred, and the note says from what.',
    ),
  note: text('What to know before using the number.'),
});
export type Count = z.infer<typeof countSchema>;

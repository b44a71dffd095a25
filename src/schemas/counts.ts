import { z } from 'astro/zod';
import { cites, date, id, text } from './fields.ts';

/** Counts of one series were made alike; no line may join those of two. */
export const SERIES = [
  'official list',
  'right to request',
  'survey',
  'essay',
  'other estimate',
] as const;
export type Series = (typeof SERIES)[number];

/** One count of mutuals: content/data/counts.yaml. */
export const countSchema = z.strictObject({
  id,
  date,
  value: z.number().int().positive().describe('The number alone.'),
  bound: z
    .enum(['exactly', 'about', 'at least', 'more than'])
    .describe('How far the number goes: exactly, about, at least or more than.'),
  counted: text('What was counted.'),
  scope: text('For which area.'),
  series: z
    .enum(SERIES)
    .describe('Unlike counts are kept apart; only numbers of one series may be joined by a line.'),
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

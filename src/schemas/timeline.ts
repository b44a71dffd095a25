import { z } from 'astro/zod';
import { isWithin } from './date-in-words.ts';
import { basis, basisNote, cites, date, id, text } from './fields.ts';

export const KINDS = ['law', 'policy', 'launch', 'failure', 'report'] as const;
export type Kind = (typeof KINDS)[number];

/** One event: content/data/timeline.yaml. */
export const eventSchema = z
  .strictObject({
    id,
    date,
    when: text(
      'The date as readers see it, in words; the years, months and days in it are those of “date”.',
    ),
    kind: z.enum(KINDS).describe(`One of ${KINDS.join(', ')}.`),
    event: text('What happened, in one or two sentences of our own.'),
    cites,
    basis,
    'basis-note': basisNote,
  })
  .refine(({ date, when }) => isWithin(when, date), {
    path: ['when'],
    error: 'tells of another time than “date”',
    // also while a row has yet to be filled in
    when: ({ value }) => z.object({ date, when: z.string() }).safeParse(value).success,
  });
export type Event = z.infer<typeof eventSchema>;

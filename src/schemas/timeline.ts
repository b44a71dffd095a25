import { z } from 'astro/zod';
import { isWithin, namesYear } from './date-in-words.ts';
import { basis, basisNote, cites, date, id, oneOf, text, valuesOf } from './fields.ts';

const KINDS_OF_EVENT = {
  law: 'an Act, a regulation or a judgment',
  policy: 'what a government said or did',
  launch: 'a mutual began',
  failure: 'a service was lost, handed back or sold, or met a setback',
  report: 'a study, an inquiry or an audit came out',
};
export type Kind = keyof typeof KINDS_OF_EVENT;
export const KINDS = valuesOf(KINDS_OF_EVENT);

/** One event: content/data/timeline.yaml. */
export const eventSchema = z
  .strictObject({
    id,
    date,
    when: text(
      'The date as readers see it, in words; the years, months and days in it are those of “date”.',
    ).refine(namesYear, { error: 'names no year' }),
    kind: oneOf('What kind of event it is.', KINDS_OF_EVENT),
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

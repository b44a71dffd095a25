import { z } from 'astro/zod';
import { basis, basisNote, cites, date, id, text } from './fields.ts';

export const KINDS = ['law', 'policy', 'launch', 'failure', 'report'] as const;
export type Kind = (typeof KINDS)[number];

/** One event: content/data/timeline.yaml. */
export const eventSchema = z.strictObject({
  id,
  date,
  when: text('The date as readers see it.'),
  kind: z.enum(KINDS).describe(`One of ${KINDS.join(', ')}.`),
  event: text('What happened, in one or two sentences of our own.'),
  cites,
  basis,
  'basis-note': basisNote,
});
export type Event = z.infer<typeof eventSchema>;

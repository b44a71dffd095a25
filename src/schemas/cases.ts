import { z } from 'astro/zod';
import { basis, cites, id, text } from './fields.ts';

/** Where a service can have gone. */
export const PLACES = [
  'nhs',
  'council',
  'public',
  'national',
  'social-enterprise',
  'mixed',
  'private',
  'nesta',
  'continues',
  'unknown',
] as const;
export type Destination = (typeof PLACES)[number];

/** One organisation: content/data/cases.yaml. */
export const caseSchema = z
  .strictObject({
    id,
    name: text('Its name.'),
    typical: z.boolean().describe('false for what is not an ordinary public service mutual.'),
    'kind-note': z
      .string()
      .min(1)
      .optional()
      .describe('What it was instead, where it is not typical.'),
    what: text('What it did.'),
    form: z.string().min(1).optional().describe('Its legal form, where known.'),
    control: z.string().min(1).optional().describe('Who controlled it, where known.'),
    happened: text('What happened, in a few sentences of our own.'),
    after: z
      .strictObject({
        where: z.enum(PLACES).describe(`Where the service went: ${PLACES.join(', ')}.`),
        ended: z
          .boolean()
          .optional()
          .describe('true if it lost its main service or stopped being a mutual.'),
        text: text('Where the service went, in a sentence.'),
      })
      .describe('Where the service went.'),
    lesson: text('What it shows, in a sentence.'),
    cites,
    basis,
    caution: z.string().min(1).optional().describe('What to be careful with.'),
  })
  .refine((each) => each.typical || each['kind-note'], {
    path: ['kind-note'],
    error: 'is missing, though “typical” is false',
  });
export type Case = z.infer<typeof caseSchema>;

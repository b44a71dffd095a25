import { z } from 'astro/zod';
import { pictureId, shortText } from './pictures.ts';

/** The two sides of the balance. */
export const SIDES = ['benefit', 'downside'] as const;
export type Side = (typeof SIDES)[number];

const claim = z.strictObject({
  claim: z.string().min(1).describe('A claim of claims.yaml, such as C-11.'),
  says: shortText(32, 'What it claims, in a few words.'),
});

/** One benefit or downside, with what it is weighed by: content/data/balance.yaml. */
export const weightSchema = z.strictObject({
  id: pictureId,
  side: z.enum(SIDES).describe(`One of ${SIDES.join(', ')}.`),
  name: shortText(32, 'What is gained or lost.'),
  claims: z
    .array(claim)
    .min(1)
    .describe('At least one claim, such as { claim: C-11, says: Staff know best }.'),
  figures: z
    .array(z.string().min(1))
    .max(16)
    .default([])
    .describe('Figures of outcomes.yaml that bear on it; each is a dot in the picture.'),
});
export type Weight = z.infer<typeof weightSchema>;

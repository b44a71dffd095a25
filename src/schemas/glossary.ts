import { z } from 'astro/zod';
import { basis, id, text } from './fields.ts';

/** One term: content/data/glossary.yaml. */
export const termSchema = z
  .strictObject({
    id,
    term: text('The term, as it begins a sentence.'),
    also: z
      .array(z.string().min(1))
      .default([])
      .describe('Other spellings to be found in the text.'),
    meaning: text('What it means, in one sentence of our own.'),
    cites: z.array(z.string().min(1)).default([]).describe('The sources of the meaning.'),
    basis,
  })
  .refine(({ cites, basis }) => cites.length > 0 || basis, {
    path: ['cites'],
    error: 'is missing, and “basis: from-knowledge” is not given',
  });
export type Term = z.infer<typeof termSchema>;

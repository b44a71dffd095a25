import { z } from 'astro/zod';

/** The edition of the whole text: content/data/edition.yaml. */
export const editionSchema = z.strictObject({
  number: z.string().describe('Such as "1.0", in quotation marks.'),
  date: z.iso.date().describe('The day it was published: year-month-day, in quotation marks.'),
  first: z.iso.date().describe('The day the first edition was published.'),
});
export type Edition = z.infer<typeof editionSchema>;

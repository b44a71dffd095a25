import { z } from 'astro/zod';

/** What the front matter of a section must and may hold. */
export const sectionSchema = z.strictObject({
  title: z.string().min(1).describe('The heading of the section.'),
  description: z
    .string()
    .min(40)
    .max(200)
    .describe('What the section says, in one sentence, for search engines and lists.'),
  order: z.number().int().positive().describe('Its place in the essay, counted from 1.'),
  question: z.string().min(1).describe('The question that it answers, for the home page.'),
  answer: z.string().min(1).describe('The answer in one plain sentence, for the home page.'),
});

/** What the front matter of any other page must hold. */
export const pageSchema = z.strictObject({
  title: z.string().min(1).describe('The heading of the page.'),
  description: z.string().min(40).max(200).describe('What the page says, in one sentence.'),
});

/** One claim of the essay: content/data/claims.yaml. */
export const claimSchema = z.strictObject({
  id: z
    .string()
    .regex(/^C-\d{2}$/u)
    .describe('C- and two digits; never changed, never reused.'),
  section: z.string().describe('The file name, without ending, of the section that makes it.'),
  claim: z.string().min(1).describe('What is claimed, in one sentence of our own.'),
  cites: z.array(z.string()).describe('Its citations in order, as in the text without brackets.'),
  verdict: z.string().min(1).describe('What is known of it now, in a few words.'),
  why: z.string().optional().describe('The reason for the verdict, in one sentence.'),
});
export type Claim = z.infer<typeof claimSchema>;

/** The edition of the whole text: content/data/edition.yaml. */
export const editionSchema = z.strictObject({
  number: z.string().describe('Such as "1.0", in quotation marks.'),
  date: z.iso.date().describe('The day it was published: year-month-day, in quotation marks.'),
  first: z.iso.date().describe('The day the first edition was published.'),
});
export type Edition = z.infer<typeof editionSchema>;

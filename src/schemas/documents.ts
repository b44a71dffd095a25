import { z } from 'astro/zod';
import { text } from './fields.ts';

const description = z
  .string()
  .min(40)
  .max(200)
  .describe('What it says, in one sentence, for search engines and lists.');

/** What the front matter of a section must and may hold. */
export const sectionSchema = z.strictObject({
  title: text('The heading of the section.'),
  description,
  order: z.number().int().positive().describe('Its place among the sections, counted from 1.'),
  part: z
    .enum(['essay', 'since'])
    .default('essay')
    .describe('“essay” for what the essay of 2013 says, “since” for what has happened since.'),
  side: z
    .enum(['for', 'against'])
    .optional()
    .describe('The side of the argument that it puts, if it puts one.'),
  question: text('The question that it answers, for the home page.'),
  answer: text('The answer in one plain sentence, for the home page.'),
});

/** What the front matter of any other page must hold. */
export const pageSchema = z.strictObject({ title: text('The heading of the page.'), description });

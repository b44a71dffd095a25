import { z } from 'astro/zod';
import { oneOf, text } from './fields.ts';

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
  part: oneOf('Of which part of the site it is; the first, where it is left out.', {
    essay: 'what the essay of 2013 says',
    since: 'what has happened since',
  }).default('essay'),
  side: oneOf('The side of the argument that it puts, if it puts one.', {
    for: 'the benefits of mutuals',
    against: 'their downsides',
  }).optional(),
  question: text('The question that it answers, for the home page.'),
  answer: text('The answer in one plain sentence, for the home page.'),
});

/** What the front matter of any other page must hold. */
export const pageSchema = z.strictObject({ title: text('The heading of the page.'), description });

import { z } from 'astro/zod';
import { cites, id, text } from './fields.ts';
import { idsOf } from './relations.ts';

const question = z.strictObject({
  id,
  ask: text('The question.'),
  evidence: text('The evidence behind asking it, in a sentence or two of our own.'),
  cites,
  claims: idsOf('claims', 'The claims to which it matters.'),
  cases: idsOf('cases', 'The cases that its evidence tells of.'),
  forms: idsOf('forms', 'The legal forms that it is about.'),
});

/** One of the essay’s four closing questions, with more to ask: content/data/worksheet.yaml. */
export const topicSchema = z.strictObject({
  id,
  title: text('The question in a few words.'),
  why: text('Why it matters, in a sentence.'),
  claims: idsOf('claims', 'The claims that name it.'),
  questions: z.array(question).min(4).max(7).describe('Four to seven questions.'),
});
export type Topic = z.infer<typeof topicSchema>;

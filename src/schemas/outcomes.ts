import { z } from 'astro/zod';
import { cites, date, id, text } from './fields.ts';

/** One figure of the evidence: content/data/outcomes.yaml. */
export const outcomeSchema = z.strictObject({
  id,
  value: text('The figure as it is to be read, such as “down 20%”.'),
  of: text('Of what.'),
  date,
  'said-by': text('Who says so.'),
  'self-reported': z
    .boolean()
    .describe('Whether mutuals, or those who promoted them, say it of themselves.'),
  scope: text('Of how many, and where.'),
  cites,
  note: z.string().min(1).optional().describe('What to know before using the figure.'),
});
export type Outcome = z.infer<typeof outcomeSchema>;

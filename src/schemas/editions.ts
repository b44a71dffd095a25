import { z } from 'astro/zod';
import { day } from './fields.ts';

/** The number of an edition: "1.0". */
export const editionNumber = z
  .string()
  .regex(/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/u)
  .describe("Two figures with a full stop between, in quotation marks: '1.0'.");

/** One edition of the whole text: content/data/editions.yaml. */
export const editionSchema = z.strictObject({
  number: editionNumber,
  date: day('The day it is published, not before that of the edition above it.'),
  manifest: z
    .string()
    .regex(/^[\da-f]{64}$/u)
    .optional()
    .describe(
      'Written by “npm run edition” when the edition is closed: the SHA-256 of its manifest.',
    ),
});
export type Edition = z.infer<typeof editionSchema>;

const inOrder = new Intl.Collator('en', { numeric: true });

/** All editions, oldest first: their numbers rise, and their dates never go back. */
export const editionsSchema = z
  .array(editionSchema)
  .min(1)
  .describe('Every edition, oldest first. The first line of each begins with “- number: ”.')
  .superRefine((editions, context) => {
    for (const [index, { number, date }] of editions.entries()) {
      const before = editions[index - 1];
      if (!before) continue;
      const fault = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [index, field], message });
      if (editions.slice(0, index).some((each) => each.number === number)) {
        fault('number', `is already that of another edition, ${number}`);
      } else if (inOrder.compare(number, before.number) < 0) {
        fault('number', `is lower than that of the edition above it, ${before.number}`);
      }
      if (date < before.date) {
        fault('date', `is before that of the edition above it, ${before.date}`);
      }
    }
  });

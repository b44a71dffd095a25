import { z } from 'astro/zod';
import { VERDICT_MEANINGS } from './claims.ts';
import { editionNumber } from './editions.ts';
import { day, id, oneOf, valuesOf } from './fields.ts';

/** How serious a correction is, from worst to least; the last changes no meaning. */
const LEVELS = {
  wrong: 'a fact or a source was not as we said',
  'out of date': 'it was right, and things have moved on',
  unclear: 'it could be misread',
  wording: 'the words changed, and their meaning did not',
};
export type Seriousness = keyof typeof LEVELS;
export const SERIOUSNESS = valuesOf(LEVELS);

/** Whether a correction changed mere wording, which readers need not be told of place by place. */
export const isWording = ({ seriousness }: { seriousness: Seriousness }) =>
  seriousness === 'wording';

const toldUnlessWording = (what: string) => z.string().min(1).optional().describe(what);

/** One correction of what was published: content/data/corrections.yaml. */
export const correctionSchema = z
  .strictObject({
    id,
    date: day('The day it was made.'),
    edition: editionNumber.describe("The edition that has it first, in quotation marks: '1.1'."),
    where: z
      .array(z.string().min(1))
      .min(1)
      .describe(
        'What was corrected: paragraphs as "2.3", rows as claims/C-06, works as references/bach-2012, other places as about#notes.',
      ),
    seriousness: oneOf('How serious it is.', LEVELS),
    said: toldUnlessWording('What it said, in brief and in our own words.'),
    says: toldUnlessWording('What it says now.'),
    why: toldUnlessWording('Why, in one to three sentences of our own.'),
    sources: z
      .array(z.string().min(1))
      .default([])
      .describe('What the correction rests on, such as [bach-2012] or ["bach-2012, p. 405"].'),
    'verdict-was': oneOf(
      'The old verdict on the claim, only where it changed.',
      VERDICT_MEANINGS,
    ).optional(),
  })
  .superRefine((correction, context) => {
    if (isWording(correction)) return;
    for (const field of ['said', 'says', 'why'] as const) {
      if (correction[field] !== undefined) continue;
      context.addIssue({
        code: 'custom',
        path: [field],
        message: 'is missing; only a correction of mere wording may leave it out',
      });
    }
  });
export type Correction = z.infer<typeof correctionSchema>;

/** What a row names and the edition that has it first, whatever else is in the row. */
export const correctedPlaces = z.object({
  where: correctionSchema.shape.where,
  edition: correctionSchema.shape.edition,
});
export type CorrectedPlaces = z.infer<typeof correctedPlaces>;

/** Something that a correction can name. */
export type Place =
  | { kind: 'paragraph'; number: string }
  | { kind: 'row'; table: string; id: string }
  | { kind: 'work'; id: string }
  | { kind: 'page'; slug: string; anchor: string | undefined };

/**
 * What a correction names by "2.3", "claims/C-06", "references/bach-2012", "about#notes" or "about";
 * undefined where it is none of these. Whether there is such a thing, the checks say.
 */
export function placeOf(where: string): Place | undefined {
  const { number, table, id, slug, anchor } = PLACE.exec(where)?.groups ?? {};
  if (number) return { kind: 'paragraph', number };
  if (table === 'references' && id) return { kind: 'work', id };
  if (table && id) return { kind: 'row', table, id };
  return slug ? { kind: 'page', slug, anchor } : undefined;
}

const PLACE =
  /^(?:(?<number>\d+\.[\dA-Z]+)|(?<table>[a-z-]+)\/(?<id>\S+)|(?<slug>[a-z\d]+(?:-[a-z\d]+)*)(?:#(?<anchor>\S+))?)$/u;

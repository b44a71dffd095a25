import { z } from 'astro/zod';
import { day, oneOf, text, valuesOf } from './fields.ts';
import { idsOf } from './relations.ts';

/** What can be known of a claim now, from best to worst. */
export const VERDICT_MEANINGS = {
  right: 'what we found bears it out',
  partly: 'a part of it is borne out',
  'too strong': 'there is something in it, but less than is claimed',
  contested: 'serious people disagree, or those who say so have an interest',
  untested: 'nobody seems to have looked',
  inaccurate: 'a detail is wrong',
  'not checked': 'we have not looked ourselves',
};
export type Verdict = keyof typeof VERDICT_MEANINGS;
export const VERDICTS = valuesOf(VERDICT_MEANINGS);

/**
 * How firmly a claim stands, in steps, as the picture of benefits and downsides measures it: three
 * if it was found right, two if in part, one if there is evidence on both sides, none otherwise.
 */
export const STEPS: Record<Verdict, 0 | 1 | 2 | 3> = {
  right: 3,
  partly: 2,
  'too strong': 2,
  contested: 1,
  untested: 0,
  inaccurate: 0,
  'not checked': 0,
};

type Fields = Readonly<Record<string, unknown>>;
/** Whether fields can be held against each other, whatever is wrong with others or not given yet. */
const areTexts =
  (...names: string[]) =>
  ({ value }: { value: unknown }) =>
    names.every((name) => typeof (value as Fields | null)?.[name] === 'string');

/** Whether a reason says the verdict that stands before it; of what is no verdict nothing is said. */
const saysAgain = (reason: string, verdict: Verdict): boolean =>
  VERDICTS.includes(verdict) && new RegExp(`\\b${verdict}\\b`, 'iu').test(reason);

/** One claim of the essay: content/data/claims.yaml. */
export const claimSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^C-\d{2}$/u)
      .describe('C- and two digits; never changed, never reused.'),
    section: text('The file name, without ending, of the section that makes it.'),
    claim: text('What is claimed, in one sentence of our own.'),
    cites: z
      .array(z.string().min(1))
      .describe(
        'The essay’s citations for it, in order, as in the text without brackets; [] for none.',
      ),
    'source-checked': text('How far the essay’s own source for it was checked.'),
    verdict: oneOf('What can be known of the claim now.', VERDICT_MEANINGS),
    short: z
      .string()
      .min(1)
      .optional()
      .describe(
        'The reason in a few words, which follow the verdict and a colon; left out where there is nothing to add.',
      ),
    reasons: text('Why, in one to three sentences of our own.'),
    sources: z
      .array(z.string().min(1))
      .describe('What the reasons rest on; [] where there is nothing.'),
    cases: idsOf('cases', 'The cases that the verdict, or a note on the claim, rests on.'),
    'last-checked': day('The day on which it was last looked at.'),
    'next-check': day('The day by which it is to be looked at again.'),
  })
  .refine(({ verdict, short = '' }) => !saysAgain(short, verdict), {
    path: ['short'],
    error: ({ input }) =>
      `says “${(input as Fields)['verdict']}” again, which readers see before it as the verdict`,
    when: areTexts('short', 'verdict'),
  })
  .refine((claim) => claim['next-check'] > claim['last-checked'], {
    path: ['next-check'],
    error: 'is not later than “last-checked”',
  })
  .refine(
    ({ verdict, sources }) => ['not checked', 'untested'].includes(verdict) || sources.length > 0,
    {
      path: ['sources'],
      error: 'is empty, but a verdict needs a source',
      when: (row) => areTexts('verdict')(row) && Array.isArray((row.value as Fields)['sources']),
    },
  );
export type Claim = z.infer<typeof claimSchema>;

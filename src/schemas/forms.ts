import { z } from 'astro/zod';
import { basis, basisNote, cites, id, text } from './fields.ts';

const known = (what: string) =>
  z.string().min(1).optional().describe(`${what} Left out where not known.`);

/** One legal form: content/data/forms.yaml. */
export const formSchema = z.strictObject({
  id,
  name: text('Its name.'),
  law: text('The law that it is made under, and who registers it.'),
  control: known('Who controls it.'),
  profits: known('Whether profits can be paid out.'),
  lock: known('Whether its assets are locked.'),
  charity: known('Whether it can be a charity.'),
  example: z
    .string()
    .min(1)
    .optional()
    .describe('What is to be said of examples beyond the cases that name this form.'),
  cites,
  basis,
  'basis-note': basisNote,
});
export type Form = z.infer<typeof formSchema>;

/** One rule of procurement, before and after the Act of 2023: content/data/procurement.yaml. */
export const ruleSchema = z.strictObject({
  id,
  aspect: text('What the rule is about.'),
  before: text('How it was before 24 February 2025.'),
  now: known('How it is since.'),
  cites,
  basis,
});
export type Rule = z.infer<typeof ruleSchema>;

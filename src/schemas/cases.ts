import { z } from 'astro/zod';
import { basis, cites, id, oneOf, text } from './fields.ts';
import { idsOf } from './relations.ts';

/** Where a service can have gone. */
const PLACES = {
  nhs: 'to the NHS',
  council: 'to a council',
  public: 'to the NHS and the council',
  national: 'it became one public service of the whole country',
  'social-enterprise': 'to another social enterprise',
  mixed: 'to NHS bodies and a private firm',
  private: 'to a private firm',
  nesta: 'to Nesta, which bought it',
  continues: 'it goes on: our sources tell of no end',
  unknown: 'we found no later record of it',
};
export type Destination = keyof typeof PLACES;

const year = (what: string) =>
  z
    .string()
    .regex(/^\d{4}$/u)
    .optional()
    .describe(`${what} Write a year in quotation marks: '2012'.`);

/** From when to when a service was run, as far as a row's own sources say. */
const years = z
  .strictObject({
    from: year('The year in which it began.'),
    until: year('The year in which it ended; only with “ended” below.'),
    seen: year('The last year of which sources have it at work, where no end is known.'),
    planned: year(
      'The year of which sources have it as a plan, where it is not known to have begun.',
    ),
    note: z.string().min(1).optional().describe('What is uncertain of these years.'),
  })
  .refine(({ from, until, seen, planned }) => from ?? until ?? seen ?? planned, {
    error: 'has no year; leave it out',
  })
  .refine(({ until, seen }) => !until || !seen, {
    path: ['seen'],
    error: 'stands beside “until”; where the end is known, leave it out',
  })
  .refine(({ from = '', until = from }) => from <= until, {
    path: ['until'],
    error: 'is earlier than “from”',
  })
  .refine(({ from = '', seen = from }) => from <= seen, {
    path: ['seen'],
    error: 'is earlier than “from”',
  });
export type Years = z.infer<typeof years>;

/** One organisation: content/data/cases.yaml. */
export const caseSchema = z
  .strictObject({
    id,
    name: text('Its name.'),
    typical: z.boolean().describe('false for what is not an ordinary public service mutual.'),
    'kind-note': z
      .string()
      .min(1)
      .optional()
      .describe('What it was instead, where it is not typical.'),
    what: text('What it did.'),
    years: years.optional().describe('From when to when, where known.'),
    form: z.string().min(1).optional().describe('Its legal form, where known.'),
    forms: idsOf('forms', 'The forms of the overview that “form” and “control” name.'),
    control: z.string().min(1).optional().describe('Who controlled it, where known.'),
    happened: text('What happened, in a few sentences of our own.'),
    after: z
      .strictObject({
        where: oneOf('Where the service went, as the picture of outcomes has it.', PLACES),
        ended: z
          .boolean()
          .optional()
          .describe('true if it lost its main service or stopped being a mutual.'),
        text: text('Where the service went, in a sentence.'),
      })
      .describe('Where the service went.'),
    lesson: text('What it shows, in a sentence.'),
    cites,
    basis,
    caution: z.string().min(1).optional().describe('What to be careful with.'),
  })
  .refine((each) => each.typical || each['kind-note'], {
    path: ['kind-note'],
    error: 'is missing, though “typical” is false',
  })
  .refine(({ years, after }) => !years?.until || after.ended, {
    path: ['years', 'until'],
    error: 'is given, though “after” does not say that it ended',
  })
  .superRefine(({ years, happened, after, caution = '' }, { addIssue }) => {
    const told = [happened, after.text, caution].join(' ');
    for (const field of ['from', 'until', 'seen', 'planned'] as const) {
      const year = years?.[field];
      if (year === undefined || told.includes(year)) continue;
      const message = `is ${year}, and neither “happened”, “after” nor “caution” tells of that year`;
      addIssue({ code: 'custom', path: ['years', field], message });
    }
  });
export type Case = z.infer<typeof caseSchema>;

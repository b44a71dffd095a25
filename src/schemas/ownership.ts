import { z } from 'astro/zod';
import { basis, basisNote, text } from './fields.ts';
import { grounds, hasGrounds, NO_GROUNDS, pictureId, shortText } from './pictures.ts';

/** Who can own, control or pay for an organisation, in the order of the picture. */
export const PARTIES = ['public', 'staff', 'members', 'investors'] as const;
export type Party = (typeof PARTIES)[number];

/** What a party can do in an organisation, in the order of the picture. */
export const PARTS = ['owns', 'controls', 'pays'] as const;
export type Part = (typeof PARTS)[number];

const parties = (when: string) =>
  z
    .array(z.enum(PARTIES))
    .default([])
    .describe(`Who does so ${when}: ${PARTIES.join(', ')}.`);
const part = z
  .strictObject({ usual: parties('as a rule'), some: parties('in some cases') })
  .refine(({ usual, some }) => usual.length + some.length > 0, { error: 'names nobody' })
  .refine(({ usual, some }) => some.every((party) => !usual.includes(party)), {
    error: 'names somebody twice',
  })
  .describe('“usual” lists who does so as a rule, “some” who does so in some cases.');

/** One kind of organisation, and whose it is: content/data/ownership.yaml. */
export const ownershipSchema = z
  .strictObject({
    id: pictureId,
    name: shortText(24, 'What it is called in the picture.'),
    owns: part,
    controls: part,
    pays: part,
    note: text('What to know beside the picture, in a sentence or two.'),
    ...grounds,
    basis,
    'basis-note': basisNote,
  })
  .refine((row) => row.basis !== undefined || hasGrounds(row), NO_GROUNDS)
  .refine((row) => row.basis === undefined || row['basis-note'] !== undefined, {
    path: ['basis-note'],
    error: 'is missing, though “basis” is given',
  });
export type Ownership = z.infer<typeof ownershipSchema>;

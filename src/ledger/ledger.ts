import { z } from 'astro/zod';
import { hashOf } from './hash.ts';
import { isNumber } from './numbers.ts';

const number = z.string().refine(isNumber, { error: 'is not the number of a paragraph' });
const edition = z
  .string()
  .regex(/^\d+\.\d+$/u)
  .describe('Such as "1.0", in quotation marks.');
const version = {
  edition: edition.describe('The edition in which it last changed.'),
  hash: z
    .string()
    .regex(/^[\da-f]{8}$/u)
    .describe('Made from its text.'),
  text: z.string().min(1).describe('Its text in that edition.'),
};
const hashFits = ({ hash, text }: { hash: string; text: string }) => hash === hashOf(text);
const BY_HAND = {
  path: ['hash'],
  error: 'does not fit the text: one of the two was edited by hand',
};
const earlier = z
  .array(z.strictObject(version).refine(hashFits, BY_HAND))
  .min(1)
  .optional()
  .describe('What it said in editions before, oldest first.');
const current = z.strictObject({
  number: number.describe('Its number in the section.'),
  ...version,
  earlier,
});
const withdrawn = current.extend({
  withdrawn: edition.describe('The edition that no longer has it.'),
  see: number.describe('The paragraph that its readers are sent to.'),
});
const section = z.strictObject({
  section: z.string().min(1).describe('The name of its file without “.mdx”.'),
  number: z.number().int().positive().describe('Its number, which never changes.'),
  paragraphs: z
    .array(z.union([current, withdrawn]).refine(hashFits, BY_HAND))
    .describe('Every number ever given.'),
});

/** The ledger of paragraph numbers: content/ledger.yaml. */
export const ledgerSchema = z.array(section);

/** A paragraph that stands in the text. */
export type CurrentEntry = z.infer<typeof current>;
/** A paragraph that was taken out; its address leads on, and its last text is kept. */
export type WithdrawnEntry = z.infer<typeof withdrawn>;
/** The numbers of one section. */
export type LedgerSection = z.infer<typeof section>;
/** The numbers of all sections. */
export type Ledger = z.infer<typeof ledgerSchema>;

export type Entry = LedgerSection['paragraphs'][number];
export const isWithdrawn = (entry: Entry): entry is WithdrawnEntry => 'withdrawn' in entry;
export const isCurrent = (entry: Entry): entry is CurrentEntry => !isWithdrawn(entry);

/** What a paragraph said in one edition and those after it, until it was edited. */
export type Version = Pick<CurrentEntry, 'edition' | 'hash' | 'text'>;

/** Everything that a paragraph ever said, oldest first. */
export const versionsOf = ({ earlier = [], edition, hash, text }: Entry): Version[] => [
  ...earlier,
  { edition, hash, text },
];

/**
 * The editions that changed a paragraph after one before them had published it: that edited it, or
 * took it out.
 */
export function changesOf(entry: Entry): string[] {
  const [first, ...later] = versionsOf(entry).map(({ edition }) => edition);
  return [...later, ...(isWithdrawn(entry) && entry.withdrawn !== first ? [entry.withdrawn] : [])];
}

/** A paragraph's number as readers see it: "4.3A". */
export const fullNumber = (section: number, number: string) => `${section}.${number}`;

/** The id of a paragraph on its page: "p4-3A". */
export const paragraphId = (section: number, number: string) => `p${section}-${number}`;

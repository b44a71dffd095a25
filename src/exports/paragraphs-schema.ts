import { z } from 'astro/zod';

const id = z
  .string()
  .regex(/^p\d+-[\dA-Z]+$/u)
  .describe('Its id on its page.');
const locator = z.string().min(1);
const common = {
  id,
  number: z
    .string()
    .regex(/^\d+\.[\dA-Z]+$/u)
    .describe('Its number, which never changes and is never given to another paragraph.'),
  section: z.string().min(1).describe('The slug of its section.'),
  address: z.url().describe('Its permanent address.'),
};
const edition = z.string().regex(/^\d+\.\d+$/u);
const cite = z
  .strictObject({
    work: z.string().min(1).describe('The id of the work, as in references.json.'),
    page: locator.optional(),
    paragraph: locator.optional(),
    chapter: locator.optional(),
    section: locator.optional(),
    figure: locator.optional(),
    table: locator.optional(),
    volume: locator.optional(),
  })
  .describe('A work that it cites, with the place in it that is named.');
const version = z.strictObject({
  edition: edition.describe('The edition in which it last changed.'),
  hash: z
    .string()
    .regex(/^[\da-f]{8}$/u)
    .describe(
      'The first eight hexadecimal digits of the SHA-256 of its text as it was written, in UTF-8.',
    ),
});
const earlier = z
  .array(version)
  .min(1)
  .optional()
  .describe('What it was in editions before, oldest first.');
const current = version.extend({
  ...common,
  earlier,
  cites: z.array(cite).describe('In the order of the text.'),
});
const withdrawn = version.partial().extend({
  ...common,
  earlier,
  withdrawn: edition.describe('The edition that no longer has it.'),
  see: id.describe('The paragraph that its readers are sent to.'),
});

/** What /paragraphs.json tells programs about every paragraph. */
export const paragraphsSchema = z.array(z.union([current, withdrawn]));

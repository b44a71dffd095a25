import { z } from 'astro/zod';
import { editionNumber } from './editions.ts';
import { day } from './fields.ts';

/** A file of a kept edition, as its manifest knows it. */
const keptFile = z.strictObject({
  path: z
    .string()
    .regex(/^[\w-]+(?:[./][\w-]+)+$/u)
    .describe('From the folder of the edition.'),
  type: z
    .string()
    .regex(/^[a-z]+\/[\w.+-]+$/u)
    .describe('Its media type (IANA).'),
  title: z.string().min(1).describe('The title of the page, or of the whole.'),
  page: z
    .string()
    .startsWith('/')
    .optional()
    .describe('Of what a page became: the path of that page on the site.'),
  size: z.number().int().positive().describe('In bytes.'),
  sha256: z
    .string()
    .regex(/^[\da-f]{64}$/u)
    .describe('The SHA-256 of its bytes, in hexadecimal digits (FIPS 180-4).'),
});
export type KeptFile = z.infer<typeof keptFile>;

/** What an edition that is closed keeps: content/editions/<number>/manifest.json. */
export const manifestSchema = z.strictObject({
  edition: editionNumber,
  date: day('The day on which the edition was published.'),
  licence: z.url().describe('The licence of all of its texts.'),
  files: z.array(keptFile).min(1).describe('Every file of the edition but this one.'),
});
export type Manifest = z.infer<typeof manifestSchema>;

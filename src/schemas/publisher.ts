import { z } from 'astro/zod';

/** Whether readers can be led there: an e-mail address, or a page. */
const isContact = (written: string) =>
  written === '' ||
  z.union([z.email(), z.url({ protocol: /^https$/u })]).safeParse(written).success;

/** Who answers for the site: content/data/publisher.yaml. */
export const publisherSchema = z
  .strictObject({
    name: z
      .string()
      .nullish()
      .describe('The person or organisation that answers for the site; empty where none is named.'),
    contact: z
      .string()
      .refine(isContact, {
        error: 'is neither an e-mail address nor a page that begins with https://',
      })
      .nullish()
      .describe(
        "Where readers can reach them, such as 'editor@example.org' or 'https://example.org/contact'; empty where no address is given.",
      ),
  })
  .describe('Two fields, “name” and “contact”, each of which may be empty.');

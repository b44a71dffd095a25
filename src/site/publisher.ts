import type { z } from 'astro/zod';
import type { publisherSchema } from '../schemas/publisher.ts';

/** Who answers for the site, as far as that is given. */
export interface Publisher {
  name?: string;
  contact?: Contact;
}

/** Where a publisher can be reached. */
export interface Contact {
  /** As readers read it: "editor@example.org", "example.org/contact". */
  text: string;
  /** Where a link leads: "mailto:editor@example.org", "https://example.org/contact". */
  href: string;
}

const contactOf = (written: string): Contact =>
  written.includes('://')
    ? { text: written.replace(/^https:\/\/|\/$/gu, ''), href: written }
    : { text: written, href: `mailto:${written}` };

/** The publisher of content/data/publisher.yaml, without what is empty there. */
export function publisherOf({ name, contact }: z.infer<typeof publisherSchema>): Publisher {
  const [named, reached] = [name?.trim(), contact?.trim()];
  return {
    ...(named ? { name: named } : {}),
    ...(reached ? { contact: contactOf(reached) } : {}),
  };
}

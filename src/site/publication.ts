/** What the PDFs and the book say about themselves. */
import words from '#words/publication.json' with { type: 'json' };
import { editionPath, pagePath, WHOLE } from '../addresses/paths.ts';
import { address } from '../addresses/absolute.ts';
import type { CslItem } from '../bibliography/index.ts';
import type { Edition } from '../schemas/editions.ts';
import { site } from '../words/identity.ts';
import { dateInWords } from '../words/in-words.ts';
import { language } from '../words/language.ts';
import { say } from '../words/message.ts';
import type { Section } from './sections.ts';

/** A text with a PDF of its own: its page, and its titles. */
export interface PrintedText {
  /** Its file's name without the ending, from the site's root. */
  name: string;
  title: string;
  /** Its title where there is little room. */
  short: string;
  /** The address of the page that it is printed from; for all sections, of the home page. */
  address: string;
  /** The address of the same text in this edition, which stays. */
  permanent: string;
}

/** What all of these files say about themselves. */
export interface Publication {
  creator: string;
  language: string;
  description: string;
  edition: string;
  /** The day of the edition (ISO 8601), and in words. */
  date: string;
  dateInWords: string;
  licence: string;
  licenceName: string;
  /** All sections in one document. */
  whole: PrintedText;
  /** The sections, in order. */
  sections: PrintedText[];
}

/** "Edition 1.0, 23 November 2026". */
export const editionInWords = ({
  edition,
  dateInWords,
}: Pick<Publication, 'edition' | 'dateInWords'>) =>
  say(words.edition, { edition, date: dateInWords });

const printed = (
  { slug, title }: Pick<Section, 'slug' | 'title'>,
  edition: string,
): PrintedText => ({
  name: slug,
  title: say(words.title, { title, site: site.name }),
  short: say(words.short, { title, site: site.name }),
  address: address(pagePath(slug)),
  permanent: address(editionPath(edition, slug)),
});

/** Describes an edition of these sections; `siteRecord` gives the title of the whole. */
export const publicationOf = (
  { number, date }: Edition,
  sections: readonly Pick<Section, 'slug' | 'title'>[],
  siteRecord: Pick<CslItem, 'title'>,
  description: string,
): Publication => ({
  creator: site.author,
  language,
  description,
  edition: number,
  date,
  dateInWords: dateInWords(date),
  licence: site.licence,
  licenceName: site.licenceName,
  whole: {
    name: WHOLE,
    title: siteRecord.title ?? site.name,
    short: site.name,
    address: address('/'),
    permanent: address(editionPath(number)),
  },
  sections: sections.map((section) => printed(section, number)),
});

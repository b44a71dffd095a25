import words from '#words/publication.json' with { type: 'json' };
import { say } from '../words/message.ts';
import { whole } from './own-records.ts';
import { edition, pages, sections, wholeEssay, type Section } from './sections.ts';
import { address, path } from '../addresses/url.ts';
import { site } from '../words/identity.ts';
import {
  sizeOf,
  type Format,
  type PrintedText,
  type Publication,
} from '../take-away/publication.ts';
import { dateInWords } from '../words/in-words.ts';
import { language } from '../words/language.ts';

const printed = ({ slug, title }: Section): PrintedText => ({
  name: slug,
  title: say(words.title, { title, site: site.name }),
  short: say(words.short, { title, site: site.name }),
  address: address(`/${slug}/`),
});

/** What this site's files to take away say of themselves. */
export const publication: Publication = {
  creator: site.author,
  language,
  description: pages.get('home')?.description ?? site.tagline,
  edition: edition.number,
  date: edition.date,
  dateInWords: dateInWords(edition.date),
  licence: site.licence,
  licenceName: site.licenceName,
  whole: {
    name: whole.id,
    title: whole.title ?? site.name,
    short: site.name,
    address: address('/'),
  },
  sections: sections.map(printed),
};

/** What this build makes to take away: see src/build/take-away.ts. */
const formats: readonly Format[] = import.meta.env.TAKE_AWAY_FORMATS ?? [];
const NAMES: Record<Format, string> = { pdf: 'PDF', epub: 'EPUB' };
const MEDIA_TYPES: Record<Format, string> = {
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
};

/** A file to take away: where it stands on the site, and how a link to it reads. */
export interface TakeAway {
  path: string;
  href: string;
  mediaType: string;
  /** What it holds, format and size; the build puts the size in. */
  text: string;
}

const fileOf = (name: string, what: string, format: Format): TakeAway => {
  const file = `${name}.${format}`;
  return {
    path: file,
    href: path(`/${file}`),
    mediaType: MEDIA_TYPES[format],
    text: say(words.file, { what, format: NAMES[format], size: sizeOf(file) }),
  };
};

/** Whether this build makes files to take away, and so the page that they are made of. */
export const isTakenAway = formats.length > 0;

/** All sections as one file, in every format that this build makes. */
export const wholeToTakeAway = formats.map((format) => fileOf(whole.id, words.all, format));

/** What a page can be taken away as: a section by itself, the essay in all sections. */
export function takeAways(slug: string): TakeAway[] {
  if (slug === wholeEssay.slug) return wholeToTakeAway;
  const isSection = sections.some((section) => section.slug === slug);
  return isSection && formats.includes('pdf') ? [fileOf(slug, words.section, 'pdf')] : [];
}

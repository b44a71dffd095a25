/** Links to the files that a reader can take away: the PDFs and the book. */
import words from '#words/publication.json' with { type: 'json' };
import { MEDIA_TYPES, TAKE_AWAY_FORMATS, type TakeAwayFormat } from '../addresses/formats.ts';
import { takeAwayFile } from '../addresses/paths.ts';
import { path } from '../addresses/url.ts';
import { sizeOf } from '../words/file-size.ts';
import { say } from '../words/message.ts';
import type { Publication } from './publication.ts';

/** The formats in which texts can be taken away. */
export type Format = TakeAwayFormat;

/** A file to take away, and how a link to it reads. */
export interface TakeAway {
  path: string;
  href: string;
  mediaType: string;
  /** Its content, format and size; the build fills in the size. */
  text: string;
}

const fileOf = (name: string, what: string, format: Format): TakeAway => {
  const file = takeAwayFile(name, format);
  return {
    path: file,
    href: path(`/${file}`),
    mediaType: MEDIA_TYPES.takeAway[format],
    text: say(words.file, { what, format: TAKE_AWAY_FORMATS[format], size: sizeOf(file) }),
  };
};

/** All sections as one file, in each of these formats. */
export const wholeAsFiles = (
  { whole }: Pick<Publication, 'whole'>,
  formats: readonly Format[],
): TakeAway[] => formats.map((format) => fileOf(whole.name, words.all, format));

/** A section by itself, as PDF; none where PDFs are not made, or of a page that is no section. */
export const sectionAsFiles = (
  slug: string,
  { sections }: Pick<Publication, 'sections'>,
  formats: readonly Format[],
): TakeAway[] =>
  formats.includes('pdf') && sections.some(({ name }) => name === slug)
    ? [fileOf(slug, words.section, 'pdf')]
    : [];

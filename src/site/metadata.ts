import publication from '#words/publication.json' with { type: 'json' };
import words from '#words/site.json' with { type: 'json' };
import { withoutSeason, writeEdtf } from '../bibliography/index.ts';
import type { CslItem, Name, Work } from '../bibliography/index.ts';
import { sharingPicture } from '../addresses/paths.ts';
import { address } from '../addresses/absolute.ts';
import { site } from '../words/identity.ts';
import { dateInWords } from '../words/in-words.ts';
import { language } from '../words/language.ts';
import { say } from '../words/message.ts';
import type { CurrentEdition } from './editions.ts';

/** What a page tells programs about itself. */
export interface PageMetadata {
  title: string;
  /** The id of its title, where it stands on the page. */
  id: string;
  description: string;
  /** Its path within the site. */
  path: string;
  /** "article" for a text of this site, "website" for a page about it. */
  kind: 'article' | 'website';
  /** Whether search engines may list it; true by default. */
  indexed?: boolean;
  /** The works that it cites. */
  works?: readonly Work[];
  /** The page above it, whose picture it has where a link to it is shared. */
  above?: Pick<PageMetadata, 'title' | 'description'> | undefined;
}

/** What is on the picture that stands for a page where a link to it is shared. */
export function pictureInWords(
  page: Pick<PageMetadata, 'title' | 'description' | 'above'>,
  { number, date }: Pick<CurrentEdition, 'number' | 'date'>,
): string {
  const { title, description } = page.above ?? page;
  const edition = say(publication.edition, { edition: number, date: dateInWords(date) });
  return say(words.picture, { title, description, site: site.name, edition });
}

const TYPES: Record<string, string> = {
  'article-journal': 'ScholarlyArticle',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  'post-weblog': 'BlogPosting',
  report: 'Report',
  webpage: 'WebPage',
};

/** The schema.org type of a kind of page. */
export const typeOf = (kind: PageMetadata['kind']) => (kind === 'article' ? 'Article' : 'WebPage');

const organisation = { '@type': 'Organization', name: site.author };

/** JSON-LD (schema.org) for a page, safe to stand in a script element. */
export function jsonLd(
  { title, description, path, kind, works = [] }: PageMetadata,
  edition: Pick<CurrentEdition, 'number' | 'first' | 'date'>,
): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': typeOf(kind),
    headline: title,
    abstract: description,
    url: address(path),
    inLanguage: language,
    author: organisation,
    publisher: organisation,
    datePublished: edition.first,
    dateModified: edition.date,
    version: edition.number,
    license: site.licence,
    image: address(`/${sharingPicture(path)}`),
    isPartOf: { '@type': 'WebSite', name: site.name, url: address('/') },
    ...(works.length > 0
      ? { citation: works.map(path.startsWith(RECORDS) ? inFull : byName) }
      : {}),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** The pages that describe every work in full; elsewhere a work has its name alone. */
const RECORDS = '/references/';

const byName = ({ csl }: Work) => ({
  '@type': TYPES[csl.type] ?? 'CreativeWork',
  name: csl.title,
});

function inFull(work: Work) {
  const { csl, links } = work;
  const url = links.live;
  return {
    ...byName(work),
    ...people('author', csl.author),
    ...people('editor', csl.editor),
    ...published(csl),
    ...(url ? { url } : {}),
    ...(csl.DOI ? { identifier: `doi:${csl.DOI}` } : {}),
  };
}

const people = (role: string, names: Name[] | undefined) =>
  names
    ? {
        [role]: names.map((name) =>
          name.literal
            ? { '@type': 'Organization', name: name.literal }
            : {
                '@type': 'Person',
                familyName: [name['non-dropping-particle'], name.family].filter(Boolean).join(' '),
                ...(name.given ? { givenName: name.given } : {}),
              },
        ),
      }
    : {};

/**
 * When a work was published, or first appeared, as schema.org wants it (ISO 8601): without a season,
 * for which that has no form, and not where it is in doubt, for which it has none either.
 */
function published({ issued }: CslItem) {
  const [start] = issued?.circa ? [] : (issued?.['date-parts'] ?? []);
  return start ? { datePublished: writeEdtf({ 'date-parts': [withoutSeason(start)] }) } : {};
}

/** This site and its pages as works that others cite: CSL-JSON records (csl-data schema 1.0.2). */
import { isPart } from '../addresses/cite-path.ts';
import { editionPath, pagePath, WHOLE } from '../addresses/paths.ts';
import { address } from '../addresses/absolute.ts';
import type { CslItem, Style } from '../bibliography/index.ts';
import type { Edition } from '../schemas/editions.ts';
import { site } from '../words/identity.ts';
import { editionInStyle } from './edition-in-style.ts';

/** The site or a page of it as a work, which readers can cite in two ways. */
export interface OwnRecord {
  /** As it stands in an edition, at the address of the copy that is kept for good. */
  edition: CslItem;
  /** As the page that changes with every edition, at its own address. */
  live: CslItem;
}

function recordOf(
  id: string,
  title: string,
  slug: string,
  { number, date }: Pick<Edition, 'number' | 'date'>,
): OwnRecord {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const live: CslItem = {
    id,
    type: 'webpage',
    // without the site's name as container: styles would print it twice
    author: [{ literal: site.author }],
    title,
    issued: { 'date-parts': [[year, month, day]] },
    URL: address(pagePath(slug)),
  };
  return {
    edition: { ...live, edition: number, URL: address(editionPath(number, slug)) },
    live: { ...live, id: `${id}-live` },
  };
}

const TITLE = `${site.name}: ${site.tagline}`;

/** The record of the whole site. */
export const recordOfSite = (edition: Pick<Edition, 'number' | 'date'>): OwnRecord =>
  recordOf(WHOLE, TITLE, 'home', edition);

/** A page of an edition, or where it is not cited by itself the whole of it, as a work. */
export const recordInEdition = (
  { slug, title }: { slug: string; title: string },
  edition: Pick<Edition, 'number' | 'date'>,
): CslItem =>
  isPart(slug)
    ? recordOf(`${WHOLE}-${slug}`, title, slug, edition).edition
    : recordOfSite(edition).edition;

/** A work as a style needs it: a record of this site in the style's form of an edition, any other as it is. */
export function ownWorkInStyle(work: CslItem, style: Pick<Style, 'name' | 'lang'>): CslItem {
  const isOurs = work.id === WHOLE || work.id.startsWith(`${WHOLE}-`);
  if (!isOurs || work.type !== 'webpage') return work;
  return editionInStyle(work, style, { id: work.title === TITLE ? work.id : WHOLE, title: TITLE });
}

/** The records of those pages that can be cited by themselves, by slug. */
export const recordsOfPages = (
  pages: readonly { slug: string; title: string }[],
  edition: Pick<Edition, 'number' | 'date'>,
): ReadonlyMap<string, OwnRecord> =>
  new Map(
    pages
      .filter(({ slug }) => isPart(slug))
      .map(({ slug, title }) => [slug, recordOf(`${WHOLE}-${slug}`, title, slug, edition)]),
  );

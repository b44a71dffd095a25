/** This site and its pages as works that others cite: CSL-JSON records (csl-data schema 1.0.2). */
import { isPart } from '../addresses/cite-path.ts';
import { pagePath, WHOLE } from '../addresses/paths.ts';
import { address } from '../addresses/url.ts';
import type { CslItem } from '../bibliography/index.ts';
import type { Edition } from '../schemas/editions.ts';
import { site } from '../words/identity.ts';
import type { WrittenPage } from './sections.ts';

function recordOf(
  id: string,
  title: string,
  path: string,
  edition: Pick<Edition, 'date'>,
): CslItem {
  const [year, month, day] = edition.date.split('-').map(Number) as [number, number, number];
  return {
    id,
    type: 'webpage',
    // without the site's name as container: styles would print it twice
    author: [{ literal: site.author }],
    title,
    issued: { 'date-parts': [[year, month, day]] },
    URL: address(path),
  };
}

/** The record of the whole site. */
export const recordOfSite = (edition: Pick<Edition, 'date'>): CslItem =>
  recordOf(WHOLE, `${site.name}: ${site.tagline}`, '/', edition);

/** The records of those pages that can be cited by themselves, by slug. */
export const recordsOfPages = (
  pages: readonly Pick<WrittenPage, 'slug' | 'title'>[],
  edition: Pick<Edition, 'date'>,
): ReadonlyMap<string, CslItem> =>
  new Map(
    pages
      .filter(({ slug }) => isPart(slug))
      .map(({ slug, title }) => [
        slug,
        recordOf(`${WHOLE}-${slug}`, title, pagePath(slug), edition),
      ]),
  );

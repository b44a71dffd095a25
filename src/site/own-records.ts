import type { CslItem } from '../bibliography/index.ts';
import { isPart } from '../addresses/cite-path.ts';
import { edition, pages, sections } from './sections.ts';
import { address } from '../addresses/url.ts';
import { site } from '../words/identity.ts';

const [year, month, day] = edition.date.split('-').map(Number) as [number, number, number];

const record = (id: string, title: string, path: string): CslItem => ({
  id,
  type: 'webpage',
  // the name of the site as well: a style that is told so prints it twice
  author: [{ literal: site.author }],
  title,
  issued: { 'date-parts': [[year, month, day]] },
  URL: address(path),
});

/** The whole of this site as a work that others cite. */
export const whole = record('going-mutual', `${site.name}: ${site.tagline}`, '/');

/** Every page of this site that can be cited by itself, by its slug. */
export const parts: ReadonlyMap<string, CslItem> = new Map(
  [...sections, ...pages.values()]
    .filter(({ slug }) => isPart(slug))
    .map(({ slug, title }) => [slug, record(`${whole.id}-${slug}`, title, `/${slug}/`)]),
);

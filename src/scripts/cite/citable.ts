/** What can be copied from a page: fetched on demand, with today as the day of access. */
import { writeAccessDate } from '../../bibliography/access-date.ts';
import { ACCESSED } from '../../bibliography/signs.ts';
import type { CitablePage } from '../../cite/citable-pages.ts';
import { isPart } from '../../addresses/cite-path.ts';
import { citationsFile } from '../../addresses/paths.ts';
import { path } from '../../addresses/url.ts';
import { fetchText } from '../own-files.ts';
import { chosenStyle, OWN_STYLE } from './chosen-style.ts';

const fetched = new Map<string, Promise<CitablePage>>();

/** Fetches what can be copied from a page in a style, once. Rejects where it cannot be fetched. */
export function fetchCitable(style: string, slug: string): Promise<CitablePage> {
  const address = `/${citationsFile(style, slug)}`;
  const known = fetched.get(address);
  if (known) return known;
  const asked = ask(address);
  fetched.set(address, asked);
  asked.catch(() => fetched.delete(address));
  return asked;
}

async function ask(address: string): Promise<CitablePage> {
  const text = await fetchText(address);
  const { accessDate } = JSON.parse(text) as CitablePage;
  const today = accessDate ? writeAccessDate(accessDate, new Date()) : '';
  return JSON.parse(text.replaceAll(ACCESSED, today)) as CitablePage;
}

/**
 * What is the same in every style: what a page's citations say, and which edition its words are from.
 * A device that keeps the site has it in the site's own style alone.
 */
export const fetchFacts = (
  slug: string,
): Promise<Pick<CitablePage, 'clusters' | 'editionNumber' | 'paragraphs'>> =>
  fetchCitable(chosenStyle(), slug).catch(() => fetchCitable(OWN_STYLE, slug));

/** Whether a page that is open, or a section on it, can be cited by itself: it then leads to its citations. */
export const isCitable = (slug: string): boolean =>
  isPart(slug) &&
  (slug !== document.querySelector('h1')?.id ||
    document.querySelector(`.downloads a[href$="/cite/${slug}/"]`) !== null);

/** The slug of the page that an element belongs to: on the page of the whole essay, of its section. */
export function slugAt(place: Element): string {
  const page = document.querySelector('h1')?.id ?? '';
  const section = place.closest('section[aria-labelledby]')?.getAttribute('aria-labelledby');
  return page === 'essay' ? (section ?? page) : page;
}

/** The permanent address of a path of this site, even where a copy of it is being read. */
export function permanent(to: string): string {
  const own = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return new URL(path(to), own ?? location.href).href;
}

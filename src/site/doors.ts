/** The three ways into the site, and what else it has: every page stands in one of these groups. */
import { pagePath } from '../addresses/paths.ts';

/** A page as lists of pages show it. */
export interface ListedPage {
  slug: string;
  title: string;
  description: string;
}

export const GROUPS = ['read', 'check', 'leave', 'about'] as const;
export type Group = (typeof GROUPS)[number];

/** The pages of each group by their slugs. The first of a door is where its name leads. */
const PAGES: Record<Group, (sections: readonly string[]) => string[]> = {
  read: (sections) => ['essay', ...sections, 'glossary', 'notes', 'cite'],
  check: () => [
    'claims',
    'references',
    'sources',
    'how-many',
    'timeline',
    'corrections',
    'changes',
  ],
  leave: () => ['should-your-service-go', 'forms', 'cases'],
  about: () => ['about', 'accessibility', 'editions'],
};

/** A group of pages, with the path to which its name leads. */
export interface PageGroup {
  id: Group;
  to: string;
  pages: ListedPage[];
}

/**
 * All pages in their groups. `listed` are the pages by their slugs; what it lacks is left out.
 * `sections` are all sections, in order.
 */
export const groupPages = (
  listed: ReadonlyMap<string, ListedPage>,
  sections: readonly Pick<ListedPage, 'slug'>[],
): PageGroup[] =>
  GROUPS.map((id) => {
    const slugs = PAGES[id](sections.map(({ slug }) => slug));
    const pages = slugs.flatMap((slug) => listed.get(slug) ?? []);
    return { id, to: pagePath(pages[0]?.slug ?? 'home'), pages };
  });

/**
 * Whether a group is marked on a page: as that page where its name leads there, and as what the page
 * belongs to where it is another one of the group, or stands under one.
 */
export const currentIn = ({ to, pages }: PageGroup, here: string): 'page' | 'true' | undefined => {
  if (here === to) return 'page';
  return pages.some(({ slug }) => here.startsWith(pagePath(slug))) ? 'true' : undefined;
};

/** What each door shows on the first page: less than all that is behind it, or more. */
const ON_FIRST_PAGE: Partial<Record<Group, readonly string[]>> = {
  read: ['essay', 'since-2013', 'glossary', 'notes', 'cite'],
  check: ['claims', 'references', 'how-many', 'timeline', 'corrections'],
  leave: ['should-your-service-go', 'the-downsides', 'the-people-who-moved', 'forms', 'cases'],
};

/** The doors of the first page, each with the pages to which it leads. */
export const doorsOf = (
  groups: readonly PageGroup[],
  listed: ReadonlyMap<string, ListedPage>,
): PageGroup[] =>
  groups.flatMap((group) => {
    const slugs = ON_FIRST_PAGE[group.id];
    return slugs ? [{ ...group, pages: slugs.flatMap((slug) => listed.get(slug) ?? []) }] : [];
  });

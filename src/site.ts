/** What does not change from page to page. */
export const site = {
  name: 'Going Mutual',
  tagline: 'what was claimed of UK public service mutuals, and what came of it',
  /** Who answers for the text; the page cites them as an organisation. */
  author: 'Going Mutual',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  licenceName: 'CC BY 4.0',
} as const;

/** A path within the site, under the base path that it is served from. */
export const path = (to: string) => import.meta.env.BASE_URL.replace(/\/$/u, '') + to;

/** The whole address of a path within the site, for metadata. */
export const address = (to: string) => new URL(path(to), import.meta.env.SITE).href;

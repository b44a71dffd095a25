import words from '#words/site.json' with { type: 'json' };

const { name, tagline, author, licence, licenceName } = words;
/** What does not change from page to page. Its author, an organisation, answers for the text. */
export const site = { name, tagline, author, licence, licenceName };

/** A path within the site, under the base path that it is served from. */
export const path = (to: string) => import.meta.env.BASE_URL.replace(/\/$/u, '') + to;

/** The whole address of a path within the site, for metadata. */
export const address = (to: string) => new URL(path(to), import.meta.env.SITE).href;

/** A path within the site, under the base path that it is served from. */
export const path = (to: string) => import.meta.env.BASE_URL.replace(/\/$/u, '') + to;

/** The whole address of a path within the site, for metadata. */
export const address = (to: string) => new URL(path(to), import.meta.env.SITE).href;

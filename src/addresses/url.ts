/** A path within the site, under the base path that it is served from. */
export const path = (to: string) => import.meta.env.BASE_URL.replace(/\/$/u, '') + to;

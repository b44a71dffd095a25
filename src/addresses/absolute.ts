import { path } from './url.ts';

/** The whole address of a path within the site, for metadata. Apart from paths, which browsers ask for first. */
export const address = (to: string) => new URL(path(to), import.meta.env.SITE).href;

import { pathToFileURL } from 'node:url';
import { settings, UNLESS_GIVEN } from './settings.ts';

/** Where the content is: `content/`, unless CONTENT_DIR names another folder (tests and benchmarks do). */
export const contentFolder = new URL(
  `${settings.CONTENT_DIR}/`.replace(/\/+$/u, '/'),
  pathToFileURL(`${process.cwd()}/`),
);

/** Whether that is the content of this site. */
export const isOwnContent = settings.CONTENT_DIR === UNLESS_GIVEN.CONTENT_DIR;

/**
 * Where work is kept from one build to the next. It can be deleted at any time. CACHE_DIR names
 * another folder, so that builds of other content (tests and benchmarks) keep their own.
 */
export const cacheFolder = settings.CACHE_DIR;

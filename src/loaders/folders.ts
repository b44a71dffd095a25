import { pathToFileURL } from 'node:url';

/** Where the content is: `content/`, unless CONTENT_DIR names another folder (tests and benchmarks do). */
export const contentFolder = new URL(
  `${process.env['CONTENT_DIR'] ?? './content'}/`.replace(/\/+$/u, '/'),
  pathToFileURL(`${process.cwd()}/`),
);

/**
 * Where work is kept from one build to the next. It can be deleted at any time. CACHE_DIR names
 * another folder, so that builds of other content (tests and benchmarks) keep their own.
 */
export const cacheFolder = process.env['CACHE_DIR'] ?? '.cache';

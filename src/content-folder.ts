import { pathToFileURL } from 'node:url';

/** Where the content is: `content/`, unless CONTENT_DIR names another folder (tests and benchmarks do). */
export const contentFolder = new URL(
  `${process.env['CONTENT_DIR'] ?? './content'}/`.replace(/\/+$/u, '/'),
  pathToFileURL(`${process.cwd()}/`),
);

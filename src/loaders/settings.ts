/** What a build answers to in its environment, and what holds unless it is given; docs/developing.md says what each sets. */
export const UNLESS_GIVEN = {
  SITE_URL: 'http://localhost:4321',
  BASE_PATH: '/',
  CONTENT_DIR: 'content',
  OUT_DIR: 'dist',
  CACHE_DIR: '.cache',
  TAKE_AWAY: 'on',
  WORKS_ON_ONE_PAGE: '500',
  PARAGRAPHS_ON_ONE_PAGE: '400',
  TIMEGATE: 'https://web.archive.org/web/',
  KEEP_AT: 'https://web.archive.org/save/',
};

/** The settings of this process, by the names of their variables. */
export const settings = Object.fromEntries(
  Object.entries(UNLESS_GIVEN).map(([name, value]) => [name, process.env[name] ?? value]),
) as typeof UNLESS_GIVEN;

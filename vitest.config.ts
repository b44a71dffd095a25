/**
 * Which level a new test belongs to: the cheapest that can ask what it asks.
 *
 * 1. A function: `tests/<room>/*.test.ts`, in the rooms of src/. No build and no browser; all of
 *    them are `npm run test:quick`, which is what one runs while working.
 * 2. What a built file says (a page, an export, a PDF): `tests/built/*.test.ts`, which read the
 *    files of the sites in tests/builds/, each page once: see pagesOf in tests/builds/pages.ts.
 * 3. What a program does: ours, where it takes a whole build or a server (`tests/commands/`), or
 *    another's that reads what we export (`tests/bibliography/round-trips.test.ts`,
 *    `tests/exports/feed-readers.test.ts`).
 * 4. What only a browser can tell, such as what is pressed, laid out or painted: see
 *    playwright.config.ts.
 */
import { getViteConfig } from 'astro/config';

const BUILT = 'tests/built/**/*.test.ts';
const PROGRAMS = [
  'tests/commands/**/*.test.ts',
  'tests/**/round-trips.test.ts',
  'tests/**/feed-readers.test.ts',
];

export default getViteConfig({
  // @ts-expect-error Vitest's options are not in the type of Astro's Vite configuration
  test: {
    // how fast a machine is says nothing of the site
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // a log of thousands of tests that passed leaves no room for the one step that failed
    ...(process.stdout.isTTY ? {} : { reporters: [['minimal', { silent: false }]] }),
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: ['tests/**/*.test.ts'],
          exclude: [BUILT, ...PROGRAMS],
          // more than half of a run would go into loading modules again for each file
          isolate: false,
          setupFiles: 'tests/own-modules.ts',
        },
      },
      {
        extends: true,
        // what one file has read and parsed, the next one finds
        test: { name: 'built', include: [BUILT], isolate: false },
      },
      { extends: true, test: { name: 'programs', include: PROGRAMS } },
    ],
  },
});

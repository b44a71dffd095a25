import type { Page } from '@playwright/test';

/** The faces that a page may be set in, each with what makes sure of it before the page is opened. */
export const FACES = [
  [
    'its own face',
    async (page: Page) => {
      await page.goto('./about/');
      await page.waitForFunction(() => localStorage.getItem('face'));
    },
  ],
  [
    'the face that stands in',
    (page: Page) =>
      page.route(/\.woff2$/u, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1500));
        await route.continue();
      }),
  ],
] as const;

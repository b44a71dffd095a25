import type { Page } from '@playwright/test';

/** The faces that a page may be set in, each with what makes sure of it before the page is opened. */
export const FACES = [
  [
    'its own face',
    (page: Page) =>
      page.addInitScript(() => {
        if (location.protocol !== 'about:') localStorage.setItem('face', 'kept');
      }),
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

import type { Locator, Page } from '@playwright/test';

/** Waits for the script that answers to keys and links, which comes after the text. */
export const answering = (page: Page) =>
  page.getByRole('banner').locator('a[href$="/search/"][aria-haspopup]').waitFor();

/** Goes to a page, and waits for its scripts. */
export async function gotoWithScripts(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await answering(page);
}

/** Opens the search with its key, and writes into it. */
export async function search(page: Page, query: string): Promise<Locator> {
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.getByLabel('Search this site').fill(query);
  return dialog;
}

/** The places that were found, page by page: what each is called, and where it leads. */
export const found = (within: Locator | Page) =>
  within.locator('.found section').evaluateAll((sections) =>
    sections.map((section) => ({
      title: (section.querySelector('h2')?.firstChild?.textContent ?? '').trim(),
      places: [...section.querySelectorAll('a')].map((link) => ({
        name: link.querySelector('strong')?.textContent ?? '',
        path: link.pathname + link.hash,
      })),
    })),
  );

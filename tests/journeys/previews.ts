import words from '#words/preview.json' with { type: 'json' };
import type { Locator, Page } from '@playwright/test';
import { expect, flat, open, settled } from './test.ts';

/** The preview that is open. */
export const OPEN = '.preview:popover-open';

/** A citation with a page, of a work that is linked, in sight on a fresh page. */
export async function citation(page: Page): Promise<Locator> {
  await open(page, './the-downsides/');
  // where a script opens previews, it has come by then
  if (await page.evaluate(() => matchMedia('(scripting: enabled)').matches)) await settled(page);
  const cite = page.locator('a[role="doc-biblioref"]', { hasText: 'Bach, 2012, p. 408' });
  await cite.scrollIntoViewIfNeeded();
  return cite;
}

/** Goes to a link as the keyboard does, by the Tab key from the one before it. */
export async function tabTo(page: Page, link: Locator): Promise<void> {
  await link.focus();
  for (const key of ['Escape', 'Shift+Tab', 'Escape', 'Tab']) await page.keyboard.press(key);
  await expect(link).toBeFocused();
}

/** What a reader sees of an element: its text, or else what its styles say in its place. */
const seenIn = (element: Locator) =>
  element.evaluate((shown) => {
    const { content } = getComputedStyle(shown, '::before');
    return shown.textContent || (JSON.parse(content.replace('none', '""')) as string);
  });

/** Expects the preview of `citation` to be open and to say all that there is to say. */
export async function expectPreview(page: Page): Promise<void> {
  const preview = page.locator(OPEN);
  await expect(preview).toHaveCount(1);
  const listed = page.locator('[role="doc-bibliography"] li#bach-2012');
  const entry = flat(await listed.locator('p').first().textContent());
  const seen = flat(await seenIn(preview.locator('p').first()));
  // without scripts its address is only behind the link
  const address = /(?<=\.) [^.]*: https?:.*$/u;
  const isScripted = await page.evaluate(() => matchMedia('(scripting: enabled)').matches);
  expect(seen).toBe(isScripted ? entry : entry.replace(address, ''));
  await expect(preview).toContainText('Cited: page 408');
  expect(await seenIn(preview.locator('.tracing'))).toBe(
    await listed.locator('> .tracing').textContent(),
  );
  await expect(preview.getByRole('link', { name: 'Open the work' })).toHaveAttribute(
    'href',
    'https://doi.org/10.1111/j.1468-2338.2012.00693.x',
  );
  const more = preview.getByRole('link', { name: words.more });
  await expect(more).toHaveAttribute('href', /\/references\/#bach-2012$/u);
  // heard alone it says of which
  const described = await more.evaluate((link) => link.ariaDescribedByElements?.[0]?.textContent);
  expect(described).toBe(isScripted ? entry : undefined);
}

/**
 * Makes the browser one that does not know a feature, in markup, styles and scripts alike: by
 * giving it another name in all that is sent. (Chromium has no switch that turns it off any more.)
 */
export async function withoutFeature(page: Page, name: string): Promise<void> {
  await page.route(/\/(?:[^/.]*|[^/]+\.(?:html|css|js))$/u, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(name, `unknown-${name}`);
    await route.fulfill({ response, body });
  });
}

/** Makes the browser one without interest invokers, as most are: the site's own script is all it has. */
export async function withoutInvokers(page: Page): Promise<void> {
  await withoutFeature(page, 'interestfor');
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'interestForElement');
  });
}

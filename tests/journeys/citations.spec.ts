import { CLAIMS } from '../content/claims.ts';
import { expect, flat, test } from './test.ts';

test('a screen reader hears who, when, which page, and that it is a reference', async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  for (const slug of ['the-downsides', 'why-mutuals']) {
    await page.goto(`./${slug}/`);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const heard = nodes
      .filter(({ role }) => role?.value === 'doc-biblioref')
      .map(({ name }) => flat(name?.value as string));
    // the name in a running sentence is part of the link, as brackets around a cluster are not
    const expected = CLAIMS.filter(([, section]) => section === slug).flatMap(([, , citations]) =>
      citations.flatMap((each) => each.replace(/^\((.*)\)$/u, '$1').split('; ')),
    );
    expect.soft(heard, slug).toEqual(expected);
  }
});

test('the link back to the citation that one came from is marked', async ({ page }) => {
  await page.goto('./the-downsides/');
  const cite = page.locator('a[role="doc-biblioref"]', { hasText: 'p. 408' });
  await cite.click();
  await expect(page).toHaveURL(/#bach-2012$/u);
  await expect(page.locator('#bach-2012')).toBeInViewport();
  const back = page.locator('[aria-current="location"]');
  await expect(back).toHaveText(/page 408/u);
  await back.click();
  await expect(cite).toBeInViewport();
});

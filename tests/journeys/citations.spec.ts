import { CLAIMS } from './claims.ts';
import { reading } from '../builds/sites.ts';
import { expect, flat, test } from './test.ts';

for (const path of reading) {
  test(`${path}: every citation leads to its entry, and every entry back`, async ({ page }) => {
    await page.goto(path);
    const broken = await page.evaluate(() => {
      const cites = [...document.querySelectorAll<HTMLAnchorElement>('a[role="doc-biblioref"]')];
      const entries = [...document.querySelectorAll('[role="doc-bibliography"] > ul > li')];
      const here = ({ pathname }: HTMLAnchorElement) => pathname === location.pathname;
      const backs = entries.flatMap((entry) =>
        [...entry.querySelectorAll<HTMLAnchorElement>('a[role="doc-backlink"]')].map((link) => ({
          link,
          entry,
        })),
      );
      return [
        ...cites.filter((cite) => !here(cite) || !entries.some(({ id }) => cite.hash === `#${id}`)),
        // back from its own entry, and not from another's
        ...cites.filter(
          (cite) =>
            !backs.some(
              ({ link, entry }) =>
                link.hash === `#${cite.id}` && cite.hash === `#${entry.id}` && here(link),
            ),
        ),
        ...backs
          .filter(({ link }) => !cites.some(({ id }) => link.hash === `#${id}`))
          .map(({ link }) => link),
      ].map(({ outerHTML }) => outerHTML);
    });
    expect(broken).toEqual([]);
    const listed = await page
      .locator('[role="doc-bibliography"] > ul > li')
      .evaluateAll((items) => items.map(({ id }) => id));
    const cited = await page
      .locator('a[role="doc-biblioref"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1)));
    expect([...listed].sort()).toEqual([...new Set(cited)].sort());
  });
}

test('the list is in the order of the alphabet', async ({ page }) => {
  await page.goto('./essay/');
  const entries = await page
    .locator('[role="doc-bibliography"] > ul > li > p')
    .evaluateAll((all) =>
      all
        .filter((entry) => entry.matches(':first-child'))
        .map((entry) => entry.textContent?.trim() ?? ''),
    );
  expect(entries).toHaveLength(14);
  expect(entries).toEqual([...entries].sort(new Intl.Collator('en-GB').compare));
});

test('a screen reader hears who, when, which page, and that it is a reference', async ({
  page,
}) => {
  await page.goto('./the-downsides/');
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const heard = nodes
    .filter(({ role }) => role?.value === 'doc-biblioref')
    .map(({ name }) => flat(name?.value as string));
  const expected = CLAIMS.filter(([, section]) => section === 'the-downsides').flatMap(
    ([, , citations]) => citations.flatMap((each) => each.replace(/^\(|\)$/gu, '').split('; ')),
  );
  expect(heard).toEqual(expected);
  expect(heard).toContain('Bach, 2012, p. 407');
});

test('the name in the sentence is part of the link', async ({ page }) => {
  await page.goto('./why-mutuals/');
  for (const text of ['Bach (2012)', 'Local Government Association (2013)']) {
    await expect(
      page.locator('article a[role="doc-biblioref"]', { hasText: text }),
    ).toHaveAccessibleName(text);
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

test('no place in a work stands on another line than what it is a place of', async ({ page }) => {
  const places: string[] = [];
  for (const path of reading) {
    await page.goto(path);
    const texts = await page.locator('a[role="doc-biblioref"]').allTextContents();
    places.push(...texts.filter((text) => /\b(?:pp?|paras?)\.\s/u.test(text)));
  }
  expect(places.length).toBeGreaterThan(10);
  expect(places.filter((text) => /\b(?:pp?|paras?)\. /u.test(text))).toEqual([]);
});

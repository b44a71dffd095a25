import type { Page } from '@playwright/test';
import { faults } from './axe.ts';
import { shiftOf } from './shift.ts';
import { expect, flat, settled, test } from './test.ts';

const TWO = { tag: '@other' };
const bar = (page: Page) => page.locator('.bar');
const told = (page: Page) => bar(page).getByRole('status');

interface Listed {
  id: string;
  section: string;
  edition: string;
  hash: string;
  earlier?: { edition: string; hash: string }[];
}

/** The hash that a paragraph had in an edition, as programs read it. */
async function hashOf(page: Page, id: string, edition: string): Promise<string> {
  const list = (await (await page.request.get('./paragraphs.json')).json()) as Listed[];
  const paragraph = list.find((each) => each.id === id);
  const versions = paragraph ? [...(paragraph.earlier ?? []), paragraph] : [];
  return versions.find((each) => each.edition === edition)?.hash ?? '';
}

test('a link to words that are the same says so', TWO, async ({ page }) => {
  const hash = await hashOf(page, 'p90-1', '1.0');
  for (const path of ['two-editions', 'essay']) {
    await page.goto(`./${path}/?edition=1.0&hash=${hash}#p90-1`);
    await expect(told(page)).toHaveText(
      'Paragraph 90.1: unchanged since edition 1.0 (23 November 2026).',
    );
    await expect(page.locator('p:has(> #p90-1)')).toBeInViewport();
  }
});

test('a link to words that were edited leads to what changed', TWO, async ({ page }) => {
  // words and a citation; a figure of a table; where a link leads
  for (const id of ['p90-2', 'p90-4', 'p90-5']) {
    const number = id.slice(1).replace('-', '.');
    const then = await hashOf(page, id, '1.0');
    await page.goto(`./two-editions/?edition=1.0&hash=${then}#${id}`);
    await expect(told(page)).toHaveText(
      `Paragraph ${number} has been edited since edition 1.0 (23 November 2026): see what changed, or read it as it was.`,
    );
    await told(page).getByRole('link', { name: 'see what changed' }).click();
    await expect(page).toHaveURL(new RegExp(`/changes/#${id}$`, 'u'));
    await expect(page.locator('h3:target')).toHaveText(`Paragraph ${number}`);
    const now = await hashOf(page, id, '1.1');
    await page.goto(`./two-editions/?edition=1.1&hash=${now}#${id}`);
    await expect(told(page)).toHaveText(
      `Paragraph ${number}: unchanged since edition 1.1 (1 December 2026).`,
    );
  }
});

test('a link to what was taken out leads on, and to what it said', TWO, async ({ page }) => {
  const hash = await hashOf(page, 'p90-3', '1.0');
  await page.goto(`./two-editions/?edition=1.0&hash=${hash}#p90-3`);
  await expect(told(page)).toHaveText(
    'Paragraph 90.3 was removed in edition 1.1; see 90.2, or what it said.',
  );
  await told(page).getByRole('link', { name: 'what it said' }).click();
  await expect(page.locator('main')).toContainText('nobody could find what it rested upon');
});

test(
  'a number that there is not has a nearest one, which is shown',
  { tag: ['@every-base', '@every-size'] },
  async ({ page }) => {
    await page.goto('./what-is-a-mutual/#p2-99');
    await expect(told(page)).toHaveText(
      /^There is no paragraph 2\.99 here\. The nearest is 2\.\d+\.$/u,
    );
    const link = told(page).getByRole('link');
    const id = `p${flat(await link.textContent()).replace('.', '-')}`;
    await expect(link).toHaveAttribute('href', `#${id}`);
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  },
);

test(
  'a paragraph of another section is found from any page',
  { tag: '@every-base' },
  async ({ page }) => {
    for (const path of ['./the-downsides/', './no-such-page/']) {
      await page.goto(`${path}#p2-3`);
      await expect(told(page)).toHaveText('Paragraph 2.3 is not on this page: go to it.');
      await told(page).getByRole('link').click();
      await expect(page).toHaveURL(/\/what-is-a-mutual\/#p2-3$/u);
      await expect(page.locator('p:has(> #p2-3)')).toBeInViewport();
    }
  },
);

test('what is wrong with a link is named, and the paragraph is there', async ({ page }) => {
  for (const [query, said] of [
    [
      'edition=1.0&hash=zzz',
      'The link to it is damaged: it does not say which words it was made from.',
    ],
    ['edition=1.0&hash=00000000', 'The link to it was made from words that no edition has here.'],
    ['edition=99.9&hash=00000000', 'There has never been an edition 99.9.'],
    ['edition=<b>&hash=00000000', 'The link to it is damaged: it names no edition.'],
  ] as const) {
    await page.goto(`./what-is-a-mutual/?${query}#p2-3`);
    await expect
      .soft(told(page))
      .toHaveText(
        new RegExp(`^This is paragraph 2\\.3, as it has stood since edition .+\\. ${said}$`, 'u'),
      );
    await expect.soft(page.locator('p:has(> #p2-3)'), query).toBeInViewport();
  }
});

test('words that are quoted and not there are missed, and those that are there are not', async ({
  page,
}) => {
  await page.goto('./what-is-a-mutual/#p2-1:~:text=no%20such%20words');
  await expect(told(page)).toHaveText(
    'The words quoted in this link are not in paragraph 2.1 as it stands now.',
  );
  await page.goto('about:blank');
  await page.goto('./what-is-a-mutual/#:~:text=no%20such%20words');
  await expect(told(page)).toHaveText(
    'The words quoted in this link are not on this page as it stands now.',
  );
  const words = flat(await page.locator('p:has(> #p2-1)').innerText())
    .split(' ')
    .slice(3, 8)
    .join(' ');
  await page.goto('about:blank');
  await page.goto(`./what-is-a-mutual/?edition=0.0#p2-1:~:text=${encodeURIComponent(words)}`);
  await expect(told(page)).toContainText('This is paragraph 2.1');
  await expect(told(page)).not.toContainText('quoted');
});

const QUOTED = 'take it over (Whitfield, 2012). For staff';
// as the menu of a browser quotes it where the numbers of claims are shown
const MARKED = 'take it over (Whitfield, 2012). [C-18: right] For staff';

for (const [style, quoted] of [
  ['harvard', QUOTED],
  ['harvard', MARKED],
  ['vancouver', QUOTED],
  ['oscola', MARKED],
] as const) {
  test(`whoever reads in ${style} is led to the words “${quoted}”`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 320 });
    await page.addInitScript((value) => localStorage.setItem('citation-style', value), style);
    if (quoted === MARKED) await page.addInitScript(() => localStorage.setItem('numbers', 'yes'));
    await page.goto(`./the-downsides/#:~:text=${encodeURIComponent(quoted)}`);
    await settled(page);
    await expect(page.locator('#p4-1')).toBeInViewport();
    await expect(bar(page)).toHaveCount(0);
    const marked = await page.evaluate(() => [...(CSS.highlights.get('quotation') ?? [])].join(''));
    // where the words are as they were quoted, the browser marks them itself
    if (style === 'harvard') expect(marked).toBe('');
    else expect(flat(marked)).toMatch(/^take it over.*For staff$/u);
  });
}

test('nothing of an address becomes a part of the page', async ({ page }) => {
  const hostile = encodeURIComponent('<img src=x onerror=alert(1)>');
  const raw = '<img src=x onerror=alert(1)>';
  for (const address of [
    `?edition=${hostile}&hash=${hostile}#p2-3`,
    `?edition=${raw}&hash=${raw}#p2-${raw}`,
    `#p2-3${hostile}`,
    `#p2-3:~:text=${hostile}`,
  ]) {
    await page.goto('about:blank');
    await page.goto(`./what-is-a-mutual/${address}`);
    await expect(told(page)).not.toBeEmpty();
    await expect(page.locator('img')).toHaveCount(0);
    expect(await page.locator('[onerror]').count()).toBe(0);
    expect(await told(page).innerHTML()).not.toMatch(/<img|onerror/u);
  }
});

test(
  'a bar has no fault that axe can find, moves nothing, and covers no paragraph it is about',
  {
    tag: '@every-size',
  },
  async ({ page }) => {
    await page.goto('./what-is-a-mutual/?edition=1.0&hash=00000000#p2-3');
    await expect(told(page)).not.toBeEmpty();
    await settled(page);
    // its words come a frame after it, so that they are read out
    expect(await shiftOf(page, '.bar')).toBe(0);
    expect(await faults(page)).toEqual([]);
    const [over, number] = await Promise.all([
      bar(page).boundingBox(),
      page.locator('#p2-3').boundingBox(),
    ]);
    const beyond = (number?.y ?? 0) + (number?.height ?? 0);
    expect(over?.y ?? 0).toBeGreaterThan(beyond);
    expect(over?.x).toBeGreaterThanOrEqual(0);
    const width = page.viewportSize()?.width ?? 0;
    expect((over?.x ?? 0) + (over?.width ?? Infinity)).toBeLessThanOrEqual(width);
  },
);

test('the keyboard reaches a bar from its paragraph and closes it, and so does a link on the page', async ({
  page,
}) => {
  await page.goto('./what-is-a-mutual/?edition=1.0&hash=00000000#p2-3');
  await expect(told(page)).toContainText('This is paragraph 2.3');
  await page.locator('#p2-4').click();
  await expect(bar(page)).toHaveCount(0);
  // it answers for the new address alone
  await page.evaluate(() => (location.hash = '#p2-99'));
  await expect(told(page)).toContainText('There is no paragraph 2.99 here.');
  await expect(bar(page)).toHaveCount(1);

  await page.goto('about:blank');
  await page.goto('./what-is-a-mutual/?edition=1.0&hash=00000000#p2-3');
  await expect(told(page)).not.toBeEmpty();
  await page.locator('#p2-3').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(bar(page)).toHaveCount(0);
  await expect(page.locator('#p2-3')).toBeFocused();
});

test('a reader who comes by no such link fetches none of this', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const path of ['./what-is-a-mutual/#p2-3', './claims/?verdict=right#c-23']) {
    await page.goto(path);
    await settled(page);
  }
  expect(asked.filter((path) => /arrival|bar|\.json$/u.test(path))).toEqual([]);
  expect(asked.filter((path) => /reader/u.test(path))).not.toEqual([]);
});

/** Reads a page as far as one of its places, and leaves it. */
async function readTo(page: Page, path: string, id: string): Promise<void> {
  await page.goto(path);
  await settled(page);
  await page.locator(`#${id}`).evaluate((place) => place.scrollIntoView({ block: 'start' }));
  await page.waitForFunction(() =>
    performance
      .getEntriesByType('resource')
      .some(({ name }) => /\/further-down-[^/]*\.js$/u.test(name)),
  );
  await settled(page);
  await page.goto('./404.html');
}

test(
  'who comes back to a long page is offered the place where they were, and nothing moves by itself',
  { tag: ['@every-size', '@every-base'] },
  async ({ page }) => {
    await page.goto('./the-downsides/');
    await settled(page);
    const bar = page.locator('.bar');
    await expect(bar).toHaveCount(0);
    await readTo(page, './the-downsides/', 'p4-8');
    await page.goto('./the-downsides/');
    const offer = bar.getByRole('status').getByRole('link', { name: /^Continue at 4\.8: \p{Lu}/u });
    await expect(offer).toBeVisible();
    expect.soft(await page.evaluate(() => scrollY)).toBe(0);
    expect.soft(await shiftOf(page)).toBe(0);
    // next to the title in the order of the keyboard
    await page.locator('h1 + .permalink').focus();
    await page.keyboard.press('Tab');
    await expect(offer).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/the-downsides\/#p4-8$/u);
    await expect(page.locator('#p4-8')).toBeInViewport();
    await expect(bar).toHaveCount(0);
  },
);

test('no place is offered to who is led to another, closes the offer, has read the page or wants none kept', async ({
  page,
}) => {
  const bar = page.locator('.bar');
  const expectNone = async (path = './the-downsides/') => {
    await page.goto(path);
    await settled(page);
    await expect(bar).toHaveCount(0);
  };
  await readTo(page, './the-downsides/', 'p4-8');
  await expectNone('./the-downsides/#size');
  await page.goto('./404.html');
  await page.goto('./the-downsides/');
  await bar.getByRole('button', { name: 'Close' }).click();
  await expectNone();
  // a page without numbers has headings
  await readTo(page, './forms/', 'co-operative-society');
  await page.goto('./forms/');
  await expect(bar.getByRole('link')).toHaveAccessibleName(/^Continue at /u);
  await readTo(page, './the-downsides/', 'p4-16');
  await expectNone();

  await readTo(page, './the-downsides/', 'p4-8');
  await page.goto('./about/');
  await page.getByRole('link', { name: 'Display' }).first().click();
  const choice = page.getByRole('dialog').getByLabel('Remember my place');
  await expect(choice).toBeChecked();
  await choice.uncheck();
  await expectNone();
  await readTo(page, './the-downsides/', 'p4-8');
  await expectNone();
});

import words from '#words/found.json' with { type: 'json' };
import searchWords from '#words/search.json' with { type: 'json' };
import { faults } from './axe.ts';
import { answering, found, gotoWithScripts, search } from './searching.ts';
import { expect, settled, test } from './test.ts';

type Expected = [title: string, name: string, path: string];

// typed from what stands in content/
const QUESTIONS: [query: string, said: string, places: Expected[]][] = [
  [
    'needleman',
    '4 results',
    [
      ['What is a mutual?', '2.2', 'what-is-a-mutual/#p2-2'],
      ['References', '', 'references/#needleman-and-westall-1991'],
      ['The claims, checked', 'C-06', 'claims/#c-06'],
      [
        'Corrections',
        'Needleman and Westall (1991); claim C-06; paragraph 2.2A',
        'corrections/#needleman-and-westall-traced',
      ],
    ],
  ],
  [
    'tupe',
    '5 results',
    [
      ['Glossary', 'TUPE', 'glossary/#tupe'],
      ['References', '', 'references/#gov-uk-tupe'],
      ['The people who moved', '7.2', 'the-people-who-moved/#p7-2'],
      [
        'Should your service go?',
        'What happens to pay and pensions, of those who move and of those whom you hire later?',
        'should-your-service-go/#pay-and-pensions',
      ],
    ],
  ],
  ['friendlier signpost', '1 result', [['The downsides', '4.9', 'the-downsides/#p4-9']]],
  [
    'niche specialist small services',
    '3 results',
    [
      ['Going Mutual', 'The argument', '#the-argument'],
      ['The claims, checked', 'C-23', 'claims/#c-23'],
      ['The downsides', '4.6', 'the-downsides/#p4-6'],
    ],
  ],
  [
    'circle announces withdraw',
    '1 result',
    [['What happened when', '9 January 2015', 'timeline/#hinchingbrooke']],
  ],
  [
    'franchise ministers inadequate',
    '1 result',
    [['Cases', 'Circle at Hinchingbrooke', 'cases/#hinchingbrooke']],
  ],
];

test('questions lead to their places', { tag: '@every-base' }, async ({ page, site }) => {
  await gotoWithScripts(page, './conclusion/');
  const dialog = await search(page, '');
  for (const [query, said, places] of QUESTIONS) {
    await dialog.getByLabel('Search this site').fill(query);
    const expected = places.map(([title, name, path]) =>
      expect.objectContaining({
        title,
        places: expect.arrayContaining([{ name, path: `${site.base}${path}` }]) as unknown,
      }),
    );
    // two questions in a row may have as many places
    await expect.poll(() => found(dialog), query).toEqual(expect.arrayContaining(expected));
    await expect.soft(dialog.getByRole('status'), query).toHaveText(said);
  }
});

test('a paragraph’s number leads to that paragraph first', async ({ page }) => {
  await gotoWithScripts(page, './conclusion/');
  const dialog = await search(page, '');
  for (const query of ['2.3', 'para. 4.10', '(Going Mutual, 2026, para. 2.3A)']) {
    await dialog.getByLabel('Search this site').fill(query);
    const [, section = '', number = ''] = /(\d)\.(\w+)/u.exec(query) ?? [];
    await expect(dialog.locator('.found a').first(), query).toHaveAttribute(
      'href',
      new RegExp(`#p${section}-${number}$`, 'u'),
    );
  }
});

test('nothing of the search is fetched before it is used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const ofSearch = () => asked.filter((path) => /pagefind|search/u.test(path));
  await gotoWithScripts(page, './what-is-a-mutual/');
  await settled(page);
  expect(ofSearch()).toEqual([]);
  const dialog = await search(page, 'needleman');
  await expect(dialog.locator('.found a').first()).toBeVisible();
  expect(ofSearch()).toContain('/pagefind/pagefind.js');
});

test('by mouse: a link opens it, a place is gone to, and the way back leads to the link', async ({
  page,
}) => {
  await gotoWithScripts(page, './what-is-a-mutual/');
  const link = page.getByRole('banner').getByRole('link', { name: 'Search' });
  await link.click();
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByLabel('Search this site')).toBeFocused();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  await expect(link).toBeFocused();
  await link.click();
  await dialog.getByLabel('Search this site').fill('needleman');
  // on the page that lies below: the dialog must not stay before it
  await dialog.getByRole('link', { name: /^2\.2/u }).click();
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/what-is-a-mutual\/#p2-2$/u);
  await expect(page.locator('#p2-2')).toBeInViewport();
});

test('by keyboard: arrows lead through what was found, Enter goes there, Esc closes', async ({
  page,
}) => {
  await gotoWithScripts(page, './conclusion/');
  await page.locator('a[rel="prev"]').focus();
  const dialog = await search(page, 'needleman');
  const links = dialog.locator('.found a');
  await expect(links).toHaveCount(4);
  for (const index of [0, 1]) {
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(index)).toBeFocused();
  }
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByLabel('Search this site')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.locator('a[rel="prev"]')).toBeFocused();
  await page.keyboard.press('/');
  await expect(dialog.getByLabel('Search this site')).toHaveValue('needleman');
  await page.keyboard.press('Tab');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  // all of it on a page of its own
  await expect(page).toHaveURL(/\/search\/\?q=needleman$/u);
  await expect(page.locator('.found a')).toHaveCount(4);
  await page.goBack();
  await answering(page);
  await search(page, 'needleman');
  await expect(links).toHaveCount(4);
  await page.keyboard.press('Tab');
  const to = await links.first().evaluate((link) => (link as HTMLAnchorElement).href);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(to);
});

test('the words are marked, and nothing that is written becomes HTML', async ({ page }) => {
  await gotoWithScripts(page, './conclusion/');
  const dialog = await search(page, 'friendlier');
  await expect(dialog.locator('.found mark')).toHaveText(['friendlier']);
  const html = '<img src=x onerror=alert(1)>';
  await dialog.getByLabel('Search this site').fill(`xyzzy${html}`);
  await expect(dialog.getByRole('status')).toContainText('Nothing found for “');
  await expect(dialog.locator('img')).toHaveCount(0);
});

test('many places come by and by', async ({ page }) => {
  await gotoWithScripts(page, './conclusion/');
  const dialog = await search(page, 'mutual');
  const more = page.getByRole('button', { name: /^Show \d+ more results?$/u });
  const links = dialog.locator('.found a');
  await expect(links).toHaveCount(24);
  // those of pages that are further off
  await more.last().click();
  await expect(links).toHaveCount(48);
  await expect(dialog.locator('.found a:focus')).toHaveCount(1);
  // and those of one page, all of them
  const group = dialog.locator('.found section').filter({ has: more }).first();
  const [, shown = 0, all = 0] = (/(\d+) of (\d+)/u.exec(await group.innerText()) ?? []).map(
    Number,
  );
  await group.getByRole('button').click();
  await expect(links).toHaveCount(48 + all - shown);
  await expect(dialog.locator('.found section :focus')).toHaveCount(1);
});

test('what was mistyped is answered with what is near', async ({ page }) => {
  await gotoWithScripts(page, './conclusion/');
  const dialog = await search(page, 'needelman');
  const status = dialog.getByRole('status');
  await expect(status).toHaveText('Nothing found for “needelman”. Nearest matches: 4 results.');
  await expect(dialog.locator('.found a')).toHaveCount(4);
  await dialog.getByRole('button', { name: 'Needleman', exact: true }).click();
  await expect(status).toHaveText('4 results');
  await dialog.getByLabel('Search this site').fill('xq zzzzzz');
  await expect(status).toHaveText('Nothing found for “xq zzzzzz”.');
  await expect(dialog).toContainText(words.fewer);
  await expect(dialog.getByRole('link', { name: words.list })).toBeVisible();
});

for (const part of ['', 'index/', 'filter/', 'fragment/']) {
  test(`a search that lacks pagefind/${part} says so, and is tried again`, async ({
    page,
    noises,
  }) => {
    await gotoWithScripts(page, './conclusion/');
    await page.route(`**/pagefind/${part}**`, (route) => route.abort());
    const dialog = await search(page, 'needleman');
    const status = dialog.getByRole('status');
    await expect(status).toHaveText(
      'The search could not be fetched. Try again when you are online.',
    );
    noises.splice(0);
    await page.unroute(`**/pagefind/${part}**`);
    await dialog.getByLabel('Search this site').fill('needleman 1991');
    await expect(status).toHaveText('4 results');
  });
}

test(
  'the page of the search keeps the question in its address',
  { tag: '@every-base' },
  async ({ page, site }) => {
    await gotoWithScripts(page, './search/?q=needleman');
    const status = page.locator('.found').getByRole('status');
    await expect(page.getByLabel('Search this site')).toHaveValue('needleman');
    await expect(status).toHaveText('4 results');
    await page.getByLabel('Search this site').fill('friendlier signpost');
    await expect(status).toHaveText('1 result');
    await expect(page).toHaveURL(/\?q=friendlier\+signpost$/u);
    expect((await found(page))[0]?.places[0]?.path).toBe(`${site.base}the-downsides/#p4-9`);
    await page.keyboard.press('Enter');
    await page.locator('.found a').click();
    await expect(page).toHaveURL(/the-downsides\/#p4-9$/u);
    await page.goBack();
    await expect(status).toHaveText('1 result');
  },
);

test('on its page nothing stands below a question that gives way to the answer', async ({
  page,
}) => {
  const { promise: asked, resolve: answer } = Promise.withResolvers<null>();
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto('./search/?q=pensions');
  const list = page.getByRole('heading', { name: searchWords.index.title });
  await expect(page.getByRole('searchbox')).toBeVisible();
  await expect(list).toBeHidden();
  const [field, button] = await Promise.all(
    [page.getByRole('searchbox'), page.locator('.search-form button')].map((each) =>
      each.boundingBox(),
    ),
  );
  expect(button?.height).toBe(field?.height);
  expect(button?.y).toBe(field?.y);
  expect(button?.height).toBeGreaterThanOrEqual(44);
  answer(null);
  await expect(page.locator('.found section').first()).toBeVisible();
  await expect(list).toBeVisible();
});

test('on its page the key and the link lead to the field', async ({ page }) => {
  await gotoWithScripts(page, './search/');
  await page.keyboard.press('/');
  await expect(page.getByLabel('Search this site')).toBeFocused();
  await expect(page.getByLabel('Search this site')).toHaveValue('');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.type('needleman');
  await expect(page.locator('.found').getByRole('status')).toHaveText('4 results');
});

test(
  'without scripts its page says so, and lists everything',
  { tag: '@only-no-script' },
  async ({ page }) => {
    await page.goto('./conclusion/');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(page.locator('h1')).toHaveText('Search');
    await expect(page.locator('main noscript p')).toContainText(searchWords.withoutScripts);
    await expect(page.getByRole('searchbox')).toBeHidden();
    const list = page.locator('.a-to-z');
    for (const [name, path] of [
      ['TUPE', '/glossary/#tupe'],
      ['The downsides', '/the-downsides/'],
      ['Circle at Hinchingbrooke', '/cases/#hinchingbrooke'],
      ['How a service leaves', '/what-is-a-mutual/#how-a-service-leaves'],
      ['Charitable incorporated organisation', '/forms/#charitable-incorporated-organisation'],
    ] as const) {
      await expect(list.getByRole('link', { name, exact: true }).first()).toHaveAttribute(
        'href',
        path,
      );
    }
    await expect(
      list.getByRole('link', { name: /^Bach \(2012\): Shrinking the state/u }),
    ).toHaveAttribute('href', '/references/#bach-2012');
  },
);

test(
  'nothing keeps anybody out of the open search, in the light or in the dark',
  { tag: '@every-size' },
  async ({ page }) => {
    await gotoWithScripts(page, './what-is-a-mutual/');
    const dialog = await search(page, 'contracts');
    await expect(dialog.locator('.found a').first()).toBeVisible();
    expect.soft(await faults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await faults(page, { rules: ['color-contrast'] })).toEqual([]);
    const box = await dialog.boundingBox();
    const width = page.viewportSize()?.width ?? 0;
    expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
    expect(await dialog.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
  },
);

test('a touch opens it as well', { tag: '@touch' }, async ({ page }) => {
  await gotoWithScripts(page, './what-is-a-mutual/');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).tap();
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.getByLabel('Search this site').fill('needleman');
  await dialog.getByRole('link', { name: /^C-06/u }).tap();
  await expect(page).toHaveURL(/claims\/#c-06$/u);
});

test('paper shows no search', async ({ page }) => {
  await gotoWithScripts(page, './what-is-a-mutual/');
  const dialog = await search(page, 'contracts');
  await page.emulateMedia({ media: 'print' });
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Search' })).toBeHidden();
});

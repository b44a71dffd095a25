import wishWords from '#words/offline-wish.json' with { type: 'json' };
import words from '#words/offline-notice.json' with { type: 'json' };
import keepWords from '#words/keep.json' with { type: 'json' };
import notebook from '#words/notebook.json' with { type: 'json' };
import offline from '#words/offline.json' with { type: 'json' };
import type { BrowserContext, Page } from '@playwright/test';
import { expect, flat, test } from './test.ts';
import { gotoWithScripts, search } from './searching.ts';

test.use({ serviceWorkers: 'allow' });

const KEPT = words.page;
const WHOLE = words.site;
const OFFLINE = words.offline;

const told = (page: Page) => page.locator('.kept > span');
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const wish = (page: Page) => page.getByRole('button', { name: wishWords.keep });

/** Opens a page, and waits until it is kept. */
async function keep(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(told(page)).toHaveText(KEPT);
}

/** Waits until a file of many is kept. */
const isKept = (page: Page, pack: string) =>
  expect
    .poll(() => page.evaluate(async (end) => (await caches.match(end)) !== undefined, pack))
    .toBe(true);

/** The paths that the worker asks for from now on. */
function askedByWorker(context: BrowserContext): string[] {
  const asked: string[] = [];
  context.on('request', (request) => {
    if (request.serviceWorker()) asked.push(new URL(request.url()).pathname);
  });
  return asked;
}

test(
  'a page that was read is read offline, as are those beside it, and says so',
  { tag: '@every-base' },
  async ({ page, context, noises }) => {
    await keep(page, './the-downsides/');
    await context.setOffline(true);
    await page.locator('[rel=prev]').click();
    await expect(title(page)).toHaveText('Why mutuals?');
    await expect(told(page)).toHaveText(OFFLINE);
    // also where the address is not quite that of the page
    await page.goto('./the-downsides#p4-2');
    await expect(title(page)).toHaveText('The downsides');
    await expect(page).toHaveURL(/\/the-downsides\/#p4-2$/u);
    await page.goto('./the-downsides/index.html?edition=1.0#p4-1');
    await expect(title(page)).toHaveText('The downsides');
    await expect(page).toHaveURL(/\/the-downsides\/\?edition=1\.0#p4-1$/u);
    // the browser notes that the network was asked first
    expect(noises.filter((noise) => !noise.endsWith('net::ERR_FAILED'))).toEqual([]);
    noises.splice(0);
  },
);

test('a first visitor is sent the pages beside the one that is read, and no more', async ({
  page,
  context,
}) => {
  const asked = askedByWorker(context);
  await keep(page, './the-downsides/');
  const pages = asked.filter((path) => path.endsWith('/'));
  expect(pages.sort()).toEqual(['/conclusion/', '/offline/', '/the-downsides/', '/why-mutuals/']);
  const others = asked.filter((path) => !path.endsWith('/') && !path.startsWith('/_astro/'));
  expect(others).toEqual(['/offline.js']);
});

test('one who pays for what is fetched is sent nothing unasked, and may have the whole', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  await gotoWithScripts(page, './the-downsides/');
  await expect(wish(page)).toBeVisible();
  const isWorking = () => navigator.serviceWorker.getRegistration();
  expect(await page.evaluate(isWorking)).toBeUndefined();
  await wish(page).click();
  await expect(told(page)).toHaveText(WHOLE);
});

test(
  'the whole site is kept where the reader wishes it, with its citations, its search and the notebook',
  { tag: '@every-base' },
  async ({ page, context, noises }) => {
    await keep(page, './');
    await wish(page).click();
    await expect(told(page)).toHaveText(WHOLE);
    await expect(wish(page)).toBeHidden();
    await context.setOffline(true);
    await page.goto('./the-downsides/');
    await page.locator('a.number[aria-haspopup]').first().click();
    await expect(page.getByRole('dialog').locator('.form').first()).toHaveText(
      '(Going Mutual, 2026, para. 4.1)',
    );
    await page.getByRole('button', { name: keepWords.keep }).click();
    await expect(
      page.getByRole('dialog').getByRole('link', { name: keepWords.mine }),
    ).toBeVisible();
    await gotoWithScripts(page, './notes/');
    await expect(page.locator('.note')).toContainText('The downsides, 4.1');
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: notebook.take.run }).click();
    expect((await file).suggestedFilename()).toMatch(/\.docx$/u);
    await gotoWithScripts(page, './references/');
    await expect(title(page)).toHaveText('References');
    const dialog = await search(page, 'needleman');
    await expect(dialog.getByRole('status')).toHaveText('4 results');
    expect(noises.filter((noise) => !noise.endsWith('net::ERR_FAILED'))).toEqual([]);
    noises.splice(0);
  },
);

test('a search that was used once works offline, for other words as well', async ({
  page,
  context,
  noises,
}) => {
  await keep(page, './conclusion/');
  const status = (await search(page, 'needleman')).getByRole('status');
  await expect(status).toHaveText('4 results');
  await isKept(page, '/offline/search.bin');
  await context.setOffline(true);
  await page.reload();
  await gotoWithScripts(page, './conclusion/');
  const dialog = await search(page, 'friendlier signpost');
  await expect(dialog.getByRole('status')).toHaveText('1 result');
  noises.splice(0);
});

test('a page that is not kept says so, and leads to those that are', async ({
  page,
  context,
  noises,
}) => {
  await keep(page, './the-downsides/');
  await context.setOffline(true);
  for (const path of ['./references/apa/', './cite/the-downsides/', './the-downsides.md']) {
    await page.goto(path);
    await expect(title(page)).toHaveText(offline.title);
  }
  await page.locator('main').getByRole('link', { name: 'The downsides' }).click();
  await expect(title(page)).toHaveText('The downsides');
  noises.splice(0);
});

test('a network that never answers gives way to what is kept', async ({ page, context }) => {
  await keep(page, './the-downsides/');
  await context.route('**/why-mutuals/', () => undefined);
  await page.goto('./why-mutuals/');
  await expect(title(page)).toHaveText('Why mutuals?');
  await expect(told(page)).toHaveText(words.answered);
});

test('a host that fails gives way as well', async ({ page, context, noises }) => {
  await keep(page, './the-downsides/');
  await context.route('**/why-mutuals/', (route) => route.fulfill({ status: 500, body: 'no' }));
  await page.goto('./why-mutuals/');
  await expect(title(page)).toHaveText('Why mutuals?');
  noises.splice(0);
});

/** Has the host send another text at an address from now on. */
const edit = (context: BrowserContext, address: string) =>
  context.route(address, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<h1([^>]*)>[^<]*/u, '<h1$1>A new edition');
    await route.fulfill({ response, body });
  });

test('a new edition is shown at once, and kept from then on', async ({ page, context }) => {
  await keep(page, './');
  await keep(page, './conclusion/');
  await edit(context, '**/conclusion/');
  await page.goto('./conclusion/');
  await expect(title(page)).toHaveText('A new edition');
  await context.unroute('**/conclusion/');
  await context.setOffline(true);
  await page.goto('./conclusion/');
  expect(flat(await title(page).textContent())).toBe('A new edition');
});

test('a device that is full hides no edition, and says what it could not keep', async ({
  page,
  context,
}) => {
  await keep(page, './conclusion/');
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await edit(context, '**/conclusion/');
  await page.goto('./conclusion/');
  await expect(title(page)).toHaveText('A new edition');
  await page.goto('./references/');
  await expect(title(page)).toHaveText('References');
  await wish(page).click();
  await expect(told(page)).toHaveText(words.refused);
});

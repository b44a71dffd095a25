import type { APIRequestContext } from '@playwright/test';
import { reading } from '../builds/sites.ts';
import { expect, test } from './test.ts';

/** The three files at an address, each read by what stands at the beginning of its lines. */
async function files(request: APIRequestContext, address: string) {
  const [bib = '', ris = '', json = ''] = await Promise.all(
    ['bib', 'ris', 'json'].map(async (format) => {
      const response = await request.get(`${address}.${format}`);
      expect(response.status(), `${address}.${format}`).toBe(200);
      return response.text();
    }),
  );
  const works = JSON.parse(json) as { id: string; type: string; title: string }[];
  return {
    works,
    bib: bib.split('\n').filter((line) => line.startsWith('@')),
    types: ris.split(/\r?\n/u).filter((line) => line.startsWith('TY  - ')),
    ends: ris.split(/\r?\n/u).filter((line) => line.startsWith('ER  - ')),
    titles: ris.split(/\r?\n/u).filter((line) => /^T[1I] {2}- /u.test(line)),
    braces: [...bib].filter((each) => each === '{').length,
    closed: [...bib].filter((each) => each === '}').length,
  };
}

async function expectWorks(request: APIRequestContext, address: string, ids: string[]) {
  const { works, bib, types, ends, titles, braces, closed } = await files(request, address);
  expect(works.map(({ id }) => id).sort()).toEqual([...ids].sort());
  for (const { type, title } of works) expect([type, title]).not.toContain('');
  for (const list of [bib, types, ends, titles]) expect(list).toHaveLength(ids.length);
  expect(braces).toBe(closed);
}

for (const path of reading) {
  test(`the references of ${path} can be taken away`, async ({ page, request }) => {
    await page.goto(path);
    const list = page.locator('[role="doc-bibliography"]');
    // Conclusion cites nothing: no list, and nothing to take away
    if ((await list.count()) === 0) {
      expect((await request.get(`${path}references.bib`)).status()).toBe(404);
      return;
    }
    const ids = await list.locator('> ul > li').evaluateAll((items) => items.map(({ id }) => id));
    const links = await list
      .locator('.downloads a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toEqual(
      ['bib', 'ris', 'json'].map((format) => new URL(`references.${format}`, page.url()).href),
    );
    await expectWorks(request, `${path}references`, ids);
  });
}

test(
  'all references can be taken away, together and one by one',
  { tag: '@every-base' },
  async ({ page, request }) => {
    await page.goto('./references/');
    const ids = await page.locator('.record').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(150);
    await expectWorks(request, './references', ids);
    for (const id of ids) await expectWorks(request, `./references/${id}`, [id]);
  },
);

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { expect, test } from './test.ts';

interface Section {
  section: string;
  number: number;
  paragraphs: { number: string; text?: string; see?: string; edition?: string; hash?: string }[];
}
const ledger = parse(readFileSync('content/ledger.yaml', 'utf8')) as Section[];

test(
  'every number that was ever published resolves, on its section’s page and on the essay’s',
  { tag: ['@no-script', '@every-base'] },
  async ({ page }) => {
    for (const { section, number, paragraphs } of ledger) {
      for (const path of [`./${section}/`, ...(section === 'since-2013' ? [] : ['./essay/'])]) {
        await page.goto(path);
        const ids = new Set(
          await page.locator('[id^="p"]').evaluateAll((all) => all.map(({ id }) => id)),
        );
        for (const paragraph of paragraphs) {
          expect(ids, path).toContain(`p${number}-${paragraph.number}`);
        }
      }
    }
  },
);

test(
  'every paragraph shows its number, which is its link',
  { tag: ['@no-script', '@every-size'] },
  async ({ page }) => {
    for (const { section, number, paragraphs } of ledger) {
      await page.goto(`./${section}/`);
      const links = page.locator('article a.number');
      const current = paragraphs.filter(({ text }) => text);
      await expect(links).toHaveCount(current.length);
      for (const [index, paragraph] of current.entries()) {
        const link = links.nth(index);
        await expect(link).toHaveText(`${number}.${paragraph.number}`);
        await expect(link).toHaveAccessibleName(`Paragraph ${number}.${paragraph.number}`);
        await expect(link).toHaveAttribute('href', `#p${number}-${paragraph.number}`);
      }
    }
  },
);

test('numbers stand in the margin where there is one', async ({ page }) => {
  await page.goto('./the-downsides/');
  const number = await page.locator('a.number').first().boundingBox();
  const text = await page.locator('article p:has(> a.number)').first().boundingBox();
  expect((number?.x ?? 0) + (number?.width ?? 0)).toBeLessThan(text?.x ?? 0);
  expect(number?.x).toBeGreaterThan(0);
});

test('a link to a number leads to its paragraph and marks it', async ({ page }) => {
  await page.goto('./the-downsides/#p4-5');
  const paragraph = page.locator('p:has(> #p4-5)');
  await expect(paragraph).toBeInViewport();
  const [marked, plain] = await Promise.all(
    [paragraph, page.locator('p:has(> #p4-3)')].map((each) =>
      each.evaluate((element) => getComputedStyle(element).backgroundColor),
    ),
  );
  expect(marked).not.toBe(plain);
});

test(
  'programs read every paragraph, what it cites and where',
  { tag: '@every-base' },
  async ({ request, site }) => {
    const list = (await (await request.get('./paragraphs.json')).json()) as {
      id: string;
      number: string;
      section: string;
      address: string;
      hash?: string;
      cites?: { work: string; page?: string }[];
    }[];
    const all = ledger.flatMap(({ paragraphs }) => paragraphs);
    expect(list).toHaveLength(all.length);
    const one = list.find(({ number }) => number === '4.1');
    expect(one).toMatchObject({
      id: 'p4-1',
      section: 'the-downsides',
      address: new URL('the-downsides/#p4-1', site.address).href,
      cites: [{ work: 'bach-2012', page: '407' }, { work: 'whitfield-2012' }],
    });
    expect(one?.hash).toMatch(/^[\da-f]{8}$/u);

    const schema = (await (await request.get('./paragraphs.schema.json')).json()) as object;
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    const isValid = ajv.compile(schema);
    expect(isValid(list), JSON.stringify(isValid.errors)).toBe(true);
    for (const field of ['id', 'number', 'section', 'address', 'edition', 'hash', 'cites']) {
      expect(isValid([{ ...one, [field]: undefined }]), field).toBe(false);
    }
    const { id, number, section, address } = one ?? {};
    const withdrawn = { id, number, section, address, withdrawn: '1.1', see: 'p4-2' };
    expect(isValid([withdrawn]), JSON.stringify(isValid.errors)).toBe(true);
  },
);

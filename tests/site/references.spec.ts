import { expect, test } from '@playwright/test';
import { CLAIMS } from './claims.ts';

const STATES = /^(?:Traced|Probable|Not traced):/u;

test(
  'all works are there, with what is known of each',
  { tag: ['@no-script', '@every-base'] },
  async ({ page }) => {
    await page.goto('./references/');
    const records = page.locator('.record');
    await expect(records).toHaveCount(15);
    for (const record of await records.all()) {
      await expect(record.locator('.entry')).not.toBeEmpty();
      await expect(record.locator('.tracing')).toHaveText(STATES);
      await expect(record).toContainText('Not checked');
      await expect(record.locator('.places > li').first()).toBeVisible();
      for (const format of ['BibTeX', 'RIS', 'CSL-JSON']) {
        await expect(
          record.getByRole('link', { name: `${format} of this reference` }),
        ).toBeVisible();
      }
    }
  },
);

test('the tracing states are those that the research found', async ({ page }) => {
  await page.goto('./references/');
  const states: Record<string, string[]> = {};
  for (const record of await page.locator('.record').all()) {
    const state = (await record.locator('.tracing').textContent())?.split(':')[0]?.trim() ?? '';
    (states[state] ??= []).push((await record.getAttribute('id')) ?? '');
  }
  // references.md: 3 traced with the essay itself, 5 probable, 7 untraced
  expect(
    Object.fromEntries(Object.entries(states).map(([state, ids]) => [state, ids.sort()])),
  ).toEqual({
    Traced: ['bach-2012', 'going-mutual-2013', 'mutuals-taskforce-2012'],
    Probable: [
      'birchall-2001',
      'civil-service-world-2012',
      'farrow-smith-2013',
      'michie-2012',
      'whitfield-2012',
    ],
    'Not traced': [
      'cabinet-office-2013a',
      'cabinet-office-2013b',
      'cabinet-office-2013c',
      'gov-uk-2013',
      'le-grand-2012',
      'local-government-association-2013',
      'needleman-and-westall-1991',
    ],
  });
});

test('every place that cites a work is there, with its sentence, and leads to it', async ({
  page,
}) => {
  await page.goto('./references/');
  const places = await page
    .locator('.record:not(#going-mutual-2013) .places > li')
    .evaluateAll((items) =>
      items.map((item) => ({
        href: item.querySelector('a')?.href ?? '',
        sentence: item.querySelector('q')?.textContent?.replace(/\s+/gu, ' ').trim() ?? '',
      })),
    );
  const items = CLAIMS.flatMap(([, , citations]) => citations.flatMap((each) => each.split('; ')));
  expect(places).toHaveLength(items.length);
  for (const { href, sentence } of places) {
    await page.goto(href);
    const mark = page.locator(`[id="${new URL(href).hash.slice(1)}"]`);
    await expect(mark).toBeInViewport();
    const around = await mark.evaluate((link) =>
      link.closest('p, li, td, h2')?.textContent?.replace(/\s+/gu, ' '),
    );
    expect(around).toContain(sentence);
    expect(sentence).toMatch(/[.?!]$/u);
  }
});

test('candidates are shown for what could not be traced, and none is chosen', async ({ page }) => {
  await page.goto('./references/');
  const record = page.locator('#le-grand-2012');
  await expect(record.locator('.entry')).toContainText('[Title not traced]');
  await expect(record).toContainText('What may be meant');
  await expect(record.locator('li', { hasText: 'Making it Mutual' })).toBeVisible();
  await expect(record.locator('li', { hasText: 'Oral evidence' })).toBeVisible();
});

for (const [what, path, count] of [
  ['one work', 'references/bach-2012', 1],
  ['a page', 'the-downsides/references', 5],
  ['the essay', 'essay/references', 14],
  ['everything', 'references', 15],
] as const) {
  test(
    `the references of ${what} can be taken away`,
    { tag: '@every-base' },
    async ({ request }) => {
      const [bib, ris, json] = await Promise.all(
        ['bib', 'ris', 'json'].map(async (format) => {
          const response = await request.get(`./${path}.${format}`);
          expect(response.status()).toBe(200);
          return response.text();
        }),
      );
      expect(bib?.match(/^@\w+\{/gmu)).toHaveLength(count);
      expect(ris?.match(/^TY {2}- /gmu)).toHaveLength(count);
      expect(ris?.match(/^ER {2}- /gmu)).toHaveLength(count);
      expect(JSON.parse(json ?? '')).toHaveLength(count);
    },
  );
}

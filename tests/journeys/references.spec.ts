import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { CLAIMS, TITLES } from './claims.ts';
import { dataPages, essay } from '../builds/sites.ts';
import { expect, flat, test } from './test.ts';

const works = globSync('content/references/*.yaml').flatMap(
  (file) => parse(readFileSync(file, 'utf8')) as { id: string }[],
);
const isTable = (path: string) => dataPages.some((slug) => path.endsWith(`/${slug}/`));

const STATES = /^(?:Traced|Probable|Not traced): \S/u;
const TRACED: Record<string, string[]> = {
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
};

test(
  'all works are there, with what is known of each',
  { tag: ['@no-script', '@every-base', '@every-size'] },
  async ({ page }) => {
    // from a place on the page, where all of it is laid out
    await page.goto('./references/#main');
    const records = page.locator('.record');
    await expect(records).toHaveCount(works.length);
    const shown = await records.evaluateAll((all) =>
      all.map((record) => {
        const read = (selector: string) =>
          [...record.querySelectorAll<HTMLElement>(selector)]
            .filter((each) => each.checkVisibility())
            .map(({ innerText }) => innerText.trim());
        return {
          id: record.id,
          entry: read('.entry')[0],
          state: read('.tracing')[0],
          summary: read('.tracing + p')[0],
          labels: read('.label'),
          places: read('.places > li').length,
          downloads: read('.downloads a'),
        };
      }),
    );
    for (const { id, entry, state, summary, labels, places, downloads } of shown) {
      expect(entry, id).toMatch(/\((?:\d{4}[a-z]?|no date(?: [a-z])?)\)/u);
      expect(state, id).toMatch(STATES);
      expect(summary, id).toMatch(/\.$/u);
      expect(labels, id).toContain('Where it is cited');
      expect(labels.join(), id).toMatch(/checked/iu);
      expect(places, id).toBeGreaterThan(0);
      expect(downloads, id).toEqual(['BibTeX', 'RIS', 'CSL-JSON']);
    }
  },
);

test('the tracing states are those that the research found', async ({ page }) => {
  await page.goto('./references/');
  const essays = new Set(Object.values(TRACED).flat());
  const states: Record<string, string[]> = {};
  for (const record of await page.locator('.record').all()) {
    if (!essays.has((await record.getAttribute('id')) ?? '')) continue;
    const state = flat(await record.locator('.tracing').textContent()).split(':')[0] ?? '';
    (states[state] ??= []).push((await record.getAttribute('id')) ?? '');
  }
  for (const ids of Object.values(states)) ids.sort();
  expect(states).toEqual(TRACED);
});

test('entries read as they do at the end of the essay', async ({ page }) => {
  const read = (selector: string) =>
    page.locator(selector).evaluateAll((entries) =>
      entries.map((entry) => {
        const copy = entry.cloneNode(true) as Element;
        copy.querySelector('.permalink')?.remove();
        return [entry.closest('li')?.id, copy.textContent?.replace(/\s+/gu, ' ').trim()];
      }),
    );
  await page.goto('./essay/');
  const listed = await read('[role="doc-bibliography"] > ul > li > p:first-child');
  expect(listed).toHaveLength(14);
  await page.goto('./references/');
  const all = await read('.record .entry');
  const ids = new Set(listed.map(([id]) => id));
  expect(all.filter(([id]) => ids.has(id))).toEqual(listed);
});

test('works that have an address can be opened, and say whether that was tried', async ({
  page,
}) => {
  await page.goto('./references/');
  const linked = await page.locator('.record .links').evaluateAll((all) =>
    all.flatMap((links) => {
      const open = [...links.querySelectorAll('a')].find(
        ({ textContent }) => textContent.trim() === 'Open the work',
      );
      const tried = links.querySelector('.quiet')?.textContent ?? '';
      return open ? [{ address: open.getAttribute('href'), tried }] : [];
    }),
  );
  expect(linked.length).toBeGreaterThan(4);
  for (const { address, tried } of linked) {
    expect(address).toMatch(/^https?:\/\//u);
    expect(flat(tried), address ?? '').toMatch(/^Link (?:not yet )?opened by us/u);
  }
  await expect(
    page.locator('#whitfield-2012').getByRole('link', { name: 'Archived copy' }),
  ).toHaveAttribute('href', /archived/u);
});

test('every place that cites a work is there, under its section and page', async ({ page }) => {
  await page.goto('./references/');
  const places = await page
    .locator(essay.map((slug) => `.places > li > a[href*="/${slug}/#"]`).join(', '))
    .evaluateAll((links) => links.map((link) => link.textContent?.trim()));
  const expected = CLAIMS.flatMap(([, section, citations]) =>
    citations
      .flatMap((each) => each.replace(/^\(|\)$/gu, '').split('; '))
      .map((each) => {
        const [, page] = /, p\. (\d+)$/u.exec(each) ?? [];
        return `${TITLES[section] ?? section}: ${page ? `page ${page}` : 'no page'}`;
      }),
  );
  expect(expected).toHaveLength(24);
  expect([...places].sort()).toEqual([...expected].sort());
});

test(
  'every place that cites a work is quoted, and leads to it',
  { tag: '@every-base' },
  async ({ page }) => {
    await page.goto('./references/');
    const places = await page.locator('.places > li:has(a)').evaluateAll((items) =>
      items.map((item) => ({
        id: item.closest('.record')?.id ?? '',
        href: item.querySelector('a')?.href ?? '',
        sentence: item.querySelector('q')?.textContent?.replace(/\s+/gu, ' ').trim() ?? '',
      })),
    );
    expect(places.length).toBeGreaterThan(24);
    const paths = Map.groupBy(places, ({ href }) => new URL(href).pathname);
    for (const [path, here] of paths) {
      await page.goto(path);
      for (const { id, href, sentence } of here) {
        const cite = page.locator(`[id="${new URL(href).hash.slice(1)}"]`);
        await expect(cite).toHaveAttribute('href', `#${id}`);
        expect(sentence).toContain(flat(await cite.textContent()));
        // what a row of a table says is quoted as a sentence, though it may stand in several cells
        if (isTable(path)) continue;
        const around = await cite.evaluate(
          (link) => link.closest('p, li, td, h2')?.textContent?.replace(/\s+/gu, ' ') ?? '',
        );
        expect(around.replace(/C-\d{2} /gu, '')).toContain(sentence);
        // a whole sentence, from its capital to its stop
        expect(sentence).toMatch(/^["“‘(]?\p{Lu}.*[.?!]["”’)]?$/u);
        await page.goto(href);
        await expect(cite).toBeInViewport();
      }
    }
  },
);

test('candidates are shown for what could not be traced, and none is chosen', async ({ page }) => {
  await page.goto('./references/');
  const record = page.locator('#le-grand-2012');
  await expect(record.locator('.entry')).toContainText('[Title not traced]');
  await expect(record).toContainText('What may be meant');
  await expect(record.locator('li', { hasText: 'Making it Mutual' })).toBeVisible();
  await expect(record.locator('li', { hasText: 'Oral evidence' })).toBeVisible();
});

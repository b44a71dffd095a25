import { globSync, readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { parse } from 'yaml';
import type { Page } from '@playwright/test';
import { parts, ROOT, sections, styledLists, styles, SUB_PATH } from '../builds/sites.ts';
import { expect, flat, test } from './test.ts';

interface Section {
  section: string;
  number: number;
  paragraphs: { number: string; text?: string }[];
}
const ledger = parse(readFileSync('content/ledger.yaml', 'utf8')) as Section[];

const MUTUAL = `${ROOT.address}what-is-a-mutual/`;
const DOWNSIDES = `${ROOT.address}the-downsides/`;
const DOI = '10.1111/j.1468-2338.2012.00693.x';

/** Paragraph 2.3 and its page, typed after each style's own pattern for an organisation's web page. */
const OWN: [style: string, paragraph: string, entry: string][] = [
  [
    'harvard',
    '(Going Mutual, 2026, para. 2.3)',
    `Going Mutual (2026) What is a mutual? Available at: ${MUTUAL} (Accessed: 5 November 2026).`,
  ],
  [
    'apa',
    '(Going Mutual, 2026, para. 2.3)',
    `Going Mutual. (2026, November 23). What is a mutual? ${MUTUAL}`,
  ],
  ['mla', '(Going Mutual, par. 2.3)', `Going Mutual. What Is a Mutual? 23 Nov. 2026, ${MUTUAL}.`],
  [
    'chicago-author-date',
    '(Going Mutual 2026, para. 2.3)',
    `Going Mutual. 2026. “What Is a Mutual?” November 23. ${MUTUAL}.`,
  ],
  [
    'chicago-notes',
    `Going Mutual, “What Is a Mutual?,” November 23, 2026, para. 2.3, ${MUTUAL}.`,
    `Going Mutual. “What Is a Mutual?” November 23, 2026. ${MUTUAL}.`,
  ],
  [
    'mhra',
    `Going Mutual, ‘What Is a Mutual?’, 23 November 2026, para. 2.3 <${MUTUAL}> [accessed 5 November 2026].`,
    `Going Mutual, ‘What Is a Mutual?’, 23 November 2026 <${MUTUAL}> [accessed 5 November 2026]`,
  ],
  [
    'oscola',
    `Going Mutual, ‘What Is a Mutual?’ (23 November 2026) para 2.3 <${MUTUAL}> accessed 5 November 2026.`,
    `Going Mutual, ‘What Is a Mutual?’ (23 November 2026) <${MUTUAL}> accessed 5 November 2026`,
  ],
  [
    'vancouver',
    '(1 para. 2.3)',
    `Going Mutual. What is a mutual? [Internet]. 2026 [cited 2026 Nov 5]. Available from: ${MUTUAL}`,
  ],
  [
    'ieee',
    '[1, Para. 2.3]',
    `Going Mutual, “What is a mutual?” Accessed: Nov. 05, 2026. [Online]. Available: ${MUTUAL}`,
  ],
];

/** Bach, as paragraph 4.1 cites it: the original, its entry, and "cited in", typed after the same guides. */
const BACH: [style: string, original: string, entry: string, citedIn: string][] = [
  [
    'harvard',
    '(Bach, 2012, p. 407)',
    `Bach, S. (2012) ‘Shrinking the state or the Big Society? Public service employment relations in an era of austerity’, Industrial Relations Journal, 43(5), pp. 399–415. Available at: https://doi.org/${DOI}.`,
    '(Bach, 2012, p. 407, cited in Going Mutual, 2026, para. 4.1)',
  ],
  [
    'apa',
    '(Bach, 2012, p. 407)',
    `Bach, S. (2012). Shrinking the state or the Big Society? Public service employment relations in an era of austerity. Industrial Relations Journal, 43(5), 399–415. https://doi.org/${DOI}`,
    '(Bach, 2012, p. 407, as cited in Going Mutual, 2026, para. 4.1)',
  ],
  [
    'mla',
    '(Bach 407)',
    `Bach, Stephen. “Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity.” Industrial Relations Journal, vol. 43, no. 5, 2012, pp. 399–415, https://doi.org/${DOI}.`,
    '(Bach 407, cited in Going Mutual, par. 4.1)',
  ],
  [
    'chicago-author-date',
    '(Bach 2012, 407)',
    `Bach, Stephen. 2012. “Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity.” Industrial Relations Journal 43 (5): 399–415. https://doi.org/${DOI}.`,
    '(Bach 2012, 407, cited in Going Mutual 2026, para. 4.1)',
  ],
  [
    'chicago-notes',
    `Stephen Bach, “Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity,” Industrial Relations Journal 43, no. 5 (2012): 407, https://doi.org/${DOI}.`,
    `Bach, Stephen. “Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity.” Industrial Relations Journal 43, no. 5 (2012): 399–415. https://doi.org/${DOI}.`,
    `Stephen Bach, “Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity,” Industrial Relations Journal 43, no. 5 (2012): 407, https://doi.org/${DOI}, cited in Going Mutual, “The Downsides,” November 23, 2026, para. 4.1, ${DOWNSIDES}.`,
  ],
  [
    'mhra',
    `Stephen Bach, ‘Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity’, Industrial Relations Journal, 43.5 (2012), pp. 399–415 (p. 407), doi:${DOI}.`,
    `Bach, Stephen, ‘Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity’, Industrial Relations Journal, 43.5 (2012), pp. 399–415, doi:${DOI}`,
    `Stephen Bach, ‘Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity’, Industrial Relations Journal, 43.5 (2012), pp. 399–415 (p. 407), doi:${DOI}, cited in Going Mutual, ‘The Downsides’, 23 November 2026, para. 4.1 <${DOWNSIDES}> [accessed 5 November 2026].`,
  ],
  [
    'oscola',
    `Stephen Bach, ‘Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity’ (2012) 43 Industrial Relations Journal 399, 407 <https://doi.org/${DOI}>.`,
    `Bach S, ‘Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity’ (2012) 43 Industrial Relations Journal 399 <https://doi.org/${DOI}>`,
    `Stephen Bach, ‘Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity’ (2012) 43 Industrial Relations Journal 399, 407 <https://doi.org/${DOI}>, cited in Going Mutual, ‘The Downsides’ (23 November 2026) para 4.1 <${DOWNSIDES}> accessed 5 November 2026.`,
  ],
  [
    'vancouver',
    '(1 p. 407)',
    `Bach S. Shrinking the state or the Big Society? Public service employment relations in an era of austerity. Industrial Relations Journal. 2012;43(5):399–415. doi:${DOI}`,
    '(1 p. 407, cited in 2 para. 4.1)',
  ],
  [
    'ieee',
    '[1, p. 407]',
    `S. Bach, “Shrinking the state or the Big Society? Public service employment relations in an era of austerity,” Industrial Relations Journal, vol. 43, no. 5, pp. 399–415, 2012, doi: ${DOI}.`,
    '[1, p. 407], cited in [2, Para. 4.1]',
  ],
];

const onTheFifth = (page: Page) => page.clock.setFixedTime(new Date(2026, 10, 5, 12));

/** What a list of forms says of each of its terms. */
const formsIn = (page: Page, within: string) =>
  page
    .locator(`${within} dl.forms`)
    .first()
    .locator('dd')
    .evaluateAll((all) => all.map((form) => form.textContent?.replace(/\s+/gu, ' ').trim() ?? ''));

for (const [style, paragraph, entry] of OWN) {
  test(`${style}: a paragraph in the text and its page in the list`, async ({ page }) => {
    await onTheFifth(page);
    await page.goto(`./cite/what-is-a-mutual/#${style}-p2-3`);
    const row = page.locator(`#${style}-p2-3`);
    await expect(row).toBeInViewport();
    await expect(row.locator('th')).toHaveText('2.3');
    expect(flat(await row.locator('td').textContent())).toBe(paragraph);
    expect((await formsIn(page, `#${style}`))[1]).toBe(entry);
  });
}

for (const [style, original, entry, citedIn] of BACH) {
  test(`${style}: a source as the original and by way of this site`, async ({ page }) => {
    await onTheFifth(page);
    await page.goto(`./cite/the-downsides/#${style}-bach-2012`);
    const source = page.locator(`#${style}-bach-2012`);
    await expect(source).toBeInViewport();
    await expect(source.getByRole('link', { name: 'In paragraph 4.1' })).toHaveAttribute(
      'href',
      /\/the-downsides\/#.*bach-2012-1$/u,
    );
    const shown = await formsIn(page, `#${style}-bach-2012`);
    expect(shown).toEqual([original, entry, citedIn]);
  });
}

test(
  'every paragraph of every section is there in every style, and leads to its place',
  { tag: ['@no-script', '@every-base'] },
  async ({ page }) => {
    for (const { section, number, paragraphs } of ledger) {
      await page.goto(`./cite/${section}/`);
      const rows = await page.locator('tbody tr').evaluateAll((all) =>
        all.map((row) => ({
          id: row.id,
          href: row.querySelector('a')?.getAttribute('href')?.split('/').slice(-2).join('/'),
          form: row.querySelector('td')?.textContent ?? '',
        })),
      );
      const current = paragraphs.filter(({ text }) => text);
      const expected = styles.flatMap((style) =>
        current.map((each) => ({
          id: `${style}-p${number}-${each.number}`,
          href: `${section}/#p${number}-${each.number}`,
          form: expect.stringContaining(`${number}.${each.number}`) as unknown,
        })),
      );
      expect(rows, section).toEqual(expected);
    }
    expect(ledger.map(({ section }) => section).sort()).toEqual([...sections].sort());
  },
);

test('every source of a page is there once in every style, with its entry', async ({ page }) => {
  for (const slug of parts) {
    await page.goto(`./${slug}/`);
    const listed = await page
      .locator('[role="doc-bibliography"] > ul > li')
      .evaluateAll((all) => all.map(({ id }) => id));
    await page.goto(`./cite/${slug}/`);
    const entries = await page
      .locator('.sources > li[id]')
      .evaluateAll((all) => all.map(({ id }) => id));
    const expected = styles.flatMap((style) => listed.map((id) => `${style}-${id}`));
    expect([...entries].sort(), slug).toEqual(expected.sort());
  }
});

test.describe('the day of access', () => {
  test('is today where scripts run, in the form of each style', async ({ page }) => {
    await onTheFifth(page);
    await page.goto('./cite/');
    for (const [style, said] of [
      ['harvard', '(Accessed: 5 November 2026)'],
      ['mhra', '[accessed 5 November 2026]'],
      ['oscola', 'accessed 5 November 2026'],
      ['vancouver', '[cited 2026 Nov 5]'],
      ['ieee', 'Accessed: Nov. 05, 2026.'],
    ] as const) {
      const [, entry] = await formsIn(page, `.heading:has(#${style}) + *`);
      expect(entry, style).toContain(said);
    }
    await page.goto('./cite/since-2013/');
    // a page without a date of its own, for which these styles give the day
    for (const [style, said] of [
      ['mla', 'Accessed 5 Nov. 2026.'],
      ['apa', 'Retrieved November 5, 2026, from'],
      ['chicago-author-date', 'ccessed November 5, 2026'],
    ] as const) {
      const [, entry] = await formsIn(page, `#${style}-11kbw-challenge`);
      expect(entry, style).toContain(said);
    }
    await page.goto('./');
    await expect(page.locator('blockquote.entry')).toContainText('(Accessed: 5 November 2026).');
  });

  test('is left to the reader where they do not', { tag: '@only-no-script' }, async ({ page }) => {
    await page.goto('./cite/');
    for (const [style, said] of [
      ['harvard', '(Accessed: day month year)'],
      ['vancouver', '[cited year month day]'],
      ['ieee', 'Accessed: month day, year.'],
    ] as const) {
      const [, entry] = await formsIn(page, `.heading:has(#${style}) + *`);
      expect(entry, style).toContain(said);
    }
    await expect(page.getByText('put the day on which you read the page')).toBeVisible();
  });

  test('no mark of its place is left in what people read', () => {
    const written = [ROOT, SUB_PATH].flatMap(({ folder }) =>
      globSync(`${folder}/**/*.{html,md,txt,xml,bib,ris}`),
    );
    expect(written.length).toBeGreaterThan(80);
    for (const file of written) {
      expect(readFileSync(file, 'utf8').includes('\uE010'), file).toBe(false);
    }
  });
});

test(
  'styles are opened one by one, and all of an open one can be read',
  { tag: ['@no-script', '@every-size'] },
  async ({ page }) => {
    await page.goto('./cite/the-downsides/');
    await expect(page.locator('.citing details')).toHaveCount(styles.length);
    await expect(page.locator('#harvard')).toBeVisible();
    await expect(page.locator('#apa')).toBeHidden();
    await page.getByRole('heading', { name: 'APA, 7th edition' }).click();
    await expect(page.locator('#apa')).toBeVisible();
    // paper has what is open
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#harvard')).toBeVisible();
    await expect(page.locator('#apa tbody tr').last()).toBeVisible();
    await expect(page.locator('.citing details').filter({ visible: true })).toHaveCount(2);
  },
);

test(
  'axe finds no fault in the styles that are opened',
  { tag: '@every-size' },
  async ({ page }) => {
    await page.goto('./cite/what-is-a-mutual/');
    for (const summary of (await page.locator('.citing summary').all()).slice(1))
      await summary.click();
    await expect(page.locator('.citing details[open]')).toHaveCount(styles.length);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ).toEqual([]);
    const beyond = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(beyond).toBeLessThanOrEqual(0);
  },
);

test(
  'the whole and every page can be taken away as references',
  { tag: ['@no-script', '@every-base'] },
  async ({ page, request, site }) => {
    for (const path of ['', ...parts.map((slug) => `${slug}/`)]) {
      await page.goto(`./cite/${path}`);
      const links = await page
        .locator('.downloads')
        .first()
        .locator('a')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      const [bib = '', ris = '', json = ''] = await Promise.all(
        links.map(async (link) => {
          const response = await request.get(link);
          expect(response.status(), link).toBe(200);
          return response.text();
        }),
      );
      const [work, ...others] = JSON.parse(json) as { type: string; URL: string; title: string }[];
      expect(others).toEqual([]);
      expect(work).toMatchObject({ type: 'webpage', URL: site.address + path });
      const title = work?.title ?? '';
      expect(await page.locator('h1').textContent()).toContain(path ? title : 'How to cite this');
      expect(bib).toMatch(/^@\w+\{going-mutual[\w-]*,\n[\s\S]*\}\n$/u);
      expect(ris).toMatch(/^TY {2}- [A-Z]+\r?\n[\s\S]*\nER {2}- /u);
      for (const text of [bib, ris]) expect(text).toContain(work?.URL);
    }
  },
);

test('a reader finds the way there from every page', { tag: '@every-base' }, async ({ page }) => {
  for (const slug of parts) {
    await page.goto(`./${slug}/`);
    await page.getByRole('link', { name: 'Cite this page' }).click();
    await expect(page).toHaveURL(new RegExp(`/cite/${slug}/$`, 'u'));
  }
  for (const path of ['./essay/', './']) {
    await page.goto(path);
    const name = path === './' ? 'How to cite this' : 'Cite this page';
    await page.getByRole('link', { name }).click();
    await expect(page).toHaveURL(/\/cite\/$/u);
  }
  await page.getByRole('link', { name: 'The downsides' }).click();
  await expect(page.locator('h1')).toHaveText('Cite “The downsides”');
});

test('the box says what this is, and when to cite something else', async ({ page }) => {
  await page.goto('./cite/#can-i-cite-this');
  await expect(page.getByRole('heading', { name: 'Can I cite this?' })).toBeInViewport();
  const box = flat(await page.locator('.box').textContent());
  for (const said of [
    'a website',
    'Who answers for it: Going Mutual',
    'Peer review: none',
    'Go to the primary source for every fact, figure or quotation that has a source here',
    'Your university’s rules win',
    'edition 1.0 of 23 November 2026',
  ]) {
    expect(box).toContain(said);
  }
});

test.describe('the list of references in every style', () => {
  for (const path of styledLists) {
    test(`${path} has every work, and leads to its record`, async ({ page }) => {
      await page.goto('./references/');
      const works = await page.locator('.record').evaluateAll((all) => all.map(({ id }) => id));
      await page.goto(path);
      const entries = await page.locator('.entries > li').evaluateAll((all) =>
        all.map((entry) => ({
          id: entry.id,
          text: entry.textContent?.replace(/\s+/gu, ' ').trim() ?? '',
          record: [...entry.querySelectorAll('a')].at(-1)?.getAttribute('href'),
        })),
      );
      expect(entries.map(({ id }) => id).sort()).toEqual([...works].sort());
      for (const { id, record } of entries) expect(record).toBe(`/references/#${id}`);
      if (/vancouver|ieee/u.test(path)) {
        const number = (at: number) => (path.includes('ieee') ? `[${at}] ` : `${at}. `);
        for (const [index, { text }] of entries.entries()) {
          expect(text.startsWith(number(index + 1)), text).toBe(true);
        }
      }
      const [, , wanted = ''] = BACH.find(([style]) => path.includes(`/${style}/`)) ?? [];
      const bach = (entries.find(({ id }) => id === 'bach-2012')?.text ?? '')
        .replace(/ Record$/u, '')
        .replace(/^(?:\[\d+\]|\d+\.) /u, '');
      expect(bach).toBe(wanted);
    });
  }

  test('is found from the list and from the page on citing', async ({ page }) => {
    await page.goto('./references/');
    await page.getByRole('link', { name: 'in other styles' }).click();
    await expect(page.locator('#style')).toBeInViewport();
    await page.getByRole('link', { name: 'References in APA, 7th edition' }).click();
    await expect(page.locator('h1')).toHaveText('References in APA, 7th edition');
  });
});

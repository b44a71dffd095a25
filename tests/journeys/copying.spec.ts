import type { Page } from '@playwright/test';
import { select } from './citing.ts';
import { expect, flat, test } from './test.ts';

/** What anybody gets who copies what is selected and pastes it elsewhere. */
async function copied(page: Page): Promise<{ html: string; text: string }> {
  // a script that is fetched at the first selection must be there
  await page.evaluate(async () => {
    const isIt = ({ name }: PerformanceEntry) => name.includes('selected');
    let script: PerformanceEntry | undefined;
    while (!(script = performance.getEntriesByType('resource').find(isIt))) {
      await new Promise((painted) => requestAnimationFrame(painted));
    }
    await import(script.name);
  });
  await page.keyboard.press('Control+c');
  await page.evaluate(() => {
    const paper = document.createElement('textarea');
    document.body.append(paper);
    paper.focus();
    paper.addEventListener('paste', ({ clipboardData }) => {
      document.documentElement.dataset['html'] = clipboardData?.getData('text/html') ?? '';
      document.documentElement.dataset['text'] = clipboardData?.getData('text/plain') ?? '';
    });
  });
  await page.keyboard.press('Control+v');
  return page.evaluate(() => {
    const { html = '', text = '' } = document.documentElement.dataset;
    document.querySelector('body > textarea')?.remove();
    return { html, text };
  });
}

/** A paragraph's own words, and where its links lead. */
const paragraph = (page: Page, number: string) =>
  page.locator(`p:has(> [id="${number}"])`).evaluate((block) => {
    const copy = block.cloneNode(true) as Element;
    for (const mark of copy.querySelectorAll('.number, .claim-mark, .corrected')) mark.remove();
    const links = [...block.querySelectorAll<HTMLAnchorElement>('a:not([class]), a.term')];
    return { words: copy.textContent ?? '', links: links.map(({ href }) => href) };
  });

const linksIn = (html: string) => [...html.matchAll(/href="([^"]*)"/gu)].map(([, href]) => href);

test('a paragraph is copied as words and links alone, in the light and in the dark', async ({
  page,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('./the-downsides/');
    const { words, links } = await paragraph(page, 'p4-1');
    // three clicks select all of it, as far as the note below
    await select(page, 'It does not take', 'ideology');
    const { x, y } = await page.evaluate(
      () => getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect(),
    );
    await page.mouse.click(x + 5, y + 5, { clickCount: 3 });
    const { html, text } = await copied(page);
    expect.soft(text).toBe(flat(words));
    expect
      .soft(html)
      .not.toMatch(/\s(?:style|class|id)=|<(?:div|span|section|aside)\b[^>]*><\/| {2}/u);
    expect.soft(html).toMatch(/^(?:<meta[^>]*>)?(?:<p>)?(?:<span>)?The essay’s/u);
    expect.soft(html).not.toMatch(/Seen from 2026|<\w+><\/\w+>/u);
    expect.soft(linksIn(html)).toEqual(links);
  }
});

test('what is copied keeps its paragraphs, lists and tables, without what is filtered out', async ({
  page,
}) => {
  await page.goto('./the-downsides/');
  await select(page, 'The pattern makes sense', 'Other counts agree');
  const { html, text } = await copied(page);
  expect
    .soft(text)
    .toMatch(
      /^The pattern makes sense\.[^\n]*drawn in\.\n\nSeen from 2026: Partly: fits as a number, misleads as to value\n\nOther counts agree$/u,
    );
  expect.soft(html.match(/<p>/gu)).toHaveLength(3);

  await page.goto('./claims/');
  await page.getByLabel('too strong').check();
  await page.locator('article').evaluate((article) => getSelection()?.selectAllChildren(article));
  const cards = await copied(page);
  const shown = await page.locator('.card:visible h3').allTextContents();
  expect.soft(shown.length).toBeGreaterThan(0);
  expect.soft([...cards.html.matchAll(/<h3>(.*?)<\/h3>/gu)].map(([, id]) => id)).toEqual(shown);
  expect.soft(cards.html).toMatch(/<dl>\s*<dt>[^<]+<\/dt>\s*<dd>/u);
});

test('what is typed is copied as it is', async ({ page }) => {
  await page.goto('./should-your-service-go/');
  await select(page, 'There is no score', 'There is no score');
  await copied(page);
  const [answer, next] = [
    page.locator('.question:has(#contracts) textarea'),
    page.locator('.question:has(#support-services) textarea'),
  ];
  await answer.fill('One  answer,\n\nas typed');
  await answer.press('Control+a');
  await page.keyboard.press('Control+c');
  await next.press('Control+v');
  await expect(next).toHaveValue('One  answer,\n\nas typed');
});

import words from '#words/take-part.json' with { type: 'json' };
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { edition } from '../built/editions.ts';
import { faults } from './axe.ts';
import { helped, panelOf } from './citing.ts';
import { expect, test } from './test.ts';

/** Presses a button, and unpacks what the browser saves. */
async function taken(page: Page, button: Locator) {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const files = unzipSync(readFileSync(await download.path()));
  return {
    name: download.suggestedFilename(),
    text: (file: string) => strFromU8(files[file] ?? new Uint8Array()),
  };
}

test('a section is taken away as a document in the style of its reader, with citations that are alive', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => localStorage.setItem('citation-style', 'apa'));
  await page.goto('./the-downsides/');
  await helped(page);
  const foot = page.locator('article > .downloads').last();
  await expect(foot.getByRole('button')).toHaveCount(0);
  await page.mouse.wheel(0, 400);
  const button = foot.getByRole('button', { name: words.section.docx });
  await button.waitFor({ state: 'attached' });
  const word = await taken(page, button);
  expect(word.name).toBe('the-downsides-going-mutual.docx');
  await expect(foot.getByRole('status')).toHaveText(words.made);
  const body = word.text('word/document.xml');
  expect.soft(body).toContain('The downsides – Going Mutual');
  expect.soft(body).toContain('ADDIN ZOTERO_ITEM CSL_CITATION');
  // where it is from, for good
  expect
    .soft(word.text('word/_rels/document.xml.rels'))
    .toContain(`${site.address}editions/${edition.number}/the-downsides/`);
  // as the style has it, and not as the page was built
  expect.soft(body).toContain('Bach, S. (2012). Shrinking the state');

  const panel = await panelOf(page, 'p4-4');
  await expect.soft(panel.getByRole('button', { name: words.section.odt })).toHaveCount(0);
  await panel.getByLabel('This section').check();
  expect.soft(await faults(page, { within: '.cite-panel' })).toEqual([]);
  const open = await taken(page, panel.getByRole('button', { name: words.section.odt }));
  expect(open.name).toBe('the-downsides-going-mutual.odt');
  expect(open.text('content.xml')).toContain('ZOTERO_ITEM CSL_CITATION');
  await expect(panel.getByRole('status')).toHaveText(words.made);
});

test('a claim and a case are taken away by themselves', async ({ page }) => {
  for (const [path, anchor, kind, other] of [
    ['./claims/', 'c-21', 'claim', 'C-22'],
    ['./cases/', 'mycsp', 'case', 'Secure Healthcare'],
  ] as const) {
    await page.goto(path);
    const link = page.locator(`#${anchor} + .permalink[aria-haspopup]`);
    await link.press('Enter');
    const panel = page.getByRole('dialog');
    const { text } = await taken(page, panel.getByRole('button', { name: words[kind].docx }));
    const body = text('word/document.xml');
    expect.soft(body, path).toContain('ADDIN ZOTERO_ITEM CSL_CITATION');
    expect.soft(body, path).not.toContain(other);
  }
});

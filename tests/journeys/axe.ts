import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const SOURCE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe is asked: of which part of a page, without which parts; by which rules alone, or by all but which. */
interface Question {
  within?: string;
  without?: string[];
  rules?: string[];
  allBut?: string[];
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Puts axe into a page, once. */
export async function putAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
}

/**
 * What axe finds wrong with a page as it stands, each with its rule and its markup. Its own runner
 * for Playwright is not used: it carries all that it found through a second page, and takes four
 * times as long.
 */
export async function faults(page: Page, question: Question = {}): Promise<string[]> {
  await putAxe(page);
  return page.evaluate(async ({ within = 'html', without = [], rules, allBut = [] }) => {
    const { violations } = await window.axe.run(
      { include: [within], exclude: without },
      {
        resultTypes: ['violations'],
        ...(rules ? { runOnly: rules } : {}),
        rules: Object.fromEntries(allBut.map((rule) => [rule, { enabled: false }])),
      },
    );
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, question);
}

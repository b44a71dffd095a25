import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { flat, pagesOf } from '../builds/pages.ts';
import { copies, indexed, ROOT } from '../builds/sites.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:document'],
    rules: {
      // the home page's title says what the site is, and search engines cut it where they like
      'long-title': 'off',
      // where styles lay rows out as blocks, browsers forget that they were a table
      'no-redundant-role': 'off',
      // what comes from our own origin comes with the page
      'require-sri': ['error', { target: 'crossorigin' }],
    },
  }),
);

test('there is a file for every page, and no other', () => {
  expect(pagesOf(ROOT).map(({ path }) => path)).toEqual(
    [...[...indexed, ...copies].map((path) => path.slice(2)), '404.html', 'offline/'].sort(),
  );
});

test('every page is valid HTML', { timeout: 120_000 }, async () => {
  const complaints: string[] = [];
  for (const { html, file } of pagesOf(ROOT)) {
    const { results } = await validator.validateString(html);
    for (const { ruleId, message, line } of results.flatMap(({ messages }) => messages)) {
      complaints.push(`${file}:${line} ${ruleId}: ${message}`);
    }
  }
  expect(complaints).toEqual([]);
});

test('every page has one heading of the first level', () => {
  for (const { path, document } of pagesOf(ROOT)) {
    expect(document.querySelectorAll('h1').length, path).toBe(1);
  }
});

test('no citation was left as it was written', () => {
  for (const { path, document } of pagesOf(ROOT)) {
    const shown = document.querySelector('body')?.cloneNode(true) as Element;
    for (const hidden of shown.querySelectorAll('script, style')) hidden.remove();
    expect(flat(shown.textContent), path).not.toMatch(/\[-?@|\[[^\]]* @|@[a-z]+-\d/u);
  }
});

import { globSync, readFileSync, statSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from '@playwright/test';
import { indexed, ROOT, SUB_PATH, type BuiltSite } from '../builds/sites.ts';

// Pages are read by the browser and not shown: nothing in them may run
test.use({ javaScriptEnabled: false });

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

const files = (site: BuiltSite) => globSync(`${site.folder}/**/*.html`).sort();

test('there is a file for every page, and no other', () => {
  for (const site of [ROOT, SUB_PATH]) {
    expect(files(site).map((file) => file.slice(site.folder.length + 1))).toEqual(
      [
        ...indexed.map((path) => `${path.slice(2)}index.html`),
        '404.html',
        'offline/index.html',
      ].sort(),
    );
  }
});

for (const site of [ROOT, SUB_PATH]) {
  test(`every page of the site at ${site.base} is valid HTML`, async () => {
    const complaints: string[] = [];
    for (const file of files(site)) {
      const { results } = await validator.validateFile(file);
      for (const { messages } of results) {
        complaints.push(
          ...messages.map(({ ruleId, message, line }) => `${file}:${line} ${ruleId}: ${message}`),
        );
      }
    }
    expect(complaints).toEqual([]);
  });

  test(`every link and id of the site at ${site.base} resolves`, async ({ page }) => {
    const ids = new Map<string, Set<string>>();
    const links: { from: string; to: string }[] = [];
    for (const file of files(site)) {
      const path = file.slice(site.folder.length + 1).replace(/index\.html$/u, '');
      await page.setContent(readFileSync(file, 'utf8'));
      const found = await page.evaluate(() => {
        const all = (selector: string, ...names: string[]) =>
          [...document.querySelectorAll(selector)].flatMap((element) =>
            names.map((name) => element.getAttribute(name) ?? '').filter(Boolean),
          );
        return {
          ids: all('[id]', 'id'),
          links: [
            ...all('[href], [src]', 'href', 'src'),
            ...all('meta[property="og:image"], meta[property="og:url"]', 'content'),
          ],
          refs: all(
            '[interestfor], [aria-labelledby], [aria-describedby]',
            ...['interestfor', 'aria-labelledby', 'aria-describedby'],
          ).flatMap((value) => value.split(' ')),
        };
      });
      expect(found.ids.length, `${path} has an id twice`).toBe(new Set(found.ids).size);
      ids.set(path, new Set(found.ids));
      for (const ref of found.refs) expect(found.ids, `${path} refers to #${ref}`).toContain(ref);
      links.push(...found.links.map((to) => ({ from: path, to })));
    }
    const { origin } = new URL(site.address);
    const reached = new Set<string>();
    const broken = links.filter(({ from, to }) => {
      const url = new URL(to, `${origin}${site.base}${from}`);
      if (url.origin !== origin) return !['http:', 'https:', 'mailto:'].includes(url.protocol);
      if (!url.pathname.startsWith(site.base)) return true;
      const path = decodeURIComponent(url.pathname.slice(site.base.length));
      const file = `${site.folder}/${path === '' || path.endsWith('/') ? `${path}index.html` : path}`;
      if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return true;
      if (from !== path) reached.add(path);
      return url.hash !== '' && !ids.get(path)?.has(decodeURIComponent(url.hash.slice(1)));
    });
    expect(broken).toEqual([]);
    expect(links.length).toBeGreaterThan(200);
    for (const path of indexed) expect([...reached]).toContain(path.slice(2));
  });
}

test('the site under a sub-path names no other place', () => {
  const written = globSync(`${SUB_PATH.folder}/**/*.{html,md,xml,txt,json,bib,ris}`);
  expect(written.length).toBeGreaterThan(50);
  for (const file of written) {
    expect(readFileSync(file, 'utf8').includes('localhost'), file).toBe(false);
  }
});

test('no citation was left as it was written', async ({ page }) => {
  for (const file of files(ROOT)) {
    await page.setContent(readFileSync(file, 'utf8'));
    expect(await page.locator('body').innerText(), file).not.toMatch(
      /\[-?@|\[[^\]]* @|@[a-z]+-\d/u,
    );
  }
});

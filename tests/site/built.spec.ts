import { globSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { ROOT, SUB_PATH, type BuiltSite } from './sites.ts';

const RULES: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // the compiler writes an upper-case doctype, which HTML allows
    'doctype-style': 'off',
    // white space at the end of a line is the compiler's too, and nobody sees it
    'no-trailing-whitespace': 'off',
    // a title need not be short to be good
    'long-title': 'off',
    // HTML has "/>" on void elements as a matter of taste
    'void-style': 'off',
    // data-footnote-ref="true" is the Markdown processor's, and valid
    'attribute-boolean-style': 'off',
    // telephone numbers: there are none, but 1,395 replies look like one
    'tel-non-breaking': 'off',
    // DPUB-ARIA roles: a section that is a bibliography says more than a section
    'prefer-native-element': 'off',
    // the site's scripts come from the site itself
    'require-sri': 'off',
    // inline styles are not used; the policy that the compiler writes forbids them
    'no-inline-style': 'error',
  },
};

const files = (site: BuiltSite) => globSync(`${site.folder}/**/*.html`).sort();

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(RULES));
  const complaints = [];
  for (const file of files(ROOT)) {
    const report = await validator.validateFile(file);
    for (const { messages } of report.results) {
      complaints.push(
        ...messages.map(({ ruleId, message, line }) => `${file}:${line} ${ruleId}: ${message}`),
      );
    }
  }
  expect(complaints).toEqual([]);
});

for (const site of [ROOT, SUB_PATH]) {
  test(`every link and id of the site at ${site.base} resolves`, async ({ page }) => {
    const ids = new Map<string, Set<string>>();
    const links: { from: string; to: string }[] = [];
    for (const file of files(site)) {
      const path = file.slice(site.folder.length + 1).replace(/index\.html$/u, '');
      await page.setContent(
        readFileSync(file, 'utf8').replace(/<script type="module"[\s\S]*?<\/script>/gu, ''),
      );
      const found = await page.evaluate(() => ({
        ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
        links: [...document.querySelectorAll('[href], [src]')].map(
          (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
        ),
        refs: [
          ...document.querySelectorAll('[interestfor], [aria-labelledby], [aria-describedby]'),
        ].flatMap((element) =>
          ['interestfor', 'aria-labelledby', 'aria-describedby'].flatMap((name) =>
            (element.getAttribute(name) ?? '').split(' ').filter(Boolean),
          ),
        ),
      }));
      expect(found.ids.length, `${path} has an id twice`).toBe(new Set(found.ids).size);
      ids.set(path, new Set(found.ids));
      for (const ref of found.refs) expect(found.ids, `${path} refers to #${ref}`).toContain(ref);
      links.push(...found.links.map((to) => ({ from: path, to })));
    }
    const broken = links.filter(({ from, to }) => {
      const url = new URL(to, `http://site${site.base}${from}`);
      const own = [`http://site`, new URL(site.address).origin].includes(url.origin);
      if (!own) return false;
      if (!url.pathname.startsWith(site.base)) return true;
      const path = decodeURIComponent(url.pathname.slice(site.base.length));
      const file = `${site.folder}/${/(?:^|\/)$/u.test(path) ? `${path}index.html` : path}`;
      if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return true;
      return url.hash !== '' && !ids.get(path)?.has(decodeURIComponent(url.hash.slice(1)));
    });
    expect(broken).toEqual([]);
    expect(links.length).toBeGreaterThan(200);
  });
}

test('no citation was left as it was written', () => {
  for (const file of files(ROOT)) {
    expect(
      readFileSync(file, 'utf8').replace(/<(style|script)[\s\S]*?<\/\1>/gu, ''),
      file,
    ).not.toMatch(/\[-?@|\[see @/u);
  }
});

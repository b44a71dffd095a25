import { existsSync, globSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { flat, page, textFile } from '../builds/pages.ts';
import { ROOT, sections, SUB_PATH } from '../builds/sites.ts';

const EPUB = 'going-mutual.epub';

test.each([ROOT, SUB_PATH])(
  'pages at $base lead to what can be taken away, and say how large it is',
  (site) => {
    const linksOn = (slug: string) =>
      [...page(slug, site).document.querySelectorAll('a[href$=".pdf"], a[href$=".epub"]')].map(
        (link) => ({
          file: (link.getAttribute('href') ?? '').replace(site.base, ''),
          text: flat(link.textContent),
        }),
      );
    const pages: [slug: string, files: string[]][] = [
      ...sections.map((slug): [string, string[]] => [`${slug}/`, [`${slug}.pdf`]]),
      ['essay/', ['going-mutual.pdf', EPUB]],
      ['', ['going-mutual.pdf', EPUB]],
      ['claims/', []],
    ];
    for (const [slug, files] of pages) {
      const links = linksOn(slug);
      expect(
        links.map(({ file }) => file),
        slug,
      ).toEqual(files);
      for (const { file, text } of links) {
        const [, kilobytes] =
          /^(?:This section|All sections) as (?:PDF|EPUB), (\d+) kB$/u.exec(text) ?? [];
        const { size } = statSync(`${site.folder}/${file}`);
        expect(Math.abs(Number(kilobytes) - size / 1000), `${file}: ${text}`).toBeLessThan(1);
      }
    }
  },
);

test('the page that the whole is made of is no page of the site', () => {
  expect(existsSync(`${ROOT.folder}/take-away`)).toBe(false);
  const files = globSync('**/*.{html,json,txt,xml}', { cwd: ROOT.folder });
  expect(files.length).toBeGreaterThan(50);
  for (const file of [...files, 'offline.js']) {
    expect(textFile(file), file).not.toContain('take-away/whole');
  }
});

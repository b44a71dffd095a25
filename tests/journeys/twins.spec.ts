import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { markdownToHtml } from 'satteri';
import { essay, indexed, sections, type BuiltSite } from '../builds/sites.ts';
import { rowsOf } from '../content/rows.ts';
import { expect, flat, test } from './test.ts';

/** What reads Markdown as GitHub does, each independent of what wrote it. */
const READERS = {
  Sätteri: (text: string) => markdownToHtml(text, { features: { gfm: true } }).html,
  Pandoc: (text: string) => {
    const { stdout, error } = spawnSync('pandoc', ['-f', 'gfm', '-t', 'html', '--wrap=none'], {
      input: text,
      encoding: 'utf8',
    });
    if (error) throw error;
    return stdout;
  },
};
const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;
const twinned = [...sections, 'essay'];

const read = (html: string) =>
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
const twinOf = ({ folder }: BuiltSite, slug: string) =>
  readFileSync(`${folder}/${slug}.md`, 'utf8');
const pageOf = ({ folder }: BuiltSite, slug: string) =>
  parseHTML(readFileSync(`${folder}/${slug}/index.html`, 'utf8')).document;

/** A page's text without what helps a reader find the way through it. */
function articleOf(site: BuiltSite, slug: string) {
  const article = pageOf(site, slug).querySelector('article');
  for (const each of article?.querySelectorAll('.permalink, .eyebrow, .contents, .downloads') ??
    []) {
    each.remove();
  }
  return article as Element;
}

/** The text of each block that has a number, by the address of the number. */
const numbered = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((link) => [
    flat(link.textContent),
    flat(link.closest('p, li')?.textContent),
  ]);

for (const [reader, render] of Object.entries(READERS)) {
  for (const slug of twinned) {
    test(
      `${slug}.md, as ${reader} reads it, says what the page says`,
      { tag: '@every-base' },
      ({ site }) => {
        test.skip(reader === 'Pandoc' && !hasPandoc, 'Pandoc is not installed');
        const twin = read(render(twinOf(site, slug)));
        const article = articleOf(site, slug);
        const paragraphs = numbered(article, 'a.number');
        expect(paragraphs.length).toBeGreaterThan(2);
        expect(numbered(twin, 'strong > a[href*="/#p"]')).toEqual(paragraphs);

        // all of it in order: titles, notes with their verdicts, paragraphs
        const [list] = [...twin.querySelectorAll('h2')].filter(
          ({ textContent }) => textContent === 'References',
        );
        const entries = [...(list?.nextElementSibling?.children ?? [])];
        const [, head] = [...twin.body.children];
        for (const each of [head, list, list?.nextElementSibling]) each?.remove();
        expect(flat(head?.textContent)).toMatch(/^Going Mutual\. .* Edition \d+\.\d+, /u);
        const words = (root: Element) =>
          [...root.querySelectorAll('h1, h2, h3, h4, p, li')]
            .filter((block) => !block.querySelector('p, li'))
            .map(({ textContent }) => flat(textContent));
        expect(words(twin.body)).toEqual(words(article));
        expect(
          entries.map(({ textContent }) => flat(textContent)),
          'references in order, each with how far it was traced',
        ).toEqual(
          [...pageOf(site, slug).querySelectorAll('[role="doc-bibliography"] > ul > li')].map(
            (entry) =>
              [
                entry.querySelector('p')?.textContent,
                entry.querySelector(':scope > .tracing')?.textContent,
                'Everything known of it',
              ]
                .map(flat)
                .filter(Boolean)
                .join(' '),
          ),
        );
      },
    );
  }
}

test('nothing of MDX or of citing is left in a twin', { tag: '@every-base' }, ({ site }) => {
  for (const slug of twinned) {
    expect(twinOf(site, slug), slug).not.toMatch(/\[-?@|[{}]|<\/?[A-Z]|&#|\bundefined\b/u);
  }
});

test('every link of a twin leads somewhere, from anywhere', { tag: '@every-base' }, ({ site }) => {
  const ids = new Map<string, Set<string>>();
  for (const slug of twinned) {
    const twin = read(READERS.Sätteri(twinOf(site, slug)));
    const links = [...twin.querySelectorAll('a[href]')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      expect(link).toMatch(/^https?:\/\//u);
      if (!link.startsWith(site.address)) continue;
      const [path = '', id] = link.slice(site.address.length).split('#');
      const file = `${site.folder}/${path}index.html`;
      expect(existsSync(file), link).toBe(true);
      const known =
        ids.get(file) ??
        new Set(
          [...parseHTML(readFileSync(file, 'utf8')).document.querySelectorAll('[id]')].map(
            (element) => element.id,
          ),
        );
      ids.set(file, known);
      if (id) expect([...known], link).toContain(decodeURIComponent(id));
    }
  }
});

test('a twin tells each claim with its verdict', ({ site }) => {
  for (const slug of essay) {
    const twin = twinOf(site, slug);
    for (const { id, verdict } of rowsOf('claims').filter(({ section }) => section === slug)) {
      const place = `${site.address}claims/#${id.toLowerCase()}`;
      expect(twin).toContain(`[${id}](${place} "Claim ${id}, verdict: ${String(verdict)}")`);
    }
  }
});

test('a page names its twin, if it has one', { tag: '@every-base' }, async ({ page, request }) => {
  const alternates: string[] = [];
  for (const path of indexed) {
    await page.goto(path);
    const links = page.locator('head link[rel="alternate"][type="text/markdown"]');
    for (const link of await links.all()) {
      const href = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
      expect(href).toBe(page.url().replace(/\/$/u, '.md'));
      expect((await request.get(href)).status()).toBe(200);
      alternates.push(path);
    }
  }
  expect(alternates.sort()).toEqual(twinned.map((slug) => `./${slug}/`).sort());
});

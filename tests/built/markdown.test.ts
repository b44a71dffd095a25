import { spawnSync } from 'node:child_process';
import { parseHTML } from 'linkedom';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { flat, page, textFile } from '../builds/pages.ts';
import { essay, indexed, ROOT, sections } from '../builds/sites.ts';
import { rowsOf } from '../content/rows.ts';

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

/** The pages that can be had as Markdown. */
const offered = [...sections, 'essay'];
const markdownOf = (slug: string) => textFile(`${slug}.md`);

const read = (html: string) =>
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;

const BESIDE =
  '.permalink, .eyebrow, .contents, .downloads, .pager, .verdict-key, .heading:has(#references), .references';

/** A page's text without what helps a reader find the way through it. */
function articleOf(slug: string): Element {
  const article = page(`./${slug}/`).document.querySelector('article')?.cloneNode(true) as Element;
  for (const each of article.querySelectorAll(BESIDE)) {
    each.remove();
  }
  return article;
}

/** The text of each block that has a number, by its number. */
const numbered = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((link) => [
    flat(link.textContent),
    flat(link.closest('p, li')?.textContent),
  ]);

/** The text of each block, in order. */
const blocksOf = (root: Element) =>
  [...root.querySelectorAll('h1, h2, h3, h4, p, li')]
    .filter((block) => !block.querySelector('p, li'))
    .map(({ textContent }) => flat(textContent));

describe.for(Object.keys(READERS) as (keyof typeof READERS)[])('as %s reads it', (reader) => {
  test.skipIf(reader === 'Pandoc' && !hasPandoc).for(offered)('%s.md is as its page', (slug) => {
    const document = read(READERS[reader](markdownOf(slug)));
    const article = articleOf(slug);
    const paragraphs = numbered(article, 'a.number');
    expect(paragraphs.length).toBeGreaterThan(2);
    expect(numbered(document, 'strong > a[href*="/#p"]')).toEqual(paragraphs);

    // all of it in order: titles, notes with their verdicts, paragraphs
    const [heading] = [...document.querySelectorAll('h2')].filter(
      ({ textContent }) => textContent === 'References',
    );
    const list = heading?.nextElementSibling;
    const entries = [...(list?.children ?? [])].map(({ textContent }) => flat(textContent));
    const [, head] = document.body.children;
    for (const each of [head, heading, list]) each?.remove();
    expect(flat(head?.textContent)).toMatch(/^Going Mutual\. .* Edition \d+\.\d+, /u);
    expect(blocksOf(document.body)).toEqual(blocksOf(article));

    // references in order, each with how far it was traced
    const listed = page(`./${slug}/`).document.querySelectorAll(
      '[role="doc-bibliography"] > ul > li',
    );
    expect(entries).toEqual(
      [...listed].map((entry) =>
        [
          entry.querySelector('p')?.textContent,
          entry.querySelector(':scope > .tracing')?.textContent,
          'Full record',
        ]
          .map(flat)
          .filter(Boolean)
          .join(' '),
      ),
    );
  });
});

describe.for(offered)('%s.md', (slug) => {
  test('has nothing of MDX or of citing left in it', () => {
    expect(markdownOf(slug)).not.toMatch(/\[-?@|[{}]|<\/?[A-Z]|&#|\bundefined\b/u);
  });

  test('has links that lead somewhere, from anywhere', () => {
    const links = [...read(READERS.Sätteri(markdownOf(slug))).querySelectorAll('a[href]')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !/^https?:\/\//u.test(link))).toEqual([]);
    for (const link of links.filter((each) => each.startsWith(ROOT.address))) {
      const [path = '', id] = link.slice(ROOT.address.length).split('#');
      const { document } = page(path);
      if (id) expect(document.getElementById(decodeURIComponent(id)), link).not.toBeNull();
    }
  });
});

test.for(essay)('%s.md tells each claim with its verdict', (slug) => {
  const claims = rowsOf('claims').filter(({ section }) => section === slug);
  expect(claims.length).toBeGreaterThan(1);
  for (const { id, verdict } of claims) {
    const address = `${ROOT.address}claims/#${id.toLowerCase()}`;
    expect(markdownOf(slug)).toContain(`[[${id}: ${String(verdict)}]](${address})`);
  }
});

test('a page names its alternate in Markdown, if it has one', () => {
  const named = indexed.flatMap((path) =>
    [
      ...page(path).document.head.querySelectorAll('link[rel="alternate"][type="text/markdown"]'),
    ].map((link) => [path, link.getAttribute('href')]),
  );
  expect(named.sort()).toEqual(offered.map((slug) => [`./${slug}/`, `/${slug}.md`]).sort());
});

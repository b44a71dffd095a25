import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { flat, page, textFile } from '../builds/pages.ts';
import { copies, editions, OTHER, ROOT, SUB_PATH } from '../builds/sites.ts';

const sha256 = (bytes: Buffer | string, encoding: 'hex' | 'base64' = 'hex') =>
  createHash('sha256').update(bytes).digest(encoding);

interface Dated {
  number: string;
  date: string;
}
const dated = JSON.parse(textFile('editions.json')) as Dated[];
const closed = editions.filter(({ isNewest }) => !isNewest);
const newest = editions.find(({ isNewest }) => isNewest);
if (!newest) throw new Error('There is no edition that is being published.');

const slugOf = (path: string) => path.split('/').at(-2) ?? '';
/** What a frame has between its two ends: the copy. */
const copyIn = (html: string) =>
  /<div class="edition-copy">([^]*)<\/div>\s*<section class="edition-end"/u.exec(html)?.[1] ?? '';

describe.for(copies)('%s', (path) => {
  const { html, document } = page(path);
  const { head, body } = document;
  const link = (rel: string) =>
    [...head.querySelectorAll(`link[rel="${rel}"]`)].map((each) => each.getAttribute('href'));

  test('is for readers who come by its address, and leads search engines to the live page', () => {
    expect(head.querySelector('[name="robots"]')?.getAttribute('content')).toBe('noindex');
    const live = `${ROOT.address}${slugOf(path)}/`;
    expect([link('canonical'), link('original')]).toEqual([[live], [live]]);
    expect(link('timemap')).toEqual(['/editions/timemap.link', '/editions/timemap.json']);
  });

  test('needs no script, and fetches nothing but an icon', () => {
    expect(copyIn(html)).not.toMatch(
      /<script|<noscript|<style|<link|\s(?:src|srcset|poster|style)=/u,
    );
    expect([...head.querySelectorAll('[src], [rel~="stylesheet"]')]).toHaveLength(0);
    for (const style of document.querySelectorAll('style')) {
      expect(style.textContent).not.toMatch(/@font-face|@import|url\(/u);
    }
  });

  test('allows the styles that stand in it, and no others', () => {
    const policy = head.querySelector('[http-equiv]')?.getAttribute('content') ?? '';
    const styles = [...document.querySelectorAll('style')].map(
      ({ textContent }) => `'sha256-${sha256(textContent ?? '', 'base64')}'`,
    );
    expect(/style-src 'self' ([^;]*)/u.exec(policy)?.[1]?.split(' ')).toEqual(styles);
  });

  test('says which edition it is, of when, and whether it is the newest', () => {
    const number = path.split('/')[2] ?? '';
    const bar = flat(body.querySelector('.edition-bar')?.textContent);
    expect(bar).toMatch(new RegExp(`^Edition ${number}, \\d+ \\w+ \\d{4}`, 'u'));
    expect(bar.includes('(latest).')).toBe(number === newest.number);
    const live = [...body.querySelectorAll('.edition-bar a')].map((a) => a.getAttribute('href'));
    expect(live).toContain(`/${slugOf(path)}/`);
  });
});

describe.for(closed)('edition $number, which is closed', ({ number, pages }) => {
  const folder = `content/editions/${number}`;
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as {
    files: { path: string; page?: string; sha256: string; size: number }[];
  };

  test('is served as it was kept, each file with the bytes that its manifest knows', () => {
    for (const site of [ROOT, SUB_PATH]) {
      for (const { path, sha256: hash, size } of manifest.files) {
        if (path.endsWith('.html')) continue;
        const bytes = readFileSync(join(site.folder, 'editions', number, path));
        expect([bytes.length, sha256(bytes)], path).toEqual([size, hash]);
      }
      expect(readFileSync(join(site.folder, 'editions', number, 'manifest.json'))).toEqual(
        readFileSync(`${folder}/manifest.json`),
      );
    }
  });

  test('has its pages in their frames, byte for byte', () => {
    for (const slug of pages) {
      const copy = readFileSync(`${folder}/${slug}/index.html`, 'utf8');
      const [, inside] = /<body>([^]*)<\/body>/u.exec(copy) ?? [];
      const [, style] = /<style>([^]*)<\/style>/u.exec(copy) ?? [];
      const { html } = page(`./editions/${number}/${slug}/`);
      expect(copyIn(html) === inside, slug).toBe(true);
      expect(html.includes(`<style>${style}</style>`), slug).toBe(true);
    }
  });

  test('tells of each paragraph whether it reads the same now', () => {
    interface Listed {
      id: string;
      hash: string;
      withdrawn?: string;
    }
    const kept = JSON.parse(readFileSync(`${folder}/paragraphs.json`, 'utf8')) as Listed[];
    const now = new Map(
      (JSON.parse(textFile('paragraphs.json')) as Listed[]).map((each) => [each.id, each]),
    );
    const told = pages.flatMap((slug) =>
      [...page(`./editions/${number}/${slug}/`).document.querySelectorAll('[data-standing]')].map(
        (item) => [item.id.replace('edition-', ''), item.getAttribute('data-standing')] as const,
      ),
    );
    expect(new Set(told.map(([id]) => id))).toEqual(new Set(kept.map(({ id }) => id)));
    const standing = new Map(told);
    for (const { id, hash } of kept) {
      const { hash: today, withdrawn } = now.get(id) ?? {};
      const same = ['same', 'restored'].includes(standing.get(id) ?? '');
      expect([id, standing.get(id) === 'withdrawn']).toEqual([id, withdrawn !== undefined]);
      if (!withdrawn) expect([id, same]).toEqual([id, hash === today]);
    }
  });
});

describe('the edition that is being published', () => {
  test('has copies that are the same wherever the site stands', () => {
    for (const slug of newest.pages) {
      const path = `./editions/${newest.number}/${slug}/`;
      expect(copyIn(page(path, SUB_PATH).html) === copyIn(page(path).html), slug).toBe(true);
    }
  });

  test('has copies that say what the pages say, paragraph by paragraph', () => {
    const wordsOf = (document: Document) =>
      [...document.querySelectorAll('main .number')].map((number) => {
        const block = number.closest('p, li, figure, table')?.cloneNode(true) as Element;
        for (const each of block.querySelectorAll('[popover], .downloads, style')) each.remove();
        return [number.id, flat(block.textContent)];
      });
    for (const slug of newest.pages) {
      const copy = page(`./editions/${newest.number}/${slug}/`).document;
      expect(wordsOf(copy), slug).toEqual(wordsOf(page(`./${slug}/`).document));
    }
  });

  test('stands at the foot of every page, with a permanent copy where it has one', () => {
    const [, date] =
      /, ([^,]*) \(latest\)/u.exec(
        flat(
          page(`./editions/${newest.number}/claims/`).document.querySelector('.edition-bar')
            ?.textContent,
        ),
      ) ?? [];
    for (const [path, to] of [
      ['./the-downsides/', 'the-downsides/'],
      ['./references/', 'references/'],
      ['./', ''],
      ['./search/', ''],
    ] as const) {
      const foot = page(path).document.querySelector('.site-footer');
      expect(flat(foot?.textContent)).toContain(`Edition ${newest.number}, ${date}`);
      const links = [...(foot?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'));
      expect(links).toContain(`/editions/${newest.number}/${to}`);
    }
  });
});

describe('copies are found by their addresses alone', () => {
  const ADDRESS = /editions\/\d+\.\d+\/[\w-]+/u;

  test.for(['sitemap-0.xml', 'llms.txt', 'offline.js', 'search/index.html'])(
    '%s has none',
    (file) => {
      expect(textFile(file)).not.toMatch(ADDRESS);
    },
  );
});

test('robots are kept from the files of closed editions, and from nothing else of them', () => {
  // as RFC 9309, 2.2.3, has it: “*” is any run of characters, and “$” the end
  const rules = [...textFile('robots.txt').matchAll(/^Disallow: (.+)\$$/gmu)].map(
    ([, rule = '']) =>
      new RegExp(
        `^${rule
          .split('*')
          .map((part) => RegExp.escape(part))
          .join('.*')}$`,
        'u',
      ),
  );
  const isKept = (path: string) => rules.some((rule) => rule.test(path));
  for (const { number, pages } of closed) {
    const { files } = JSON.parse(textFile(`editions/${number}/manifest.json`)) as {
      files: { path: string }[];
    };
    const others = files.map(({ path }) => path).filter((path) => !path.endsWith('.html'));
    expect(others.filter((path) => !isKept(`/editions/${number}/${path}`))).toEqual([]);
    // who may not fetch a page cannot read on it that it is not to be listed
    expect(pages.filter((slug) => isKept(`/editions/${number}/${slug}/`))).toEqual([]);
  }
  expect(['/', '/the-downsides.pdf', '/editions/timemap.json'].filter(isKept)).toEqual([]);
});

describe('/editions/', () => {
  const { document } = page('./editions/');

  const items = [...document.querySelectorAll('article > ul > li')];

  test('lists all, the newest first, each with its day and its pages', () => {
    expect(items.map((item) => /Edition (\S+),/u.exec(item.textContent ?? '')?.[1])).toEqual(
      dated.map(({ number }) => number).reverse(),
    );
    const [first] = items;
    expect(first?.textContent).toContain('latest');
    expect(items.map((item) => item.querySelector('a')?.getAttribute('href'))).toEqual(
      dated.map(({ number }) => `/editions/${number}/`).reverse(),
    );
  });

  test('has of each what readers take away of the whole', () => {
    const offered = items.map((item) =>
      [...item.querySelectorAll('ul a')].map((link) => link.getAttribute('href')),
    );
    const endings = ['pdf', 'epub'].map((ending) => `going-mutual.${ending}`);
    const [open, ...others] = offered;
    expect(open).toEqual(expect.arrayContaining(endings.map((file) => `/${file}`)));
    others.forEach((hrefs, at) => {
      const kept = [...endings, 'references.json'].map(
        (file) => `/editions/${closed.toReversed()[at]?.number}/${file}`,
      );
      expect(hrefs).toEqual(expect.arrayContaining(kept));
    });
  });

  test('and what has changed lead to each other', () => {
    const hrefs = (path: string) =>
      [...page(path).document.querySelectorAll('main a')].map((a) => a.getAttribute('href'));
    expect(hrefs('./editions/')).toContain('/changes/');
    for (const { number } of dated) expect(hrefs('./changes/')).toContain(`/editions/${number}/`);
  });

  test.for(editions)(
    '$number/ leads to every page and every file',
    ({ number, pages, isNewest }) => {
      const hrefs = [...page(`./editions/${number}/`).document.querySelectorAll('main a')].map(
        (a) => a.getAttribute('href'),
      );
      expect(hrefs).toEqual(
        expect.arrayContaining(pages.map((slug) => `/editions/${number}/${slug}/`)),
      );
      if (isNewest) return;
      const { files } = JSON.parse(textFile(`editions/${number}/manifest.json`)) as {
        files: { path: string }[];
      };
      const others = files.filter(({ path }) => !path.endsWith('.html'));
      expect(hrefs).toEqual(
        expect.arrayContaining(
          [...others.map(({ path }) => path), 'manifest.json'].map(
            (path) => `/editions/${number}/${path}`,
          ),
        ),
      );
    },
  );
});

test('what was edited, taken out and left alone is told apart', () => {
  const { document } = page('./editions/1.0/two-editions/', OTHER);
  const standings = [...document.querySelectorAll('[data-standing]')].map((item) => [
    item.id,
    item.getAttribute('data-standing'),
  ]);
  expect(standings).toEqual([
    ['edition-p90-1', 'same'],
    ['edition-p90-2', 'changed'],
    ['edition-p90-3', 'withdrawn'],
    ['edition-p90-4', 'changed'],
    ['edition-p90-5', 'changed'],
  ]);
});

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { DOMParser, parseHTML } from 'linkedom';
import { parse } from 'yaml';
import { installFromDebian, onPath } from '../debian.ts';
import { sections, type BuiltSite } from '../builds/sites.ts';
import { expect, flat, test } from './test.ts';

const EDITION = 'Edition 1.0, 23 November 2026';
const EPUB = 'going-mutual.epub';
/** Debian's package of each program that reads what is taken away. */
const PACKAGES = { pdftotext: 'poppler-utils', epubcheck: 'epubcheck' };

/** Whether a program is there, or could be installed; if not, says in one line what is not tested. */
async function has(program: keyof typeof PACKAGES, what: string): Promise<boolean> {
  if (onPath(program).length === 0) await installFromDebian(`No ${program} yet`, PACKAGES[program]);
  if (onPath(program).length > 0) return true;
  console.warn(`NOT TESTED: ${what}. To test it: apt-get install ${PACKAGES[program]}`);
  return false;
}

const output = (program: string, ...args: string[]) =>
  spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e8 }).stdout;
const pageOf = ({ folder }: BuiltSite, slug: string) =>
  parseHTML(readFileSync(`${folder}/${slug}/index.html`, 'utf8')).document;
const textsOf = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => flat(textContent));
/** Text without what lines are broken at: a browser may break them anywhere in an address. */
const unbroken = (text: string) => text.replace(/\s+/gu, '');
const order = (slug: string): number => {
  const [, matter = ''] = readFileSync(`content/sections/${slug}.mdx`, 'utf8').split('---\n');
  return (parse(matter) as { order: number }).order;
};
const inOrder = [...sections].sort((a, b) => order(a) - order(b));

/** A PDF, the title that it must have, the address on its pages, and the sections in it. */
interface Printed {
  name: string;
  title: string;
  path: string;
  slugs: string[];
}

const printed: Printed[] = [
  {
    name: 'going-mutual',
    title: 'Going Mutual: what was claimed of UK public service mutuals, and what came of it',
    path: '',
    slugs: inOrder,
  },
  {
    name: 'introduction',
    title: 'Introduction – Going Mutual',
    path: 'introduction/',
    slugs: ['introduction'],
  },
  {
    name: 'the-downsides',
    title: 'The downsides – Going Mutual',
    path: 'the-downsides/',
    slugs: ['the-downsides'],
  },
  {
    name: 'since-2013',
    title: 'Since 2013 – Going Mutual',
    path: 'since-2013/',
    slugs: ['since-2013'],
  },
];

test('every section is there as PDF', { tag: '@every-base' }, ({ site }) => {
  for (const slug of sections) expect(existsSync(`${site.folder}/${slug}.pdf`), slug).toBe(true);
});

/** The lines of a PDF that are longer than any heading, each with the sizes that it is set in. */
function sizesOf(file: string): Map<string, string> {
  const xml = output('pdftohtml', '-xml', '-stdout', '-i', file);
  const fonts = new Map(
    [...xml.matchAll(/<fontspec id="(\d+)" size="(\d+)"/gu)].map(([, id, size]) => [id, size]),
  );
  const lines = [...xml.matchAll(/<text [^>]*font="(\d+)">(.*?)<\/text>/gu)]
    .map(([, font, text = '']) => ({ size: fonts.get(font) ?? '', text: flat(text) }))
    .filter(({ text }) => text.length > 40);
  return new Map(
    [...Map.groupBy(lines, ({ text }) => text)].map(([text, same]) => [
      text,
      [...new Set(same.map(({ size }) => size))].sort().join(),
    ]),
  );
}

test('the whole sets text, notes and works as its sections do', async ({ site }) => {
  test.skip(!(await has('pdftotext', 'how PDFs are set')), 'poppler-utils is not there');
  const whole = sizesOf(`${site.folder}/going-mutual.pdf`);
  const found = new Set<string>();
  for (const slug of sections) {
    const own = [...sizesOf(`${site.folder}/${slug}.pdf`)].filter(([text]) => whole.has(text));
    const other = own.filter(([text, sizes]) => whole.get(text) !== sizes);
    expect(other, slug).toEqual([]);
    for (const [, sizes] of own) found.add(sizes);
  }
  // running text, and what is smaller
  expect(found.size).toBeGreaterThan(1);
});

for (const { name, title, path, slugs } of printed) {
  test(
    `${name}.pdf is tagged, and says on every page what it is and where`,
    { tag: '@every-base' },
    async ({ site }) => {
      test.skip(!(await has('pdftotext', `what ${name}.pdf holds`)), 'poppler-utils is not there');
      const file = `${site.folder}/${name}.pdf`;
      const information = new Map(
        output('pdfinfo', file)
          .split('\n')
          .map((line) => [line.split(':')[0], flat(line.replace(/^[^:]*:/u, ''))]),
      );
      expect(information.get('Tagged')).toBe('yes');
      expect(information.get('Title')).toBe(title);
      expect(information.get('Author')).toBe('Going Mutual');
      expect(readFileSync(file, 'latin1')).toContain('/Lang (en-GB)');
      const pages = output('pdftotext', '-layout', file, '-').split('\f').slice(0, -1);
      expect(String(pages.length)).toBe(information.get('Pages'));
      pages.forEach((page, index) => {
        expect(flat(page)).toContain(EDITION);
        expect(flat(page)).toMatch(new RegExp(`\\s${index + 1} ?/ ?${pages.length}\\s`, 'u'));
        expect(page.split(/\s+/u)).toContain(site.address + path);
      });
      // what an address is made of while a site is built or printed
      if (!site.address.includes('localhost')) {
        expect(readFileSync(file, 'latin1')).not.toMatch(/localhost|127\.0\.0\.1|file:/u);
      }
    },
  );

  test(`${name}.pdf has all that its pages have`, async ({ site }) => {
    test.skip(!(await has('pdftotext', `what ${name}.pdf holds`)), 'poppler-utils is not there');
    const file = `${site.folder}/${name}.pdf`;
    const raw = readFileSync(file, 'latin1');
    const text = output('pdftotext', '-layout', file, '-');
    const words = new Set(text.split(/\s+/u));
    const bookmarks = [
      ...output('pdftohtml', '-xml', '-stdout', '-i', file).matchAll(
        /<item page="\d+">(.*?)<\/item>/gu,
      ),
    ].map(([, bookmark = '']) => bookmark);
    const documents = slugs.map((slug) => pageOf(site, slug));

    // numbers and headings of every section
    for (const document of documents) {
      const numbers = textsOf(document, 'article .number');
      expect(numbers.length).toBeGreaterThan(2);
      expect(numbers.filter((number) => !words.has(number))).toEqual([]);
    }
    const headings = documents.flatMap((document) => textsOf(document, 'article :is(h1, h2)'));
    const isWhole = slugs.length > 1;
    expect(bookmarks).toEqual([...(isWhole ? ['Going Mutual'] : []), ...headings, 'References']);

    // every work once, and every mark leads to its entry
    const entries = documents.flatMap((document) => [
      ...document.querySelectorAll('[role="doc-bibliography"] > ul > li'),
    ]);
    const letters = unbroken(text);
    const destinations = output('pdfinfo', '-dests', file);
    for (const entry of entries) {
      const [first = ''] = [...entry.children].map(({ textContent }) => textContent);
      const times = letters.split(unbroken(first)).length - 1;
      expect(times, first).toBe(1);
      expect(destinations).toContain(`"${entry.id}"`);
    }
    for (const id of new Set(entries.map((entry) => entry.id))) {
      const marks = documents.flatMap((document) => [
        ...document.querySelectorAll(`article a[role="doc-biblioref"][href="#${id}"]`),
      ]);
      // a mark that runs over the end of a line is a link on both
      expect(raw.split(`/Dest /${id}\n`).length - 1, id).toBeGreaterThanOrEqual(marks.length);
    }
    // addresses in the text are written out
    const abroad = documents.flatMap((document) => [
      ...document.querySelectorAll('article a[href^="http"]'),
    ]);
    for (const link of abroad) {
      expect(letters).toContain(`(${unbroken(link.getAttribute('href') ?? '')})`);
    }
  });
}

/** The book, unzipped. */
function bookOf({ folder }: BuiltSite) {
  const files = unzipSync(readFileSync(`${folder}/${EPUB}`));
  const text = (name: string) => strFromU8(files[`book/${name}`] ?? new Uint8Array());
  return { names: Object.keys(files), text };
}

test('epubcheck finds nothing wrong with the book', { tag: '@every-base' }, async ({ site }) => {
  test.skip(!(await has('epubcheck', 'whether the book is a good EPUB')), 'epubcheck is not there');
  test.slow();
  // Debian's program is an archive that not every kernel knows how to start
  const [program = ''] = onPath('epubcheck');
  const { status, stdout, stderr } = spawnSync(
    'java',
    ['-jar', program, `${site.folder}/${EPUB}`],
    {
      encoding: 'utf8',
    },
  );
  expect(stdout + stderr).toContain('0 fatals / 0 errors / 0 warnings');
  expect(status).toBe(0);
});

test('the book has every section, number, mark and entry', { tag: '@every-base' }, ({ site }) => {
  const { names, text } = bookOf(site);
  expect(names.filter((name) => name.endsWith('.xhtml'))).toEqual(
    ['contents', 'title', ...inOrder, 'references'].map((name) => `book/${name}.xhtml`),
  );
  const list = new DOMParser().parseFromString(text('references.xhtml'), 'text/xml');
  const entries = new Set(
    [...list.querySelectorAll('li')].map((entry) => entry.getAttribute('id')),
  );
  const cited = new Set<string | null>();
  for (const slug of inOrder) {
    const page = pageOf(site, slug);
    const chapter = new DOMParser().parseFromString(text(`${slug}.xhtml`), 'text/xml');
    const numbers = [...chapter.querySelectorAll('.number')];
    expect(numbers.map((number) => [number.getAttribute('id'), flat(number.textContent)])).toEqual(
      [...page.querySelectorAll('article .number')].map((number) => [
        number.id,
        flat(number.textContent),
      ]),
    );
    for (const number of numbers) {
      expect(number.getAttribute('href')).toBe(
        `${site.address}${slug}/#${number.getAttribute('id')}`,
      );
    }
    const marks = [...chapter.querySelectorAll('a[role="doc-biblioref"]')];
    expect(marks.map((mark) => mark.getAttribute('href'))).toEqual(
      [...page.querySelectorAll('article a[role="doc-biblioref"]')].map(
        (mark) => `references.xhtml${mark.getAttribute('href')}`,
      ),
    );
    for (const mark of marks) {
      expect(mark.getAttribute('epub:type')).toBe('biblioref');
      cited.add((mark.getAttribute('href') ?? '').replace(/^.*#/u, ''));
    }
  }
  expect(entries).toEqual(cited);
  expect(list.querySelector('section')?.getAttribute('role')).toBe('doc-bibliography');
});

test(
  'the book says what it is, and needs nothing from elsewhere',
  { tag: '@every-base' },
  ({ site }) => {
    const { names, text } = bookOf(site);
    const metadata = text('package.opf');
    for (const said of [
      '<dc:title>Going Mutual: what was claimed of UK public service mutuals, and what came of it</dc:title>',
      '<dc:creator>Going Mutual</dc:creator>',
      '<dc:publisher>Going Mutual</dc:publisher>',
      '<dc:language>en-GB</dc:language>',
      `<dc:identifier id="identifier">${site.address}${EPUB}</dc:identifier>`,
      '<meta property="dcterms:modified">2026-11-23T00:00:00Z</meta>',
      // what EPUB Accessibility 1.1, 2.2 asks for or recommends
      '<meta property="schema:accessMode">textual</meta>',
      '<meta property="schema:accessModeSufficient">textual</meta>',
      '<meta property="schema:accessibilityFeature">tableOfContents</meta>',
      '<meta property="schema:accessibilityHazard">none</meta>',
      '<meta property="schema:accessibilitySummary">',
    ]) {
      expect(metadata).toContain(said);
    }
    expect(text('title.xhtml')).toContain(EDITION);
    for (const name of names.filter((each) => each.endsWith('.xhtml'))) {
      const file = text(name.replace('book/', ''));
      expect(file, name).toContain('lang="en-GB"');
      expect(file, name).not.toMatch(/\ssrc=|<script|<style|url\(|href="\//u);
    }
    expect(statSync(`${site.folder}/${EPUB}`).size).toBeLessThan(100_000);
  },
);

test(
  'pages lead to what can be taken away, and say how large it is',
  { tag: '@every-base' },
  ({ site }) => {
    const linksOn = (slug: string) =>
      [...pageOf(site, slug).querySelectorAll('a[href$=".pdf"], a[href$=".epub"]')].map((link) => ({
        file: (link.getAttribute('href') ?? '').replace(site.base, ''),
        text: flat(link.textContent),
      }));
    const pages: [slug: string, files: string[]][] = [
      ...sections.map((slug): [string, string[]] => [slug, [`${slug}.pdf`]]),
      ['essay', ['going-mutual.pdf', EPUB]],
      ['.', ['going-mutual.pdf', EPUB]],
      ['claims', []],
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

test(
  'the page that the whole is made of is no page of the site',
  { tag: '@every-base' },
  ({ site }) => {
    expect(existsSync(`${site.folder}/take-away`)).toBe(false);
    const files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) =>
      /\.(?:html|xml|json|txt)$|^offline\.js$/u.test(name),
    )) {
      expect(readFileSync(`${site.folder}/${file}`, 'utf8'), file).not.toContain('take-away/whole');
    }
  },
);

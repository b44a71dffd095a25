import { describe, expect, test } from 'vitest';
import { flat, page } from '../builds/pages.ts';
import { ROOT, sections, SUB_PATH } from '../builds/sites.ts';
import { inOrder } from './editions.ts';
import { readPdf, rolesIn, textOf, within } from './pdf-reader.ts';

/** What paper leaves out. */
const NOT_PRINTED =
  '.claim-mark, .permalink, .preview, .downloads, .pager, .references .quiet, script, style';

/** Letters that are drawn alike, and white space, as one. */
const plain = (text: string) => flat(text).replace(/[ʼʻ’‘]/gu, '’');

/** The main part of a section's page as it is printed, by itself or with all others. */
function printedMain(slug: string, isAlone: boolean): Element {
  const main = page(`${slug}/`).document.querySelector('main')?.cloneNode(true) as Element;
  // which section of how many it is does not stand between them
  if (!isAlone) main.querySelector('.eyebrow')?.remove();
  // all sections have one on their first page
  if (!isAlone) main.querySelector('.verdict-key')?.remove();
  for (const element of main.querySelectorAll(NOT_PRINTED)) element.remove();
  return main;
}

const printed = [
  ...sections.map((slug) => ({ name: slug, slugs: [slug] })),
  { name: 'going-mutual', slugs: inOrder },
];

const read = await Promise.all(
  printed.map(async (each) => ({ ...each, pdf: await readPdf(`${ROOT.folder}/${each.name}.pdf`) })),
);

describe.each(read)('the PDF of $name', ({ slugs, pdf: { document, pages, links } }) => {
  const mains = slugs.map((slug) => printedMain(slug, slugs.length === 1));
  const elements = pages.flatMap(within);
  const inRole = (role: string) => elements.filter((each) => each.role === role);
  const count = (selector: string) =>
    mains.reduce((sum, main) => sum + main.querySelectorAll(selector).length, 0);

  test('says that it is PDF/UA-1, what it is called, and in what language it is', async () => {
    const { info, metadata } = await document.getMetadata();
    expect(metadata?.get('pdfuaid:part')).toBe('1');
    const { Title, Language } = info as Record<string, string>;
    expect(metadata?.get('dc:title')).toBe(Title);
    expect(Language).toBe('en-GB');
    expect(await document.getMarkInfo()).toContainEqual(['Marked', true]);
    expect(await document.getViewerPreferences()).toContainEqual(['DisplayDocTitle', true]);
  });

  test('numbers its pages as their feet do', async () => {
    expect(await document.getPageLabels()).toEqual(pages.map((_, index) => String(index + 1)));
  });

  test('names the sign of each verdict', () => {
    const names = slugs.flatMap((slug) =>
      [...page(`${slug}/`).document.querySelectorAll('.claim-mark')].map((mark) =>
        mark.getAttribute('aria-label'),
      ),
    );
    expect(links.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  });

  test('is read word for word as its pages are', () => {
    const read = plain(pages.map(textOf).join(''));
    for (const main of mains) {
      const texts = [...main.querySelectorAll('p, li, h1, h2, h3')].map(({ textContent }) =>
        plain(textContent),
      );
      expect(texts.length).toBeGreaterThan(5);
      expect(texts.filter((text) => !read.includes(text))).toEqual([]);
    }
  });

  test('has nothing without a meaning', () => {
    const roles = new Set(elements.map(({ role }) => role));
    expect(roles).not.toContain('NonStruct');
    // text is in a paragraph or the like, and not between them
    for (const role of ['Document', 'Art', 'Sect', 'Div', 'L', 'LI', 'TOC', 'Note'])
      for (const element of inRole(role)) expect(rolesIn(element), role).not.toContain('');
  });

  test('has lists of items, and items with a body', () => {
    for (const list of inRole('L')) expect(new Set(rolesIn(list))).toEqual(new Set(['LI']));
    for (const item of inRole('LI'))
      expect(rolesIn(item).join(' ')).toMatch(/^(Lbl )?LBody$|^Lbl$/u);
    // an item that runs over a page's end is there on both, and a work cited twice is listed once
    if (slugs.length === 1) expect(inRole('LI').length).toBeGreaterThanOrEqual(count('li'));
  });

  test('has every note of ours, and its pictures, each with a text of its own', () => {
    expect(inRole('Note').length).toBeGreaterThanOrEqual(count('.since'));
    const figures = inRole('Figure').map(({ alternative = '' }) => alternative);
    const captions = mains.flatMap((main) =>
      [...main.querySelectorAll('figure figcaption')].map((caption) => {
        for (const mark of caption.querySelectorAll('.number, .corrected')) mark.remove();
        return plain(caption.textContent);
      }),
    );
    expect(figures).toHaveLength(captions.length);
    captions.forEach((caption, index) => expect(plain(figures[index] ?? '')).toContain(caption));
  });

  test('calls every link by its name', () => {
    expect(links.filter((link) => !link.name)).toEqual([]);
    const named = new Set(links.map((link) => plain(link.name)));
    for (const main of mains) {
      for (const link of main.querySelectorAll('article a[href]'))
        expect(named).toContain(plain(link.getAttribute('aria-label') ?? link.textContent));
    }
    // its areas are parts of it, and of nothing else
    for (const element of elements.filter(({ role }) => role !== 'Link'))
      expect(element.areas, element.role).toBe(0);
  });
});

test('no link of a PDF leads to where it was made', async () => {
  for (const { name } of printed) {
    const { links } = await readPdf(`${SUB_PATH.folder}/${name}.pdf`);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter(({ target }) => /localhost|127\.0\.0\.1|file:/u.test(target))).toEqual([]);
  }
});

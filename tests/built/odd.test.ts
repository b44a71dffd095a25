import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHTML } from 'entities';
import { describe, expect, test } from 'vitest';
import { flat, page, textFile } from '../builds/pages.ts';
import { ODD_TITLE } from '../builds/other.ts';
import { OTHER, styles } from '../builds/sites.ts';

const windows = () => page('windows/', OTHER);

test.for([
  ['three authors', '(Author0, Author1 and Author2, 2001)'],
  ['twelve authors', '(Author0 et al., 2002)'],
  ['no date, and a body with an ampersand', '(Office of Tests & Trials, no date)'],
  ['an apostrophe', '(O’Boyle, 2003)'],
  ['a particle', '(van der Berg, 2004)'],
  ['an accent', '(Calò, 2005)'],
  ['another script', '(山田, 2006)'],
  ['what looks like markup', '(A < B, 2007)'],
] as const)('a label of %s', ([, label]) => {
  expect(flat(windows().document.body.textContent)).toContain(label);
});

test('text of a record never becomes markup', () => {
  expect(windows().html).toContain('Less &#60; more &#38; “quoted”');
  expect(textFile('windows.md', OTHER)).toContain('Less \\< more & “quoted”');
});

describe('a work is reached by any key', () => {
  test.for([
    ['as Zotero writes it', 'http://zotero.org/users/1/items/AB2C', '(Zotero, 2008, p. 3)'],
    ['with all that has a meaning in addresses', 'x/../../y#z?a%2e&b', 'Path (2009)'],
  ] as const)('%s', ([, key, label]) => {
    const links = [...windows().document.querySelectorAll('.cluster')].find(
      ({ textContent }) => flat(textContent) === label,
    );
    const [, place = ''] = links?.querySelector('a')?.getAttribute('href')?.split('#') ?? [];
    // a fragment of an address needs nothing spelled out (RFC 3986, 3.5), and leads to the entry
    expect(place).toMatch(/^[\w.-]+$/u);
    for (const path of ['windows/', 'essay/', 'references/', 'references/apa/']) {
      expect(page(path, OTHER).document.getElementById(place)?.localName, path).toBe('li');
    }
    const listed = page('references/', OTHER).document.getElementById(place);
    const [letter = ''] =
      listed?.querySelector('a')?.getAttribute('href')?.slice(1).split('#') ?? [];
    const record = page(letter, OTHER).document.getElementById(place);
    const [bib, ris, json] = [...(record?.querySelectorAll('.downloads a') ?? [])].map((link) =>
      textFile(link.getAttribute('href')?.slice(1) ?? '', OTHER),
    );
    expect(JSON.parse(json ?? '')).toMatchObject([{ id: key }]);
    expect(ris).toContain(`ID  - ${key}`);
    // btparse, the reader of biber: neither "#" nor "%" may stand in a key
    expect(bib).toContain(`{${key.replace('#', '.23').replace('%', '.25')},`);
    const [back] = record?.querySelectorAll('.places a') ?? [];
    const [to = '', at = ''] = back?.getAttribute('href')?.slice(1).split('#') ?? [];
    expect(page(to, OTHER).document.getElementById(at)?.getAttribute('href')).toBe(`#${place}`);
  });
});

test('an empty section is a page', () => {
  expect(page('empty/', OTHER).document.querySelector('h1')?.textContent).toContain('Section 93');
});

test('notes of several sections stand on one page', () => {
  const ids = [...page('essay/', OTHER).document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(['windows-fn-1', 'endnotes-fn-1']));
  const markdown = textFile('essay.md', OTHER);
  expect(markdown).toContain('Note.[^windows-1]');
  expect(markdown).toContain('[^windows-1]: As Author0, Author1 and Author2 (2001) has it.');
  expect(markdown).toContain('[^endnotes-1]: Another (Author0, Author1 and Author2, 2001).');
});

test('what was taken out leaves a stub at its address, which leads on', () => {
  for (const path of ['two-editions', 'essay']) {
    const stub = page(`${path}/`, OTHER).document.querySelector('li#p90-3');
    expect(flat(stub?.textContent)).toMatch(
      /^Paragraph 90\.3 was removed in edition 1\.1; see 90\.2/u,
    );
    expect(textFile(`${path}.md`, OTHER)).toMatch(
      /^- Paragraph \[90\.3\]\(\S+#p90-3\) was removed in edition 1\.1; see \[90\.2\]/mu,
    );
  }
});

describe('a title is text, whatever it looks like', () => {
  const decoded = (html: string) => decodeHTML(html.replace(/<[^>]*>/gu, ''));
  const notes = () => page('endnotes/', OTHER).document;

  test('on its page, in what the page says to programs, and wherever pages name it', () => {
    expect(flat(notes().querySelector('h1')?.textContent)).toContain(ODD_TITLE);
    expect(notes().title).toContain(ODD_TITLE);
    expect(notes().querySelector('[property="og:title"]')?.getAttribute('content')).toBe(ODD_TITLE);
    const data = notes().querySelector('[type="application/ld+json"]')?.textContent ?? '';
    expect(JSON.parse(data)).toMatchObject({ headline: ODD_TITLE });
    for (const path of [
      '',
      'essay/',
      'search/',
      'cite/',
      'cite/endnotes/',
      'editions/1.1/endnotes/',
    ]) {
      expect(flat(page(path, OTHER).document.body.textContent), path).toContain(ODD_TITLE);
      expect(page(path, OTHER).document.querySelectorAll('b'), path).toHaveLength(0);
    }
  });

  test('in files for programs', () => {
    const escaped = ODD_TITLE.replaceAll(/[<*]/gu, '\\$&');
    expect(textFile('endnotes.md', OTHER)).toContain(`# ${escaped}\n`);
    expect(textFile('llms.txt', OTHER)).toContain(`[${escaped}](`);
    expect(textFile('cite/endnotes.ris', OTHER)).toContain(`TI  - ${ODD_TITLE}`);
    expect(textFile('cite/endnotes.bib', OTHER)).toContain(ODD_TITLE.replace('&', '\\&'));
    expect(JSON.parse(textFile('cite/endnotes.json', OTHER))).toMatchObject([{ title: ODD_TITLE }]);
  });

  test.for(styles)('in citations of it as %s', (style) => {
    const { edition } = JSON.parse(textFile(`cite/${style}/endnotes.bin`, OTHER)) as {
      edition: { page: { entry: string } };
    };
    // some styles write titles in capitals
    expect(decoded(edition.page.entry).toLowerCase()).toContain(ODD_TITLE.toLowerCase());
  });
});

describe('a section with everything that Markdown has a sign for', () => {
  const everything = () => page('everything/', OTHER).document;

  test('aligns the cells of a table by classes, since no page allows a style attribute', () => {
    const [row] = everything().querySelectorAll('article tbody tr');
    expect([...(row?.children ?? [])].map(({ className }) => className)).toEqual([
      '',
      'centred',
      'at-end',
      '',
    ]);
    expect(everything().querySelectorAll('[style], [align]')).toHaveLength(0);
  });

  test('has the number of an item in the first line of the item', () => {
    const items = [...everything().querySelectorAll('article > :is(ul, ol) > li')];
    expect(items).not.toEqual([]);
    for (const item of items) {
      const lines = item.querySelector('p')?.parentElement === item ? '> p > ' : '> ';
      expect(item.querySelector(`:scope ${lines}.number`)?.id).toMatch(/^p94-/u);
    }
  });

  test('leads from a work that a note cites to the paragraph that refers to the note', () => {
    const note = [...everything().querySelectorAll('article p')].find(({ textContent }) =>
      flat(textContent).includes('One note.'),
    );
    const number = note?.querySelector('.number')?.textContent;
    const link = everything().querySelector('.references a[href="#everything-obrien-1"]');
    expect(link?.textContent).toBe(`${number}, in a note`);
  });

  test('shows the pictures beside it, each with its words and with its room kept', () => {
    const shown = [...everything().querySelectorAll('article img')].map((image) =>
      ['src', 'alt', 'width', 'height'].map((name) => image.getAttribute(name)),
    );
    const sunset = '/pictures/sunset.jpg';
    expect(shown).toEqual([
      ['/pictures/box.png', 'A dark box on the left of a grey field', '700', '200'],
      [
        '/pictures/tower.png',
        'A tower that is higher than a screen or a sheet of paper',
        '300',
        '1600',
      ],
      [sunset, 'red above and blue below', '120', '80'],
      [sunset, 'red above & blue below, “again”', '120', '80'],
    ]);
    for (const name of ['box.png', 'sunset.jpg', 'tower.png']) {
      const built = readFileSync(join(OTHER.folder, 'pictures', name));
      expect(built).toEqual(readFileSync(join('tests/builds/content', name)));
    }
  });

  test('names its pictures by whole addresses in Markdown', () => {
    expect(textFile('everything.md', OTHER)).toContain(
      `![red above and blue below](${OTHER.address}pictures/sunset.jpg "The evening")`,
    );
  });

  test('has its pictures in its permanent copy itself, whose policy allows that', () => {
    const { document, html } = page('editions/1.1/everything/', OTHER);
    const box = document.querySelector('img[alt^="A dark box"]')?.getAttribute('src');
    const bytes = readFileSync('tests/builds/content/box.png').toString('base64');
    expect(box).toBe(`data:image/png;base64,${bytes}`);
    expect(document.querySelectorAll('main img:not([src^="data:"])')).toHaveLength(0);
    expect(html).toContain("img-src 'self' data:");
    expect(page('everything/', OTHER).html).not.toContain("img-src 'self' data:");
  });
});

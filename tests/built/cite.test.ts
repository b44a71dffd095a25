import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { writeAccessDate, type AccessDate } from '../../src/bibliography/index.ts';
import words from '#words/cite.json' with { type: 'json' };
import { flat, page, textFile } from '../builds/pages.ts';
import { parts, ROOT, sections, styles } from '../builds/sites.ts';
import { edition, editionDay } from './editions.ts';
import { BACH, CHANGING, OWN, TODAY } from '../content/typed-citations.ts';

interface Section {
  section: string;
  number: number;
  paragraphs: { number: string; text?: string }[];
}
const ledger = parse(readFileSync('content/ledger.yaml', 'utf8')) as Section[];

/** What an element says to a reader whose browser runs scripts: today is the day of access. */
function readToday(element: Element): string {
  const form = element.closest('[data-access-date]')?.getAttribute('data-access-date');
  const copy = element.cloneNode(true) as Element;
  for (const day of copy.querySelectorAll('.access-date')) {
    day.textContent = writeAccessDate(JSON.parse(form ?? '') as AccessDate, TODAY);
  }
  return flat(copy.textContent);
}

/** The forms of the first list within an element: in the text, in the list, and so on. */
const formsIn = (within: Element | null | undefined, read = readToday) =>
  [...(within?.querySelector('dl.forms')?.querySelectorAll('dd') ?? [])].map(read);

const asWritten = (element: Element) => flat(element.textContent);

test.for(OWN)(
  '%s: a paragraph in the text and its page in the list',
  ([style, paragraph, entry]) => {
    const { document } = page('./cite/what-is-a-mutual/');
    const row = document.getElementById(`${style}-p2-3`);
    expect(flat(row?.querySelector('th')?.textContent)).toBe('2.3');
    expect([...(row?.querySelectorAll('td') ?? [])].map(readToday)).toEqual([paragraph]);
    expect(formsIn(document.getElementById(style))[1]).toBe(entry);
  },
);

test.for(CHANGING)('%s: a page as it changes, below its edition', ([style, ...forms]) => {
  const section = page('./cite/what-is-a-mutual/').document.getElementById(style);
  const [, changing] = section?.querySelectorAll('dl.forms') ?? [];
  expect([...(changing?.querySelectorAll('dd') ?? [])].map(readToday)).toEqual(forms);
});

test('the whole is cited in its edition, and as it changes', () => {
  const { document } = page('./cite/');
  const lists = document.querySelectorAll('.heading:has(#mhra) + * dl.forms');
  const entries = [...lists].map((list) =>
    readToday([...list.querySelectorAll('dd')].at(-1) as Element),
  );
  const title =
    'Going Mutual, ‘Going Mutual: What Was Claimed of UK Public Service Mutuals, and What Came of It’';
  const accessed = '[accessed 5 November 2026]';
  expect(entries).toEqual([
    `${title}, ${edition.number} edn, ${editionDay} <${ROOT.address}editions/${edition.number}/> ${accessed}`,
    `${title}, ${editionDay} <${ROOT.address}> ${accessed}`,
  ]);
});

test.for(BACH)(
  '%s: a source as the original and by way of this site',
  ([style, original, entry, citedIn]) => {
    const source = page('./cite/the-downsides/').document.getElementById(`${style}-bach-2012`);
    const place = [...(source?.querySelectorAll('a') ?? [])].find(
      ({ textContent }) => flat(textContent) === 'In paragraph 4.1',
    );
    expect(place?.getAttribute('href')).toMatch(/^\/the-downsides\/#.*bach-2012-1$/u);
    expect(formsIn(source)).toEqual([original, entry, citedIn]);
  },
);

test.for(ledger)(
  'every paragraph of $section is there in every style, and leads to its place',
  ({ section, number, paragraphs }) => {
    const rows = [...page(`./cite/${section}/`).document.querySelectorAll('tbody tr')];
    const current = paragraphs.filter(({ text }) => text);
    expect(
      rows.map((row) => ({
        id: row.id,
        href: row.querySelector('a')?.getAttribute('href'),
        form: row.querySelector('td')?.textContent,
      })),
    ).toEqual(
      styles.flatMap((style) =>
        current.map((each) => ({
          id: `${style}-p${number}-${each.number}`,
          href: `/${section}/#p${number}-${each.number}`,
          form: expect.stringContaining(`${number}.${each.number}`) as unknown,
        })),
      ),
    );
  },
);

test('every section has numbers', () => {
  expect(ledger.map(({ section }) => section).sort()).toEqual([...sections].sort());
});

test.for(parts)('every source of %s is there once in every style', (slug) => {
  const ids = (path: string, selector: string) =>
    [...page(path).document.querySelectorAll(selector)].map(({ id }) => id);
  const listed = ids(`./${slug}/`, '[role="doc-bibliography"] > ul > li');
  expect(ids(`./cite/${slug}/`, '.sources > li[id]').sort()).toEqual(
    styles.flatMap((style) => listed.map((id) => `${style}-${id}`)).sort(),
  );
});

describe('the day of access', () => {
  const { document } = page('./cite/');
  const whole = (style: string, read: typeof readToday) =>
    formsIn(document.querySelector(`.heading:has(#${style}) + *`), read)[1];

  test('is left to the reader', () => {
    expect(whole('harvard', asWritten)).toContain('(Accessed: day month year)');
    expect(whole('vancouver', asWritten)).toContain('[cited year month day]');
    expect(whole('ieee', asWritten)).toContain('Accessed: month day, year.');
    expect(flat(document.body.textContent)).toContain(words.accessed);
  });

  test('is in the form of each style where a script fills it in', () => {
    expect(whole('harvard', readToday)).toContain('(Accessed: 5 November 2026)');
    expect(whole('mhra', readToday)).toContain('[accessed 5 November 2026]');
    expect(whole('oscola', readToday)).toContain('accessed 5 November 2026');
    expect(whole('vancouver', readToday)).toContain('[cited 2026 Nov 5]');
    expect(whole('ieee', readToday)).toContain('Accessed: Nov. 05, 2026.');
  });

  // a page without a date of its own, for which these styles give the day
  test.for([
    ['mla', 'Accessed 5 Nov. 2026.'],
    ['apa', 'Retrieved November 5, 2026, from'],
    ['chicago-author-date', 'ccessed November 5, 2026'],
  ] as const)('is given by %s for a page without a date', ([style, said]) => {
    const source = page('./cite/since-2013/').document.getElementById(`${style}-11kbw-challenge`);
    expect(formsIn(source)[1]).toContain(said);
  });

  test('leaves no mark of its place in what people read', () => {
    const written = globSync(`${ROOT.folder}/**/*.{html,md,txt,xml,bib,ris}`);
    expect(written.length).toBeGreaterThan(80);
    expect(written.filter((file) => readFileSync(file, 'utf8').includes('\uE010'))).toEqual([]);
  });
});

test.for(['', ...parts.map((slug) => `${slug}/`)])(
  'what /%s is can be taken away as a reference',
  (path) => {
    const { document } = page(`./cite/${path}`);
    const [bib = '', ris = '', json = ''] = [
      ...(document.querySelector('.downloads')?.querySelectorAll('a') ?? []),
    ].map((link) => textFile(link.getAttribute('href')?.slice(1) ?? ''));
    const [work, ...others] = JSON.parse(json) as { type: string; URL: string; title: string }[];
    expect(others).toEqual([]);
    const permanent = `${ROOT.address}editions/${edition.number}/${path}`;
    expect(work).toMatchObject({
      type: 'webpage',
      edition: `${edition.number} edn`,
      URL: permanent,
    });
    expect(document.querySelector('h1')?.textContent).toContain(
      path ? work?.title : 'How to cite this',
    );
    expect(bib).toMatch(/^\n@\w+\{going-mutual[\w-]*,\n[\s\S]*\}\n$/u);
    expect(ris).toMatch(/^TY {2}- [A-Z]+\r?\n[\s\S]*\nER {2}- /u);
    for (const text of [bib, ris]) expect(text).toContain(permanent);
    expect(bib).toContain(`\tedition = {${edition.number} edn},\n`);
    expect(ris).toMatch(new RegExp(`\\nET {2}- ${edition.number} edn\\r?\\n`, 'u'));
  },
);

describe('the way there', () => {
  /** Where the links of a page lead that have some words. */
  const linksIn = (path: string, words: string) =>
    [...page(path).document.querySelectorAll('main a')]
      .filter(({ textContent }) => flat(textContent) === words)
      .map((link) => link.getAttribute('href'));

  test.for(parts)('is found from %s', (slug) => {
    expect(linksIn(`./${slug}/`, 'Cite this page')).toEqual([`/cite/${slug}/`]);
  });

  test('is found from the whole essay and from the home page, and leads on to every part', () => {
    expect(linksIn('./essay/', 'Cite this page')).toEqual(['/cite/']);
    expect(linksIn('./', words.title)).toContain('/cite/');
    const parted = [...page('./cite/').document.querySelectorAll('main a[href^="/cite/"]')].map(
      (link) => link.getAttribute('href'),
    );
    expect(parted).toEqual(expect.arrayContaining(parts.map((slug) => `/cite/${slug}/`)));
    expect(linksIn('./cite/', 'The downsides')).toEqual(['/cite/the-downsides/']);
    expect(flat(page('./cite/the-downsides/').document.querySelector('h1')?.textContent)).toBe(
      'Cite “The downsides”',
    );
  });

  test('to other styles is found from the list of references', () => {
    expect(linksIn('./references/', 'in other styles')).toEqual(['/cite/#style']);
    expect(linksIn('./cite/', 'References in APA, 7th edition')).toEqual(['/references/apa/']);
    expect(flat(page('./references/apa/').document.querySelector('h1')?.textContent)).toBe(
      'References in APA, 7th edition',
    );
  });
});

test('the box says what this is, and when to cite something else', () => {
  const { document } = page('./cite/');
  const box = document.querySelector('.box');
  expect(flat(document.getElementById('can-i-cite-this')?.textContent)).toBe('Can I cite this?');
  for (const said of [
    'a website',
    'Author to cite: Going Mutual',
    'Peer review: none',
    'Go to the primary source for every fact, figure or quotation that has a source here',
    'Your university’s rules come first',
    `edition ${edition.number}, of ${editionDay}`,
  ]) {
    expect(flat(box?.textContent)).toContain(said);
  }
});

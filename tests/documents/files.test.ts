import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import words from '#words/documents.json' with { type: 'json' };
import type { CslItem } from '../../src/bibliography/index.ts';
import type { Draft } from '../../src/documents/document.ts';
import { readmeOf } from '../../src/documents/evidence-pack.ts';
import { fileOf } from '../../src/documents/file.ts';
import { DOCUMENT_FORMATS, type DocumentFormat } from '../../src/documents/formats.ts';
import { toHtml } from '../../src/documents/html.ts';
import { toPlain } from '../../src/documents/plain.ts';
import { styleDraft } from '../../src/documents/style.ts';
import { clusterOf } from '../bibliography/reading.ts';
import { act, bach, byNumbers, inBrackets, inNotes } from './example.ts';
import { means } from './means.ts';

const noted: CslItem = {
  ...bach,
  annote: 'Going Mutual’s note on this record. Probable. No page seen.',
};
const address = 'https://example.org/editions/1.1/the-downsides/#p4-1';
const draft: Draft = {
  title: 'Notes: Über “mutuals” & more',
  language: 'en-GB',
  works: [noted, act],
  originals: [{ ...act, id: 'other', annote: 'Traced in full.' }],
  passages: [
    { title: 'The downsides', number: '4.1', edition: '1.1', address, quote: 'It is so' },
    {
      title: 'Claims',
      edition: '1.1',
      address: 'https://example.org/editions/1.1/claims/',
      quote: '',
    },
  ],
  blocks: [
    {
      kind: 'quotation',
      content: [
        { kind: 'quoted', text: 'It is so' },
        { kind: 'words', text: ' ' },
        { kind: 'citation', cluster: clusterOf('[@bach-2012, p. 405; @localism-act-2011]') },
      ],
    },
  ],
};

/** The text of each element that a selector finds. */
const textsIn = (html: string, selector: string) =>
  [...parseHTML(html).document.querySelectorAll(selector)].map(({ textContent }) =>
    (textContent ?? '').replace(/\s+/gu, ' ').trim(),
  );

describe('a page of HTML', () => {
  const html = toHtml(inBrackets);

  test('has its language, its title, and headings below one of the first level', () => {
    const { document } = parseHTML(html);
    expect(document.documentElement.getAttribute('lang')).toBe('en-GB');
    expect(textsIn(html, 'title, h1')).toEqual([inBrackets.title, inBrackets.title]);
    const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((heading) =>
      Number(heading.tagName[1]),
    );
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
  });

  test('holds the text, the looks and the list', () => {
    expect(textsIn(html, 'blockquote p')[0]).toMatch(
      /^“No two spaces & <no> markup\.” \(see Bach, 2012/u,
    );
    expect(textsIn(html, 'ul ol > li')).toEqual(['Inner one.', 'Inner two.']);
    expect(textsIn(html, 'table caption, th')).toEqual(['Staff who left', 'Year', 'Number']);
    expect(textsIn(html, 'i')).toContain('Public Money & Management');
    expect(textsIn(html, '[role="doc-bibliography"] li')).toHaveLength(inBrackets.list.length);
  });

  test('of a note style has its notes, each with a way there and back', () => {
    const notes = parseHTML(toHtml(inNotes)).document;
    const marks = [...notes.querySelectorAll('[role="doc-noteref"]')];
    expect(marks.length).toBeGreaterThan(2);
    for (const mark of marks) {
      const note = notes.querySelector(mark.getAttribute('href') ?? 'none');
      const back = note?.querySelector('[role="doc-backlink"]')?.getAttribute('href');
      expect(back).toBe(`#${mark.id}`);
    }
  });

  test('runs nothing and fetches nothing, whatever is in the text', () => {
    const odd = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const hostile = toHtml({
      ...inBrackets,
      title: odd,
      language: odd,
      listHeading: odd,
      list: [{ id: odd, number: odd, entry: [{ text: odd, href: 'javascript:alert(1)' }] }],
      blocks: [{ kind: 'paragraph', content: [{ kind: 'words', text: odd, href: odd }] }],
    });
    const { document } = parseHTML(hostile);
    expect(document.querySelectorAll('script, img, link, [onerror], [src]')).toHaveLength(0);
    expect(document.querySelectorAll('a')).toHaveLength(0);
    expect(textsIn(hostile, 'p')).toEqual([odd]);
  });
});

describe('plain text', () => {
  test('has a line for each paragraph, and numbers as the style has them', () => {
    const text = toPlain(byNumbers);
    expect(text.split('\n')[0]).toBe(byNumbers.title);
    expect(text).toContain('\n    “No two spaces & <no> markup.” ');
    expect(text).toContain('Staff who left\n\nYear\tNumber\n2012\t');
    for (const { number } of byNumbers.list) expect(text).toContain(`\n${number} `);
  });

  test('has notes at its end', () => {
    const text = toPlain(inNotes);
    const marks = [...text.matchAll(/\[(\d+)\]/gu)].map(([, number]) => Number(number));
    const half = marks.length / 2;
    expect(marks.slice(0, half)).toEqual(marks.slice(half));
    expect(marks.slice(0, half)).toEqual(Array.from({ length: half }, (_, index) => index + 1));
  });
});

describe('files', () => {
  test('hold exactly the works that are used, in the style’s form', async () => {
    const one = async (format: DocumentFormat) =>
      String((await fileOf(draft, format, 'apa', means)).content);
    expect((JSON.parse(await one('json')) as CslItem[]).map(({ id }) => id)).toEqual([
      'bach-2012',
      'localism-act-2011',
    ]);
    expect((await one('bib')).match(/^@\w+\{[^,]+/gmu)).toHaveLength(2);
    expect((await one('ris')).match(/^ER {2}-/gmu)).toHaveLength(2);
  });

  test('are called as the text is, in letters that every system takes', async () => {
    expect((await fileOf(draft, 'md', 'apa', means)).name).toBe('notes-uber-mutuals-more.md');
    const odd = await fileOf({ ...draft, title: '../../日本' }, 'txt', 'apa', means);
    expect(odd.name).toBe('text.txt');
  });

  test('have a name for readers in each format', () => {
    expect(Object.keys(words.formats)).toEqual(Object.keys(DOCUMENT_FORMATS));
  });
});

test('an evidence pack holds the text in every format, and where all is from', async () => {
  const { name, content } = await fileOf(draft, 'zip', 'harvard', means);
  expect(name).toBe('notes-uber-mutuals-more.zip');
  const files = unzipSync(content as Uint8Array);
  const endings = Object.keys(DOCUMENT_FORMATS).filter((ending) => ending !== 'zip');
  expect(Object.keys(files).sort()).toEqual(
    ['README.txt', ...endings.map((ending) => `notes-uber-mutuals-more.${ending}`)]
      .map((file) => `notes-uber-mutuals-more/${file}`)
      .sort(),
  );
  const markdown = strFromU8(
    files['notes-uber-mutuals-more/notes-uber-mutuals-more.md'] as Uint8Array,
  );
  expect(markdown).toContain('bibliography: "notes-uber-mutuals-more.bib"');
  expect(markdown).toContain('[@bach-2012, p. 405; @localism-act-2011]');
});

test('its readme says where each passage stands, and what the site notes on its sources', async () => {
  const document = await styleDraft(draft, 'harvard', means);
  const readme = readmeOf(draft, document, 'notes', ['notes.md'], new Date(2026, 10, 29));
  expect(readme).toContain('made from Going Mutual on 29 November 2026');
  expect(readme).toContain(
    `1. The downsides, paragraph 4.1, edition 1.1\n   Permanent address: ${address}\n   ‘It is so’`,
  );
  expect(readme).toContain(
    '2. Claims, edition 1.1\n   Permanent address: https://example.org/editions/1.1/claims/\n',
  );
  expect(readme).toContain(
    'bach-2012: Going Mutual’s note on this record. Probable. No page seen.',
  );
  expect(readme).toContain('other: Traced in full.');
  expect(readme).not.toContain('localism-act-2011:');
  expect(readme).toContain('--csl=http://www.zotero.org/styles/harvard-cite-them-right');
});

/** That sections, claims and cases arrive whole in the drafts that documents are made from. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { citationsFile, referencesFile } from '../../src/addresses/paths.ts';
import type { CslItem } from '../../src/bibliography/index.ts';
import { storedText } from '../../src/build/stored.ts';
import type { CitablePage } from '../../src/cite/citable-pages.ts';
import { piecesOf } from '../../src/documents/blocks.ts';
import type { Draft } from '../../src/documents/document.ts';
import { draftOfPage } from '../../src/documents/draft-of-page.ts';
import type { PublishedParagraph } from '../../src/site/paragraphs.ts';
import { page } from '../builds/pages.ts';
import { ROOT, sections } from '../builds/sites.ts';

const { folder } = ROOT;
const published = JSON.parse(
  readFileSync(`${folder}/paragraphs.json`, 'utf8'),
) as PublishedParagraph[];

/** The draft of a part of a page, or of all of it, and the same words on the page. */
function taken(slug: string, part?: Element) {
  const element = part ?? (page(`${slug}/`).document.querySelector('article') as Element);
  const { clusters } = JSON.parse(
    storedText(`${folder}/${citationsFile('harvard', slug)}`),
  ) as CitablePage;
  const works = (
    clusters.length > 0
      ? JSON.parse(readFileSync(`${folder}/${referencesFile('json', slug)}`, 'utf8'))
      : []
  ) as CslItem[];
  const draft = draftOfPage(element, {
    language: 'en-GB',
    address: `${ROOT.address}${slug}/`,
    clusterOf: (anchor) => clusters.find(([anchors]) => anchors.includes(anchor))?.[1],
    works,
  });
  const shown = [...element.querySelectorAll('.cluster')].filter(
    (each) => !each.closest('[popover], .references'),
  );
  return { element, draft, text: textOf(draft, shown) };
}

/** What a draft reads as where each citation reads as on the page: a line for each block. */
function textOf({ blocks }: Draft, shown: readonly Element[]): string[] {
  let next = 0;
  const lines: string[] = [];
  const read = (each: Draft['blocks']): void => {
    for (const block of each) {
      if (block.kind === 'list') block.items.forEach(read);
      else {
        const pieces = piecesOf([block]).map((piece) =>
          piece.kind === 'citation' ? shown[next++]?.textContent : piece.text,
        );
        lines.push(pieces.join('').replace(/\s+/gu, ' '));
      }
    }
  };
  read(blocks);
  return lines;
}

/** The words of a block of a page. */
function wordsOf(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  for (const own of copy.querySelectorAll('.claim-mark, .corrected, svg')) own.remove();
  return (copy.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

const citationsIn = (draft: Draft) =>
  piecesOf(draft.blocks).filter((piece) => piece.kind === 'citation');

describe.each(sections)('%s', (slug) => {
  test('has each numbered paragraph once, word by word', () => {
    const { element, text } = taken(slug);
    const numbers = [...element.querySelectorAll('a.number')];
    expect(numbers.length).toBeGreaterThan(0);
    for (const number of numbers) {
      const said = wordsOf(number.closest('p, li') as Element);
      expect(
        text.filter((line) => line.includes(said)),
        said,
      ).toHaveLength(1);
    }
  });

  test('has what each of its paragraphs cites, in order, and nothing twice', () => {
    const { draft } = taken(slug);
    const inText = published
      .filter(({ section }) => section === slug)
      .flatMap((paragraph) => ('cites' in paragraph ? (paragraph.cites ?? []) : []));
    const { document } = page(`${slug}/`);
    // pictures say in words what they rest on, which no citation does
    const inPictures = published
      .filter(({ id }) => document.getElementById(id)?.closest('figure'))
      .flatMap((paragraph) => ('cites' in paragraph ? (paragraph.cites ?? []) : []));
    const items = citationsIn(draft).flatMap(({ cluster }) => cluster.items);
    expect(
      items.map(({ id, locator }) => ({
        work: id,
        ...(locator ? { [locator.label]: locator.value } : {}),
      })),
    ).toEqual(inText.filter((cite) => !inPictures.includes(cite)));
    expect(draft.works.map(({ id }) => id).sort()).toEqual(
      [...new Set(items.map(({ id }) => id))].sort(),
    );
  });

  test('has its title, its headings and our notes, and nothing of what leads about the page', () => {
    const { element, draft, text } = taken(slug);
    const headings = [...element.querySelectorAll('h1, h2:not(#references), h3')].map(wordsOf);
    const below = draft.blocks.filter(({ kind }) => kind === 'heading');
    expect([
      draft.title,
      ...below.map((block) => textOf({ ...draft, blocks: [block] }, [])[0]),
    ]).toEqual(headings);
    const verdicts = [...element.querySelectorAll('.since-verdict')].map(wordsOf);
    expect(text.filter((line) => line.startsWith('Seen from'))).toEqual(verdicts);
    const about = [...element.querySelectorAll('.eyebrow, .pager, .downloads, .verdict-key')];
    for (const each of about) expect(text).not.toContain(wordsOf(each));
    const links = piecesOf(draft.blocks).flatMap((piece) =>
      piece.kind === 'words' ? (piece.href ?? []) : [],
    );
    expect(links.filter((link) => !/^https?:\/\//u.test(link))).toEqual([]);
  });
});

test.each([
  ['claims', '.card:has(#c-21)'],
  ['cases', '.case:has(#mycsp)'],
])('a part of %s has its name, its facts and its citations', (slug, selector) => {
  const { document } = page(`${slug}/`);
  const part = document.querySelector(selector) as Element;
  const { draft, text } = taken(slug, part);
  expect(draft.title).toBe(part.querySelector('h2, h3')?.textContent);
  expect(citationsIn(draft)).toHaveLength(part.querySelectorAll('.cluster').length);
  for (const fact of part.querySelectorAll('dd:not(.ties)')) {
    const said = wordsOf(fact);
    expect(
      text.filter((line) => line.endsWith(said)),
      said,
    ).toHaveLength(1);
  }
});

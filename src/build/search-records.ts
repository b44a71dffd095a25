import claims from '#words/claims.json' with { type: 'json' };
import corrections from '#words/corrections.json' with { type: 'json' };
import record from '#words/record.json' with { type: 'json' };
import { parseHTML } from 'linkedom';
import { spelledOtherwise } from '../words/one-spelling.ts';
import { asLabel, inFields } from '../words/search-labels.ts';

/** What a search can lead to: a paragraph, a row of a table, or the text under a heading. */
export interface SearchRecord {
  /** The id of an element of its page. */
  id: string;
  /** Its name on the page: "2.3", "C-23", "Asset lock"; empty where it has none. */
  name: string;
  /** Its words, without its name, with the labels of its fields (`asLabel`), and "…" for each address. */
  words: string;
  /** What its words spell otherwise than a search does, as that spells it; left out where it is nothing. */
  otherwise?: string;
}

/** What a search can find on a page. */
export interface SearchedPage {
  title: string;
  /** In the order of the page. */
  records: SearchRecord[];
}

/** The rows of tables and lists, and the element of each row that names it. */
const ROWS: readonly (readonly [row: string, name?: string])[] = [
  ['.card', 'h3'],
  ['.case', 'h2'],
  ['.timeline > div', 'dt strong'],
  ['.glossary > div', 'dfn'],
  ['tr[id]', 'th'],
  ['.question', '.ask span'],
  ['.record'],
];
const NUMBERED = 'p, li, figure, table';
/** Left out of the index: repeated text, controls, and what is not text. */
const ELSEWHERE = [
  ...['nav', 'form', 'script', 'noscript', 'svg', 'dialog', 'search', '[popover]'],
  ...[
    '.claim-mark',
    '.corrected',
    '.former',
    '.permalink',
    '.downloads',
    '.links',
    '.filters',
    '.key',
    '.since-verdict',
    '.ties',
    // the name of a correction says where, and what it leads to says the same again
    '.where',
  ],
  ...[
    '.heading:has(+ .references)',
    '.references',
    '.places',
    '.forms',
    '.wordings',
    '.scroll',
    '.in-style',
    // leads to works, which have their records
    '.works',
    '.sources',
  ],
  // the same words in every row
  ...['thead', '.card dd:last-of-type', '.card > .quiet'],
].join(',');
/** What names the fields of a row on the page, and the names of fields that look needs none there. */
const LABELS = '.facts dt, .record .label';
const UNLABELLED: readonly (readonly [field: string, name: string])[] = [
  ['.card > .verdict', claims.verdict],
  ['.argument ol span', claims.verdict],
  ['.card > p:not([class])', claims.claim],
  ['.card-head .seriousness', corrections.seriousness],
  ['.record summary', record.record],
];
const TITLES = 'h1, h2, h3';
/** Elements whose text must not run into that of the next. */
const BLOCKS = 'p, li, dt, dd, th, tr, caption, figcaption, blockquote, h1, h2, h3, label';
/** Cells that have no label and need not end with a stop. */
const CELLS = 'td:not(:last-child, [data-label])';
/** Words that are long enough to tell one slip of the hand from another word. */
const LONGER = /\p{L}{4,}/gu;
/** An address that is written out, with the stop that ends its sentence: the dots for it end it too. */
const ADDRESS = /https?:\/\/\S+?(?=[.,;:)]*(?:\s|$))\.?/gu;

/**
 * Reads from a built page all that a search can find on it: every numbered paragraph, every row of
 * a table, and the rest of the text under its heading. Throws a RangeError on a page without a
 * title.
 */
export function searchedPage(html: string): SearchedPage {
  const { document } = parseHTML(html);
  const main = document.querySelector('main');
  const title = main?.querySelector('h1');
  if (!main || !title) throw new RangeError('A page has no title within its main part.');
  for (const each of main.querySelectorAll(ELSEWHERE)) each.remove();
  label(main);
  for (const block of main.querySelectorAll(BLOCKS)) block.append(' ');
  for (const cell of main.querySelectorAll(CELLS)) cell.append(' · ');
  const order = [...main.querySelectorAll('[id]')].map(({ id }) => id);
  const description = document.querySelector('meta[name="description"]')?.getAttribute('content');
  const records = [...numbered(main), ...rows(main), ...headings(main)]
    // a title without text below it has the page's description
    .map((record) =>
      record.id === title.id ? { ...record, words: record.words || (description ?? '') } : record,
    )
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    .map(searched);
  return { title: flat(title.textContent), records };
}

/**
 * The longer words of records, each once, in small letters where they are so written anywhere, and
 * in the order of the alphabet: what a mistyped word may have meant.
 */
export function wordsIn(records: readonly SearchRecord[]): string[] {
  const written = records.flatMap(({ name, words }) => `${name} ${words}`.match(LONGER) ?? []);
  const forms = Map.groupBy(new Set(written), (word) => word.toLowerCase());
  return [...forms]
    .map(([small, [form = small, ...others]]) => (others.includes(small) ? small : form))
    .sort();
}

/** A record whose words a search can know: pieces of addresses are none. */
function searched(record: SearchRecord): SearchRecord {
  const otherwise = spelledOtherwise(record.words).join(' ');
  const words = record.words.replace(ADDRESS, '…');
  return { ...record, words, ...(otherwise ? { otherwise } : {}) };
}

/** Writes before each field of a row what it is. */
function label(main: Element): void {
  const named = (name: string | null) => ` ${asLabel(`${flat(name)}:`)} `;
  for (const each of main.querySelectorAll(LABELS)) each.textContent = named(each.textContent);
  for (const cell of main.querySelectorAll('td[data-label]'))
    cell.prepend(named(cell.getAttribute('data-label')));
  for (const [field, name] of UNLABELLED)
    for (const each of main.querySelectorAll(field)) each.prepend(named(name));
  for (const kind of main.querySelectorAll('.timeline dt .quiet')) kind.append(':');
}

/** Numbered paragraphs, innermost first: the words of one within another are in its own record alone. */
function numbered(main: Element): SearchRecord[] {
  return [...main.querySelectorAll('.number')].reverse().flatMap((number) => {
    const block = number.closest(NUMBERED);
    const name = flat(number.textContent);
    number.remove();
    return block ? [taken(block, number.id, name)] : [];
  });
}

function rows(main: Element): SearchRecord[] {
  return ROWS.flatMap(([selector, nameSelector]) =>
    [...main.querySelectorAll(selector)].map((row) => {
      const name = nameSelector ? row.querySelector(nameSelector) : null;
      const id = row.id || name?.id || '';
      const called = flat(name?.textContent);
      name?.remove();
      return taken(row, id, called);
    }),
  );
}

/** Headings, each with the text that is left between it and the next. */
function headings(main: Element): SearchRecord[] {
  const records: SearchRecord[] = [];
  const read = (node: Node): void => {
    const last = records.at(-1);
    if (node.nodeType === node.TEXT_NODE) {
      if (last) last.words = flat(`${last.words}${node.textContent}`, false);
    } else if ((node as Element).matches(TITLES)) {
      records.push({ id: (node as Element).id, name: flat(node.textContent), words: ' ' });
    } else for (const child of node.childNodes) read(child);
  };
  read(main);
  return records.map((record) => ({ ...record, words: record.words.trim() }));
}

/** Makes a record of an element and removes the element, so that no other record has its words. */
function taken(element: Element, id: string, name: string): SearchRecord {
  const words = inFields(flat(element.textContent));
  element.remove();
  return { id, name, words };
}

const flat = (text: string | null | undefined, trimmed = true) => {
  const one = (text ?? '').replace(/\s+/gu, ' ');
  return trimmed ? one.trim() : one;
};

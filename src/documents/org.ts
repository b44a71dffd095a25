/** A text for Org mode, with citations as Org has them since 9.5 (Org Manual, "Citations"). */
import { seenBlocks } from './blocks.ts';
import { linkOf } from './shape.ts';
import { forXml } from './xml.ts';
import type { Block, Run, StyledCitation, StyledPiece, TextDocument } from './document.ts';
import { apart, placeInWords } from './locator-words.ts';
import { prefixRuns } from './prefix.ts';

type Item = StyledCitation['cluster']['items'][number];

/** The text of an Org file, whose works stand in a file of this name beside it. */
export function toOrg(document: TextDocument, bibliography: string): string {
  const { title, language, blocks } = forXml(document);
  // with a backslash in it Pandoc reads no title
  const heading = inline([{ kind: 'words', text: title.replaceAll('\\', '＼') }]);
  const head = [
    ...(heading ? [`#+TITLE: ${heading}`] : []),
    `#+LANGUAGE: ${language}`,
    // signs mean themselves, there is an index only where braces say so, and four levels of headings
    "#+OPTIONS: ^:{} -:nil ':nil H:4",
    `#+BIBLIOGRAPHY: ${bibliography}`,
  ];
  return [...head, '', ...linesOf(blocks), '', '#+PRINT_BIBLIOGRAPHY:', ''].join('\n');
}

function linesOf(all: readonly Block<StyledPiece>[], isInList = false): string[] {
  const blocks = seenBlocks(all);
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    // a comment ends a list, which would go on with a list, and in a list with any block
    const endsList = before?.kind === 'list' && (isInList || block.kind === 'list');
    return [
      ...(index > 0 ? (endsList ? ['', '#', ''] : ['']) : []),
      ...blockLines(block, isInList),
    ];
  });
}

function blockLines(block: Block<StyledPiece>, isInList: boolean): string[] {
  switch (block.kind) {
    case 'heading':
      // which stands in no list
      if (isInList) return [atStart(inline(block.content))];
      return [`${'*'.repeat(block.level)} ${inline(block.content)}`];
    case 'paragraph':
      return [atStart(inline(block.content))];
    case 'quotation':
      return ['#+begin_quote', atStart(inline(block.content)), '#+end_quote'];
    case 'list':
      return block.items.flatMap((item, index) => {
        const mark = block.ordered ? `${index + 1}. ` : '- ';
        // a block begins on a line of its own
        const [first] = seenBlocks(item);
        const lines = [
          ...(first?.kind === 'paragraph' || first?.kind === 'heading' ? [] : ['']),
          ...linesOf(item, true),
        ];
        return (lines.length > 0 ? lines : ['']).map((line, at) =>
          ((at === 0 ? mark : ' '.repeat(mark.length)) + line).trimEnd(),
        );
      });
    case 'table': {
      const { caption = [], head, rows } = block;
      const title = inline(caption);
      const width = Math.max(1, head.length, ...rows.map((cells) => cells.length));
      const row = (cells: readonly StyledPiece[][]) =>
        `| ${Array.from({ length: width }, (_, at) => cells[at] ?? [])
          .map((cell) => inline(cell).replaceAll('|', '\\vert{}'))
          .join(' | ')} |`;
      return [...(title ? [`#+CAPTION: ${title}`] : []), row(head), '|---|', ...rows.map(row)];
    }
  }
}

const inline = (pieces: readonly StyledPiece[]): string =>
  pieces
    .map((piece) => (piece.kind === 'words' ? marked(piece) : citation(piece)))
    .reduce((before, next) => before + between(before, next) + next, '')
    .replace(/[^\S\u200B]+/gu, ' ')
    .trim();

/** Marks begin and end beside a space, or what stands for one. */
const between = (before: string, next: string): string =>
  /[*/}]$/u.test(before) !== /^[*/]/u.test(next) || /[*/}]$/u.test(before)
    ? /\s$/u.test(before) || /^\s/u.test(next) || !before
      ? ''
      : APART
    : '';

/** Parts text from what it would be read as (Org Manual, "Escape Character"). */
const APART = '\u200B';

const atStart = (text: string): string =>
  text.replace(/^(?=\*+\s|#|[-+]\s|(?:\d+|[A-Za-z])[.)]\s|[|:])/u, APART);

function marked(run: Run, signs = SIGNS): string {
  const [, before = '', text = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(run.text) ?? [];
  if (!text) return run.text;
  let made = escapeText(text, run.italic || run.bold ? ALL_SIGNS : signs)
    // what parts text is no border of a mark
    .replace(/\u200B$/u, '');
  const href = linkOf(run.href);
  if (href) made = `[[${href.replace(/[[\]\\]/gu, encoded)}][${made}]]`;
  // what no mark can begin or end beside stays without one (Org’s `org-emphasis-regexp-components`)
  const isMarkable = !/^[\s,"']|[\s,"']$/u.test(text);
  if (run.italic && isMarkable) made = `/${made}/`;
  if (run.bold && isMarkable) made = `*${made}*`;
  if (run.position) made = `${APART}${run.position === 'super' ? '^' : '_'}{${made}}`;
  return before + made + after;
}

const encoded = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

/** Entities that Org and Pandoc know (Org Manual, "Special Symbols"). */
const ENTITIES: Readonly<Record<string, string>> = {
  '<': '\\lt{}',
  '{': '\\lbrace{}',
  '}': '\\rbrace{}',
  $: '\\dollar{}',
  '[': '\\lbrack{}',
  ']': '\\rbrack{}',
  '*': '\\ast{}',
  '/': '\\slash{}',
  '+': '\\plus{}',
};

/** What means something wherever it stands: a backslash before what could be a name of a sign. */
const ANYWHERE = String.raw`[<{}$[\]^]|\\(?=[\p{L}\\(_])|@@`;
const SIGNS = new RegExp(String.raw`${ANYWHERE}|(?<![\p{L}\p{N}])[*/_=~+](?=\S)`, 'gu');
/** In a cite, and between marks, Pandoc takes marks within words and before spaces as well. */
const ALL_SIGNS = new RegExp(`${ANYWHERE}|[*/_=~+]`, 'gu');

const escapeText = (text: string, signs = SIGNS): string =>
  text.replace(signs, (sign) => (sign === '@@' ? `@${APART}@` : (ENTITIES[sign] ?? sign + APART)));

/** Of a citation without authors Pandoc leaves out the first alone, so each work without one is cited by itself. */
function citation({ cluster: { mode, items } }: StyledCitation): string {
  if (mode === 'narrative') return inOne('/t', items);
  const runs: Item[][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last && !last[0]?.suppressAuthor && !item.suppressAuthor) last.push(item);
    else runs.push([item]);
  }
  return runs.map((run) => inOne(run[0]?.suppressAuthor ? '/na' : '', run)).join(' ');
}

const inOne = (style: string, items: readonly Item[]) =>
  `[cite${style}:${items.map(cite).join('; ')}]`;

/**
 * What no sign escapes in a cite becomes its like: a semicolon ends it, “@” begins a key, and at “^”
 * Pandoc gives the whole citation up.
 */
const LIKES: Readonly<Record<string, string>> = { ';': ',', '@': '＠', '^': '＾' };

/** The words around a key as Org can have them. */
export const inCite = (text: string): string =>
  text.replace(/[;@^]/gu, (sign) => LIKES[sign] ?? sign);

function cite(item: Item): string {
  const before = prefixRuns(item.prefix ?? '')
    .map((run) => marked({ ...run, text: inCite(run.text) }, ALL_SIGNS))
    .join('')
    .trim();
  const place = item.locator ? ` ${placeInWords(item.locator)}` : '';
  const after = escapeText(
    inCite(place + apart(item.suffix ?? '').replace(/^\./u, ' .')),
    ALL_SIGNS,
  );
  return `${before && `${before} `}@${item.id}${after}`;
}

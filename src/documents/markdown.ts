/** A text in Markdown, with citations as Pandoc and Obsidian's plug-ins read them. */
import { KEY } from '../bibliography/citations.ts';
import { seenBlocks } from './blocks.ts';
import { linkOf } from './shape.ts';
import { forXml } from './xml.ts';
import type { Block, Run, StyledCitation, StyledPiece, TextDocument } from './document.ts';
import { afterKey } from './locator-words.ts';
import { prefixRuns } from './prefix.ts';

/** The text of a Markdown file, whose works stand in a file of this name beside it. */
export function toMarkdown(document: TextDocument, bibliography: string): string {
  const { title, language, blocks } = forXml(document);
  const fields = { title: escapeText(title), lang: language, bibliography };
  const matter = Object.entries(fields).map(
    ([field, value]) => `${field}: ${JSON.stringify(value)}`,
  );
  return ['---', ...matter, '---', '', ...linesOf(blocks), ''].join('\n');
}

/** The lines of blocks, with an empty one between two of them. */
function linesOf(all: readonly Block<StyledPiece>[]): string[] {
  const blocks = seenBlocks(all);
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    // else they would be one
    const apart = isAlike(block, before) ? ['', NOTHING, ''] : [''];
    return [...(index > 0 ? apart : []), ...blockLines(block)];
  });
}

const isAlike = (block: Block<StyledPiece>, before: Block<StyledPiece> | undefined) =>
  block.kind === before?.kind && (block.kind === 'list' || block.kind === 'quotation');

function blockLines(block: Block<StyledPiece>): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${inline(block.content)}`];
    case 'paragraph':
      return [atStart(inline(block.content))];
    case 'quotation':
      return [`> ${atStart(inline(block.content))}`];
    case 'list':
      return block.items.flatMap((item, index) => {
        const mark = (block.ordered ? `${index + 1}.` : '-').padEnd(4);
        const lines = linesOf(item).map((line, at) => (at === 0 ? mark : '    ') + line);
        return [...(index > 0 ? [''] : []), ...(lines.length > 0 ? lines : [mark])].map((line) =>
          line.trimEnd(),
        );
      });
    case 'table':
      return tableLines(block);
  }
}

function tableLines({
  caption = [],
  head,
  rows,
}: Block<StyledPiece> & { kind: 'table' }): string[] {
  const title = inline(caption);
  const width = Math.max(1, head.length, ...rows.map((row) => row.length));
  const row = (cells: readonly StyledPiece[][]) =>
    `| ${Array.from({ length: width }, (_, at) => inline(cells[at] ?? [], true)).join(' | ')} |`;
  return [
    row(head),
    `|${' --- |'.repeat(width)}`,
    ...rows.map(row),
    ...(title ? ['', `: ${title}`] : []),
  ];
}

const inline = (pieces: readonly StyledPiece[], isInTable = false): string => {
  const text = pieces
    .map((piece, at) => (piece.kind === 'words' ? marked(piece) : citation(piece, pieces[at + 1])))
    .reduce((before, next) => before + between(before, next) + next, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return isInTable ? text.replaceAll('|', '\\|') : text;
};

/** What keeps a bracket, or a mark, from being read together with the one before it. */
function between(before: string, next: string): string {
  const [sign = ''] = next;
  if (/(?<!\\)(?:\\\\)*\]$/u.test(before)) {
    if (sign === '[' || sign === '{') return NOTHING;
    if (sign === '(') return '\\';
  }
  return '*^~'.includes(sign) && sign !== '' && before.endsWith(sign) ? NOTHING : '';
}

/** What parts two marks, and shows nothing. */
const NOTHING = '<!-- -->';

/** What would begin another kind of block, or be read as the title of a table, is escaped. */
const atStart = (text: string): string =>
  text
    .replace(/^(?=[-+>:%|=]|\(?@)/u, '\\')
    .replace(/^(\(?(?:\d+|[A-Za-z]|[ivxlcdmIVXLCDM]+))([.)])(?=\s|$)/u, '$1\\$2')
    .replace(/^\((?=(?:\d+|[A-Za-z]|[ivxlcdm]+)\\?\))/u, '\\(')
    .replace(/^([Tt]able)(?=:)/u, '$1\\');

function marked(run: Run): string {
  // marks stand at words, not at the spaces around them
  const [, before = '', text = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(run.text) ?? [];
  if (!text) return run.text;
  let made = escapeText(text);
  // Pandoc drops the backslashes between these signs, and reads what they stood before
  if (run.position && /^[\p{L}\p{N}]+$/u.test(text)) {
    const sign = run.position === 'super' ? '^' : '~';
    made = `${sign}${made}${sign}`;
  }
  if (run.italic) made = `*${made}*`;
  if (run.bold) made = `**${made}**`;
  if (run.smallCaps) made = `[${made}]{.smallcaps}`;
  const href = linkOf(run.href);
  if (href) made = `[${made}](${href.replace(/[()<>\\*_`[\]]/gu, encoded)})`;
  return before + made + after;
}

const encoded = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

/**
 * "[see @bach-2012, p. 405; @michie-2012]", or "@bach-2012 [p. 405]" where the sentence names the
 * author, which is read as a citation behind a space alone.
 */
function citation({ cluster: { mode, items } }: StyledCitation, next?: StyledPiece): string {
  const [first, ...rest] = items;
  if (!first) return '';
  if (mode === 'parenthetical') return `[${items.map(cite).join('; ')}]`;
  const more = [afterKey(first, inCitation).replace(/^,\s*/u, '').trim(), ...rest.map(cite)];
  const inside = more.filter(Boolean).join('; ');
  const isJoined = next?.kind === 'words' && /^\S/u.test(next.text) && !inside;
  const key = isJoined ? `@{${first.id}}` : keyOf(first.id);
  return ` ${key}${inside ? ` [${inside}]` : ''}`;
}

const SIMPLE = new RegExp(`^${KEY}$`, 'u');
const keyOf = (id: string) => (SIMPLE.test(id) ? `@${id}` : `@{${id}}`);

function cite(item: StyledCitation['cluster']['items'][number]): string {
  const before = prefixRuns(item.prefix ?? '')
    .map((run) => quoted(marked(run)))
    .join('')
    .trim();
  const sign = item.suppressAuthor ? '-' : '';
  return `${before && `${before} `}${sign}${keyOf(item.id)}${afterKey(item, inCitation)}`;
}

const inCitation = (text: string) => quoted(escapeText(text));

/** A semicolon ends a cite, and a straight mark is looked for beyond its end. */
const quoted = (text: string) => text.replace(/;|"|(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu, '\\$&');

/** Text that Pandoc and Obsidian read as it stands. */
const escapeText = (text: string): string =>
  text
    .replace(/[\\`*[\]<^~$#{}@]/gu, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/gu, '\\&')
    .replace(/([-=%])(?=\1)/gu, '$1\\')
    .replace(/\.(?=\.\.)/gu, '.\\');

/** What Pandoc reads in a text, and what it should read, in one form to compare. */
import type { Block, StyledPiece } from '../../src/documents/document.ts';
import { afterKey, apart, placeInWords } from '../../src/documents/locator-words.ts';
import { inCite } from '../../src/documents/org.ts';
import { prefixRuns } from '../../src/documents/prefix.ts';
import { textOf } from '../../src/documents/runs.ts';

interface Node {
  t: string;
  c?: unknown;
}
interface PandocCitation {
  citationId: string;
  citationPrefix: Node[];
  citationSuffix: Node[];
  citationMode: { t: string };
}

/** A block as it is compared: its kind and words, with citations among them, and what is within it. */
export type Read = string | [string, ...Read[]];

/** Spaces and the straight forms of marks: Pandoc's own typography is no difference. */
const tidy = (text: string) =>
  text.replaceAll('\u200B', '').replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replace(/\s+/gu, ' ');

const cited = (mode: string, id: string, prefix: string, suffix: string) =>
  `⟦${mode} ${prefix.trim()} @${id} ${suffix.replace(/^[\s,]+/u, '').trim()}⟧`;

const QUOTES: Record<string, string> = { SingleQuote: "'", DoubleQuote: '"' };

function inlines(nodes: readonly Node[]): string {
  return nodes
    .map(({ t, c }): string => {
      switch (t) {
        case 'Str':
          return c as string;
        case 'Space':
        case 'SoftBreak':
        case 'LineBreak':
          return ' ';
        case 'Quoted': {
          const [{ t: kind }, inner] = c as [Node, Node[]];
          return (QUOTES[kind] ?? '') + inlines(inner) + (QUOTES[kind] ?? '');
        }
        case 'Emph':
        case 'Strong':
        case 'SmallCaps':
        case 'Superscript':
        case 'Subscript':
          return inlines(c as Node[]);
        case 'Link':
        case 'Span':
          return inlines((c as Node[][])[1] ?? []);
        case 'Cite':
          return (c as [PandocCitation[]])[0]
            .map(({ citationId, citationMode, citationPrefix, citationSuffix }) =>
              cited(citationMode.t, citationId, inlines(citationPrefix), inlines(citationSuffix)),
            )
            .join('');
        // which parts what would be read as one
        case 'RawInline':
          return (c as string[])[1] === '<!-- -->' ? '' : `<${t}>`;
        default:
          return `<${t}>`;
      }
    })
    .join('');
}

/** The blocks of Pandoc's JSON. */
export const astBlocks = (json: string): Read[] =>
  (JSON.parse(json) as { blocks: Node[] }).blocks.flatMap(astBlock);

type Row = [unknown, [unknown, unknown, unknown, unknown, Node[]][]];

function astBlock({ t, c }: Node): Read[] {
  const line = (nodes: unknown) => tidy(inlines(nodes as Node[])).trim();
  switch (t) {
    case 'Header': {
      const [level, , content] = c as [number, unknown, Node[]];
      return [`h${level} ${line(content)}`];
    }
    case 'Para':
    case 'Plain':
      return [`p ${line(c)}`].filter((text) => text !== 'p ');
    case 'BlockQuote':
      return [['quotation', ...(c as Node[]).flatMap(astBlock)]];
    case 'BulletList':
      return [['list', ...(c as Node[][]).map(item)]];
    case 'OrderedList':
      return [['ordered', ...(c as [unknown, Node[][]])[1].map(item)]];
    case 'Table': {
      const [, [, caption], , [, head], bodies] = c as [
        unknown,
        [unknown, Node[]],
        unknown,
        [unknown, Row[]],
        [unknown, unknown, Row[], Row[]][],
      ];
      const rows = [...head, ...bodies.flatMap(([, , heads, body]) => [...heads, ...body])];
      const cells = rows.map(([, row]): Read =>
        row.map(([, , , , cell]) => cell.flatMap(astBlock).join('')).join(' | '),
      );
      return [['table', caption.flatMap(astBlock).join(''), ...cells.filter(isFilled)]];
    }
    // which parts two lists, or says where the works are listed
    case 'RawBlock':
      return /^(?:<!-- -->|#\+PRINT_BIBLIOGRAPHY:)$/u.test((c as string[])[1] ?? '')
        ? []
        : [`<${t}>`];
    case 'Div':
      return (c as [unknown, Node[]])[1].flatMap(astBlock);
    default:
      return [`<${t}>`];
  }
}

/** A row of which anything is seen. */
const isFilled = (row: Read) => typeof row !== 'string' || /[^ |]/u.test(row);

const item = (blocks: Node[]): Read => ['item', ...blocks.flatMap(astBlock)];

/** What Pandoc should read of a text's blocks, in Markdown or in Org. */
export const wanted = (
  blocks: readonly Block<StyledPiece>[],
  format: 'markdown' | 'org',
  isInList = false,
): Read[] => blocks.flatMap((block) => wantedBlock(block, format, isInList));

function wantedBlock(
  block: Block<StyledPiece>,
  format: 'markdown' | 'org',
  isInList: boolean,
): Read[] {
  const line = (pieces: readonly StyledPiece[]) => tidy(pieceText(pieces, format)).trim();
  const paragraph = (pieces: readonly StyledPiece[]) => (line(pieces) ? [`p ${line(pieces)}`] : []);
  switch (block.kind) {
    case 'heading':
      // Org has none in a list
      if (isInList && format === 'org') return paragraph(block.content);
      return line(block.content) ? [`h${block.level} ${line(block.content)}`] : [];
    case 'paragraph':
      return paragraph(block.content);
    case 'quotation':
      return line(block.content) ? [['quotation', ...paragraph(block.content)]] : [];
    case 'list': {
      const items = block.items.map((each) => wanted(each, format, true));
      const seen = items.filter((each) => each.length > 0).map((each): Read => ['item', ...each]);
      return seen.length > 0 ? [[block.ordered ? 'ordered' : 'list', ...seen]] : [];
    }
    case 'table': {
      const width = Math.max(1, block.head.length, ...block.rows.map((row) => row.length));
      const row = (cells: readonly StyledPiece[][]) =>
        Array.from({ length: width }, (_, at) => paragraph(cells[at] ?? []).join('')).join(' | ');
      return [
        [
          'table',
          paragraph(block.caption ?? []).join(''),
          ...[block.head, ...block.rows].map(row).filter(isFilled),
        ],
      ];
    }
  }
}

const MODES = { parenthetical: 'NormalCitation', narrative: 'AuthorInText' } as const;

function pieceText(pieces: readonly StyledPiece[], format: 'markdown' | 'org'): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'words') return piece.text;
      const { mode, items } = piece.cluster;
      const before = mode === 'narrative' && format === 'markdown' ? ' ' : '';
      const cites = items
        .map((each, at) => {
          // Org cites what has no author by itself
          const isAlone =
            format === 'org' && (each.suppressAuthor ?? items[at - 1]?.suppressAuthor);
          const space = at > 0 && isAlone ? ' ' : '';
          const own = at === 0 ? MODES[mode] : MODES.parenthetical;
          const prefix = textOf(prefixRuns(each.prefix ?? ''));
          const suffix =
            format === 'org'
              ? (each.locator ? ` ${placeInWords(each.locator)}` : '') +
                apart(each.suffix ?? '').replace(/^\./u, ' .')
              : afterKey(each);
          const plain = (text: string) => (format === 'org' ? inCite(text) : text);
          return (
            space +
            cited(
              each.suppressAuthor ? 'SuppressAuthor' : own,
              each.id,
              plain(prefix),
              plain(suffix),
            )
          );
        })
        .join('');
      return before + cites;
    })
    .join('');
}

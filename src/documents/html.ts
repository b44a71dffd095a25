/** A text as one page of HTML, which needs nothing else and runs nothing. */
import words from '#words/documents.json' with { type: 'json' };
import { escapeMarkup } from '../words/escape.ts';
import type { Block, Run, StyledCitation, StyledPiece, TextDocument } from './document.ts';
import { notesOf, type NumberedNote } from './notes-apart.ts';
import { linkOf } from './shape.ts';
import { forXml } from './xml.ts';

const LOOK =
  'body{max-width:38em;margin:2em auto;padding:0 1em;font:1rem/1.5 serif}.sc{font-variant:small-caps}table{border-collapse:collapse}th,td{border:1px solid;padding:.25em .5em;text-align:start;vertical-align:top}';

/** The text of an HTML file. */
export function toHtml(document: TextDocument): string {
  const clean = forXml(document);
  const { title, language, blocks, list, listHeading, style } = clean;
  const write = new HtmlWriter(notesOf(clean));
  const entries = list.map(({ id, number, entry }) => {
    const words = write.runs(entry);
    return `<li id="${anchorOf(id)}">${number ? `${escapeMarkup(number)} ` : ''}${words}</li>`;
  });
  // written first: it says which notes there are
  const body = write.blocks(blocks);
  const works =
    entries.length > 0
      ? `<section role="doc-bibliography" lang="${escapeMarkup(style.language)}"><h2>${escapeMarkup(listHeading)}</h2>\n<ul>\n${entries.join('\n')}\n</ul></section>`
      : '';
  return [
    '<!doctype html>',
    `<html lang="${escapeMarkup(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeMarkup(title)}</title>`,
    `<style>${LOOK}</style>`,
    '</head>',
    '<body>',
    `<h1>${escapeMarkup(title)}</h1>`,
    body,
    write.notes(),
    works,
    '</body>',
    '</html>',
    '',
  ]
    .filter((line) => line !== '' || works === '')
    .join('\n');
}

/** The id of an entry, which a page may have whatever the key is (HTML, "The id attribute"). */
const anchorOf = (id: string) => escapeMarkup(`ref-${id.replace(/\s+/gu, '-')}`);

class HtmlWriter {
  readonly #notes: ReadonlyMap<StyledCitation, NumberedNote>;

  constructor(notes: ReadonlyMap<StyledCitation, NumberedNote>) {
    this.#notes = notes;
  }

  blocks(blocks: readonly Block<StyledPiece>[]): string {
    return blocks.map((block) => this.#block(block)).join('\n');
  }

  runs(runs: readonly Run[]): string {
    return runs.map(run).join('');
  }

  /** The notes, each with a way back. */
  notes(): string {
    if (this.#notes.size === 0) return '';
    const items = [...this.#notes.values()].map(
      ({ number, shown }) =>
        `<li id="note-${number}">${this.runs(shown)} <a role="doc-backlink" href="#mark-${number}" aria-label="${escapeMarkup(words.backToText)}">↩</a></li>`,
    );
    return `<section role="doc-endnotes"><h2>${escapeMarkup(words.notes)}</h2>\n<ol>\n${items.join('\n')}\n</ol></section>`;
  }

  #block(block: Block<StyledPiece>): string {
    switch (block.kind) {
      case 'heading': {
        const level = Math.min(block.level + 1, 6);
        return `<h${level}>${this.#inline(block.content)}</h${level}>`;
      }
      case 'paragraph':
        return `<p>${this.#inline(block.content)}</p>`;
      case 'quotation':
        return `<blockquote><p>${this.#inline(block.content)}</p></blockquote>`;
      case 'list': {
        const tag = block.ordered ? 'ol' : 'ul';
        const items = block.items.map((item) => `<li>${this.blocks(item)}</li>`);
        return `<${tag}>\n${items.join('\n')}\n</${tag}>`;
      }
      case 'table':
        return this.#table(block);
    }
  }

  #table({ caption, head, rows }: Block<StyledPiece> & { kind: 'table' }): string {
    const row = (cells: readonly StyledPiece[][], open: string, close: string) =>
      `<tr>${cells.map((cell) => open + this.#inline(cell) + close).join('')}</tr>`;
    return [
      '<table>',
      ...(caption ? [`<caption>${this.#inline(caption)}</caption>`] : []),
      `<thead>${row(head, '<th scope="col">', '</th>')}</thead>`,
      `<tbody>${rows.map((cells) => row(cells, '<td>', '</td>')).join('\n')}</tbody>`,
      '</table>',
    ].join('\n');
  }

  #inline(pieces: readonly StyledPiece[]): string {
    return pieces
      .map((piece) => (piece.kind === 'words' ? run(piece) : this.#citation(piece)))
      .join('');
  }

  #citation(citation: StyledCitation): string {
    const note = this.#notes.get(citation);
    if (!note) return this.runs(citation.shown);
    const { number } = note;
    return `<sup><a role="doc-noteref" id="mark-${number}" href="#note-${number}">${number}</a></sup>`;
  }
}

function run(run: Run): string {
  let made = escapeMarkup(run.text);
  if (run.italic) made = `<i>${made}</i>`;
  if (run.bold) made = `<b>${made}</b>`;
  if (run.smallCaps) made = `<span class="sc">${made}</span>`;
  if (run.position) made = run.position === 'super' ? `<sup>${made}</sup>` : `<sub>${made}</sub>`;
  const href = linkOf(run.href);
  return href ? `<a href="${escapeMarkup(href)}">${made}</a>` : made;
}

import words from '#words/publication.json' with { type: 'json' };
import { parseHTML } from 'linkedom';
import { say } from '../words/message.ts';
import { editionInWords, type PrintedText, type Publication } from '../site/publication.ts';
import { mark, type Page } from './tagged-pdf/index.ts';

/** Lines as a string of CSS, which may stand in a style element (CSS Syntax, 4.3.5). */
const cssString = (...lines: string[]) =>
  `"${lines.map((line) => line.replace(/["\\<\n]/gu, (char) => `\\${char.charCodeAt(0).toString(16)} `)).join('\\a ')}"`;

/** Which edition is printed. */
type Printed = Pick<Publication, 'edition' | 'dateInWords'>;
/** What is printed, and where its edition stays. */
type Foot = Pick<PrintedText, 'short' | 'permanent'>;

/** What stands at the foot of every page: what it is, where this edition of it stays, and which page. */
function feet(publication: Printed, { short, permanent }: Foot): string {
  const what = cssString(
    say(words.foot, { title: short, edition: editionInWords(publication) }),
    permanent,
  );
  const set = 'font:8pt/1.4 var(--font-text);color:#333;vertical-align:top;padding-block-start:4mm';
  // CSS Paged Media 3, 4.2
  return `@page{@bottom-left{content:${what};white-space:pre;${set}}@bottom-right{content:counter(page) " / " counter(pages);${set}}}`;
}

/**
 * Pictures are drawn without a text of their own, since the page has the same in words below them;
 * on paper they are figures, whose text is the caption and where the words are.
 */
function describePictures(document: Document): void {
  for (const figure of document.querySelectorAll('figure:has(> svg:not([role]))')) {
    const caption = figure.querySelector('figcaption')?.cloneNode(true) as Element | undefined;
    for (const mark of caption?.querySelectorAll('.number, .corrected') ?? []) mark.remove();
    const text = (caption?.textContent ?? '').replace(/\s+/gu, ' ').trim();
    for (const drawing of figure.querySelectorAll('svg:not([role])')) {
      drawing.removeAttribute('aria-hidden');
      drawing.setAttribute('role', 'img');
      drawing.setAttribute('aria-label', say(words.picture, { caption: text }));
    }
  }
}

/**
 * Rows that are laid out as blocks show what each cell is by its label. A label that styles write is
 * no text of a PDF, so labels are put into the cells; the row of headers, which is not seen, goes.
 */
function labelCells(document: Document): void {
  for (const header of document.querySelectorAll('.stacked thead')) header.remove();
  for (const cell of document.querySelectorAll('.stacked td[data-label]')) {
    const label = cell.getAttribute('data-label') ?? '';
    const text = document.createElement('span');
    text.className = 'label';
    text.textContent = say(words.label, { label });
    cell.prepend(text);
  }
}

const LABELS =
  '.stacked td::before{content:none}.stacked .label{color:var(--color-quiet);font-weight:650}';

/** A page to print, and what its PDF cannot be told by Chromium. */
export interface Printable {
  html: string;
  page: Page;
}

/** A built page as it is printed: with page numbers, edition and address on every sheet. */
export function printable(html: string, publication: Printed, text: Foot): Printable {
  const { document } = parseHTML(html);
  describePictures(document);
  labelCells(document);
  const page = mark(document);
  const own = `<style>:root{--font-text:'On paper',Georgia,serif;font-variant-ligatures:normal}${LABELS}${feet(publication, text)}</style></head>`;
  return { html: document.toString().replace('</head>', () => own), page };
}

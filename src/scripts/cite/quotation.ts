/** Quotations for the clipboard, each with its citation and its address. */
import { BREAK } from '../../bibliography/signs.ts';
import { editionPath } from '../../addresses/paths.ts';
import type { CitablePage } from '../../cite/citable-pages.ts';
import { quotedForms, type Quoted } from '../../cite/quoted.ts';
import { directiveFor, writeDirective } from '../../passages/text-fragment.ts';
import { permanent, slugAt } from './citable.ts';
import { copy, formatted, type Formatted } from './clipboard.ts';
import { fill, make } from '../elements.ts';

/** Words of one numbered paragraph of a page. */
export interface Quotation extends Quoted {
  slug: string;
}

/** What a paragraph's element holds besides the paragraph's own words. */
const BESIDE = '.number, .corrected, .claim-mark, [popover], sup, .cite-panel, [role="status"]';
const BLOCKS = 'p, li, table, figure';

/** The block that a paragraph number belongs to. */
const blockOf = (number: Element) => number.closest(BLOCKS);
export const numberAt = (place: Node): HTMLAnchorElement | null => {
  let block = (place instanceof Element ? place : place.parentElement)?.closest(BLOCKS);
  while (block) {
    const number = block.querySelector<HTMLAnchorElement>('a.number');
    if (number) return number;
    block = block.parentElement?.closest(BLOCKS);
  }
  return null;
};

/** The words of a range, without what stands beside them. */
function wordsOf(range: Range): string {
  const words = range.cloneContents();
  for (const each of words.querySelectorAll(BESIDE)) each.remove();
  return words.textContent ?? '';
}

/** The numbers of the paragraphs that a selection touches, in order. */
export const numbersIn = (range: Range): HTMLAnchorElement[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('a.number')].filter((number) => {
    const block = blockOf(number);
    return block && range.intersectsNode(block);
  });

/**
 * A quotation from the paragraph with this number: what is selected in it, or all of it where no
 * selection is given. Undefined where nothing of it is selected.
 */
export function quoteOf(
  selection: Selection | null | undefined,
  number: HTMLAnchorElement,
): Quotation | undefined {
  const block = blockOf(number);
  if (!block) return undefined;
  const whole = new Range();
  whole.selectNodeContents(block);
  const range = whole.cloneRange();
  if (selection !== undefined) {
    const selected = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    if (!selected || selected.collapsed || !selected.intersectsNode(block)) return undefined;
    if (selected.compareBoundaryPoints(Range.START_TO_START, whole) > 0) {
      range.setStart(selected.startContainer, selected.startOffset);
    }
    if (selected.compareBoundaryPoints(Range.END_TO_END, whole) < 0) {
      range.setEnd(selected.endContainer, selected.endOffset);
    }
  }
  toWholeWords(range);
  const text = wordsOf(range).replace(/\s+/gu, ' ').trim();
  if (!text) return undefined;
  const slug = slugAt(number);
  return { id: number.id, slug, text, directive: directiveOf(range, whole) };
}

/** Widens a range to whole words: browsers find no others, and nobody means to quote half of one. */
function toWholeWords(range: Range): void {
  const { startContainer: first, endContainer: last } = range;
  if (first instanceof Text) {
    const [half = ''] = /[\p{L}\p{N}’'-]*$/u.exec(first.data.slice(0, range.startOffset)) ?? [];
    if (/^[\p{L}\p{N}]/u.test(first.data.slice(range.startOffset))) {
      range.setStart(first, range.startOffset - half.length);
    }
  }
  if (last instanceof Text) {
    const [half = ''] = /^[\p{L}\p{N}’'-]*/u.exec(last.data.slice(range.endOffset)) ?? [];
    if (/[\p{L}\p{N}]$/u.test(last.data.slice(0, range.endOffset))) {
      range.setEnd(last, range.endOffset + half.length);
    }
  }
}

/** The text directive for part of a paragraph; empty for all of it. */
function directiveOf(range: Range, whole: Range): string {
  const [lead, tail] = [whole.cloneRange(), whole.cloneRange()];
  lead.setEnd(range.startContainer, range.startOffset);
  tail.setStart(range.endContainer, range.endOffset);
  if (![lead, tail].some((around) => wordsOf(around).trim())) return '';
  const directive = directiveFor({
    pieces: piecesOf(range).filter((piece) => piece.trim()),
    before: piecesOf(lead).at(-1) ?? '',
    after: piecesOf(tail)[0] ?? '',
    page: document.body.innerText,
  });
  return directive ? writeDirective(directive) : '';
}

/** The words of a range in runs that stay as they are: a citation between two follows the reader's style. */
function piecesOf(range: Range): string[] {
  const words = range.cloneContents();
  for (const each of words.querySelectorAll(`${BESIDE}, .cluster`)) each.replaceWith(BREAK);
  return (words.textContent ?? '').split(BREAK);
}

/** Copies quotations of one page, each with its citation and its address. */
export async function copyQuotes(
  quotations: readonly Quotation[],
  citable: Promise<CitablePage>,
): Promise<void> {
  const parts = citable.then((page) => quotations.map((quotation) => written(quotation, page)));
  await copy(
    parts.then((quoted) => ({
      html: quoted.map(({ html }) => `<p>${html}</p>`).join(''),
      text: quoted.map(({ text }) => text).join('\n\n'),
    })),
  );
}

/** Copies one quotation. Rejects where there is nothing to quote. */
export async function copyQuote(quotation: Quotation | undefined, citable: Promise<CitablePage>) {
  if (!quotation) throw new RangeError('Nothing is quoted.');
  await copyQuotes([quotation], citable);
}

/** The address of a page in the edition that was read, where its words stand for certain. */
const keptAddress = (citable: CitablePage, slug: string) =>
  permanent(editionPath(citable.editionNumber, slug));

/** The address that leads to the words of a quotation. */
export const addressOf = (quotation: Quotation, citable: CitablePage): string =>
  quotedForms(quotation, citable, keptAddress(citable, quotation.slug)).link;

function written(quotation: Quotation, citable: CitablePage): Formatted {
  const kept = keptAddress(citable, quotation.slug);
  const { words, citation, link, address } = quotedForms(quotation, citable, kept);
  const linked = make('a', { href: link });
  fill(linked, citation);
  const { html, text } = formatted(make('p', {}, `${words} `, linked));
  return { html, text: [text, address].join(' ').trim() };
}

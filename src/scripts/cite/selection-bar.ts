/** A bar beside selected words, with a button that copies them, their citation and their address. */
import words from '#words/citing.json' with { type: 'json' };
import styles from './selection-bar.css?inline';
import { fetchCitable } from './citable.ts';
import { chosenStyle } from './chosen-style.ts';
import { copyButton } from './clipboard.ts';
import { addStyles, make } from '../elements.ts';
import { keepButton } from '../notes/keep-button.ts';
import type { Keepable } from '../notes/keep.ts';
import { addressOf, copyQuotes, numbersIn, quoteOf, type Quotation } from './quotation.ts';
import { shareButtons } from './share.ts';

addStyles(styles);

let bar: HTMLElement | undefined;

/** Shows the bar beside a selection; removes it where no numbered paragraph is selected. */
export function follow(selection: Selection | null): void {
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  const quotations =
    range && !range.collapsed
      ? numbersIn(range).flatMap((number) => quoteOf(selection, number) ?? [])
      : [];
  if (!range || quotations.length === 0) {
    // the selection may have gone because the bar was pressed
    if (!bar?.contains(document.activeElement)) remove();
    return;
  }
  lastRange = range;
  quoted = quotations;
  if (!bar) show(range);
  place(range);
}

let quoted: Quotation[] = [];
let lastRange = new Range();

document.addEventListener('keydown', (event) => {
  if (!bar) return;
  if (event.key === 'Escape') remove();
  // the bar comes next in the order of the keyboard, before the paragraph's links
  if (event.key !== 'Tab' || event.shiftKey || bar.contains(document.activeElement)) return;
  event.preventDefault();
  bar.querySelector('button')?.focus();
});

function show(range: Range): void {
  const status = make('span', { role: 'status' });
  const button = copyButton({ class: 'primary' }, words.copyQuote, status, () => copyAll(quoted));
  const made = make(
    'div',
    { class: 'selection-bar', popover: 'manual' },
    button,
    keepButton(status, keepable),
    ...shareButtons(addressOfFirst),
    status,
  );
  // a press must not clear the selection
  made.addEventListener('pointerdown', (event) => event.preventDefault());
  const end = range.endContainer;
  (end instanceof Element ? end : end.parentElement)?.closest('p, li, td, th')?.append(made);
  made.showPopover();
  bar = made;
  // what it says makes it higher
  new ResizeObserver(() => place(lastRange)).observe(made);
}

/** The address of the first of the words that are selected. */
async function addressOfFirst(): Promise<string> {
  const [first] = quoted;
  if (!first) throw new RangeError('Nothing is selected.');
  return addressOf(first, await fetchCitable(chosenStyle(), first.slug));
}

async function copyAll(quotations: readonly Quotation[]): Promise<void> {
  const [first] = quotations;
  if (!first) return;
  // of a selection over two sections only the part in the first is quoted
  const own = quotations.filter(({ slug }) => slug === first.slug);
  await copyQuotes(own, fetchCitable(chosenStyle(), first.slug));
}

/** What is selected, to be kept: a quotation a paragraph. */
const keepable = (): Keepable[] =>
  quoted.map((each) => ({ kind: 'quotation', slug: each.slug, anchor: each.id, quoted: each }));

/** Moves the bar below the selection, within the window. */
function place(range: Range): void {
  const { left, bottom } = range.getBoundingClientRect();
  const width = bar?.offsetWidth ?? 0;
  const height = bar?.offsetHeight ?? 0;
  const x = Math.max(8, Math.min(left, document.documentElement.clientWidth - width - 8));
  const y = Math.max(8, Math.min(bottom + 8, innerHeight - height - 8));
  bar?.style.setProperty('left', `${x}px`);
  bar?.style.setProperty('top', `${y}px`);
}

function remove(): void {
  bar?.remove();
  bar = undefined;
}

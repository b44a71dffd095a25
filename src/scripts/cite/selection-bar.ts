/** A bar beside selected words that copies them with their citation and their address. */
import words from '#words/citing.json' with { type: 'json' };
import styles from './selection-bar.css?inline';
import { fetchCitable } from './citable.ts';
import { chosenStyle } from './chosen-style.ts';
import { sayCopied } from './clipboard.ts';
import { addStyles, make } from '../elements.ts';
import { copyQuotes, numbersIn, quoteOf, type Quotation } from './quotation.ts';

addStyles(styles);

let bar: HTMLElement | undefined;

/** Shows the bar at what is selected, or takes it away where nothing of a numbered paragraph is. */
export function follow(selection: Selection | null): void {
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  const quotations =
    range && !range.collapsed
      ? numbersIn(range).flatMap((number) => quoteOf(selection, number) ?? [])
      : [];
  if (!range || quotations.length === 0) {
    // the bar may be what has just been pressed
    if (!bar?.contains(document.activeElement)) remove();
    return;
  }
  if (!bar) show(range);
  place(range);
  quoted = quotations;
}

let quoted: Quotation[] = [];

document.addEventListener('keydown', (event) => {
  if (!bar) return;
  if (event.key === 'Escape') remove();
  // next in the order of the keyboard, before the links of the paragraph
  if (event.key !== 'Tab' || event.shiftKey || bar.contains(document.activeElement)) return;
  event.preventDefault();
  bar.querySelector('button')?.focus();
});

function show(range: Range): void {
  const status = make('span', { role: 'status' });
  const button = make('button', { type: 'button' }, words.copyQuote);
  const made = make('div', { class: 'selection-bar', popover: 'manual' }, button, status);
  // pressing it must not take the selection away
  made.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => sayCopied(copyAll(quoted), status));
  const end = range.endContainer;
  (end instanceof Element ? end : end.parentElement)?.closest('p, li, td, th')?.append(made);
  made.showPopover();
  bar = made;
}

async function copyAll(quotations: readonly Quotation[]): Promise<void> {
  const [first] = quotations;
  if (!first) return;
  // a selection that runs on into another section is quoted up to its end
  const own = quotations.filter(({ slug }) => slug === first.slug);
  await copyQuotes(own, fetchCitable(chosenStyle(), first.slug));
}

/** Below the selection, and within the window. */
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

const UNSEEN = '[popover]';
/** Numbers of notes, which a reader of another style does not have. */
const NOTES = 'sup';

/**
 * What an element holds besides the words that a link may quote: all but a paragraph's own words, or
 * less, for whoever quotes with a browser's own menu quotes the marks among them.
 */
export const BESIDE = [
  `.number, .corrected, .claim-mark, ${NOTES}, ${UNSEEN}`,
  `${NOTES}, ${UNSEEN}`,
  `.claim-mark, ${UNSEEN}`,
];

/** The words that a reader reads in an element, without some of what it holds. */
export function wordsOf(element: Element, beside: string): string {
  const copy = element.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll(beside)) each.remove();
  return copy.textContent ?? '';
}

/**
 * How many words there are in an element, when what is in the way of them, given as a selector, is
 * left out.
 */
export function wordsIn(element: Element, left: string): number {
  const copy = element.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll(left)) each.remove();
  // blocks stand next to one another without white space between them
  for (const block of copy.querySelectorAll('p, li, td, th')) block.append(' ');
  return copy.textContent.match(/[\p{L}\p{N}][^\s–]*/gu)?.length ?? 0;
}

/** What other elements say of one that names them by their ids: in `aria-labelledby`, for one. */
export function wordsBehind(element: Element, attribute: string): string {
  const ids = element.getAttribute(attribute)?.split(' ') ?? [];
  return ids.map((id) => element.ownerDocument.getElementById(id)?.textContent).join(' ');
}

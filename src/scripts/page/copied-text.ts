/**
 * Puts on the clipboard the words that a reader selected, their structure and their links, and
 * nothing of how the page looks: browsers copy colours and faces too, of which pale text from a dark
 * page is left on white paper, and spaces on either side of what cannot be selected.
 */
import { make } from '../elements.ts';

/** What tells of the page and not of its subject, and what is no text. */
const BESIDE =
  'button, input, script, select, style, svg, textarea, .claim-mark, .permalink, [role="status"]';
/** Elements without which what stands in them would be something else. */
const HOLDERS = 'a, b, code, dl, em, i, ol, strong, sub, sup, table, tbody, tfoot, thead, tr, ul';
/** Elements that say something without any text in them. */
const TELLING = 'br, hr, img, td, th';
/** The attributes that say something. */
const KEPT = ['alt', 'colspan', 'lang', 'open', 'rowspan', 'start'];
const ADDRESSES = ['href', 'src'];

/** White space that HTML collapses; a no-break space is none. */
const SPACES = /[ \t\r\n\f]+/gu;
const BLOCK =
  '</?(?:article|aside|blockquote|d[dlt]|div|fig\\w+|h\\d|header|li|[ou]l|p|section|t\\w+)\\b';
/** A space at an edge of a block, which is never shown. */
const AT_EDGES = new RegExp(`(?<=^|${BLOCK}[^>]*>) | (?=$|${BLOCK})`, 'gu');

/** Whether a reader sees an element, can select it, and wants it elsewhere. */
function isWanted(element: Element): boolean {
  const style = getComputedStyle(element);
  const canSelect = style.userSelect ?? style.getPropertyValue('-webkit-user-select');
  return style.display !== 'none' && canSelect !== 'none' && !element.matches(BESIDE);
}

/** An element without its content, and without attributes but for those that say something. */
function bare(element: Element): Element {
  const copy = document.createElement(element.localName);
  for (const name of KEPT) {
    const value = element.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  for (const name of ADDRESSES) {
    const value = element.getAttribute(name);
    if (value !== null) copy.setAttribute(name, new URL(value, document.baseURI).href);
  }
  return copy;
}

/** The part of a text that is in a range. */
function partOf(text: Text, { startContainer, startOffset, endContainer, endOffset }: Range) {
  const to = endContainer === text ? endOffset : text.length;
  return text.data.slice(startContainer === text ? startOffset : 0, to);
}

/** What a reader wants of a node that is selected, if anything. */
function selectedOf(node: Node, ranges: readonly Range[]): Node | undefined {
  const touching = ranges.filter((range) => range.intersectsNode(node));
  if (node instanceof Text) {
    return new Text(touching.map((range) => partOf(node, range)).join(''));
  }
  if (touching.length === 0 || !(node instanceof Element) || !isWanted(node)) return undefined;
  const copy = bare(node);
  fillFrom(copy, node, touching);
  const isTelling = copy.textContent.trim() !== '' || copy.querySelector(TELLING) !== null;
  return isTelling || copy.matches(TELLING) ? copy : undefined;
}

function fillFrom(copy: Element, node: Node, ranges: readonly Range[]): void {
  copy.append(...[...node.childNodes].flatMap((child) => selectedOf(child, ranges) ?? []));
}

/** What is selected, in a box, within the elements that it would not be itself without. */
function boxOf(selection: Selection): HTMLElement {
  // Firefox has a range for each run of what can be selected
  const ranges = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
  const whole = ranges[0]?.cloneRange() ?? new Range();
  const last = ranges.at(-1);
  if (last) whole.setEnd(last.endContainer, last.endOffset);
  const root = whole.commonAncestorContainer;
  const box = make('div');
  if (root instanceof Text) box.append(selectedOf(root, ranges) ?? '');
  else fillFrom(box, root, ranges);
  let holder = root instanceof Element ? root : root.parentElement;
  for (; holder?.matches(HOLDERS); holder = holder.parentElement) {
    const copy = bare(holder);
    copy.append(...box.childNodes);
    box.append(copy);
  }
  box.innerHTML = box.innerHTML.replace(SPACES, ' ').replace(AT_EDGES, '');
  return box;
}

/** The text of a box as it would be read on the page, with its paragraphs and the columns of tables. */
function textOf(box: HTMLElement): string {
  document.body.append(box);
  // as browsers do: who pastes into a search wants no other kind of space
  const text = box.innerText.replaceAll('\u00A0', ' ').trim();
  box.remove();
  return text;
}

document.addEventListener('copy', (event) => {
  const selection = getSelection();
  const isInField = event.target instanceof Element && event.target.closest('input, textarea');
  if (!event.clipboardData || !selection || selection.isCollapsed || isInField) return;
  const box = boxOf(selection);
  const text = textOf(box);
  if (text === '') return;
  // not every clipboard says how its bytes are to be read
  event.clipboardData.setData('text/html', `<meta charset="utf-8">${box.innerHTML}`);
  event.clipboardData.setData('text/plain', text);
  event.preventDefault();
});

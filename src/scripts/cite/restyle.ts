/**
 * Shows a page's citations in the style that its reader chose: labels, list, previews and, in note
 * styles, notes. The choice is kept on this device; the page as it was made needs none of this.
 */
import words from '#words/footnotes.json' with { type: 'json' };
import { citationStyleNames } from '../../addresses/style-names.ts';
import { restyledFile } from '../../addresses/paths.ts';
import { path } from '../../addresses/url.ts';
import type { StyledPage } from '../../cite/restyled-pages.ts';
import { remember } from '../device.ts';
import { KEPT_AS, OWN_STYLE } from './chosen-style.ts';
import { fetchJson } from '../own-files.ts';
import { closeGap, dropStop, placeMark } from './note-marks.ts';

/** What undoes each change to the page, in the order in which the changes were made. */
let undo: (() => void)[] = [];

/** The event that tells other scripts which style was chosen, with its id as `detail`. */
export const CHOSEN = 'citation-style';

/** How many choices were made on this page. */
let choices = 0;

/**
 * Shows this page in a style and keeps the choice, unless the reader has chosen another meanwhile.
 * Rejects where the file of the style cannot be had, and leaves the page as it is.
 */
export async function chooseStyle(style: string): Promise<void> {
  const choice = ++choices;
  const page = await fetchStyle(style);
  if (choice !== choices) return;
  show(page);
  // where the browser keeps nothing, it holds for this page alone
  remember(KEPT_AS, style === OWN_STYLE ? '' : style);
  dispatchEvent(new CustomEvent(CHOSEN, { detail: style }));
}

/**
 * Shows this page in the style that was chosen before. Its text may be on the screen already, so it
 * changes in a frame that is not seen: nothing moves under the reader's eyes. Rejects where the file
 * of the style cannot be had.
 */
export async function showChosen(style: string): Promise<void> {
  const page = await fetchStyle(style);
  if (!page) return;
  // what is only not seen keeps the focus
  document.body.style.opacity = '0';
  await painted();
  show(page);
  await painted();
  document.body.style.opacity = '';
}

/** Waits until what was changed is painted; not for long, since a window in the back paints nothing. */
const painted = () =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 100);
  });

/** Matches only on pages that cite something. */
const CITING = '.cluster, .records';

/** How this page reads in a style; undefined for the site's own, and where nothing is cited. */
async function fetchStyle(style: string): Promise<StyledPage | undefined> {
  // what the device kept may be any text
  const isOther = style !== OWN_STYLE && style in citationStyleNames;
  if (!isOther || !document.querySelector(CITING)) return undefined;
  return (await fetchJson(`/${restyledFile(style, slugOfPage())}`)) as StyledPage;
}

/** Shows the page as it was made, and then in a style, if one is given. */
function show(page: StyledPage | undefined): void {
  for (const put of undo.reverse()) put();
  undo = [];
  if (page) restyle(page);
}

/** The page's name in the addresses of its files: "introduction" for /introduction/. */
const slugOfPage = () => location.pathname.slice(path('/').length).replace(/\/$/u, '');

function restyle({ kind, labels, notes, list, footnotes = {} }: StyledPage): void {
  const marks = marksOf(notes, footnotes);
  const numbers = new Map(
    labels.flatMap(([anchors], index) => anchors.map((anchor) => [anchor, index] as const)),
  );
  for (const cluster of document.querySelectorAll<HTMLElement>('.cluster')) {
    const anchor = cluster.dataset['of'] ?? cluster.querySelector('a')?.id ?? '';
    const index = numbers.get(anchor);
    const parts = index === undefined ? undefined : labels[index]?.[1];
    if (!parts) continue;
    const note = notes[index ?? 0];
    if (cluster.dataset['of']) {
      const text = parts.map(([html]) => html).join('');
      setContent(cluster, nodesOf(kind === 'note' ? `[${note}]` : text));
    } else {
      const mark = marks[index ?? 0] ?? 0;
      setContent(cluster, labelNodes(cluster, parts, mark));
      if (mark > 0) placeMark(cluster, setText);
      else if (parts.length === 0) closeGap(cluster, setText);
      else if (kind === 'note') dropStop(cluster, setText);
    }
  }
  if (kind === 'note' && document.querySelector('.cluster > a')) {
    const own = renumberFootnotes(footnotes);
    addNotes(labels, notes, marks, own);
  }
  showList(list);
}

/** The number of each note of a citation: those that no footnote of the page has. 0 where it has none. */
function marksOf(notes: readonly string[], footnotes: Readonly<Record<string, number>>): number[] {
  const taken = new Set(Object.values(footnotes));
  let number = 0;
  return notes.map((html) => {
    if (!html) return 0;
    do number++;
    while (taken.has(number));
    return number;
  });
}

/** Gives the page's own footnotes their numbers among the notes. Returns their items by number. */
function renumberFootnotes(footnotes: Readonly<Record<string, number>>): Map<number, Element> {
  for (const mark of document.querySelectorAll('[data-footnote-ref]')) {
    const number = footnotes[mark.getAttribute('href')?.slice(1) ?? ''];
    if (number === undefined) continue;
    setContent(mark, [document.createTextNode(String(number))]);
    setAttribute(mark, 'aria-describedby', NOTES);
  }
  const items = new Map<number, Element>();
  for (const [id, number] of Object.entries(footnotes)) {
    const item = document.getElementById(id);
    if (!item) continue;
    items.set(number, item);
    for (const back of item.querySelectorAll('[data-footnote-backref]')) {
      const label = back.getAttribute('aria-label') ?? '';
      setAttribute(back, 'aria-label', label.replace(/\d+/u, String(number)));
    }
  }
  return items;
}

/** The id of the heading of the notes. */
const NOTES = 'citation-notes';

/** A label's pieces, each cite in the link that it had. An anchor that gets no words stays as a target. */
function labelNodes(
  cluster: HTMLElement,
  parts: StyledPage['labels'][number][1],
  note: number,
): Node[] {
  const links = new Map([...cluster.querySelectorAll('a')].map((link) => [link.id, link]));
  const nodes = parts.flatMap(([html, anchor]) => {
    const link = links.get(anchor ?? '')?.cloneNode() as HTMLAnchorElement | undefined;
    links.delete(anchor ?? '');
    if (!link) return nodesOf(html);
    link.replaceChildren(...nodesOf(html));
    if (note > 0) {
      link.href = `#note-${note}`;
      link.setAttribute('role', 'doc-noteref');
    }
    return [link];
  });
  const silent = [...links.keys()].map((id) =>
    Object.assign(document.createElement('span'), { id }),
  );
  return [...nodes, ...silent];
}

/** Lists the notes of the citations and the footnotes of the page itself, in their one series. */
function addNotes(
  labels: StyledPage['labels'],
  notes: readonly string[],
  marks: readonly number[],
  own: ReadonlyMap<number, Element>,
): void {
  const section = document.createElement('section');
  section.className = 'references';
  section.setAttribute('role', 'doc-endnotes');
  section.setAttribute('aria-labelledby', NOTES);
  const heading = Object.assign(document.createElement('h2'), {
    id: NOTES,
    textContent: words.label,
  });
  const items = new Map(own);
  for (const [index, number] of marks.entries()) {
    if (number === 0) continue;
    const item = Object.assign(document.createElement('li'), { id: `note-${number}` });
    const back = Object.assign(document.createElement('a'), {
      href: `#${labels[index]?.[0][0]}`,
      textContent: words.backToText,
    });
    back.setAttribute('role', 'doc-backlink');
    item.append(...nodesOf(notes[index] ?? ''), ' ', back);
    items.set(number, item);
  }
  for (const footnotes of document.querySelectorAll('[data-footnotes]')) {
    setAttribute(footnotes, 'hidden', '');
    const before = footnotes.querySelector('ol');
    // the items move, and undoing puts them back
    if (before) setContent(before, []);
  }
  const list = document.createElement('ol');
  list.append(...[...items].sort(([a], [b]) => a - b).map(([, item]) => item));
  section.append(heading, list);
  // before the heading of the list
  document.querySelector('.references')?.previousElementSibling?.before(section);
  undo.push(() => section.remove());
}

/** Shows the entries as the style words and orders them, in each list and in the previews. */
function showList(list: StyledPage['list']): void {
  const listed = list.flatMap(({ id, number, html }) => {
    const item = document.getElementById(id);
    if (!item?.matches('.references li, .records li')) return [];
    const entry = item.querySelector(':scope > p');
    if (entry) {
      const own = entry.querySelector(':scope > .permalink');
      setContent(entry, [...nodesOf(`${number ?? ''} ${html} `), ...(own ? [own] : [])]);
    }
    for (const preview of item.querySelectorAll('.preview > p:first-of-type')) {
      const nodes = nodesOf(html);
      setContent(preview, nodes.map(withoutLinks));
    }
    return [item];
  });
  // one on pages that cite, and one for each letter where all works are
  for (const parent of new Set(listed.map((item) => item.parentElement))) {
    if (!parent) continue;
    const items: Element[] = listed.filter((item) => item.parentElement === parent);
    const others = [...parent.children].filter((item) => !items.includes(item));
    setContent(parent, [...items, ...others]);
  }
}

/** A node without its links: a preview has links of its own below. */
function withoutLinks(node: Node): Node {
  if (node instanceof HTMLAnchorElement) return document.createTextNode(node.textContent ?? '');
  if (node instanceof Element) {
    for (const link of node.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  }
  return node;
}

/** Nodes of HTML that this site's own build wrote. */
function nodesOf(html: string): Node[] {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...template.content.childNodes];
}

function setContent(element: Element, nodes: Node[]): void {
  const before = [...element.childNodes];
  element.replaceChildren(...nodes);
  undo.push(() => element.replaceChildren(...before));
}

function setAttribute(element: Element, name: string, value: string): void {
  const before = element.getAttribute(name);
  element.setAttribute(name, value);
  undo.push(() => {
    if (before === null) element.removeAttribute(name);
    else element.setAttribute(name, before);
  });
}

function setText(text: Text, data: string): void {
  const before = text.data;
  text.data = data;
  undo.push(() => {
    text.data = before;
  });
}

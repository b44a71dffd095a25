/**
 * Shows a page's citations in the style that its reader chose: labels, list, previews and, in note
 * styles, notes. The choice is kept on this device; the page as it was made needs none of this.
 */
import words from '#words/footnotes.json' with { type: 'json' };
import { citationStyleNames } from '../../addresses/style-names.ts';
import { restyledFile } from '../../addresses/paths.ts';
import { path } from '../../addresses/url.ts';
import type { StyledPage } from '../../cite/restyled-pages.ts';
import { keepStyle, OWN_STYLE } from './chosen-style.ts';
import { closeGap, placeMark } from './note-marks.ts';

/** What undoes each change to the page, in the order in which the changes were made. */
let undo: (() => void)[] = [];

/** The event that tells other scripts which style was chosen, with its id as `detail`. */
export const CHOSEN = 'citation-style';

/**
 * Shows this page in a style and keeps the choice. Rejects where the file of the style cannot be
 * had, and leaves the page as it is.
 */
export async function chooseStyle(style: string): Promise<void> {
  await showStyle(style);
  keepStyle(style);
  dispatchEvent(new CustomEvent(CHOSEN, { detail: style }));
}

/** Shows this page in a style. */
export async function showStyle(style: string): Promise<void> {
  // what the device kept may be any text
  const isOther = style !== OWN_STYLE && style in citationStyleNames;
  const page = isOther && document.querySelector(CITING) ? await fetchStyle(style) : undefined;
  for (const put of undo.reverse()) put();
  undo = [];
  if (page) show(page);
}

/** Matches only on pages that cite something. */
const CITING = '.cluster, .records';

async function fetchStyle(style: string): Promise<StyledPage> {
  const response = await fetch(path(`/${restyledFile(style, slugOfPage())}`));
  if (!response.ok) throw new Error(`There is no style “${style}” for this page.`);
  return (await response.json()) as StyledPage;
}

/** The page's name in the addresses of its files: "introduction" for /introduction/. */
const slugOfPage = () => location.pathname.slice(path('/').length).replace(/\/$/u, '');

function show({ kind, labels, notes, list }: StyledPage): void {
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
      setContent(cluster, labelNodes(cluster, parts, kind === 'note' ? (index ?? 0) + 1 : 0));
      if (kind === 'note') placeMark(cluster, setText);
      else if (parts.length === 0) closeGap(cluster, setText);
    }
  }
  if (kind === 'note' && document.querySelector('.cluster > a')) addNotes(labels, notes);
  showList(list);
}

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

function addNotes(labels: StyledPage['labels'], notes: string[]): void {
  const section = document.createElement('section');
  section.className = 'references';
  section.setAttribute('role', 'doc-endnotes');
  section.setAttribute('aria-labelledby', 'citation-notes');
  const heading = Object.assign(document.createElement('h2'), {
    id: 'citation-notes',
    textContent: words.label,
  });
  const items = notes.map((html, index) => {
    const item = Object.assign(document.createElement('li'), { id: `note-${index + 1}` });
    const back = Object.assign(document.createElement('a'), {
      href: `#${labels[index]?.[0][0]}`,
      textContent: words.backToText,
    });
    back.setAttribute('role', 'doc-backlink');
    item.append(...nodesOf(html), ' ', back);
    return item;
  });
  const list = document.createElement('ol');
  list.append(...items);
  section.append(heading, list);
  const references = document.querySelector('[role="doc-bibliography"]');
  if (references) references.before(section);
  undo.push(() => section.remove());
}

/** Shows the entries as the style words and orders them, in the list and in the previews. */
function showList(list: StyledPage['list']): void {
  const [first] = list.flatMap(({ id }) => document.getElementById(id) ?? []);
  const parent = first?.parentElement;
  if (!parent) return;
  const listed = list.flatMap(({ id, number, html }) => {
    const item = document.getElementById(id);
    if (item?.parentElement !== parent) return [];
    const entry = item.querySelector(':scope > p');
    if (entry) {
      const own = entry.querySelector(':scope > .permalink');
      setContent(entry, [...nodesOf(`${number ?? ''} ${html} `), ...(own ? [own] : [])]);
    }
    for (const preview of item.querySelectorAll('.preview > p:first-child')) {
      const nodes = nodesOf(html);
      setContent(preview, nodes.map(withoutLinks));
    }
    return [item];
  });
  const unlisted = [...parent.children].filter((item) => !listed.includes(item as HTMLElement));
  setContent(parent, [...listed, ...unlisted]);
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

function setText(text: Text, data: string): void {
  const before = text.data;
  text.data = data;
  undo.push(() => {
    text.data = before;
  });
}

import { htmlToHast, type HastNode } from 'satteri';

/** What means something within a line of Markdown as GitHub reads it, links without brackets included. */
const SPECIAL = /[\\`*_[\]<~|$@]|&(?=#?\w+;)|:(?=\/\/)|(?<=\bwww)\./gu;
/** What begins a heading, a list, a quotation or a definition where it begins a block. */
const OPENER = /^(?:(\d+)(?=[.)](?:\s|$))|(?=[-+#>=:]))/u;

/** Text as Markdown that reads the same (CommonMark 0.31.2, 2.4: backslash escapes). */
export const escapeText = (text: string): string => text.replace(SPECIAL, '\\$&');

/** Markdown that may begin a block, and stays text there. */
export const asBlock = (markdown: string): string => markdown.replace(OPENER, '$1\\');

/** An address between the brackets of a link. */
export const destination = (url: string): string =>
  /[\s()<>]/u.test(url) ? `<${url.replace(/[<>]/gu, encodeURIComponent)}>` : url;

const MARKS: Readonly<Record<string, string>> = { i: '*', em: '*', b: '**', strong: '**' };
/** What Markdown has no sign for, and holds as HTML. */
const KEPT = new Set(['sub', 'sup']);

/**
 * The HTML of a label or an entry as Markdown that reads the same. Throws a RangeError on an
 * element that citeproc does not write, so that nothing is lost without a word.
 */
export function htmlToMarkdown(html: string): string {
  return html === '' ? '' : written(htmlToHast(html, { fragment: true }));
}

function written(node: HastNode): string {
  if (node.type === 'text') return escapeText(node.value);
  const inner = 'children' in node ? node.children.map((child) => written(child)).join('') : '';
  if (node.type === 'root') return inner;
  if (node.type !== 'element') throw new RangeError(`A label cannot hold a ${node.type}.`);
  const { tagName, properties } = node;
  if (tagName === 'a') return link(String(properties['href'] ?? ''), inner);
  if (KEPT.has(tagName)) return `<${tagName}>${inner}</${tagName}>`;
  const mark = tagName === 'span' ? '' : MARKS[tagName];
  if (mark === undefined) throw new RangeError(`There is no Markdown for <${tagName}> in a label.`);
  // a mark beside white space is no mark
  return inner.replace(/^(\s*)(.*?)(\s*)$/su, (_all, before, words, after) =>
    words === '' ? `${before}${after}` : `${before}${mark}${words}${mark}${after}`,
  );
}

const link = (url: string, text: string) =>
  text === escapeText(url) && /^https?:[^\s<>]+$/u.test(url)
    ? `<${url}>`
    : `[${text}](${destination(url)})`;

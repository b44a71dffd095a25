/** What a page or a file says. */
import type { Element, Root, RootContent } from 'hast';
import sniffEncoding from 'html-encoding-sniffer';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** The words of a page, and what tells of what kind it is. */
export interface PageText {
  title: string;
  /** Its first heading. */
  heading: string;
  text: string;
  hasPassword: boolean;
}

/** Text on one line, without what nobody sees: soft hyphens and the like, and control characters. */
const flat = (text: string) =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();

/** A media type without its parameters, and the encoding that it names (RFC 9110, 8.3). */
function typeOf(header: string): { type: string; charset: string | undefined } {
  const [type = '', ...parameters] = header.split(';').map((part) => part.trim());
  const charset = parameters.find((part) => /^charset=/iu.test(part))?.slice('charset='.length);
  return { type: type.toLowerCase(), charset: charset?.replace(/^"|"$/gu, '') };
}

/** What has no type is taken for what its first bytes say (MIME Sniffing, 7.1, as far as is needed here). */
function sniffType(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 512)).trimStart();
  if (start.startsWith('%PDF-')) return 'application/pdf';
  return /^(?:\uFEFF|ï»¿)?<(?:!doctype|html|head|body|title)/iu.test(start) ? 'text/html' : '';
}

function decode(bytes: Uint8Array, charset: string | undefined): string {
  const encoding = sniffEncoding(bytes, {
    ...(charset === undefined ? {} : { transportLayerEncodingLabel: charset }),
    defaultEncoding: 'utf-8',
  });
  return new TextDecoder(encoding).decode(bytes);
}

/** What is no text of a page. */
const UNSEEN = new Set(['script', 'style', 'template', 'svg', 'noscript', 'title']);
/** What stands within a line: the words on both sides of any other tag are two words. */
const WITHIN_LINES = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'em',
  'font',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'wbr',
]);

type Node = Root | RootContent;

const textOf = (node: Node): string => {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && UNSEEN.has(node.tagName)) return '';
  const text = node.children.map(textOf).join('');
  return node.type === 'element' && WITHIN_LINES.has(node.tagName) ? text : ` ${text} `;
};

function* elementsOf(node: Node): Generator<Element> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* elementsOf(child);
}

function readHtml(html: string): PageText {
  const root = unified().use(rehypeParse).parse(html);
  const elements = [...elementsOf(root)];
  const first = (name: string) => elements.find(({ tagName }) => tagName === name);
  const wordsOf = (element: Element | undefined) =>
    flat((element?.children ?? []).map(textOf).join(''));
  return {
    title: wordsOf(first('title')),
    heading: wordsOf(first('h1')),
    text: flat(textOf(root)),
    hasPassword: elements.some(
      ({ tagName, properties }) =>
        tagName === 'input' && String(properties['type']).toLowerCase() === 'password',
    ),
  };
}

/** How many pages of a PDF are read: a title stands on one of the first. */
const PAGES = 4;

/** The title and the first pages of a PDF; undefined where it cannot be read, as where it is cut off. */
async function readPdf(bytes: Uint8Array): Promise<PageText | undefined> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
  });
  try {
    const pdf = await loading.promise;
    const { info } = (await pdf.getMetadata()) as { info: { Title?: unknown } };
    const texts: string[] = [];
    for (let at = 1; at <= Math.min(PAGES, pdf.numPages); at += 1) {
      const { items } = await (await pdf.getPage(at)).getTextContent();
      texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    }
    const title = typeof info.Title === 'string' ? flat(info.Title) : '';
    return { title, heading: '', text: flat(texts.join(' ')), hasPassword: false };
  } catch {
    return undefined;
  } finally {
    await loading.destroy();
  }
}

/**
 * What a body says, by the type that its server names, or else by its first bytes; undefined where
 * it is of a type in which no words can be looked for.
 */
export async function pageText(
  bytes: Uint8Array,
  contentType: string,
): Promise<PageText | undefined> {
  const named = typeOf(contentType);
  const { charset } = named;
  const type = named.type || sniffType(bytes);
  if (type === 'application/pdf') return readPdf(bytes);
  if (type === 'text/html' || type === 'application/xhtml+xml')
    return readHtml(decode(bytes, charset));
  if (!type.startsWith('text/')) return undefined;
  return { title: '', heading: '', text: flat(decode(bytes, charset)), hasPassword: false };
}

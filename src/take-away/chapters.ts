import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { BOOK } from '../pictures/colours.ts';
import { onPaper, withOwnLook } from '../pictures/own-look.ts';
import type { Publication } from '../site/publication.ts';
import { toXml } from './xhtml.ts';

/** A heading within a chapter. */
export interface Subheading {
  id: string;
  text: string;
}

/** A file of the book: a section, the list of references, or the title page. */
export interface Chapter {
  file: string;
  /** The id of its title, or of its text. */
  id: string;
  title: string;
  /** What it is, by the EPUB vocabulary of structure; as a role of DPUB-ARIA it has "doc-" before it. */
  kind: 'titlepage' | 'chapter' | 'bibliography';
  headings: Subheading[];
  content: Element;
}

/**
 * Left out of a book: what needs scripts or a wide screen, and links to what a book does not have.
 */
const LEFT_OUT =
  '.permalink, .preview, .downloads, .contents, svg[data-size="wide"], script, style';
/** Attributes that only HTML has. */
const HTML_ONLY = ['interestfor', 'popover', 'tabindex'];
/** Not every reading system can open a `<details>`, so its content always shows. */
const UNFOLDED: Record<string, string> = { DETAILS: 'div', SUMMARY: 'p' };
/** A chapter's title is the highest heading of its file. */
const HIGHER: Record<string, string> = { H2: 'h1', H3: 'h2', H4: 'h3' };

const drawings = readFileSync(new URL('../styles/parts/drawings.css', import.meta.url), 'utf8');

const flat = (text: string | null) => (text ?? '').replace(/\s+/gu, ' ').trim();

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  for (const { name, value } of element.attributes) renamed.setAttribute(name, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

/** Removes what a book has no use for, and adds what its reading systems navigate by. */
function settle(document: Document, { whole, sections }: Publication): void {
  for (const element of document.querySelectorAll(LEFT_OUT)) element.remove();
  for (const name of HTML_ONLY) {
    for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  }
  for (const element of [...document.querySelectorAll('details, summary')]) {
    rename(element, UNFOLDED[element.tagName] ?? element.localName);
  }
  for (const drawing of document.querySelectorAll('svg:not(.sign)')) {
    drawing.outerHTML = onPaper(withOwnLook(toXml(drawing), drawings, BOOK), BOOK);
  }
  for (const link of document.querySelectorAll('a[href^="/"]')) {
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', whole.address).href);
  }
  for (const section of sections) {
    const numbers = document.querySelectorAll(`[aria-labelledby="${section.name}"] a.number`);
    // a number in a book is the link to the passage on the site, where its later editions are
    for (const number of numbers) number.setAttribute('href', `${section.address}#${number.id}`);
  }
  for (const link of document.querySelectorAll('a[role="doc-backlink"]')) {
    // the blanks at its edges would be underlined
    link.textContent = flat(link.textContent);
  }
  for (const mark of document.querySelectorAll('a[role="doc-biblioref"]')) {
    mark.setAttribute('epub:type', 'biblioref');
  }
  for (const note of document.querySelectorAll('.since')) {
    // EPUB 3.2 lets no section be a group, which it is on the site, since Orca names groups alone
    note.setAttribute('role', 'note');
  }
  for (const entry of document.querySelectorAll('.references li')) {
    entry.setAttribute('epub:type', 'biblioentry');
  }
}

function chapterOf(content: Element, kind: Chapter['kind'], file: string): Chapter {
  for (const heading of [...content.querySelectorAll('h2, h3, h4')]) {
    rename(heading, HIGHER[heading.tagName] ?? heading.localName);
  }
  const title = content.querySelector('h1');
  const headings = [...content.querySelectorAll('h2[id]')];
  return {
    file,
    id: title?.id ?? '',
    title: flat(title?.textContent ?? ''),
    kind,
    headings: headings.map(({ id, textContent }) => ({ id, text: flat(textContent) })),
    content,
  };
}

/** The chapters of the page of the whole, whose links within it lead from file to file. */
export function chaptersOf(html: string, publication: Publication): Chapter[] {
  const { document } = parseHTML(html);
  settle(document, publication);
  const title = document.querySelector('.opening');
  const sections = document.querySelectorAll('.part');
  const list = document.querySelector('.works');
  const chapters = [
    ...(title ? [chapterOf(title, 'titlepage', 'title.xhtml')] : []),
    ...[...sections].map((section) =>
      chapterOf(section, 'chapter', `${section.getAttribute('aria-labelledby')}.xhtml`),
    ),
    ...(list ? [chapterOf(list, 'bibliography', 'references.xhtml')] : []),
  ];
  const fileOf = new Map(
    chapters.flatMap(({ file, content }) =>
      [...content.querySelectorAll('[id]')].map(({ id }) => [id, file] as const),
    ),
  );
  for (const { file, content } of chapters) {
    for (const link of content.querySelectorAll('a[href^="#"]')) {
      const id = (link.getAttribute('href') ?? '').slice(1);
      const target = fileOf.get(id);
      if (target && target !== file) link.setAttribute('href', `${target}#${id}`);
    }
  }
  return chapters;
}

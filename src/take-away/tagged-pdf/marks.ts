/** What a structure element of a PDF can be told of the HTML element that it comes from. */
export interface Marked {
  /** Its structure type, where Chromium gives it another or none (ISO 32000-1, 14.8.4). */
  type: string;
  /** The accessible name of a link. */
  name?: string;
}

/** What a page knows of itself and Chromium does not write into its PDF. */
export interface Page {
  /** The elements that are marked, by the numbers of their marks. */
  marked: Marked[];
  /** All its text, with single spaces. */
  text: string;
}

/** Words in another language that are nothing else. */
const FOREIGN = ':is(span, i, b, cite, q, small)[lang]';

/** What the elements of a page are in a PDF. Of two selectors the first counts. */
const TYPES = {
  '.contents ol': 'TOC',
  '.contents li': 'TOCI',
  'ul, ol, dl': 'L',
  li: 'LI',
  dt: 'Lbl',
  dd: 'LBody',
  'a[href]': 'Link',
  [FOREIGN]: 'Span',
  '.since, aside': 'Note',
  // the picture in it is the figure, since what a figure holds is not read beside its alternative
  figure: 'Div',
  'section, nav': 'Sect',
} as const;

const NO_BREAK_SPACE = '\u00A0';

const flat = (text: string | null) => (text ?? '').replace(/\s+/gu, ' ').trim();

const languageOf = (element: Element) =>
  element
    .closest('[lang]')
    ?.getAttribute('lang')
    ?.replace(/-x-\d+$/u, '') ?? '';

/**
 * Has Chromium write elements of which it writes nothing: words in another language, which have no
 * role, and cells with nothing in them, without which their row is out of step.
 */
function keepAll(document: Document): void {
  for (const words of document.querySelectorAll(FOREIGN)) words.setAttribute('role', 'group');
  for (const cell of document.querySelectorAll('td, th')) {
    if (flat(cell.textContent) === '' && cell.children.length === 0)
      cell.textContent = NO_BREAK_SPACE;
  }
}

/** What keeps marked text set as it was: letters of two languages do not draw near to each other. */
const localesOf = (languages: ReadonlySet<string>) =>
  [...languages]
    .map((language) => `[lang^="${language}-x-"]{-webkit-locale:"${language}"}`)
    .join('');

/**
 * Marks elements of a page, and tells what each mark stands for. Chromium writes nothing of an
 * element into a PDF but its role and its language, so a mark is the number of an element in the
 * private use subtags of its language: "en-GB-x-12" (RFC 5646, 2.2.7).
 */
export function mark(document: Document): Page {
  keepAll(document);
  const typeOf = new Map<Element, string>();
  for (const [selector, type] of Object.entries(TYPES)) {
    for (const element of document.querySelectorAll(selector)) {
      if (!typeOf.has(element)) typeOf.set(element, type);
    }
  }
  const languages = new Set<string>();
  const marked = [...typeOf].map(([element, type], number) => {
    const language = languageOf(element);
    languages.add(language);
    element.setAttribute('lang', `${language}-x-${number}`);
    if (type !== 'Link') return { type };
    return { type, name: flat(element.getAttribute('aria-label') ?? element.textContent) };
  });
  const text = flat(document.body.textContent);
  const style = document.createElement('style');
  style.textContent = localesOf(languages);
  document.head.append(style);
  return { marked, text };
}

/** The language and the number in a language that may have been marked. */
export function readMark(language: string): { language: string; number?: number } {
  const [, own, number] = /^(.*)-x-(\d+)$/u.exec(language) ?? [];
  return own === undefined ? { language } : { language: own, number: Number(number) };
}

/** Passages of built pages, as notes hold them: read from a page's DOM, which is handed in. */

import type { NoteKind } from './note.ts';

/** A part of a page with an address of its own: a numbered paragraph, a row of a table, a heading. */
export interface Passage {
  kind: Exclude<NoteKind, 'quotation' | 'source'>;
  element: Element;
  /** Its id on the page: "p4-1", "c-17". */
  anchor: string;
  /** The number of a paragraph: "4.1". */
  number?: string;
  /** What a row is called: "C-21", "MyCSP". */
  name?: string;
  /** All its words, in the site's own citation style. */
  words: string;
  /** An anchor of each citation in it, in the order of the text: "the-downsides-bach-2012-1". */
  cited: string[];
}

/** What can have a paragraph's number, as where a reader selects words (src/scripts/cite/quotation.ts). */
const BLOCKS = 'p, li, table, figure';
const NUMBER = 'a.number';
/** Rows of tables, however they are laid out. */
const ROWS = 'tr[id], dl > div[id], section.card, section.case';
/** What stands in a passage and is none of its words. */
const BESIDE =
  '.number, .corrected, .claim-mark, .permalink, [popover], sup, svg, script, style, button, input, [role="status"]';
/** Elements whose words do not run on from those before them. */
const APART =
  /^(?:d[dlt]|div|h\d|li|[ou]l|p|section|t[dhr]|tbody|thead|table|fig\w+|details|summary)$/iu;

/**
 * The passage that an anchor stands for or stands in: of a citation, the paragraph or row that has it.
 * Undefined where the page has no such anchor.
 */
export function passageAt(page: Document, anchor: string): Passage | undefined {
  const place = page.getElementById(anchor);
  if (!place) return undefined;
  const number = numberOf(place);
  const row = number ? null : place.closest(ROWS);
  const element = number?.closest(BLOCKS) ?? row ?? place.closest(BLOCKS) ?? place;
  const name = row?.querySelector('.heading > [id], th, dt');
  const named = row?.id === '' ? row.querySelector('.heading > [id]') : row;
  return {
    kind: number ? 'paragraph' : row ? kindOf(row) : 'page',
    element,
    anchor: (number ?? named ?? place).id,
    ...(number ? { number: wordsIn(number) } : {}),
    ...(name ? { name: wordsIn(name) } : {}),
    words: wordsIn(element),
    cited: citedIn(element),
  };
}

function kindOf(row: Element): 'claim' | 'case' | 'row' {
  if (row.matches('[data-verdict]')) return 'claim';
  return row.matches('.case') ? 'case' : 'row';
}

/** The number of the paragraph that something stands in, or is the number of. */
function numberOf(place: Element): Element | undefined {
  if (place.matches(NUMBER)) return place;
  for (let block = place.closest(BLOCKS); block;) {
    const number = block.querySelector(NUMBER);
    if (number) return number;
    block = block.parentElement?.closest(BLOCKS) ?? null;
  }
  return undefined;
}

/** The words in an element, in one line, without what stands beside them. */
export function wordsIn(element: Element): string {
  const textOf = (node: Node): string => {
    if (node.nodeType === node.TEXT_NODE) return node.textContent ?? '';
    if (node.nodeType !== node.ELEMENT_NODE) return '';
    const inner = node as Element;
    if (inner !== element && inner.matches(BESIDE)) return '';
    const text = [...inner.childNodes].map(textOf).join('');
    return APART.test(inner.tagName) ? ` ${text} ` : text;
  };
  return textOf(element).replace(/\s+/gu, ' ').trim();
}

/** An anchor of each citation in an element; a table shows some of them again without links. */
function citedIn(element: Element): string[] {
  const clusters = [...element.querySelectorAll('.cluster')].filter(
    (cluster) => !cluster.closest('[popover]'),
  );
  const anchors = clusters.flatMap(
    (cluster) => cluster.querySelector('a[id]')?.id ?? cluster.getAttribute('data-of') ?? [],
  );
  return [...new Set(anchors)];
}

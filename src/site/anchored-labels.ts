/** Labels as a page shows them: every cite is a link that can be linked to, and has a preview. */
import { workAnchor } from '../addresses/anchors.ts';
import type { CitationItem, Label, LabelPart } from '../bibliography/index.ts';
import type { CitationProps } from '../markdown/index.ts';

/** A piece of a label on a page. A cite has the id of its link. */
export interface AnchoredPart extends LabelPart {
  cite?: { item: CitationItem; anchor: string };
}

/** The id of the preview that a work has with a locator: citations of the same page share it. */
export const previewId = ({ id, locator }: Pick<CitationItem, 'id' | 'locator'>): string =>
  [
    'preview',
    workAnchor(id),
    ...(locator ? [locator.label, locator.value.replace(/\W+/gu, '-')] : []),
  ].join('-');

/** The cites that need a preview of their own: the last of those that share one. */
export const withPreviews = (cites: readonly { item: CitationItem }[]): CitationItem[] => [
  ...new Map(cites.map(({ item }) => [previewId(item), item])).values(),
];

/** Joins a locator to its label with a no-break space, so that "p." never ends a line before "407". */
function keepLocatorWhole(html: string, { locator }: CitationItem): string {
  const [number] = locator?.value.split(/\W/u) ?? [];
  const space = number === undefined ? -1 : html.lastIndexOf(` ${number}`);
  return space < 0 ? html : `${html.slice(0, space)}\u{a0}${html.slice(space + 1)}`;
}

const YEAR = /^\d{4}$/u;
const COMMA = ', ';

/**
 * Takes the comma before a year that is a link of its own, as in "(HSJ, 2015, 2019)", into the
 * link: Defuddle takes links of up to four figures for the marks of footnotes, and what they lead to
 * for the notes.
 */
function yearsWithComma(parts: readonly AnchoredPart[]): AnchoredPart[] {
  return parts.map((part, index) => {
    const isYear = ({ html, cite }: AnchoredPart) => cite !== undefined && YEAR.test(html);
    const [before, after] = [parts[index - 1], parts[index + 1]];
    if (isYear(part) && before?.html === COMMA) return { ...part, html: `${COMMA}${part.html}` };
    return part.html === COMMA && after && isYear(after) ? { ...part, html: '' } : part;
  });
}

/**
 * Gives each cite of a label its anchor. A style may put the cites in another order than the text
 * has them; of several that name the same work, the first comes first. What it leaves unsaid gets
 * no link.
 */
export function anchorParts(label: Label, { cluster, anchors }: CitationProps): AnchoredPart[] {
  const waiting = cluster.items.map((item, index) => ({ item, anchor: anchors[index] ?? '' }));
  const parts = label.map((part): AnchoredPart => {
    const at = waiting.findIndex(({ item }) => item.id === part.id);
    const [cite] = at < 0 ? [] : waiting.splice(at, 1);
    return cite ? { ...part, html: keepLocatorWhole(part.html, cite.item), cite } : part;
  });
  return yearsWithComma(parts).filter(({ html }) => html !== '');
}

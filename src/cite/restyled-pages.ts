import { workAnchor } from '../addresses/anchors.ts';
import type { Bibliography } from '../bibliography/index.ts';
import type { Citation, Footnote } from '../markdown/index.ts';
import { anchorParts } from '../site/anchored-labels.ts';
import { noteSeries } from './note-series.ts';

/**
 * A page's citations in a style that the reader chose: a script puts them in place of those that
 * the page was built with.
 */
export interface StyledPage {
  kind: 'author-date' | 'numeric' | 'note';
  /** Each cluster by its anchors: the pieces of its label, each cite with its anchor. */
  labels: [anchors: string[], parts: [html: string, anchor?: string][]][];
  /** In a note style the note of each cluster, in the same order; empty for one in a footnote. */
  notes: string[];
  /** In a note style, where the page has footnotes of its own: the number of each by its id. */
  footnotes?: Record<string, number>;
  /** The list, in its order, each entry with the id that its element has. */
  list: { id: string; number?: string; html: string }[];
}

/** The citations of a page that can be shown in other styles, in the order of the page. */
export interface CitingPage {
  slug: string;
  citations: readonly Citation[];
  /** Its own footnotes; without them all its citations stand in the text. */
  footnotes?: readonly Footnote[];
  /** Works that it lists, whatever it cites: a numeric style numbers them in this order. */
  lists?: readonly string[];
}

/** Some of what a page shows, as a page by itself: these works, and these citations by their anchors. */
export function partOf(
  { labels, notes, list, ...page }: StyledPage,
  works: readonly string[],
  anchors: ReadonlySet<string>,
): StyledPage {
  const entries = new Set(works.map(workAnchor));
  const shown = labels.map(([each]) => each.some((anchor) => anchors.has(anchor)));
  return {
    ...page,
    labels: labels.filter((_label, index) => shown[index]),
    notes: notes.filter((_note, index) => shown[index]),
    list: list.filter(({ id }) => entries.has(id)),
  };
}

/** A page's citations in the style of a bibliography. */
export async function restyle(page: CitingPage, bibliography: Bibliography): Promise<StyledPage> {
  const listed = (page.lists ?? []).map((id) => ({
    cluster: { mode: 'parenthetical' as const, items: [{ id }] },
  }));
  const { footnotes = [] } = page;
  const hasSeries = bibliography.kind === 'note' && footnotes.length > 0;
  const series = hasSeries ? noteSeries(page.citations, footnotes) : undefined;
  const { labels, notes, list } = await bibliography.cite(
    [...listed, ...page.citations].map(({ cluster }) => cluster),
    series?.places,
  );
  return {
    kind: bibliography.kind,
    ...(series ? { footnotes: series.footnotes } : {}),
    labels: page.citations.map((citation, index) => [
      citation.anchors,
      anchorParts(labels[listed.length + index] ?? [], citation).map(({ html, cite }) =>
        cite ? [html, cite.anchor] : [html],
      ),
    ]),
    notes: notes.slice(listed.length),
    list: await Promise.all(
      list.map(async ({ id, ...entry }) => ({
        ...entry,
        id: workAnchor(id),
        html: await bibliography.entry(id),
      })),
    ),
  };
}

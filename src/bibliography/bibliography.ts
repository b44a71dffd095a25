import { answersOf, type Ask, type LabelCache } from './answers.ts';
import { AUTHORS } from './authors.ts';
import type { Cluster } from './citations.ts';
import { annotated, exportWork, type ExportFormat } from './export-work.ts';
import type { Format } from './format.ts';
import type { Label } from './label-parts.ts';
import type { NotePlace } from './note-places.ts';
import { positionsOf, type Position } from './note-positions.ts';
import { forLinks, kindOf, type Style, type StyleKind } from './styles.ts';
import type { CslItem, Work } from './works.ts';

/** Options of {@link createBibliography}. */
export interface BibliographyOptions {
  works: readonly Work[];
  style: Style;
  cache?: LabelCache | undefined;
  /** Who formats what the cache lacks: this thread, where none is given. */
  format?: Format | undefined;
}

/** A text's citations: what each reads as, and what its list holds. */
export interface FormattedCitations {
  labels: Label[];
  /** In a note style the note of each cluster, as HTML, empty for one in a footnote; else none. */
  notes: string[];
  /** The works cited, in the order of the style's list, with the number that a numeric style gives. */
  list: { id: string; number?: string }[];
}

/** What to know of a work before using its record, in a sentence or two, where there is anything. */
export type NoteOn = (work: Work) => string | undefined;

/** Resolves every reference of a site, in the text and in its lists, with one engine. */
export interface Bibliography {
  works: ReadonlyMap<string, Work>;
  kind: StyleKind;
  /**
   * How a cluster reads in an author-date style. Throws a RangeError on an id that is not in the
   * bibliography, and a TypeError in a style where a label depends on those before it.
   */
  label: (cluster: Cluster) => Promise<Label>;
  /**
   * How all clusters of a text read, in any style: numbers are given by first appearance, and notes
   * are shortened by what came before them. `places` says of each cluster where it stands where a
   * text has footnotes of its own. Throws a RangeError on an unknown id.
   */
  cite: (
    clusters: readonly Cluster[],
    places?: readonly NotePlace[],
  ) => Promise<FormattedCitations>;
  /** A work's entry in the reference list, as HTML, without a number. Throws a RangeError on an unknown id. */
  entry: (id: string) => Promise<string>;
  /** These ids, once each, in the order of the reference list; all of them where none are given. */
  sort: (ids?: Iterable<string>) => Promise<string[]>;
  /**
   * Works as one BibTeX, RIS or CSL-JSON file, in the order of the reference list, each with what
   * `noteOn` says of it where the format keeps what no style prints. Throws a RangeError on an
   * unknown id.
   */
  export: (ids: Iterable<string>, format: ExportFormat, noteOn?: NoteOn) => Promise<string>;
}

/**
 * A bibliography over CSL 1.0.2 records in one style and locale. Nothing is formatted before it is
 * asked for, and nothing twice: what the cache holds does not even start the engine.
 */
export function createBibliography(options: BibliographyOptions): Bibliography {
  const { works, cache, format } = options;
  const style = forLinks(options.style);
  const kind = kindOf(style);
  const told = placesIn(style);
  const byId = new Map(works.map((work) => [work.id, work]));
  const items = works.map(({ csl }) => csl);
  const ask = answersOf({ style, works: items, cache, format });
  const askAuthors = answersOf({
    style: { ...style, name: 'authors', style: AUTHORS },
    works: items,
    cache,
    format,
  });

  const known = (id: string): Work => {
    const work = byId.get(id);
    if (!work) throw new RangeError(`There is no work “${id}” in the bibliography.`);
    return work;
  };
  const checked = ({ mode, items }: Cluster): Cluster => ({
    mode,
    items: items.map(({ suppressAuthor, ...item }) => {
      const { csl } = known(item.id);
      // the title that stands in an author's place stays, for nothing else would say which work it is
      return suppressAuthor && isSigned(csl) ? { ...item, suppressAuthor } : item;
    }),
  });
  let ranked: Promise<Map<string, number>> | undefined;
  const ranks = () => (ranked ??= ranksOf(items, ask));
  const sort = async (ids?: Iterable<string>) => {
    const rank = await ranks();
    if (!ids) return [...rank.keys()];
    return [...new Set(ids)].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  };
  /** The author that a sentence names itself, where the style has no form for that. */
  const nameOf = async ({ mode, items: [first] }: Cluster): Promise<Label> => {
    if (mode !== 'narrative' || !first) return [];
    const { id, prefix } = first;
    return [{ html: await askAuthors('cite', { item: { id, ...(prefix ? { prefix } : {}) } }) }];
  };
  const label = async (cluster: Cluster): Promise<Label> => {
    if (kind !== 'author-date') {
      throw new TypeError(`In “${style.name}” a label depends on those before it.`);
    }
    return ask('label', checked(cluster));
  };

  /** "[1, p. 407]", or "Bach [1]" in a sentence. */
  const numbered = async (cluster: Cluster, numbers: Map<string, number>): Promise<Label> => {
    const name = await nameOf(cluster);
    const items = cluster.items.map((item, at) =>
      name.length > 0 && at === 0 ? { ...item, suppressAuthor: true as const } : item,
    );
    const cites = await ask('numbered', {
      items,
      numbers: items.map(({ id }) => numbers.get(id) ?? 0),
    });
    return name.length > 0 ? [...name, { html: ' ' }, ...cites] : cites;
  };
  const citeByNumber = async (clusters: Cluster[], ids: string[]): Promise<FormattedCitations> => {
    const numbers = new Map(ids.map((id, index) => [id, index + 1]));
    const [first] = ids;
    const one = first === undefined ? '' : await ask('one', first);
    return {
      labels: await Promise.all(clusters.map((cluster) => numbered(cluster, numbers))),
      notes: [],
      list: ids.map((id, index) => ({ id, number: one.replace('1', String(index + 1)) })),
    };
  };

  /**
   * A note for each cluster, and the mark that stands for it, but for those in a footnote of the
   * text, whose labels stand in that footnote, as in Pandoc.
   */
  const citeInNotes = async (
    clusters: Cluster[],
    places: readonly NotePlace[],
  ): Promise<Pick<FormattedCitations, 'labels' | 'notes'>> => {
    const numbers = clusters.map((_cluster, index) => places[index]?.note ?? index + 1);
    const positions = positionsOf(
      clusters.map(({ items }, index) => ({ note: numbers[index] ?? 0, items })),
    );
    const written = await Promise.all(
      clusters.map(async (cluster, index): Promise<{ label: Label; note: string }> => {
        const items = cluster.items.map((item, at) => ({
          ...item,
          ...told(positions[index]?.[at]),
        }));
        const { mode } = cluster;
        const within = places[index]?.within;
        if (within) return { label: await ask('footnote', { mode, items, within }), note: '' };
        const mark = { id: items[0]?.id ?? '', html: `<sup>${numbers[index]}</sup>` };
        return { label: [...(await nameOf(cluster)), mark], note: await ask('note', items) };
      }),
    );
    return { labels: written.map(({ label }) => label), notes: written.map(({ note }) => note) };
  };

  const cite: Bibliography['cite'] = async (written, places = []) => {
    const clusters = written.map(checked);
    const ids = [...new Set(clusters.flatMap(({ items }) => items.map(({ id }) => id)))];
    if (kind === 'numeric') return citeByNumber(clusters, ids);
    const list = (await sort(ids)).map((id) => ({ id }));
    if (kind === 'note') return { ...(await citeInNotes(clusters, places)), list };
    return { labels: await Promise.all(clusters.map(label)), notes: [], list };
  };

  return {
    works: byId,
    kind,
    label,
    cite,
    entry: async (id) => ask('entry', known(id).id),
    sort,
    export: async (ids, format, noteOn) => {
      const texts = (await sort(ids)).map((id) => {
        const work = known(id);
        return exportWork(annotated(work.csl, noteOn?.(work)), format);
      });
      return format === 'json' ? `[\n${texts.join(',\n')}\n]\n` : `${texts.join('\n\n')}\n`;
    },
  };
}

/** The place of each work in the list of a style. */
async function ranksOf(works: readonly CslItem[], ask: Ask): Promise<Map<string, number>> {
  const keyed = works.map(async ({ id }) => [id, await ask('sort keys', id)] as const);
  const order = await ask('order', await Promise.all(keyed));
  return new Map(order.map((id, rank) => [id, rank]));
}

/** What a style says of a cite's place among others: of which it says nothing would be asked apart. */
function placesIn({ style }: Style): (place: Position | undefined) => Partial<Position> {
  const tellsNear = style.includes('near-note');
  const tellsFirst = style.includes('first-reference-note-number');
  return (place) => {
    if (!place) return {};
    const { firstNote, nearNote, position } = place;
    return {
      position,
      ...(tellsNear ? { nearNote } : {}),
      ...(tellsFirst && firstNote ? { firstNote } : {}),
    };
  };
}

/** Whether a style has a name to print in the place of a work's author. */
const isSigned = (work: CslItem): boolean => SIGNED_BY.some((role) => work[role] !== undefined);

const SIGNED_BY = [
  ...['author', 'editor', 'editorial-director', 'compiler', 'composer', 'director', 'curator'],
  ...['organizer', 'performer', 'host', 'guest', 'script-writer', 'series-creator', 'producer'],
];

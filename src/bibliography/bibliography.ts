import { AUTHORS } from './authors.ts';
import type { Cluster } from './citations.ts';
import type { Engine } from './csl.ts';
import { annotated, exportWork, type ExportFormat } from './export-work.ts';
import { withCache, type OpenCache } from './cache.ts';
import { authorDateLabel, notesOf, numericLabel } from './labels.ts';
import type { Label } from './label-parts.ts';
import type { NotePlace } from './note-places.ts';
import { forLinks, kindOf, type Style, type StyleKind } from './styles.ts';
import type { CslItem, Work } from './works.ts';

/** Options of {@link createBibliography}. */
export interface BibliographyOptions {
  works: readonly Work[];
  style: Style;
  openCache?: OpenCache;
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
  const { works } = options;
  const style = forLinks(options.style);
  const kind = kindOf(style);
  const byId = new Map(works.map((work) => [work.id, work]));
  const items = works.map(({ csl }) => csl);
  const keep = withCache(options.openCache, style, items);
  const start = async (of: Style) => (await import('./csl.ts')).startEngine(items, of);
  let started: Promise<Engine> | undefined;
  const engine = () => (started ??= start(style));
  let named: Promise<Engine> | undefined;
  const authors = () => (named ??= start({ ...style, name: 'authors', style: AUTHORS }));

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
  const ranks = () =>
    (ranked ??= keep
      .value('order', async () => (await engine()).order)
      .then((order) => new Map(order.map((id, rank) => [id, rank]))));
  let listed: Promise<Map<string, string>> | undefined;
  // the engine makes the whole list at once or not at all
  const entries = () => (listed ??= engine().then((running) => running.entries()));
  const entry = async (id: string) => {
    known(id);
    return keep.text(`entry ${id}`, async () => (await entries()).get(id) ?? '');
  };
  const sort = async (ids?: Iterable<string>) => {
    const rank = await ranks();
    if (!ids) return [...rank.keys()];
    return [...new Set(ids)].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  };
  const label = async (written: Cluster): Promise<Label> => {
    if (kind !== 'author-date') {
      throw new TypeError(`In “${style.name}” a label depends on those before it.`);
    }
    const cluster = checked(written);
    const key = `label ${JSON.stringify(cluster)}`;
    return keep.value(key, async () => authorDateLabel(await engine(), cluster));
  };

  const cite: Bibliography['cite'] = async (written, places = []) => {
    const clusters = written.map(checked);
    const ids = new Set(clusters.flatMap(({ items }) => items.map(({ id }) => id)));
    if (kind === 'author-date') {
      const list = (await sort(ids)).map((id) => ({ id }));
      return { labels: await Promise.all(clusters.map(label)), notes: [], list };
    }
    return keep.value(`text ${JSON.stringify([clusters, places])}`, async () => {
      const running = await engine();
      const inSentence = clusters.some(({ mode }) => mode === 'narrative');
      const names = inSentence ? await authors() : undefined;
      if (kind === 'note') {
        const list = (await sort(ids)).map((id) => ({ id }));
        return { ...notesOf(running, names, clusters, places), list };
      }
      running.number([...ids]);
      return {
        labels: clusters.map((cluster) => numericLabel(running, names, cluster)),
        notes: [],
        list: [...ids].map((id, index) => ({ id, number: running.numbered(index + 1) })),
      };
    });
  };

  return {
    works: byId,
    kind,
    label,
    cite,
    entry,
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

/** Whether a style has a name to print in the place of a work's author. */
const isSigned = (work: CslItem): boolean => SIGNED_BY.some((role) => work[role] !== undefined);

const SIGNED_BY = [
  ...['author', 'editor', 'editorial-director', 'compiler', 'composer', 'director', 'curator'],
  ...['organizer', 'performer', 'host', 'guest', 'script-writer', 'series-creator', 'producer'],
];

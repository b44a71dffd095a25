import citeproc from 'citeproc/package.json' with { type: 'json' };
import citationJs from '@citation-js/plugin-csl/package.json' with { type: 'json' };
import type { CitationItem, Cluster } from './citations.ts';
import type { Engine, ExportFormat, Style } from './csl.ts';
import type { Work } from './works.ts';

/** A piece of a label: what one cite says (with the work's id), or what stands between cites. All HTML. */
export interface LabelPart {
  html: string;
  id?: string;
}

/** What a cluster reads as in the text: "(", "Bach, 2012, p. 407", "; ", ... */
export type Label = LabelPart[];

/** Where formatted labels and entries can be kept between runs. */
export interface Shelf {
  get: (key: string) => string | undefined;
  set: (key: string, value: string) => void;
}

/** Options of {@link createBibliography}. */
export interface BibliographyOptions {
  works: readonly Work[];
  style: Style;
  /**
   * Opens the shelf that belongs to an identity: everything that a label depends on (works, style,
   * locale, engine versions), as one long string. A shelf of another identity must never be given.
   */
  openShelf?: (identity: string) => Shelf;
}

/** Resolves every reference of a site, in the text and in its lists, with one engine. */
export interface Bibliography {
  works: ReadonlyMap<string, Work>;
  /** How a cluster reads in the text. Throws a RangeError on an id that is not in the bibliography. */
  label: (cluster: Cluster) => Promise<Label>;
  /** A work's entry in the reference list, as HTML. Throws a RangeError on an unknown id. */
  entry: (id: string) => Promise<string>;
  /** These ids, once each, in the order of the reference list; all of them where none are given. */
  sort: (ids?: Iterable<string>) => Promise<string[]>;
  /** Works as one BibTeX, RIS or CSL-JSON file, in the order of the reference list. */
  export: (ids: Iterable<string>, format: ExportFormat) => Promise<string>;
}

/**
 * A bibliography over CSL 1.0.2 records in one style and locale. Nothing is formatted before it is
 * asked for, and nothing twice: what the shelf holds does not even start the engine.
 */
export function createBibliography({ works, style, openShelf }: BibliographyOptions): Bibliography {
  const byId = new Map(works.map((work) => [work.id, work]));
  const items = works.map(({ csl }) => csl);
  const shelf =
    openShelf?.(JSON.stringify([citeproc.version, citationJs.version, style, items])) ??
    new Map<string, string>();
  let started: Promise<Engine> | undefined;
  const engine = () =>
    (started ??= import('./csl.ts').then(({ startEngine }) => startEngine(items, style)));

  const kept = async (key: string, make: () => Promise<string>) => {
    const known = shelf.get(key);
    if (known !== undefined) return known;
    const made = await make();
    shelf.set(key, made);
    return made;
  };
  const known = (id: string): Work => {
    const work = byId.get(id);
    if (!work) throw new RangeError(`There is no work “${id}” in the bibliography.`);
    return work;
  };
  let ranked: Promise<Map<string, number>> | undefined;
  const ranks = () =>
    (ranked ??= kept('order', async () => JSON.stringify((await engine()).order)).then(
      (order) => new Map((JSON.parse(order) as string[]).map((id, rank) => [id, rank])),
    ));
  let listed: Promise<Map<string, string>> | undefined;
  // the engine makes the whole list at once or not at all
  const entries = () => (listed ??= engine().then((started) => started.entries()));
  const entry = async (id: string) => {
    known(id);
    return kept(`entry ${id}`, async () => (await entries()).get(id) ?? '');
  };
  const sort = async (ids?: Iterable<string>) => {
    const rank = await ranks();
    if (!ids) return [...rank.keys()];
    return [...new Set(ids)].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  };

  return {
    works: byId,
    entry,
    sort,
    label: async (cluster) => {
      for (const { id } of cluster.items) known(id);
      const key = `label ${JSON.stringify(cluster)}`;
      const made = await kept(key, async () => JSON.stringify(await makeLabel(cluster, engine)));
      return JSON.parse(made);
    },
    export: async (ids, format) => {
      const texts = [];
      for (const id of await sort(ids)) {
        const { csl } = known(id);
        texts.push(
          await kept(`${format} ${id}`, async () =>
            (await import('./csl.ts')).exportWork(csl, format),
          ),
        );
      }
      return format === 'json' ? `[\n${texts.join(',\n')}\n]\n` : `${texts.join('\n\n')}\n`;
    },
  };
}

async function makeLabel({ mode, items }: Cluster, start: () => Promise<Engine>): Promise<Label> {
  const { CITE } = await import('./csl.ts');
  const engine = await start();
  const { before, after } = engine.brackets;
  const split = (html: string): Label => splitCites(html, CITE);
  if (mode === 'parenthetical') {
    return [{ html: before }, ...split(engine.cites(items)), { html: after }];
  }
  const [first, ...rest] = items as [CitationItem, ...CitationItem[]];
  const author = split(engine.author(first));
  const [year, ...others] = split(engine.cites([{ ...first, suppressAuthor: true }, ...rest]));
  const name = author.map(({ html }) => html).join('');
  // one link for "Bach (2012, p. 407)", unless other works share its brackets
  return others.length === 0
    ? [{ id: first.id, html: `${name} ${before}${year?.html ?? ''}${after}` }]
    : [{ id: first.id, html: `${name} ${before}${year?.html ?? ''}` }, ...others, { html: after }];
}

function splitCites(html: string, marks: { start: string; id: string; end: string }): Label {
  return html
    .split(marks.start)
    .flatMap((piece, index): Label => {
      if (index === 0) return [{ html: piece }];
      const [id = '', cite = ''] = piece.split(marks.id);
      const [text = '', between = ''] = cite.split(marks.end);
      return [{ html: text, id }, { html: between }];
    })
    .filter((part) => part.html !== '');
}

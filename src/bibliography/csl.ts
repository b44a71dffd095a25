/** Engines of citeproc, as this project speaks to them. Heavy, so it is imported only when something has to be formatted. */
import { locales } from '#locales';
import CSL, { skipTextsWithoutMarks, type SortingEngine } from './citeproc.ts';
import type { CitationItem } from './citations.ts';
import { htmlOf, splitCites } from './label-parts.ts';
import type { Position } from './note-positions.ts';
import { isSeveral, withDashes } from './locators.ts';
import { LAW_TERMS } from './places.ts';
import { CITE, ENTRY_NUMBER, LESS } from './signs.ts';
import { forStyle, type Style } from './styles.ts';
import { FIELDS } from './vocabulary.ts';
import type { CslItem, Name } from './works.ts';

const NUMBERED = new RegExp(`${ENTRY_NUMBER.start}(.*?)${ENTRY_NUMBER.end}`, 'u');

/** A cite, and where it stands among others where a style asks for that. */
export type PlacedItem = CitationItem & Partial<Position>;

/** What a style sorts a work by in its list, in the order of its keys; null where it has nothing (CSL 1.0.2, "Sorting"). */
export type SortKeys = (string | null)[];

/** Works in one style. It answers for those alone that it was told of. */
export interface Engine {
  /** Tells it of works, which are told apart from each other and from those that it knows. */
  know: (ids: readonly string[]) => void;
  /** Entries of these works by id, as HTML and without their numbers. */
  entries: (ids: readonly string[]) => Map<string, string>;
  /** What the style sorts a work by in its list. */
  sortKeys: (id: string) => SortKeys;
  /** Works in the order of the style's list; those with the same keys keep the order that they have. */
  order: (works: readonly (readonly [id: string, keys: SortKeys])[]) => string[];
  /** Gives works their numbers, in a numeric style. */
  number: (numbers: Iterable<readonly [id: string, number: number]>) => void;
  /** The number of a work as the style's list has it: "[1]". Empty where it has none. */
  numbered: (id: string) => string;
  /**
   * Cites in this order, without the style's brackets, each between CITE marks, as HTML. Undefined
   * where one of them has nothing to print.
   */
  cites: (items: readonly PlacedItem[]) => string | undefined;
  /** A work's author as running text, between CITE marks, as HTML; undefined where the style names none. */
  author: (id: string) => string | undefined;
  /** Cites in the order that the style wants (CSL 1.0.2, "Sorting"). */
  sorted: (items: readonly PlacedItem[]) => PlacedItem[];
  /** Whether it sorts them at all. */
  sorts: boolean;
  /** Whether it names the author of several works once: "Zell, 2009, 2011" (CSL 1.0.2, "Cite Collapsing"). */
  joins: boolean;
  /** Whether a full stop goes inside quotation marks, as in American books. */
  stopsInQuotes: boolean;
  /** What the style puts around a cluster. */
  brackets: { before: string; after: string };
  /** What the style puts between two cites. */
  delimiter: string;
}

/** What the engine prints where there is nothing to print: it gives no other sign. */
const PLACEHOLDER = /\[(?:NO_PRINTED_FORM|CSL STYLE ERROR: [^\]]*)\]/u;
const unlessEmpty = (html: string) => (PLACEHOLDER.test(html) ? undefined : html);

/** Starts an engine that can be told of these works; each costs about a millisecond then (disambiguation). */
export function startEngine(works: readonly CslItem[], of: Style): Engine {
  const { style, lang, locale } = of;
  const items = new Map(
    works.map((work) => [
      work.id,
      { ...asText(withBodies(forStyle(work, of))), system_id: work.id },
    ]),
  );
  const own = locale.replace('</terms>', `${LAW_TERMS}</terms>`);
  // not by way of citation-js, which keeps every engine that it starts for as long as the process lasts
  const engine = new CSL.Engine(
    {
      retrieveLocale: (asked) => (asked === lang ? own : (locales.get(asked) ?? own)),
      retrieveItem: (id) => items.get(id),
    },
    style,
    lang,
    true,
  );
  engine.setOutputFormat('site');
  skipTextsWithoutMarks(engine);
  engine.opt.development_extensions.wrap_url_and_doi = true;
  engine.opt.development_extensions.apply_citation_wrapper = true;
  engine.sys.isChicago = of.name.startsWith('chicago');
  // without it an entry is not told which work it is of
  engine.sys.embedBibliographyEntry = () => '';
  engine.sys.wrapCitationEntry = (text: string, id: string) =>
    CITE.start + id + CITE.id + text + CITE.end;
  const bySortKeys = takeOverSorting(engine);
  const known = new Set<string>();
  const list = (ids: readonly string[]): [id: string, text: string][] => {
    const include = ids.map((value) => ({ field: 'id', value }));
    // a style can leave works out of its list, so the engine's list of ids does not fit its texts
    const [, texts] = engine.makeBibliography(
      ids.length < known.size ? { include } : undefined,
    ) as [unknown, string[]];
    return texts.map((text) => {
      const [id = '', entry = ''] = text.split(CITE.id);
      return [id.trim(), entry.trim()];
    });
  };
  const stopsInQuotes = Boolean(engine.getOpt('punctuation-in-quote'));
  const authors = new Map<string, string | undefined>();
  const authorOf = (id: string) =>
    unlessEmpty(
      withDecorations(engine, () => engine.makeCitationCluster([{ id, 'author-only': 1 }])),
    );
  const print = (cites: readonly PlacedItem[]) => {
    const html = unlessEmpty(engine.makeCitationCluster(cites.map(toCiteItem)));
    return stopsInQuotes ? html?.replaceAll(/(’?”)([,.])/gu, '$2$1') : html;
  };
  /** What single cites printed, until the engine is told of more works or of other numbers. */
  const alone = new Map<string, string | undefined>();
  return {
    know: (ids) => {
      const before = known.size;
      for (const id of ids) known.add(id);
      // in the order of the works, by which those of the same keys are told apart
      if (known.size > before) {
        authors.clear();
        alone.clear();
        engine.updateItems(works.map(({ id }) => id).filter((id) => known.has(id)));
      }
    },
    entries: (ids) => {
      if (ids.length === 0) return new Map();
      const listed = new Map(
        list(ids).map(([id, text]) => [id, text.replace(NUMBERED, '').trim()]),
      );
      // note styles leave some kinds out of their list; here every work has an entry
      return new Map(
        ids.map((id) => [
          id,
          listed.get(id) ?? htmlOf(splitCites(engine.makeCitationCluster([{ id }]))),
        ]),
      );
    },
    sortKeys: (id) =>
      (engine.registry.registry[id].sortkeys as (string | undefined)[]).map((key) => key ?? null),
    order: (keyed) =>
      keyed
        .map(([id, keys], seq) => ({ id, sortkeys: keys.map((key) => key ?? undefined), seq }))
        .sort(engine.registry.sorter.compareKeys)
        .map(({ id }) => id),
    number: (numbers) => {
      alone.clear();
      for (const [id, number] of numbers) engine.registry.registry[id].seq = number;
    },
    numbered: (id) => NUMBERED.exec(list([id])[0]?.[1] ?? '')?.[1] ?? '',
    cites: (cites) => {
      if (cites.length !== 1) return print(cites);
      const key = JSON.stringify(cites);
      if (!alone.has(key)) alone.set(key, print(cites));
      return alone.get(key);
    },
    author: (id) => {
      if (!authors.has(id)) authors.set(id, authorOf(id));
      return authors.get(id);
    },
    sorted: bySortKeys,
    sorts: engine.citation_sort.tokens.length > 0,
    joins: engine.citation.opt.collapse.length > 0,
    delimiter: engine.citation.opt.layout_delimiter,
    stopsInQuotes,
    brackets: {
      before: engine.citation.opt.layout_prefix,
      after: engine.citation.opt.layout_suffix,
    },
  };
}

const POSITIONS = {
  first: CSL.POSITION_FIRST,
  subsequent: CSL.POSITION_SUBSEQUENT,
  ibid: CSL.POSITION_IBID,
  'ibid-with-locator': CSL.POSITION_IBID_WITH_LOCATOR,
};

/**
 * A record whose bodies are names like those of persons. The engine joins bodies to persons by rules
 * of its own, whatever the style says in "delimiter-precedes-last" (citeproc-js #143, #218, #248).
 */
const withBodies = (work: CslItem): CslItem => ({
  ...work,
  ...Object.fromEntries(
    Object.entries(work)
      .filter(([field]) => FIELDS.get(field) === 'names')
      .map(([field, names]) => [field, (names as readonly Name[]).map(asFamily)]),
  ),
});

/** A record whose texts are text: “<b>” in a title is no markup, which records do not hold. */
const asText = (work: CslItem): CslItem => ({
  ...work,
  ...Object.fromEntries(
    Object.entries(work).flatMap(([field, value]) =>
      typeof value === 'string' && value.includes('<')
        ? [[field, value.replaceAll('<', LESS)]]
        : [],
    ),
  ),
});

/** A body as a name without parts that could be told apart. */
const asFamily = ({ literal, ...name }: Name) =>
  literal === undefined ? name : { ...name, family: literal, 'parse-names': false };

const toCiteItem = ({ id, locator, prefix, suffix, suppressAuthor, ...place }: PlacedItem) => ({
  id,
  ...(place.position
    ? { position: POSITIONS[place.position], 'near-note': place.nearNote ?? false }
    : {}),
  ...(place.firstNote ? { 'first-reference-note-number': place.firstNote } : {}),
  ...(locator
    ? { label: locator.label, locator: withDashes(locator), several: isSeveral(locator) }
    : {}),
  ...(prefix ? { prefix } : {}),
  ...(suffix ? { suffix } : {}),
  ...(suppressAuthor ? { 'suppress-author': 1 } : {}),
});

/**
 * Takes the sorting of cites from the engine, which sorts a whole cluster over its prefixes and
 * suffixes: from now on it prints them as given. Returns what sorts by the style's keys.
 */
function takeOverSorting(engine: SortingEngine) {
  const { compareCompositeKeys } = engine.citation.srt;
  engine.citation.srt.compareCompositeKeys = () => 0;
  return (cites: readonly PlacedItem[]): PlacedItem[] =>
    cites
      .map((cite) => {
        const sortkeys = CSL.getSortKeys.call(
          engine,
          engine.retrieveItem(cite.id),
          'citation_sort',
        );
        return [cite, { sortkeys }] as const;
      })
      .sort(compareCompositeKeys)
      .map(([cite]) => cite);
}

/**
 * citeproc strips italics and quotation marks from an author on its own, which turns "Ason *et al.*
 * (2001)" upright, unlike the same name in brackets and unlike Pandoc. Its switch is held off here.
 */
function withDecorations<T>(engine: { tmp: Record<string, unknown> }, run: () => T): T {
  Object.defineProperty(engine.tmp, 'suppress_decorations', {
    get: () => false,
    set: () => undefined,
    configurable: true,
    enumerable: true,
  });
  try {
    return run();
  } finally {
    Object.defineProperty(engine.tmp, 'suppress_decorations', {
      value: false,
      writable: true,
      configurable: true,
      enumerable: true,
    });
  }
}

import type { CitationItem, Cluster } from './citations.ts';
import { citesOf, hasWords } from './cites.ts';
import type { Engine, PlacedItem } from './csl.ts';
import { htmlOf, splitCites, type Label } from './label-parts.ts';
import type { NotePlace } from './note-places.ts';
import { positionsOf } from './note-positions.ts';

/** A cluster in an author-date style: "(Bach, 2012, p. 407)", or "Bach (2012, p. 407)" in a sentence. */
export function authorDateLabel(engine: Engine, { mode, items }: Cluster): Label {
  const { before, after } = engine.brackets;
  if (mode === 'parenthetical') return inBrackets(engine, items);
  const [first, ...rest] = items as [CitationItem, ...CitationItem[]];
  const author = engine.author(first.id);
  // a style may name no author of a statute, only the statute
  if (author === undefined) return withOthers(engine, citesOf(engine, [first]), rest);
  const name = htmlOf(splitCites(author));
  const [year, ...others] = citesOf(engine, [{ ...first, suppressAuthor: true }, ...rest]);
  // a style by author and page has nothing left to put in brackets where no page is cited
  if (!year?.html) return withOthers(engine, [{ id: first.id, html: name }], rest);
  // one link for "Bach (2012, p. 407)", unless other works share its brackets
  return others.length === 0
    ? [{ id: first.id, html: `${name} ${before}${year.html}${after}` }]
    : [{ id: first.id, html: `${name} ${before}${year.html}` }, ...others, { html: after }];
}

/** A cluster in a numeric style whose numbers were given: "[1, p. 407]", or "Bach [1]" in a sentence. */
export function numericLabel(engine: Engine, authors: Engine | undefined, cluster: Cluster): Label {
  const name = nameOf(authors, cluster);
  if (name.length === 0) return inBrackets(engine, cluster.items);
  const [first, ...rest] = cluster.items as [CitationItem, ...CitationItem[]];
  return [
    ...name,
    { html: ' ' },
    ...inBrackets(engine, [{ ...first, suppressAuthor: true }, ...rest]),
  ];
}

/**
 * The notes of a text in a note style, and the marks that stand for them: a note for each cluster,
 * but for those in a footnote of the text, whose labels stand in that footnote, as in Pandoc. A note
 * ends as a sentence does.
 */
export function notesOf(
  engine: Engine,
  authors: Engine | undefined,
  clusters: readonly Cluster[],
  places: readonly NotePlace[],
): { labels: Label[]; notes: string[] } {
  const numbers = clusters.map((_cluster, index) => places[index]?.note ?? index + 1);
  const positions = positionsOf(
    clusters.map(({ items }, index) => ({ note: numbers[index] ?? 0, items })),
  );
  const written = clusters.map((cluster, index): { label: Label; note: string } => {
    const items = cluster.items.map((item, at) => ({ ...item, ...positions[index]?.[at] }));
    const within = places[index]?.within;
    if (within) return { label: inFootnote(engine, { ...cluster, items }, within), note: '' };
    const mark = { id: items[0]?.id ?? '', html: `<sup>${numbers[index]}</sup>` };
    return { label: [...nameOf(authors, cluster), mark], note: noteOf(engine, items) };
  });
  return { labels: written.map(({ label }) => label), notes: written.map(({ note }) => note) };
}

/**
 * A cluster in a footnote of the text, as Pandoc has it: in round brackets unless it begins the
 * footnote or its sentence names the author, and with a full stop where it is a sentence of its own.
 */
function inFootnote(
  engine: Engine,
  { mode, items }: { mode: Cluster['mode']; items: readonly PlacedItem[] },
  within: Required<NotePlace>['within'],
): Label {
  if (mode === 'narrative') {
    // "ibid" would name nobody
    const named = items.map((item) =>
      item.position?.startsWith('ibid') ? { ...item, position: 'subsequent' as const } : item,
    );
    return citesOf(engine, named);
  }
  if (within === 'among') return [{ html: '(' }, ...citesOf(engine, items), { html: ')' }];
  const cites = citesOf(engine, capitalised(items));
  const last = cites.at(-1);
  return within === 'sentence' && last
    ? [...cites.slice(0, -1), { ...last, html: endNote(engine, last.html) }]
    : cites;
}

/** A cluster as a note says it: a sentence, with a capital and a full stop. */
export function noteOf(engine: Engine, items: readonly PlacedItem[]): string {
  return items.length > 0 ? endNote(engine, htmlOf(citesOf(engine, capitalised(items)))) : '';
}

/** Cites that begin a sentence. */
const capitalised = (items: readonly PlacedItem[]): PlacedItem[] =>
  items.map((item, index) =>
    index === 0 && item.prefix
      ? { ...item, prefix: item.prefix.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) }
      : item,
  );

/** What a style puts around a citation, and where its full stops go. */
export type Frame = Pick<Engine, 'brackets' | 'stopsInQuotes'>;

/** Puts a full stop after what does not end in one, and where the language of the style wants it. */
export function endNote({ brackets: { before, after }, stopsInQuotes }: Frame, text: string) {
  if (/[.?!](?:<\/[a-z]+>|[’”])*$/u.test(text) && (stopsInQuotes || !/[’”]$/u.test(text))) {
    return before + text;
  }
  const quoted = stopsInQuotes ? /[’”]+$/u.exec(text)?.[0] : undefined;
  return quoted ? before + text.slice(0, -quoted.length) + after + quoted : before + text + after;
}

const inBrackets = (engine: Engine, items: readonly CitationItem[]): Label => {
  const { before, after } = engine.brackets;
  const cites = citesOf(engine, items);
  return hasWords(cites)
    ? [{ html: before }, ...cites, { html: after }].filter(({ id, html }) => id ?? html)
    : cites;
};

/** What a sentence names, and the other works of its cluster in brackets. */
const withOthers = (engine: Engine, named: Label, rest: readonly CitationItem[]): Label =>
  rest.length > 0 ? [...named, { html: ' ' }, ...inBrackets(engine, rest)] : named;

/** The author that a sentence names itself, where the style has no form for that. */
function nameOf(authors: Engine | undefined, { mode, items }: Cluster): Label {
  const [first] = items;
  if (mode !== 'narrative' || !authors || !first) return [];
  const { id, prefix } = first;
  return [{ html: htmlOf(citesOf(authors, [{ id, ...(prefix ? { prefix } : {}) }])) }];
}

import type { CitationItem, Cluster } from './citations.ts';
import { citesOf, hasWords } from './cites.ts';
import type { Engine, PlacedItem } from './csl.ts';
import { htmlOf, splitCites, type Label } from './label-parts.ts';
import type { NotePlace } from './note-places.ts';

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

/**
 * A cluster in a footnote of the text, as Pandoc has it: in round brackets unless it begins the
 * footnote or its sentence names the author, and with a full stop where it is a sentence of its own.
 */
export function footnoteLabel(
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

/** A cluster as a note says it, which ends as a sentence does: with a capital and a full stop. */
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

/** Cites in a style's brackets: "[1, p. 407]". */
export const inBrackets = (engine: Engine, items: readonly CitationItem[]): Label => {
  const { before, after } = engine.brackets;
  const cites = citesOf(engine, items);
  return hasWords(cites)
    ? [{ html: before }, ...cites, { html: after }].filter(({ id, html }) => id ?? html)
    : cites;
};

/** What a sentence names, and the other works of its cluster in brackets. */
const withOthers = (engine: Engine, named: Label, rest: readonly CitationItem[]): Label =>
  rest.length > 0 ? [...named, { html: ' ' }, ...inBrackets(engine, rest)] : named;

import type { Engine, PlacedItem } from './csl.ts';
import { htmlOf, splitCites, type Label } from './label-parts.ts';

/**
 * The cites of a cluster as a style has them, without its brackets. They are sorted and joined only
 * between prefixes and suffixes, as Pandoc does it: "but see" stays with its work. Where the author
 * is left out, a sentence names it, so nothing moves before that cite. A cite of which the style
 * prints nothing is a part without words.
 */
export function citesOf(engine: Engine, items: readonly PlacedItem[]): Label {
  if (!engine.sorts && !engine.joins) {
    // each reads as it does alone, and the engine keeps that; what meets a prefix or suffix may not
    return items.some(isAffixed) ? printed(engine, items) : oneByOne(engine, items);
  }
  return join(
    engine,
    runsOf(items).map((run) => arranged(engine, run)),
  );
}

/** Whether a label has any words. */
export const hasWords = (label: Label) => label.some(({ html }) => html !== '');

/** Cites that stand together between prefixes and suffixes. */
function runsOf(items: readonly PlacedItem[]): PlacedItem[][] {
  const runs: PlacedItem[][] = [];
  for (const item of items) {
    const before = runs.at(-1);
    const isApart = isAffixed(before?.[0]) || isAffixed(item) || item.suppressAuthor;
    if (before && !isApart) before.push(item);
    else runs.push([item]);
  }
  return runs;
}

const isAffixed = (item: PlacedItem | undefined) =>
  item?.prefix !== undefined || item?.suffix !== undefined;

/** A run in the order of the style, behind a cite whose author the sentence names. */
function arranged(engine: Engine, run: readonly PlacedItem[]): Label {
  const [first, ...rest] = run;
  if (!first || rest.length === 0) return printed(engine, run);
  const { sorted } = engine;
  const cites = first.suppressAuthor ? [first, ...sorted(rest)] : sorted(run);
  if (!engine.joins) return oneByOne(engine, cites);
  const groups = Map.groupBy(cites, ({ id }) => htmlOf(splitCites(engine.author(id) ?? id)));
  return join(
    engine,
    [...groups.values()].map((group) => joined(engine, group)),
  );
}

/**
 * Works of one author, named once. With places in them they stand apart as works of others do, so
 * that no year is taken for a page: "Zell 2009; 2011, 102" (so the Chicago Manual of Style, and
 * Pandoc in every style).
 */
function joined(engine: Engine, [first, ...rest]: readonly PlacedItem[]): Label {
  if (!first) return [];
  const cites = [first, ...rest];
  if (!cites.some(({ locator }) => locator)) return printed(engine, cites);
  return oneByOne(engine, [
    first,
    ...rest.map((cite) => ({ ...cite, suppressAuthor: true as const })),
  ]);
}

/** Cites as the engine prints them in this order. */
function printed(engine: Engine, items: readonly PlacedItem[]): Label {
  const html = engine.cites(items);
  const [first, ...others] = items;
  // the engine does not always say which work a number is of
  if (first && others.length === 0) return [{ id: first.id, html: htmlOf(splitCites(html ?? '')) }];
  return html === undefined ? oneByOne(engine, items) : splitCites(html);
}

/** Cites that know nothing of each other. */
const oneByOne = (engine: Engine, items: readonly PlacedItem[]): Label =>
  join(
    engine,
    items.map((item) => printed(engine, [item])),
  );

/** Puts the style's delimiter between what has words. */
function join({ delimiter }: Engine, pieces: readonly Label[]): Label {
  const joined: Label = [];
  for (const label of pieces) {
    if (hasWords(joined) && hasWords(label)) joined.push({ html: delimiter });
    joined.push(...label);
  }
  return joined;
}

/** Works made to be mistaken for each other, and random clusters of them. */
import type { CitationItem, Cluster, CslItem, Name } from '../../../src/bibliography/index.ts';

/** Numbers below a bound, the same ones every time (Park and Miller's generator). */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const FAMILIES = ['Smith', 'Smyth', 'Jones', 'de Groot', 'Le Grand', 'Young'];
const GIVEN = ['Ann', 'Alan', 'B. C.', 'Beth', 'Jean-Luc', ''];
const BODIES = ['Cabinet Office', 'Smith', 'Department of Health'];
const TITLES = ['Mutuals', 'On mutuals', 'Young', 'The right to provide', 'Cabinet Office'];
const TYPES = ['book', 'report', 'article-journal', 'webpage', 'chapter', 'legislation', 'thesis'];

/** As many works, of few names, years and titles. */
export function confusingWorks(count: number, seed = 7): CslItem[] {
  const next = numbers(seed);
  const pick = <T>(list: readonly T[]) => list[next(list.length)] as T;
  const name = (): Name => {
    if (next(5) === 0) return { literal: pick(BODIES) };
    const given = pick(GIVEN);
    return { family: pick(FAMILIES), ...(given ? { given } : {}) };
  };
  return Array.from({ length: count }, (_, index) => {
    const names = Array.from({ length: next(5) }, name);
    return {
      id: `work-${index}`,
      type: pick(TYPES),
      title: pick(TITLES),
      ...(next(8) === 0 ? {} : { issued: { 'date-parts': [[2010 + next(3)]] } }),
      ...(names.length > 0 ? { [next(6) === 0 ? 'editor' : 'author']: names } : {}),
      'container-title': pick(TITLES),
      publisher: pick(BODIES),
      ...(next(2) ? { URL: `https://example.org/${index}` } : {}),
    };
  });
}

/** A cluster of one to four of these works, some with places, prefixes and suppressed authors. */
export function randomCluster(works: readonly CslItem[], next: (below: number) => number): Cluster {
  const item = (): CitationItem => ({
    id: works[next(works.length)]?.id ?? '',
    ...(next(2) ? { locator: { label: 'page' as const, value: `${1 + next(400)}` } } : {}),
    ...(next(6) ? {} : { prefix: 'see ' }),
    ...(next(8) ? {} : { suffix: ', and others' }),
    ...(next(8) ? {} : { suppressAuthor: true as const }),
  });
  const items = Array.from({ length: 1 + next(4) }, item);
  const [first] = items;
  const isNarrative = next(4) === 0 && !first?.suppressAuthor;
  return { mode: isNarrative ? 'narrative' : 'parenthetical', items };
}

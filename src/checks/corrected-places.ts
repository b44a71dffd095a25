import { pagePath } from '../addresses/paths.ts';
import type { SiteMap } from '../addresses/site-map.ts';
import { didYouMean, sentences, type Fault } from '../bibliography/index.ts';
import { fullNumber, type Ledger } from '../ledger/index.ts';
import { placeOf, type Place } from '../schemas/corrections.ts';
import type { Edition } from '../schemas/editions.ts';

/** What corrections may name, and what they must agree with. */
export interface Corrected {
  /** Undefined where it cannot be read. */
  ledger: Ledger | undefined;
  /** The ids of the rows, by the name of the table. */
  rows: ReadonlyMap<string, ReadonlySet<string>>;
  /** The keys of all works. */
  works: readonly string[];
  /** The slugs of the sections and of the other pages that an author wrote. */
  pages: readonly string[];
  site: SiteMap;
  /** Oldest first. */
  editions: readonly Edition[];
  /** The rows of claims.yaml as they were written. */
  claims: unknown;
}

/**
 * What is wrong with the name of a place that a correction gives, and how to name what was meant;
 * undefined where nothing is.
 */
export function faultOfPlace(where: string, corrected: Corrected): Fault | undefined {
  const place = placeOf(where);
  if (!place) {
    return {
      what: `“${where}” is not the name of anything that could be corrected.`,
      cure:
        asPlaces(where, corrected) ||
        'Write a paragraph as "2.3", a row as claims/C-06, a work as references/bach-2012, or a place on a page as about#notes.',
    };
  }
  return FAULTS[place.kind](place as never, corrected);
}

/** How to name what somebody named in another way; nothing where nobody can know. */
function asPlaces(where: string, { rows, works, pages }: Corrected): string {
  const named = where.replace(/^\/|\/(?=#|$)/gu, '');
  const [table] = [...rows].find(([, ids]) => ids.has(named)) ?? [];
  if (table !== undefined) return `It is a row of ${table}.yaml: write ${table}/${named}.`;
  if (works.includes(named)) return `It is a work: write references/${named}.`;
  if (named !== where && pages.includes(named.replace(/#.*$/u, ''))) return `Write ${named}.`;
  const numbers = [...where.matchAll(/\b\d+\.\d+[A-Z]?\b/gu)].map(([number]) => `'${number}'`);
  if (numbers.length === 0) return '';
  return numbers.length === 1
    ? `Write the number of the paragraph alone: ${numbers[0]}.`
    : `Name each paragraph for itself: [${numbers.join(', ')}].`;
}

const FAULTS: {
  [Kind in Place['kind']]: (
    place: Extract<Place, { kind: Kind }>,
    corrected: Corrected,
  ) => Fault | undefined;
} = {
  paragraph: ({ number }, { ledger }) => {
    if (!ledger) return undefined;
    const known = ledger.flatMap((section) =>
      section.paragraphs.map((entry) => fullNumber(section.number, entry.number)),
    );
    if (known.includes(number)) return undefined;
    return {
      what: `There is no paragraph ${number}, and there never was.`,
      cure: sentences(
        didYouMean(number, known),
        'Copy the number from the margin of the section. A new paragraph gets its number from “npm run number”.',
      ),
    };
  },
  row: ({ table, id }, { rows, works }) => {
    const ids = rows.get(table);
    if (!ids) {
      return {
        what: `There is no table “${table}”.`,
        cure:
          didYouMean(table, [...rows.keys(), 'references']) ||
          'Write the name of its file in content/data/ without “.yaml”, or “references” for a work.',
      };
    }
    if (ids.has(id)) return undefined;
    const isWork = works.includes(id);
    return {
      what: `There is no row “${id}” in ${table}.yaml.`,
      cure: isWork
        ? `It is a work: write references/${id}.`
        : didYouMean(id, ids) || 'Copy the id of the row from that file.',
    };
  },
  work: ({ id }, { works }) => {
    if (works.includes(id)) return undefined;
    return {
      what: `No work in the bibliography has the key “${id}”.`,
      cure:
        didYouMean(id, works) || 'Copy the id of the work from its list in content/references/.',
    };
  },
  page: ({ slug, anchor }, corrected) => {
    const { pages, site } = corrected;
    if (!pages.includes(slug)) {
      return {
        what: `Neither content/pages/ nor content/sections/ has a file “${slug}.mdx”.`,
        cure:
          asPlaces(slug, corrected) ||
          didYouMean(slug, pages) ||
          'Name a page by its file without “.mdx”, and a place on it as about#notes.',
      };
    }
    const path = pagePath(slug);
    const ids = site.get(path);
    if (anchor === undefined || !ids || ids.has(anchor)) return undefined;
    return {
      what: `There is no place “#${anchor}” on ${path}.`,
      cure: didYouMean(anchor, ids) || 'Copy the link of the heading from the page itself.',
    };
  },
};

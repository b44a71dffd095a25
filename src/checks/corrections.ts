import { pagePath } from '../addresses/paths.ts';
import type { SiteMap } from '../addresses/site-map.ts';
import {
  didYouMean,
  problem,
  sentences,
  type Fault,
  type ParsedFile,
  type Problem,
} from '../bibliography/index.ts';
import { fullNumber, type Ledger } from '../ledger/index.ts';
import {
  correctedPlaces,
  correctionSchema,
  placeOf,
  type CorrectedPlaces,
  type Correction,
  type Place,
} from '../schemas/corrections.ts';
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

/** A correction whose fields are sound, and its place in its file. */
interface Row {
  correction: Correction;
  at: number;
}

/**
 * Checks that every place which a correction names is there, and that its edition, its date and the
 * verdict that it changed agree with the rest. Its fields, id and sources are checked as in any table.
 */
export function checkCorrections(table: ParsedFile | undefined, corrected: Corrected): Problem[] {
  if (!table) return [];
  const rows = correctionsIn(table);
  const report = (path: (string | number)[], fault: Fault | undefined | '') => {
    const { text, ...location } = table.locationOf(path);
    return fault ? [problem(location, text, fault)] : [];
  };
  return [
    ...rowsOf(table).flatMap((row, at) => {
      const { where = [], edition } = partsOf(row);
      return [
        ...where.flatMap((each, index) =>
          report(
            [at, 'where', index],
            where.indexOf(each) < index ? twice(each) : faultOfPlace(each, corrected),
          ),
        ),
        ...report([at, 'edition'], edition && faultOfEdition(edition, corrected.editions)),
      ];
    }),
    ...rows.flatMap((row) => [
      ...report([row.at, 'date'], faultOfDate(row.correction, corrected.editions)),
      ...report([row.at, 'verdict-was'], faultOfVerdict(row, rows, corrected)),
    ]),
  ];
}

const rowsOf = (table: ParsedFile | undefined): unknown[] =>
  Array.isArray(table?.value) ? table.value : [];

/** What a row names, though one of the two may be missing or wrong. */
const partsOf = (row: unknown) => {
  const { where, edition } = (row ?? {}) as Record<string, unknown>;
  const { shape } = correctedPlaces;
  return {
    where: shape.where.safeParse(where).data,
    edition: shape.edition.safeParse(edition).data,
  };
};

/** The rows of a table of corrections that have no mistake in their fields. */
const correctionsIn = (table: ParsedFile): Row[] =>
  rowsOf(table).flatMap((row, at) => {
    const correction = correctionSchema.safeParse(row).data;
    return correction ? [{ correction, at }] : [];
  });

/** What each row of a table of corrections names, though its other fields may have mistakes. */
export const placesIn = (table: ParsedFile | undefined): (CorrectedPlaces & { at: number })[] =>
  rowsOf(table).flatMap((row, at) => {
    const places = correctedPlaces.safeParse(row).data;
    return places ? [{ ...places, at }] : [];
  });

const twice = (where: string): Fault => ({
  what: `“${where}” stands twice in this row.`,
  cure: 'Take one of them out: each would be marked as a correction of its own.',
});

function faultOfPlace(where: string, corrected: Corrected): Fault | undefined {
  const place = placeOf(where);
  if (!place) {
    return {
      what: `“${where}” is not the name of anything that could be corrected.`,
      cure: 'Write a paragraph as "2.3", a row as claims/C-06, a work as references/bach-2012, or a place on a page as about#notes.',
    };
  }
  return FAULTS[place.kind](place as never, corrected);
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
  page: ({ slug, anchor }, { pages, site }) => {
    if (!pages.includes(slug)) {
      return {
        what: `Neither content/pages/ nor content/sections/ has a file “${slug}.mdx”.`,
        cure:
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

function faultOfEdition(edition: string, editions: readonly Edition[]): Fault | undefined {
  // the mistakes of the list of editions are reported with it
  if (editions.length === 0) return undefined;
  const numbers = editions.map(({ number }) => number);
  if (edition === numbers[0]) {
    return {
      what: `Edition ${edition} is the first one, and there was nothing to be corrected.`,
      cure: 'Give the edition that has the correction first.',
    };
  }
  if (numbers.includes(edition)) return undefined;
  return {
    what: `There is no edition ${edition} in content/data/editions.yaml.`,
    cure: sentences(
      didYouMean(edition, numbers),
      `Editions are ${numbers.join(', ')}. To open another, add it to the end of that list first.`,
    ),
  };
}

function faultOfDate(
  { date, edition }: Correction,
  editions: readonly Edition[],
): Fault | undefined {
  const at = editions.findIndex(({ number }) => number === edition);
  const [before, after] = [editions[at - 1], editions[at + 1]];
  if (!before) return undefined;
  if (date < before.date) {
    return {
      what: `The correction is dated before edition ${before.number}, ${before.date}, which it corrects.`,
      cure: 'Give the day on which it was made.',
    };
  }
  if (!after || date <= after.date) return undefined;
  return {
    what: `The correction is dated after edition ${after.number}, ${after.date}, and yet is in edition ${edition}.`,
    cure: 'Give the day on which it was made, or the edition that has it first.',
  };
}

/** The claims whose old verdict a correction gives. */
const claimsOf = ({ where }: Correction): string[] =>
  where.flatMap((each) => {
    const place = placeOf(each);
    return place?.kind === 'row' && place.table === 'claims' ? [place.id] : [];
  });

function faultOfVerdict(
  { correction }: Row,
  rows: readonly Row[],
  { claims, editions }: Corrected,
): Fault | undefined {
  const was = correction['verdict-was'];
  if (was === undefined) return undefined;
  const named = claimsOf(correction);
  if (named.length === 0) {
    return {
      what: '“verdict-was” stands here, but “where” names no claim.',
      cure: 'Name the claim in “where”, as claims/C-06, or take the line out.',
    };
  }
  const editionOf = ({ edition }: Correction) =>
    editions.findIndex(({ number }) => number === edition);
  const byAge = rows
    .map((row) => row.correction)
    .filter((each) => each['verdict-was'] !== undefined)
    .sort((a, b) => editionOf(a) - editionOf(b) || a.date.localeCompare(b.date));
  const later = byAge.slice(byAge.indexOf(correction) + 1);
  const same = named.find((claim) => {
    const next = later.find((each) => claimsOf(each).includes(claim));
    return was === (next ? next['verdict-was'] : verdictOn(claim, claims));
  });
  if (same === undefined) return undefined;
  return {
    what: `The verdict on ${same} is “${was}” after this correction as before it.`,
    cure: 'Give the verdict as it was in the edition before, or take the line out.',
  };
}

const verdictOn = (claim: string, claims: unknown): unknown =>
  (Array.isArray(claims) ? (claims as ({ id?: unknown; verdict?: unknown } | null)[]) : []).find(
    (each) => each?.id === claim,
  )?.verdict;

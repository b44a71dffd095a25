import { problem, type Fault, type ParsedFile, type Problem } from '../bibliography/index.ts';
import {
  correctedPlaces,
  correctionSchema,
  placeOf,
  type CorrectedPlaces,
  type Correction,
} from '../schemas/corrections.ts';
import type { Edition } from '../schemas/editions.ts';
import { faultOfPlace, type Corrected } from './corrected-places.ts';

/** A correction whose fields are sound, and its place in its file. */
export interface Row {
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
export const correctionsIn = (table: ParsedFile): Row[] =>
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

const byNumber = new Intl.Collator('en', { numeric: true });

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
  const [last = ''] = numbers.slice(-1);
  const isNext = byNumber.compare(edition, last) > 0;
  return {
    what: `There is no edition ${edition} in content/data/editions.yaml.`,
    cure: isNext
      ? `Write '${last}' while edition ${last} is not published yet. Once it is, close it first: “npm run edition -- ${edition}” adds edition ${edition} to that list.`
      : `Name the edition that has the correction first, which for a correction of now is '${last}'.`,
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
export const claimsOf = ({ where }: Correction): string[] =>
  where.flatMap((each) => {
    const place = placeOf(each);
    return place?.kind === 'row' && place.table === 'claims' ? [place.id] : [];
  });

/** The corrections that give an old verdict, oldest first. */
function ofVerdicts(rows: readonly Row[], editions: readonly Edition[]): Correction[] {
  const editionOf = ({ edition }: Correction) =>
    editions.findIndex(({ number }) => number === edition);
  return rows
    .map(({ correction }) => correction)
    .filter((each) => each['verdict-was'] !== undefined)
    .sort((a, b) => editionOf(a) - editionOf(b) || a.date.localeCompare(b.date));
}

/** The claims whose verdict an older correction of the same edition had changed already. */
export function changedBefore(
  correction: Correction,
  rows: readonly Row[],
  editions: readonly Edition[],
): ReadonlySet<string> {
  const byAge = ofVerdicts(rows, editions);
  return new Set(
    byAge
      .slice(0, byAge.indexOf(correction))
      .filter(({ edition }) => edition === correction.edition)
      .flatMap(claimsOf),
  );
}

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
  const byAge = ofVerdicts(rows, editions);
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

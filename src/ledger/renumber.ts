import { hashOf } from './hash.ts';
import {
  isCurrent,
  isWithdrawn,
  versionsOf,
  type CurrentEntry,
  type Entry,
  type WithdrawnEntry,
} from './ledger.ts';
import { compareNumbers, numberBetween, type ParagraphNumber } from './numbers.ts';

/** What became of a paragraph, and why its number is what it is. */
export interface Decision {
  kind:
    | 'unchanged'
    | 'edited'
    | 'moved'
    | 'split'
    | 'new'
    | 'merged'
    | 'withdrawn'
    | 'restored'
    | 'dropped';
  number: ParagraphNumber;
  text: string;
  /** The paragraph that it was split from or merged into. */
  of?: ParagraphNumber;
}

/** A paragraph that may be an old one rewritten or a new one: the author says which. */
export interface Doubt {
  number: ParagraphNumber;
  before: string;
  after: string;
}

/** What the author has said of doubtful paragraphs, by their old numbers. */
export interface Overrules {
  same: ReadonlySet<ParagraphNumber>;
  other: ReadonlySet<ParagraphNumber>;
}

/** New entries for a section, what was decided, and what is for the author to decide. */
export interface Renumbered {
  entries: Entry[];
  decisions: Decision[];
  doubts: Doubt[];
}

/** How alike two texts must be to be one paragraph without asking, and to be worth asking about. */
const SURE = 0.5;
const PERHAPS = 0.25;
/** How much of a text must stand in another one for it to be a part of it. */
const PART = 0.8;

const NOTHING: Overrules = { same: new Set(), other: new Set() };

/** The edition that is being made. */
export interface Making {
  edition: string;
  /** Whether it has not come out yet, so that what came and went within it was read by nobody. */
  isDraft: boolean;
}

/**
 * Gives every paragraph of a section its number. A number stays with its paragraph through edits
 * and moves, and once it was published is never given to another one; what is new is numbered by its
 * place.
 */
export function renumber(
  old: readonly Entry[],
  texts: readonly string[],
  { edition, isDraft }: Making,
  { same, other }: Overrules = NOTHING,
): Renumbered {
  const living = old.filter(isCurrent);
  const match = matchExactly(living, texts);
  const restored = putBack(old.filter(isWithdrawn), edition, texts, match);
  const doubts: Doubt[] = [];
  for (const { entry, at, likeness } of likenesses(living, texts, match)) {
    if (restored.has(at) || match[at] || match.includes(entry)) continue;
    if (other.has(entry.number)) continue;
    if (likeness >= SURE || same.has(entry.number)) match[at] = entry;
    else if (!doubts.some(({ number }) => number === entry.number)) {
      doubts.push({ number: entry.number, before: entry.text, after: texts[at] ?? '' });
    }
  }
  const inPlace = longestRun(match.map((entry) => (entry ? living.indexOf(entry) : -1)));
  const taken = old.map(({ number }) => number);
  const decisions: Decision[] = [];
  const entries = texts.map((text, at): CurrentEntry => {
    const back = restored.get(at);
    if (back) {
      const entry: CurrentEntry & Partial<WithdrawnEntry> = { ...back };
      delete entry.withdrawn;
      delete entry.see;
      decisions.push({ kind: 'restored', number: entry.number, text });
      return entry;
    }
    const entry = match[at];
    if (entry) {
      const kind = entry.text !== text ? 'edited' : inPlace.has(at) ? 'unchanged' : 'moved';
      decisions.push({ kind, number: entry.number, text });
      return kind === 'edited' ? editedTo(text, entry, edition) : entry;
    }
    const number = numberFor(decisions.at(-1)?.number, taken);
    taken.push(number);
    const from = living.find((each) => match.includes(each) && isPart(text, each.text));
    decisions.push({
      kind: from ? 'split' : 'new',
      number,
      text,
      ...(from ? { of: from.number } : {}),
    });
    return { number, edition, hash: hashOf(text), text };
  });
  const gone = living
    .filter((entry) => !match.includes(entry))
    .flatMap((entry) => {
      const { number, text } = entry;
      if (isDraft && firstEditionOf(entry) === edition) {
        decisions.push({ kind: 'dropped', number, text });
        return [];
      }
      const into = entries.find((entry) => isPart(text, entry.text));
      const see = into?.number ?? nearestTo(number, entries);
      decisions.push({ kind: into ? 'merged' : 'withdrawn', number, text, of: see });
      return [{ ...entry, withdrawn: edition, see }];
    });
  const alive = new Set(entries.map(({ number }) => number));
  const stillGone = old.filter(isWithdrawn).filter(({ number }) => !alive.has(number));
  const stubs = [...stillGone, ...gone].map((stub) => ({
    ...stub,
    see: alive.has(stub.see) ? stub.see : nearestTo(stub.number, entries),
  }));
  return { entries: [...entries, ...stubs], decisions, doubts };
}

const firstEditionOf = (entry: Entry) => versionsOf(entry)[0]?.edition;

/**
 * An entry with a new text. What it said in editions before is kept; what it said for a while within
 * the edition that is being made was never published, and is not.
 */
function editedTo(text: string, entry: CurrentEntry, edition: string): CurrentEntry {
  const { number } = entry;
  const published = versionsOf(entry).filter((each) => each.edition !== edition);
  const last = published.at(-1);
  // put back as it was published
  const [now, earlier] =
    last?.text === text
      ? [last, published.slice(0, -1)]
      : [{ edition, hash: hashOf(text), text }, published];
  return { number, ...now, ...(earlier.length > 0 ? { earlier } : {}) };
}

/** Paragraphs whose text is the same, each old one for one new one, in order. */
function matchExactly(
  living: readonly CurrentEntry[],
  texts: readonly string[],
): (CurrentEntry | undefined)[] {
  const byText = Map.groupBy(living, ({ text }) => text);
  return texts.map((text) => byText.get(text)?.shift());
}

/**
 * Paragraphs that were taken out and stand in the text again as they were, by their places, all within
 * the edition that is being made: nobody has read it without them.
 */
function putBack(
  gone: readonly WithdrawnEntry[],
  edition: string,
  texts: readonly string[],
  match: readonly (CurrentEntry | undefined)[],
): Map<number, WithdrawnEntry> {
  const byText = Map.groupBy(
    gone.filter(({ withdrawn }) => withdrawn === edition),
    ({ text }) => text,
  );
  return new Map(
    texts.flatMap((text, at) => {
      const entry = match[at] ? undefined : byText.get(text)?.shift();
      return entry ? [[at, entry] as const] : [];
    }),
  );
}

/** Pairs of what is left on both sides, the most alike first. */
function likenesses(
  living: readonly CurrentEntry[],
  texts: readonly string[],
  match: readonly (CurrentEntry | undefined)[],
) {
  const left = living.filter((entry) => !match.includes(entry));
  const pairs = texts
    .flatMap((text, at) =>
      match[at]
        ? []
        : left.map((entry) => ({ entry, at, text, likeness: likenessOf(entry.text, text) })),
    )
    .filter(({ likeness }) => likeness >= PERHAPS);
  const split = Map.groupBy(
    pairs.filter(({ entry, text }) => isPart(text, entry.text)),
    ({ entry }) => entry,
  );
  const merged = Map.groupBy(
    pairs.filter(({ entry, text }) => isPart(entry.text, text)),
    ({ at }) => at,
  );
  // of several parts the first one is the whole's heir
  const heirs = new Set(
    [...split.values(), ...merged.values()]
      .filter((parts) => parts.length > 1)
      .flatMap(([first]) => first ?? []),
  );
  return pairs.sort(
    (a, b) => Number(heirs.has(b)) - Number(heirs.has(a)) || b.likeness - a.likeness,
  );
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];

function shared(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let found = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) found++;
    counts.set(word, left - 1);
  }
  return found;
}

/** How alike two texts are, by the words they share (Dice's coefficient), from 0 to 1. */
function likenessOf(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const all = one.length + other.length;
  return all === 0 ? 0 : (2 * shared(one, other)) / all;
}

const isPart = (part: string, whole: string) => {
  const words = wordsOf(part);
  return words.length > 3 && shared(wordsOf(whole), words) / words.length >= PART;
};

/** The places of a longest run of rising positions: what stands there has not moved. */
function longestRun(positions: readonly number[]): Set<number> {
  const best: number[][] = [];
  for (const [at, position] of positions.entries()) {
    if (position < 0) continue;
    const before = best
      .filter((run) => (positions[run.at(-1) ?? 0] ?? 0) < position)
      .reduce<number[]>((longest, run) => (run.length > longest.length ? run : longest), []);
    best.push([...before, at]);
  }
  return new Set(
    best.reduce<number[]>((longest, run) => (run.length > longest.length ? run : longest), []),
  );
}

/** A number that was never used, for what follows a paragraph or stands first. */
function numberFor(
  before: ParagraphNumber | undefined,
  taken: readonly ParagraphNumber[],
): ParagraphNumber {
  const next = taken
    .filter((number) => before === undefined || compareNumbers(number, before) > 0)
    .reduce<ParagraphNumber | undefined>(
      (least, number) => (least && compareNumbers(least, number) < 0 ? least : number),
      undefined,
    );
  return numberBetween(before, next);
}

/** The paragraph that stands nearest before a number, or the first one. */
function nearestTo(number: ParagraphNumber, entries: readonly CurrentEntry[]): ParagraphNumber {
  const inOrder = entries.map((entry) => entry.number).sort(compareNumbers);
  return inOrder.findLast((each) => compareNumbers(each, number) < 0) ?? inOrder[0] ?? number;
}

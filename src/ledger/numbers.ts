/**
 * Numbers of paragraphs within a section, as UK statutes number what is put in later: after 3 comes
 * 3A, between 3 and 3A comes 3ZA, between 3A and 3B comes 3AA, before 1 comes A1 and before that
 * ZA1 (Office of the Parliamentary Counsel, Drafting Guidance, on numbering inserted provisions).
 */
export type ParagraphNumber = string;

/** A number as places in an order: the figure, then letters, where Z before another is less than A. */
interface Key {
  stem: number;
  tail: number[];
}

const BEHIND = /^(\d+)([A-Y]|Z(?=[A-Z]))*$/u;
const BEFORE = /^(?:[A-Y]|Z(?=[A-Z]))+1$/u;
/** The last letter in use: Z alone would be taken for the mark that something stands before A. */
const LAST = 25;

/** Whether a text is the number of a paragraph. */
export const isNumber = (text: string): text is ParagraphNumber =>
  (BEHIND.test(text) && !text.startsWith('0')) || BEFORE.test(text);

const letters = (tail: number[]) =>
  tail.map((place) => (place === 0 ? 'Z' : String.fromCharCode(64 + place))).join('');
const places = (text: string) =>
  [...text].map((letter, index) =>
    letter === 'Z' && index < text.length - 1 ? 0 : letter.charCodeAt(0) - 64,
  );

/** What stands before 1 is kept as what stands behind a nought that nobody sees. */
function keyOf(number: ParagraphNumber): Key {
  if (!isNumber(number)) throw new RangeError(`“${number}” is not the number of a paragraph.`);
  const [, lead = '', figure = '', tail = ''] = /^(\D*)(\d+)(\D*)$/u.exec(number) ?? [];
  return lead ? { stem: 0, tail: places(lead) } : { stem: Number(figure), tail: places(tail) };
}

const numberOf = ({ stem, tail }: Key): ParagraphNumber =>
  stem === 0 ? `${letters(tail)}1` : `${stem}${letters(tail)}`;

/** The order of two numbers on the page: negative where the first one comes first. */
export function compareNumbers(a: ParagraphNumber, b: ParagraphNumber): number {
  const [one, other] = [keyOf(a), keyOf(b)];
  return one.stem - other.stem || compareTails(one.tail, other.tail);
}

function compareTails(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/**
 * A number for what is put in between two others, of which either may be missing: the start or the
 * end of the section. It comes after the one and before the other, and is neither.
 */
export function numberBetween(
  before: ParagraphNumber | undefined,
  after: ParagraphNumber | undefined,
): ParagraphNumber {
  const low = before === undefined ? { stem: 0, tail: [] } : keyOf(before);
  if (after === undefined) return numberOf({ stem: low.stem + 1, tail: [] });
  const high = keyOf(after);
  // one that came and went unread has left its number free
  if (high.stem > low.stem + 1) return numberOf({ stem: low.stem + 1, tail: [] });
  const bound = high.stem > low.stem ? undefined : high.tail;
  return numberOf({ stem: low.stem, tail: tailBetween(low.tail, bound) });
}

function tailBetween(low: number[], high: number[] | undefined): number[] {
  const last = low.at(-1);
  const sibling = [...low.slice(0, -1), (last ?? 0) + 1];
  const isFree = (tail: number[]) => high === undefined || compareTails(tail, high) < 0;
  if (last !== undefined && last < LAST && isFree(sibling)) return sibling;
  const child = [...low, 1];
  if (isFree(child)) return child;
  // the other one is a child of this one: stand before it
  return [...low, ...Array.from({ length: leadingZeds(high ?? [], low.length) + 1 }, () => 0), 1];
}

/** How many marks of standing before A a tail has from a place on. */
function leadingZeds(tail: readonly number[], from: number): number {
  let zeds = 0;
  while (tail[from + zeds] === 0) zeds++;
  return zeds;
}

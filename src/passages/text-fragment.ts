/**
 * Addresses of quotations (WICG, "URL Fragment Text Directives"): `#p2-3:~:text=the%20word`. A
 * browser that knows text directives marks the words; any other goes to the paragraph.
 */

/** Words that stand in a paragraph, as a text directive names them. */
export interface TextDirective {
  /** The words before them, where the page has the same words more than once. */
  prefix?: string;
  start: string;
  /** The last words of a long quotation. */
  end?: string;
  suffix?: string;
}

/** A quotation and the text around it. */
export interface Quoted {
  /** Its words, in pieces: what stands between two pieces, such as a citation, may change. */
  pieces: readonly string[];
  /** The text right before it and right after it, within its paragraph. */
  before: string;
  after: string;
  /** The text of the whole page, as a browser searches it from the start. */
  page: string;
}

/** The longest quotation that is written out in full, in characters. */
const SHORT = 120;
/** How many words of a longer one are written at each end. */
const ENDS = 5;

/** The words of a piece, without a stop at its start that stands alone. */
const ownWords = (piece: string) => words(piece.replace(/^[^\p{L}\p{N}“‘£(]+\s/u, ''));
const words = (text: string) => text.split(/\s+/u).filter(Boolean);

/**
 * The directive for a quotation: all of its words, or the first and the last few where it is long or
 * in pieces. Words around it, from its paragraph alone, are added until nothing else on the page
 * fits. Undefined for a quotation without words.
 */
export function directiveFor({ pieces, before, after, page }: Quoted): TextDirective | undefined {
  const [first = [], last = first] = [pieces[0] ?? '', pieces.at(-1) ?? ''].map(ownWords);
  if (first.length === 0 || last.length === 0) return undefined;
  const isWhole = pieces.length === 1 && first.join(' ').length <= SHORT;
  const named: TextDirective = isWhole
    ? { start: first.join(' ') }
    : { start: first.slice(0, ENDS).join(' '), end: last.slice(-ENDS).join(' ') };
  const [lead, tail] = [words(before), words(after)];
  for (let count = 0; count <= Math.max(lead.length, tail.length); count++) {
    const prefix = lead.slice(Math.max(0, lead.length - count)).join(' ');
    const suffix = tail.slice(0, count).join(' ');
    const directive = { ...named, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
    if (fitsOnce(patternOf(directive), page)) return directive;
  }
  return named;
}

/** Whether a pattern fits a page exactly once, counting matches that overlap. */
function fitsOnce(pattern: RegExp, page: string): boolean {
  const first = pattern.exec(page);
  pattern.lastIndex = (first?.index ?? 0) + 1;
  return first !== null && pattern.exec(page) === null;
}

/** What a browser looks for: whole words, regardless of case and of the white space between them. */
function patternOf({ prefix, start, end, suffix }: TextDirective): RegExp {
  const exactly = (text: string) =>
    `(?<![\\p{L}\\p{N}])${words(text)
      .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&'))
      .join('\\s+')}(?![\\p{L}\\p{N}])`;
  const parts = [
    ...(prefix ? [exactly(prefix), '\\s*'] : []),
    exactly(start),
    ...(end ? ['[\\s\\S]*?', exactly(end)] : []),
    ...(suffix ? ['\\s*', exactly(suffix)] : []),
  ];
  return new RegExp(parts.join(''), 'giu');
}

/** Writes a directive as the end of an address. Hyphens and commas are syntax there, so those in words are escaped. */
export function writeDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    ...(prefix ? [`${encode(prefix)}-`] : []),
    encode(start),
    ...(end ? [encode(end)] : []),
    ...(suffix ? [`-${encode(suffix)}`] : []),
  ];
  return `:~:text=${parts.join(',')}`;
}

const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

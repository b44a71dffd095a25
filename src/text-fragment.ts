/**
 * Addresses of quotations, as the WICG's "URL Fragment Text Directives" have them:
 * `#p2-3:~:text=the%20word`. A browser that knows them marks the words; any other goes to the
 * paragraph.
 */

/** Words that stand in a paragraph, as a text directive names them. */
export interface TextDirective {
  /** The words before them, where they stand there more than once. */
  prefix?: string;
  start: string;
  /** The last words of a long quotation. */
  end?: string;
  suffix?: string;
}

/** How long a quotation may be to be named whole, in characters. */
const SHORT = 120;
/** How many words name the start and the end of a longer one. */
const ENDS = 5;

const flat = (text: string) => text.replace(/\s+/gu, ' ').trim();
const words = (text: string) => flat(text).split(' ').filter(Boolean);

/**
 * The directive for a quotation that stands in a text at an offset: its words, or the first and
 * last of them where they are many or `gap` says that what is between may change (a citation, whose
 * words follow the reader's style). Words around it are added only until nothing else fits.
 */
export function directiveFor(
  text: string,
  offset: number,
  length: number,
  gap = false,
): TextDirective | undefined {
  const quote = flat(text.slice(offset, offset + length));
  if (!quote) return undefined;
  const own = words(quote);
  const isLong = own.length > ENDS * 2 && (gap || quote.length > SHORT);
  const named: TextDirective = isLong
    ? { start: own.slice(0, ENDS).join(' '), end: own.slice(-ENDS).join(' ') }
    : { start: quote };
  const before = words(text.slice(0, offset));
  const after = words(text.slice(offset + length));
  const whole = flat(text);
  let directive = named;
  for (let count = 1; occurrences(whole, directive) > 1; count++) {
    if (count > Math.max(before.length, after.length)) break;
    directive = {
      ...named,
      ...(before.length > 0 ? { prefix: before.slice(-count).join(' ') } : {}),
      ...(after.length > 0 ? { suffix: after.slice(0, count).join(' ') } : {}),
    };
  }
  return directive;
}

/** How often a directive's words stand in a text, as browsers look for them: in any case. */
function occurrences(text: string, { prefix, start, end, suffix }: TextDirective): number {
  const within = text.toLowerCase();
  const first = [prefix, start].filter(Boolean).join(' ').toLowerCase();
  const behind = (end === undefined ? suffix : undefined)?.toLowerCase();
  let found = 0;
  for (let at = within.indexOf(first); at >= 0; at = within.indexOf(first, at + 1)) {
    const rest = within.slice(at + first.length).trimStart();
    if (behind === undefined || rest.startsWith(behind)) found++;
  }
  return found;
}

/** A directive as the end of an address; a hyphen and a comma are part of its syntax. */
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

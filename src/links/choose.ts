/** Which addresses a run opens, and under what name. */
import type { LinkResult } from '../schemas/links.ts';
import type { OutsideAddress } from './addresses.ts';

/** What a run is asked to open. */
export interface Choice {
  /** Keys of works, names of files, or parts of addresses; all where there are none. */
  words: readonly string[];
  /** Those that were not opened since this day. */
  notSince: string;
  /** How many at most. */
  limit: number;
}

/** The addresses of a run: those that were never opened first, then those opened longest ago. */
export function choose(
  addresses: readonly OutsideAddress[],
  before: (url: string) => LinkResult | undefined,
  { words, notSince, limit }: Choice,
): OutsideAddress[] {
  const openedOn = ({ url }: OutsideAddress) => before(url)?.opened ?? '';
  const isNamed = ({ url, from }: OutsideAddress) =>
    words.some((word) => url.includes(word) || from.some((each) => isOrEndsWith(each, word)));
  return addresses
    .filter((each) => (words.length > 0 ? isNamed(each) : openedOn(each) < notSince))
    .sort((a, b) => (openedOn(a) < openedOn(b) ? -1 : openedOn(a) > openedOn(b) ? 1 : 0))
    .slice(0, limit);
}

const isOrEndsWith = (name: string, word: string) => name === word || name.endsWith(`/${word}`);

/** Who asks, as far as the site says. */
export interface Asking {
  site: string;
  /** Where the site stands; undefined where that is not said. */
  address: string | undefined;
  publisher: string | undefined;
  contact: string | undefined;
}

/** Text that a header may hold (RFC 9110, 5.6.5): in a comment, without brackets of its own. */
const plain = (text: string) =>
  text
    .replace(/[^ -~]/gu, '?')
    .replace(/[()\\;]/gu, ' ')
    .trim();

/** The name of a site in robots.txt, where letters and hyphens may stand (RFC 9309, 2.2.1). */
export const productOf = (site: string) =>
  site.replace(/[^a-z]+/giu, '-').replace(/^-|-$/gu, '') || 'links';

/** What a run calls itself in every request (RFC 9110, 10.1.5): whose it is, and whom to write to. */
export function userAgentOf({ site, address, publisher, contact }: Asking): string {
  const who = [address && `+${address}sources/`, publisher, contact].flatMap((each) =>
    each ? [plain(each)] : [],
  );
  return [`${productOf(site)}/1.0`, `(${['link check', ...who].join('; ')})`].join(' ');
}

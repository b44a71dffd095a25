/** What an answer says of the source that stood there. */
import type { Outcome } from '../schemas/links.ts';
import type { Expected } from './addresses.ts';
import type { PageText } from './page-text.ts';

/** What came back from an address, and where the way there led. */
export interface Answer {
  /** The address that was asked first. */
  asked: string;
  /** The address that answered. */
  url: string;
  status: number;
  /** Whether a step of the way there said that it is for good (HTTP 301, 308). */
  isForGood: boolean;
  hasRetryAfter: boolean;
  /** Whether the body ended before it was whole, and whether it was left off as too large. */
  isCut: boolean;
  isTooLarge: boolean;
  isEmpty: boolean;
}

/** An outcome with the words of our record that are not there. */
export interface Judgement {
  outcome: Outcome;
  missing: string[];
}

/** Addresses that are made to lead elsewhere: that they do is no move. */
const RESOLVERS = /^(?:dx\.)?doi\.org$|^hdl\.handle\.net$|^purl\.org$|^n2t\.net$/u;

const SAYS_GONE =
  /\b404\b|\bnot found\b|\b(?:page|file|document|article|content|item|record)\b.{0,60}\b(?:no longer (?:exists?|available)|(?:does|do) ?n[o’']t exist|not available|(?:can ?not|can[’']t|could(?: not|n[’']t)) be found|(?:has|have) been (?:removed|deleted|withdrawn))/iu;
const FOR_SALE =
  /\bdomain\b.{0,80}\bfor sale\b|\bbuy this domain\b|\bdomain (?:name )?(?:is|has been) parked\b|\bparked (?:domain|free)\b/iu;
const LOGIN = /\/(?:log|sign)-?_?(?:in|on)\b|\/(?:auth|sso|login)\b/iu;

/** Words without what printings differ in: case, accents’ spelling, quotation marks, dashes, blanks. */
export const plainWords = (text: string): string =>
  ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[’'‘]/gu, '')
    .replace(/[^\p{L}\p{N}%£$€]+/gu, ' ')
    .trim()} `;

/** Those of some words that do not stand in a page, nor in its title. */
function missingFrom(words: readonly string[], { title, text }: PageText): string[] {
  const there = [plainWords(text), plainWords(title)];
  return words.filter((each) => !there.some((some) => some.includes(plainWords(each))));
}

const isHome = (url: string) => /^\/(?:index\.\w+)?$/u.test(new URL(url).pathname);
/** An address without what changes while it stays the same: the scheme, “www.”, a last slash, a fragment. */
const core = (url: string) => {
  const { host, pathname, search } = new URL(url);
  return host.replace(/^www\./u, '') + pathname.replace(/\/$/u, '') + search;
};
const hasMoved = ({ asked, url, isForGood }: Answer) =>
  isForGood && core(asked) !== core(url) && !RESOLVERS.test(new URL(asked).hostname);

function ofStatus({ status, hasRetryAfter }: Answer): Outcome | undefined {
  if (status === 404 || status === 410) return 'gone';
  if (status === 429 || (status === 503 && hasRetryAfter)) return 'busy';
  if (status >= 500) return 'server-error';
  return status >= 300 ? 'refused' : undefined;
}

/** What a page is, where it is not what our record says; undefined where nothing tells. */
function signOf({ asked, url }: Answer, page: PageText): Outcome | undefined {
  if (page.hasPassword || (LOGIN.test(url) && !LOGIN.test(asked))) return 'login';
  if (FOR_SALE.test(`${page.title} ${page.text}`)) return 'for-sale';
  if (SAYS_GONE.test(`${page.title} ${page.heading}`)) return 'says-gone';
  return isHome(url) && !isHome(asked) ? 'home-page' : undefined;
}

/**
 * What an answer comes to. A work is there where its title is; quoted words that are not there are
 * only told. Where our record says nothing of a page, that it opens is enough, unless it bears the
 * signs of another one. `page` is undefined where no words can be looked for.
 */
export function judge(answer: Answer, page: PageText | undefined, says: Expected): Judgement {
  const told = (outcome: Outcome, missing: string[] = []) => ({ outcome, missing });
  const bad = ofStatus(answer);
  if (bad) return told(bad);
  const live = hasMoved(answer) ? 'moved' : 'found';
  if (!page) {
    if (answer.isEmpty) return told('empty');
    if (answer.isCut) return told('cut-off');
    if (answer.isTooLarge) return told('too-large');
    return says.titles.length > 0 ? told('other-type') : told(live);
  }
  const titles = missingFrom(says.titles, page);
  const missing = [...titles, ...missingFrom(says.quotes, page)];
  if (says.titles.length > 0 && titles.length === 0) return told(live, missing);
  if (answer.isCut) return told('cut-off', missing);
  if (answer.isTooLarge && titles.length > 0) return told('too-large', missing);
  if (page.text === '' && page.title === '') return told('empty', missing);
  const sign = signOf(answer, page);
  if (sign) return told(sign, missing);
  return titles.length > 0 ? told('other-words', missing) : told(live, missing);
}

/** A run over outside addresses: opens them, and looks for copies. */
import { OUTCOMES, type LinkResult, type Outcome } from '../schemas/links.ts';
import type { OutsideAddress } from './addresses.ts';
import { judge } from './judge.ts';
import { askToKeep, findCopy, type Memento } from './memento.ts';
import { pageText } from './page-text.ts';
import type { Fresh } from './results.ts';
import { NotOpened, type Answered, type Opened, type Visitor } from './visitor.ts';

/** How a run is to go. */
export interface Run {
  visitor: Visitor;
  /** The day of the run: "2026-12-01". */
  today: string;
  /** Where an archive is asked for copies; nowhere where it is empty. */
  timeGate: string;
  /** Where an archive is asked to keep what is live and has no copy; nowhere where it is empty. */
  keepAt: string;
  /** How many hosts are asked at a time. */
  hosts: number;
  /** What was known of an address before. */
  before: (url: string) => LinkResult | undefined;
  /** Hears of each address when it is done; of one whose host asked to be left alone, nothing new. */
  done: (address: OutsideAddress, fresh: Fresh | undefined) => void;
  /** Whether anything has answered yet, in this run. */
  hasReached: () => boolean;
  /** Says, between addresses, whether to go on. */
  goesOn: () => boolean;
}

/** What says that nothing was reached, be it for want of the host or of a network here. */
const UNREACHED: ReadonlySet<Outcome> = new Set(['no-such-host', 'no-answer', 'slow']);
export const isUnreached = (outcome: Outcome | undefined) =>
  outcome !== undefined && UNREACHED.has(outcome);

/** Opens addresses, those of one host one after another, several hosts at a time. */
export async function checkLinks(addresses: readonly OutsideAddress[], run: Run): Promise<void> {
  const byHost = [...Map.groupBy(addresses, ({ url }) => new URL(url).host).values()];
  const worker = async () => {
    for (let list = byHost.shift(); list; list = byHost.shift()) {
      for (const address of list) {
        if (!run.goesOn()) return;
        run.done(address, await checkLink(address, run));
      }
    }
  };
  await Promise.all(Array.from({ length: run.hosts }, worker));
}

/** What one address comes to; undefined where its host asked to be left alone for now. */
async function checkLink(address: OutsideAddress, run: Run): Promise<Fresh | undefined> {
  const opened = await openLink(address, run);
  if (!opened) return undefined;
  return { ...opened, ...(await copyOf(address, opened, run)) };
}

async function openLink(
  address: OutsideAddress,
  { visitor, today }: Run,
): Promise<Fresh | undefined> {
  const { url } = address;
  try {
    const opened = await visitor.open(url);
    const { status } = opened;
    const { outcome, missing, title } = await judgeAnswer(url, opened, address);
    return {
      url,
      opened: today,
      outcome,
      status,
      ...(opened.url === withoutFragment(url) ? {} : { final: opened.url }),
      ...(title && status < 300 ? { title } : {}),
      ...(missing.length > 0 && status < 300 ? { missing } : {}),
    };
  } catch (error) {
    if (!(error instanceof NotOpened)) throw error;
    return error.why === 'postponed' ? undefined : { url, opened: today, outcome: error.why };
  }
}

const withoutFragment = (url: string) => {
  const address = new URL(url);
  address.hash = '';
  return address.href;
};

/** A copy, where none is known: one that an archive has, or that it makes now if it is to. */
async function copyOf(
  address: OutsideAddress,
  { url, outcome }: Fresh,
  run: Run,
): Promise<Pick<Fresh, 'copy' | 'no-copy'>> {
  const { visitor, today, timeGate, keepAt, before } = run;
  // while nothing has answered, this machine may be offline, and an archive would not answer either
  const isOffline = isUnreached(outcome) && !run.hasReached();
  if (before(url)?.copy || outcome === 'private' || isOffline) return {};
  try {
    const found = timeGate && (await findCopy(visitor, timeGate, url, address.by ?? today));
    if (found && (await isOfIt(address, found, visitor))) return asCopy(found, today);
    const isLive = outcome !== undefined && OUTCOMES[outcome] === 'live';
    const made = keepAt && isLive && (await askToKeep(visitor, keepAt, url));
    if (made) return asCopy(made, today);
    return timeGate ? { 'no-copy': today } : {};
  } catch (error) {
    // an archive that does not answer says nothing of what it has
    if (error instanceof NotOpened) return {};
    throw error;
  }
}

const asCopy = ({ url, of }: Memento, found: string) => ({
  copy: { url, of: of.toISOString().slice(0, 10), found },
});

/** Whether a copy opens and has the titles that our record has: an archive keeps error pages as well. */
async function isOfIt(says: OutsideAddress, { url }: Memento, visitor: Visitor): Promise<boolean> {
  const { outcome } = await judgeAnswer(url, await visitor.request(url), says);
  return OUTCOMES[outcome] === 'live';
}

/** What an answer comes to, with the title of its page. */
async function judgeAnswer(
  asked: string,
  answer: Answered & Partial<Opened>,
  says: OutsideAddress,
) {
  const { url, status, headers, body, isCut, isTooLarge, isForGood = false } = answer;
  // what is too odd to be read has no words that can be looked for
  const page = await pageText(body, headers.get('content-type') ?? '').catch(() => undefined);
  const hasRetryAfter = headers.has('retry-after');
  const isEmpty = body.length === 0;
  const told = { asked, url, status, isForGood, hasRetryAfter, isCut, isTooLarge, isEmpty };
  return { ...judge(told, page, says), title: page?.title.slice(0, 300) };
}

/** Whether sources can still be opened, as far as anybody has looked. */
import record from '#words/record.json' with { type: 'json' };
import words from '#words/sources.json' with { type: 'json' };
import type { Work } from '../bibliography/index.ts';
import {
  HEALTH,
  OUTCOMES,
  type Health,
  type LinkResult,
  type SourceRow,
} from '../schemas/links.ts';
import { dateInWords } from '../words/in-words.ts';
import { say } from '../words/message.ts';

/** A copy of a work in a web archive. */
export interface Copy {
  url: string;
  /** The day of which it is, where that is known. */
  of?: string;
  /** Whether we have opened it and found the work there. */
  isOpened: boolean;
}

/** How it stands with a work: which link of it was opened, when, and what came of it. */
export interface SourceHealth {
  health: Health;
  /** The link that this is about: the live one, or the only copy. */
  url?: string;
  /** What came of opening it; undefined where it was never opened, or where no day is known. */
  result?: LinkResult;
  copy?: Copy;
}

/** What came of opening each address, by the address. */
export type LinkResults = ReadonlyMap<string, LinkResult>;

type Known = 'live' | 'gone' | 'unclear' | 'unopened';

/** What the record of a work says of its link, where there is no result of opening it. */
const OF_RECORD: Record<Work['links']['status'], Known> = {
  unchecked: 'unopened',
  found: 'live',
  moved: 'live',
  gone: 'gone',
};

/** The copy that the record names, or else one that an archive was found to have. */
function copyOf(
  { links: { archived } }: Pick<Work, 'links'>,
  results: LinkResults,
  found?: LinkResult,
) {
  if (archived === undefined) return found?.copy && { ...copyFields(found.copy), isOpened: true };
  const { outcome } = results.get(archived) ?? {};
  return { url: archived, isOpened: outcome !== undefined && OUTCOMES[outcome] === 'live' };
}

const copyFields = ({ url, of }: NonNullable<LinkResult['copy']>) => ({
  url,
  ...(of === undefined ? {} : { of }),
});

/**
 * How it stands with a work. What was found by opening its link goes before what its record says of
 * it. Nothing follows from where the work was seen: only its own link counts, and where there is
 * none, that of the copy that its record names.
 */
export function healthOf(work: Pick<Work, 'links'>, results: LinkResults): SourceHealth {
  const { live, archived, status } = work.links;
  const url = live ?? archived;
  if (url === undefined) return { health: 'nowhere' };
  const row = results.get(url);
  const result = row?.outcome ? row : undefined;
  const known: Known = result?.outcome ? OUTCOMES[result.outcome] : OF_RECORD[status];
  const copy = copyOf(work, results, row);
  const about = { url, ...(result ? { result } : {}), ...(copy ? { copy } : {}) };
  // what is live of a work of which there is only a copy is that copy
  if (live === undefined && known === 'live') return { health: 'copy', ...about };
  return { health: known === 'gone' && live !== undefined && copy ? 'copy' : known, ...about };
}

/** How many sources are in each state, in the order of the states. */
export const countHealth = (sources: Iterable<SourceHealth>): Record<Health, number> => {
  const all = [...sources];
  return Object.fromEntries(
    HEALTH.map((each) => [each, all.filter(({ health }) => health === each).length]),
  ) as Record<Health, number>;
};

/** Whether anybody has opened the link of a source. */
export const isOpened = ({ health }: SourceHealth) => health !== 'unopened' && health !== 'nowhere';

/**
 * What readers are told of the link of a work, in sentences; nothing where it has none. Where there
 * is no result of opening it, that is what the record says.
 */
export function linkInWords(
  { links }: Pick<Work, 'links'>,
  { health, result, copy }: SourceHealth,
): string {
  if (health === 'nowhere') return '';
  const { live, status } = links;
  return [
    result ? resultInWords(result, live === undefined) : record.links[status],
    health === 'copy' && live !== undefined && !copy?.isOpened && words.on.copyUnopened,
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * What readers are told of an address where a work was seen: nothing where nobody has opened it, or
 * where it is the link of the work, of which that is told already.
 */
export const seenAtInWords = (
  { links, tracing }: Pick<Work, 'links' | 'tracing'>,
  results: LinkResults,
): string => {
  const address = tracing?.seenAt ?? '';
  const result = results.get(address);
  const isTold = address === links.live || address === links.archived;
  return isTold || !result?.outcome ? '' : resultInWords(result, false);
};

function resultInWords(
  { opened = '', outcome, 'last-live': lastLive }: LinkResult,
  isCopy: boolean,
): string {
  if (!outcome) return record.links.unchecked;
  const date = dateInWords(opened);
  const known = OUTCOMES[outcome];
  if (known === 'live')
    return say(isCopy ? words.on.copy : words.on[outcome === 'moved' ? 'moved' : 'live'], { date });
  const said =
    known === 'gone'
      ? say(words.on.gone, { date })
      : say(words.on.unclear, { date, outcome: words.outcomes[outcome as UnclearOutcome] });
  return lastLive ? `${said} ${say(words.on.lastLive, { date: dateInWords(lastLive) })}` : said;
}

/** What {@link OUTCOMES} calls unclear. */
type UnclearOutcome = keyof typeof words.outcomes;

/** A source as a row of the table to take away. */
export function rowOf(
  id: string,
  name: string,
  title: string | undefined,
  { health, url, result, copy }: SourceHealth,
): SourceRow {
  const fields = {
    id,
    name,
    title,
    health,
    link: url,
    opened: result?.opened,
    outcome: result?.outcome,
    status: result?.status,
    final: result?.final,
    'page-title': result?.title,
    'last-live': result?.['last-live'],
    copy: copy?.url,
    'copy-of': copy?.of,
    'copy-opened': copy?.isOpened,
  };
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as unknown as SourceRow;
}

/** The last day on which any link of these was opened; undefined where no day is known. */
export const lastOpened = (sources: Iterable<SourceHealth>): string | undefined =>
  [...sources]
    .flatMap(({ result }) => result?.opened ?? [])
    .sort()
    .at(-1);

/** What came of opening addresses, from one run to the next. */
import { stringify } from 'yaml';
import { OUTCOMES, type LinkResult } from '../schemas/links.ts';

const HEAD = `# yaml-language-server: $schema=../schemas/links.schema.json
# What came of opening the outside addresses that works and texts name. “npm run links” writes this
# file; nobody need edit it. An address that is not here has never been opened by us.
`;

/** What a run found out of one address. Without an outcome it was not opened. */
export type Fresh = Omit<LinkResult, 'last-live'>;

/**
 * The row of an address after a run. The last day on which it was live is kept where it is not live
 * now, and so is a copy that was found before.
 */
export function updated(old: LinkResult | undefined, fresh: Fresh): LinkResult {
  const { url, copy, 'no-copy': noCopy, ...opened } = fresh;
  const isLive = opened.outcome !== undefined && OUTCOMES[opened.outcome] === 'live';
  const lastLive = isLive ? opened.opened : old?.['last-live'];
  const before =
    opened.outcome === undefined && old
      ? withoutUndefined({
          opened: old.opened,
          outcome: old.outcome,
          status: old.status,
          final: old.final,
          title: old.title,
          missing: old.missing,
        })
      : opened;
  const kept = copy ?? old?.copy;
  return withoutUndefined({
    url,
    ...before,
    'last-live': lastLive,
    copy: kept,
    // what was found is there, whatever an archive said before or since
    'no-copy': kept ? undefined : (noCopy ?? old?.['no-copy']),
  }) as LinkResult;
}

const withoutUndefined = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** The file of all results, those of addresses that the content no longer names left out, in order of address. */
export function writeResults(rows: Iterable<LinkResult>, named: ReadonlySet<string>): string {
  const kept = [...rows]
    .filter(({ url }) => named.has(url))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  return `${HEAD}\n${stringify(kept, {
    lineWidth: 0,
    // days as well, which other readers of YAML than ours take for dates
    defaultStringType: 'QUOTE_SINGLE',
    defaultKeyType: 'PLAIN',
  })}`;
}

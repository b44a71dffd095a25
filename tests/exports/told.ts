/** Feeds of invented editions and corrections, as a build would write them. */
import { feedOfCorrections, feedOfSite } from '../../src/exports/feed-entries.ts';
import { namedCorrections, newestFirst } from '../../src/site/corrections.ts';
import { summariseEditions } from '../../src/site/changes.ts';
import { withCitations } from '../../src/site/tables.ts';
import { bibliographyOf } from '../bibliography/harvard.ts';
import { correction, page, section, tablesOf, works } from '../site/invented.ts';

const references = bibliographyOf(works);
const pages = [section('why-mutuals', 2), page('about', { title: 'About <b>us</b> & them' })];

/** A published site, as far as feeds tell of it. */
export interface Told {
  /** Oldest first. */
  editions: readonly { number: string; date: string }[];
  corrections: readonly ReturnType<typeof correction>[];
}

/** One edition, and a second one with two corrections. */
export const TOLD: Told = {
  editions: [
    { number: '1.0', date: '2026-11-23' },
    { number: '1.1', date: '2026-12-01' },
  ],
  corrections: [
    correction('first', { date: '2026-11-30', where: ['about'], sources: ['hill-2012, p. 4'] }),
    correction('second', {
      seriousness: 'out of date',
      said: 'Profits < costs & “so on”.',
      says: 'Profits > costs ]]> costs.',
    }),
  ],
};

/** The feed of the site, and that of its corrections. */
export async function feedsOf({ editions, corrections }: Told) {
  const tables = tablesOf({ corrections: newestFirst(corrections, editions) });
  const named = await namedCorrections(withCitations(tables).corrections, {
    ledger: [],
    pages,
    tables,
    references,
  });
  const since = editions[0]?.date ?? '';
  return {
    site: await feedOfSite(summariseEditions(editions, [], []), named, references, since),
    corrections: await feedOfCorrections(named, references, since),
  };
}

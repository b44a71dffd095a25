import { MEDIA_TYPES } from '../addresses/formats.ts';
import { FEEDS } from '../addresses/paths.ts';
import { corrections, edition, editionSummaries, references } from '../site/index.ts';
import type { DataFile } from './data-file.ts';
import { feedOfCorrections, feedOfSite } from './feed-entries.ts';

const feed = (path: string, text: () => Promise<string>): DataFile => ({
  path,
  mediaType: MEDIA_TYPES.feed,
  text,
});

/** What tells readers of something new, in Atom (RFC 4287). */
export const feeds: DataFile[] = [
  feed(FEEDS.site, () => feedOfSite(editionSummaries, corrections, references, edition.first)),
  feed(FEEDS.corrections, () => feedOfCorrections(corrections, references, edition.first)),
];

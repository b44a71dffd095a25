import {
  endingsOf,
  MEDIA_TYPES,
  REFERENCE_FORMATS,
  withBibtexMark,
  withByteOrderMark,
} from '../addresses/formats.ts';
import { recordFile, referencesFile, WHOLE, workFile } from '../addresses/paths.ts';
import { editionInStyle } from '../citation-styles/edition-in-style.ts';
import { createBibliography, type Bibliography, type ExportFormat } from '../bibliography/index.ts';
import { pageRecords, pages, references, sections, siteRecord, wholeEssay } from '../site/index.ts';
import { ownStyle } from '../site/citation-styles.ts';
import { cacheIn } from '../site/label-cache.ts';
import { format } from '../site/label-threads.ts';
import type { WrittenPage } from '../site/sections.ts';
import { tracingNote } from '../words/in-words.ts';
import type { DataFile } from './data-file.ts';

/**
 * The bibliography of this site's own pages, as they stand in this edition: with its number in
 * words, as programs print an edition that is no whole number as it is written.
 */
const ourselves = createBibliography({
  works: [siteRecord, ...pageRecords.values()].map(({ edition }) => ({
    id: edition.id,
    csl: editionInStyle(edition, ownStyle.csl, siteRecord.edition),
    links: { status: 'unchecked' },
  })),
  style: ownStyle.csl,
  format,
  cache: cacheIn('own-records'),
});

/** These works as one file in each format. */
const filesOf = (
  pathIn: (format: ExportFormat) => string,
  ids: readonly string[],
  from: Bibliography = references,
) =>
  endingsOf(REFERENCE_FORMATS).map((format): DataFile => ({
    path: pathIn(format),
    mediaType: MEDIA_TYPES.reference[format],
    // the mark is no part of JSON, which is UTF-8 in any case (RFC 8259, 8.1)
    text: async () => {
      const text = await from.export(ids, format, ({ tracing }) => tracing && tracingNote(tracing));
      if (format === 'json') return text;
      return format === 'bib' ? withBibtexMark(text) : withByteOrderMark(text);
    },
  }));

const all = [...references.works.keys()];

/** All works of the site. */
export const allReferences: DataFile[] = filesOf((format) => referencesFile(format), all);

/** The works that a page cites; no files where it cites nothing. */
export function referencesOf({
  slug,
  citations,
}: Pick<WrittenPage, 'slug' | 'citations'>): DataFile[] {
  const ids = new Set(citations.flatMap(({ cluster }) => cluster.items.map(({ id }) => id)));
  return ids.size > 0 ? filesOf((format) => referencesFile(format, slug), [...ids]) : [];
}

/** The whole site as a reference. */
export const ownRecord: DataFile[] = filesOf(
  (format) => recordFile(WHOLE, format),
  [siteRecord.edition.id],
  ourselves,
);

/** A page of this site as a reference; no files for a page that is not cited by itself. */
export function recordOf(slug: string): DataFile[] {
  const record = pageRecords.get(slug);
  return record
    ? filesOf((format) => recordFile(slug, format), [record.edition.id], ourselves)
    : [];
}

/** References to take away: all of them, one by one, those of each page, and the pages themselves. */
export const referenceFiles: DataFile[] = [
  ...allReferences,
  ...all.flatMap((id) => filesOf((format) => workFile(id, format), [id])),
  ...[...sections, ...pages.values(), wholeEssay].flatMap(referencesOf),
  ...ownRecord,
  ...[...pageRecords.keys()].flatMap(recordOf),
];

import { createBibliography, type Bibliography, type ExportFormat } from '../bibliography/index.ts';
import { pageRecords, pages, references, sections, siteRecord, wholeEssay } from '../site/index.ts';
import { ownStyle } from '../site/citation-styles.ts';
import { cacheIn } from '../site/label-cache.ts';
import type { WrittenPage } from '../site/sections.ts';
import type { DataFile } from './data-file.ts';

const MEDIA_TYPES: Record<ExportFormat, string> = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  json: 'application/vnd.citationstyles.csl+json; charset=utf-8',
};

/** This site's own pages as works. */
const ourselves = createBibliography({
  works: [siteRecord, ...pageRecords.values()].map((csl) => ({
    id: csl.id,
    csl,
    links: { status: 'unchecked' },
  })),
  style: ownStyle.csl,
  openCache: cacheIn('own-records'),
});

/** Works as one file in each format, at a path without its ending. */
const filesOf = (path: string, ids: readonly string[], from: Bibliography = references) =>
  Object.entries(MEDIA_TYPES).map(([format, mediaType]): DataFile => ({
    path: `${path}.${format}`,
    mediaType,
    text: () => from.export(ids, format as ExportFormat),
  }));

const all = [...references.works.keys()];

/** All works of the site. */
export const allReferences: DataFile[] = filesOf('references', all);

/** The works that a page cites; no files where it cites nothing. */
export function referencesOf({
  slug,
  citations,
}: Pick<WrittenPage, 'slug' | 'citations'>): DataFile[] {
  const ids = new Set(citations.flatMap(({ cluster }) => cluster.items.map(({ id }) => id)));
  return ids.size > 0 ? filesOf(`${slug}/references`, [...ids]) : [];
}

/** The whole site as a reference. */
export const ownRecord: DataFile[] = filesOf(`cite/${siteRecord.id}`, [siteRecord.id], ourselves);

/** A page of this site as a reference; no files where only the whole is one. */
export function recordOf(slug: string): DataFile[] {
  const record = pageRecords.get(slug);
  return record ? filesOf(`cite/${slug}`, [record.id], ourselves) : [];
}

/** References to take away: all of them, one by one, those of each page, and the pages themselves. */
export const referenceFiles: DataFile[] = [
  ...allReferences,
  ...all.flatMap((id) => filesOf(`references/${id}`, [id])),
  ...[...sections, ...pages.values(), wholeEssay].flatMap(referencesOf),
  ...ownRecord,
  ...[...pageRecords.keys()].flatMap(recordOf),
];

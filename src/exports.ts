import type { ExportFormat } from './bibliography/index.ts';
import { references } from './references.ts';
import { pages, sections, type WrittenPage } from './sections.ts';

const MEDIA_TYPES: Record<ExportFormat, string> = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  json: 'application/vnd.citationstyles.csl+json; charset=utf-8',
};

const cited = ({ citations }: Pick<WrittenPage, 'citations'>) => [
  ...new Set(citations.flatMap(({ cluster }) => cluster.items.map(({ id }) => id))),
];
const essay = { slug: 'essay', citations: sections.flatMap(({ citations }) => citations) };

/** The ids of the works in each list that can be taken away, by its path without the ending. */
const lists: [path: string, ids: string[]][] = [
  ['references', [...references.works.keys()]],
  ...[...references.works.keys()].map((id): [string, string[]] => [`references/${id}`, [id]]),
  ...[...sections, ...pages.values(), essay]
    .filter(({ citations }) => citations.length > 0)
    .map((page): [string, string[]] => [`${page.slug}/references`, cited(page)]),
];

/** A file of works: where it stands on the site, what kind of file it is, and its text. */
export interface ExportFile {
  path: string;
  mediaType: string;
  text: () => Promise<string>;
}

/** Every file of works that readers can take away: of one work, of a page, and of all. */
export const exports: ExportFile[] = lists.flatMap(([path, ids]) =>
  Object.entries(MEDIA_TYPES).map(([format, mediaType]) => ({
    path: `${path}.${format}`,
    mediaType,
    text: () => references.export(ids, format as ExportFormat),
  })),
);

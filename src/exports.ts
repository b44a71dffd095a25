import { createBibliography, type ExportFormat } from './bibliography/index.ts';
import { cacheFolder } from './cache-folder.ts';
import { ownStyle } from './citation-styles.ts';
import { citablePageFiles } from './citing.ts';
import { dataFiles, type DataFile } from './data-files.ts';
import { references } from './references.ts';
import { parts, whole } from './self.ts';
import { pages, sections, wholeEssay, type WrittenPage } from './sections.ts';
import { openShelf } from './shelf.ts';
import { styledPages } from './styled-pages.ts';
import { twins } from './twins.ts';

const MEDIA_TYPES: Record<ExportFormat, string> = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  json: 'application/vnd.citationstyles.csl+json; charset=utf-8',
};

const cited = ({ citations }: Pick<WrittenPage, 'citations'>) => [
  ...new Set(citations.flatMap(({ cluster }) => cluster.items.map(({ id }) => id))),
];

/** This site's own pages as works. */
const ourselves = createBibliography({
  works: [whole, ...parts.values()].map((csl) => ({
    id: csl.id,
    csl,
    links: { status: 'unchecked' },
  })),
  style: ownStyle.csl,
  openShelf: (identity) => openShelf(`${cacheFolder}/self`, identity),
});

/** The ids of the works in each list that can be taken away, by its path without the ending. */
const lists: [path: string, ids: string[]][] = [
  ['references', [...references.works.keys()]],
  ...[...references.works.keys()].map((id): [string, string[]] => [`references/${id}`, [id]]),
  ...[...sections, ...pages.values(), wholeEssay]
    .filter(({ citations }) => citations.length > 0)
    .map((page): [string, string[]] => [`${page.slug}/references`, cited(page)]),
];

/** Every file that readers can take away: of one work, of a page's works, of all, and of each table. */
export const exports: DataFile[] = [
  ...lists.flatMap(([path, ids]) =>
    Object.entries(MEDIA_TYPES).map(([format, mediaType]) => ({
      path: `${path}.${format}`,
      mediaType,
      text: () => references.export(ids, format as ExportFormat),
    })),
  ),
  ...[['going-mutual', whole] as const, ...parts].flatMap(([slug, record]) =>
    Object.entries(MEDIA_TYPES).map(([format, mediaType]) => ({
      path: `cite/${slug}.${format}`,
      mediaType,
      text: () => ourselves.export([record.id], format as ExportFormat),
    })),
  ),
  ...dataFiles,
  ...citablePageFiles,
  ...styledPages,
  ...twins,
];

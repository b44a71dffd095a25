import type { DataFile } from './data-file.ts';
import { dataFiles } from './tables.ts';
import {
  essay,
  markdownPaths,
  recordAt,
  sections,
  since,
  takeAways,
  wholeEssay,
  wholeToTakeAway,
} from '../site/index.ts';
import { type PageMetadata, typeOf } from '../site/metadata.ts';
import { copiesOf, originals, timeMapTargets } from './time-maps.ts';
import { allReferences, ownRecord, recordOf, referencesOf } from './references.ts';
import { MEDIA_TYPES } from '../addresses/formats.ts';
import { pagePath } from '../addresses/paths.ts';
import { address } from '../addresses/absolute.ts';
import { site } from '../words/identity.ts';

/** Where a link leads, and what kind of file is there (RFC 9264, 4.2.3 and 4.2.4). */
interface Target {
  href: string;
  type?: string;
  title?: string;
  /** When a copy is of, as a list: RFC 9264 does not know it (4.2.4.3). */
  datetime?: string[];
}

/** The links of one page or file, by relation (RFC 9264, 4.2.2). */
type LinkContext = { anchor: string } & Record<string, Target[] | string>;

const page = (path: string): Target => ({ href: address(path), type: 'text/html' });
const file = ({ path, mediaType }: Pick<DataFile, 'path' | 'mediaType'>): Target => ({
  href: address(`/${path}`),
  type: mediaType.replace(/;.*$/u, ''),
});
const markdown = (path: string) => {
  const inMarkdown = markdownPaths.get(path);
  return inMarkdown ? [{ href: address(inMarkdown), type: 'text/markdown' }] : [];
};

const HOME = pagePath('home');
const ESSAY = pagePath(wholeEssay.slug);
const paragraphs: Target = { href: address('/paragraphs.json'), type: MEDIA_TYPES.table.json };
const paragraphsSchema: Target = {
  href: address('/paragraphs.schema.json'),
  type: MEDIA_TYPES.table['schema.json'],
};

/** What describes a page: its record as a work, the about page, and the list of paragraphs. */
const descriptionsOf = (path: string): Target[] =>
  path === HOME
    ? [...ownRecord.map(file), page('/about/')]
    : [...recordOf(path.slice(1, -1)).map(file), page('/about/'), paragraphs];

/** A page with its parts, and the page that it is a part of. */
interface Linked {
  path: string;
  kind: PageMetadata['kind'];
  items: Target[];
  collection?: string;
}

const linksOf = ({ path, kind, items, collection }: Linked): LinkContext => ({
  anchor: address(path),
  // the address that stays (RFC 8574, 3.2), where a copy of the page is kept
  'cite-as': [{ href: recordAt(path)?.edition.URL ?? address(path) }],
  type: [{ href: `https://schema.org/${typeOf(kind)}` }],
  // not a person: that page says who answers for the text, and that the essay's author is unknown
  author: [{ ...page('/about/'), title: site.author }],
  license: [{ href: site.licence }],
  describedby: descriptionsOf(path),
  item: items,
  ...(collection ? { collection: [page(collection)] } : {}),
  ...copiesOf(address(path)),
});

/** Links from each permanent copy back to the page that it is of. */
const copiesBack = originals.flatMap(({ href, mementos }) =>
  mementos.map((memento): LinkContext => ({
    anchor: memento.href,
    original: [{ href, type: 'text/html' }],
    timemap: timeMapTargets,
  })),
);

const tables = dataFiles.filter(({ mediaType }) => mediaType !== 'application/schema+json');
const pages: Linked[] = [
  {
    path: HOME,
    kind: 'website',
    items: [
      page(ESSAY),
      ...since.map(({ slug }) => page(pagePath(slug))),
      ...[...allReferences, ...tables, ...wholeToTakeAway].map(file),
    ],
  },
  {
    path: ESSAY,
    kind: 'article',
    items: [
      ...essay.map(({ slug }) => page(pagePath(slug))),
      ...markdown(ESSAY),
      ...referencesOf(wholeEssay).map(file),
    ],
    collection: HOME,
  },
  ...sections.map((section): Linked => {
    const path = pagePath(section.slug);
    return {
      path,
      kind: 'article',
      items: [
        ...markdown(path),
        ...[...takeAways(section.slug), ...referencesOf(section)].map(file),
      ],
      collection: section.part === 'essay' ? ESSAY : HOME,
    };
  }),
];

const isFile = ({ type }: Target) => type !== 'text/html';

/** Links from each file back to the page that it belongs to. */
const itemsBack = pages.flatMap(({ path, items }) =>
  items.filter(isFile).map(({ href }): LinkContext => ({ anchor: href, collection: [page(path)] })),
);

const descriptions = pages.flatMap(({ path }) =>
  descriptionsOf(path)
    .filter(isFile)
    .map(({ href }) => ({ href, path })),
);

/** Links from each description back to the pages that it describes. */
const descriptionsBack = [...Map.groupBy(descriptions, ({ href }) => href)].map(
  ([href, described]): LinkContext => ({
    anchor: href,
    describes: described.map(({ path }) => page(path)),
    ...(href === paragraphs.href ? { describedby: [paragraphsSchema] } : {}),
  }),
);

/**
 * The typed links of the home page, the essay and every section, for Signposting
 * (https://signposting.org/FAIR/), as a link set in JSON (RFC 9264, 4.2).
 */
export const linkset: DataFile = {
  path: 'linkset.json',
  mediaType: 'application/linkset+json',
  text: async () =>
    `${JSON.stringify({ linkset: [...pages.map(linksOf), ...itemsBack, ...descriptionsBack, ...copiesBack] }, null, 2)}\n`,
};

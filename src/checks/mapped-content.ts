import type { MappedContent, MappedText } from '../addresses/site-map.ts';
import type { Work } from '../bibliography/index.ts';
import { changesOf, paragraphId } from '../ledger/index.ts';
import type { Content } from '../loaders/content.ts';
import type { ParsedDocument } from '../markdown/parse.ts';
import { tablesOf } from '../schemas/index.ts';
import { readEditions } from './editions.ts';
import type { CheckedTables } from './tables.ts';

/** The file of a page that an edition keeps. */
const PAGE = /^([\w-]+)\/index\.html$/u;

/** What the addresses of the site follow from, taken from the content that is checked. */
export function mappedContent(
  content: Content,
  { ids, cites }: CheckedTables,
  works: ReadonlyMap<string, Work>,
): MappedContent {
  const { sections, pages, ledger, kept } = content;
  // nor can what stands in a section be known where its numbers cannot
  const isUnread = (content.readLedger?.problems.length ?? 0) > 0;
  const text = ({ slug, document }: ParsedDocument): MappedText => ({
    slug,
    anchors: document?.ids,
    cites: [
      ...(document?.located ?? []).flatMap(({ cluster }) => cluster.items.map(({ id }) => id)),
      ...tablesOf(slug).flatMap((table) => cites.get(table) ?? []),
    ],
  });
  return {
    sections: sections.map((section) => {
      const known = ledger.find((each) => each.section === section.slug);
      const { number = 0, paragraphs = [] } = known ?? {};
      const idsOf = (entries: typeof paragraphs) =>
        entries.map((entry) => paragraphId(number, entry.number));
      return {
        ...text(section),
        ...(isUnread ? { anchors: undefined } : {}),
        part: partOf(section),
        paragraphs: idsOf(paragraphs),
        changed: idsOf(paragraphs.filter((entry) => changesOf(entry).length > 0)),
      };
    }),
    pages: pages.map(text),
    images: (content.files.images ?? []).map(({ name }) => name),
    works: [...works.keys()],
    rows: ids,
    kept: kept.map(({ number, paths }) => ({
      number,
      pages: paths.flatMap((path) => PAGE.exec(path)?.[1] ?? []),
      files: paths.filter((path) => !PAGE.test(path)),
    })),
    edition: readEditions(content.table('editions')).editions.at(-1)?.number,
  };
}

/** Which part of the site a section belongs to; that of most where its front matter has a mistake. */
function partOf({ frontMatter }: ParsedDocument): 'essay' | 'since' {
  const fields = frontMatter?.value as { part?: unknown } | null | undefined;
  return fields?.part === 'since' ? 'since' : 'essay';
}

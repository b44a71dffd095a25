/**
 * What Astro's content collections hold. No other file asks `astro:content`: the rest of this
 * folder is made from what stands here, so that it can be tested without a build.
 */
import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { Work } from '../bibliography/index.ts';
import type { LedgerSection } from '../ledger/index.ts';
import type { CompiledDocument } from '../markdown/index.ts';
import { ROWS, type TableName } from '../schemas/index.ts';
import type { Section, WrittenPage } from './sections.ts';
import type { Row, Tables } from './tables.ts';

type Document = CollectionEntry<'sections'> | CollectionEntry<'pages'>;

async function compile<Entry extends Document>(entry: Entry): Promise<Entry['data'] & WrittenPage> {
  const { Content, remarkPluginFrontmatter } = await render(entry);
  const compiled = remarkPluginFrontmatter['compiled'] as CompiledDocument;
  return { ...entry.data, ...compiled, slug: entry.id, Content };
}

/** The sections, in the order of their files' names. */
export const sections = async (): Promise<Section[]> =>
  Promise.all((await getCollection('sections')).map((entry) => compile(entry)));

/** The other pages that an author wrote, in the order of their files' names. */
export const pages = async (): Promise<WrittenPage[]> =>
  Promise.all((await getCollection('pages')).map((entry) => compile(entry)));

const rows = async <Name extends TableName>(name: Name): Promise<Row<Name>[]> =>
  (await getCollection(name)).map(({ data }) => data as Row<Name>);

/** Every table by its name, each with its rows in the order of its file. */
export const tables = async (): Promise<Tables> =>
  Object.fromEntries(
    await Promise.all(
      (Object.keys(ROWS) as TableName[]).map(async (name) => [name, await rows(name)] as const),
    ),
  ) as unknown as Tables;

/** The works of the bibliography. */
export const works = async (): Promise<Work[]> =>
  (await getCollection('references')).map(({ data }) => data['work'] as Work);

/** The paragraph numbers of every section, in no particular order. */
export const ledger = async (): Promise<LedgerSection[]> =>
  (await getCollection('ledger')).map(({ data }) => data as unknown as LedgerSection);

/** Every edition of the text, oldest first. */
export const editions = async () => (await getCollection('editions')).map(({ data }) => data);

/** Who answers for the site, as content/data/publisher.yaml has it; nobody where there is no such file. */
export const publisher = async () => (await getCollection('publisher'))[0]?.data ?? {};

/** What came of opening outside addresses, as far as any was opened. */
export const links = async () => (await getCollection('links')).flatMap(({ data }) => data.all);

/** The pictures that stand beside the texts, with where each can be read. */
export const images = async () =>
  (await getCollection('images')).flatMap(
    ({ data }) => data['all'] as { name: string; path: string }[],
  );

/** What each closed edition keeps, in no particular order. */
export const manifests = async () => (await getCollection('kept')).map(({ data }) => data);

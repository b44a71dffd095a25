import { defineCollection } from 'astro/content/config';
import { z } from 'astro/zod';
import type { Loader, LoaderContext } from 'astro/loaders';
import { pageSchema, sectionSchema } from '../schemas/documents.ts';
import { editionSchema } from '../schemas/editions.ts';
import { linkSchema } from '../schemas/links.ts';
import { ROWS, type TableName } from '../schemas/index.ts';
import { manifestSchema } from '../schemas/kept-edition.ts';
import { publisherSchema } from '../schemas/publisher.ts';
import { siteContent } from './content-folder.ts';
import type { Content, ContentFiles } from './content.ts';
import type { Following } from './follow-content.ts';

/** Entries of a collection as a loader finds them, before their data is checked against its schema. */
type DataEntry = Parameters<LoaderContext['store']['set']>[0];
type Entry = Omit<DataEntry, 'data'> & { data: unknown };

/** What a collection is made of: files, and the entries that they hold. */
interface Source {
  name: string;
  filesOf: (files: ContentFiles) => readonly ({ file: string } | undefined)[];
  entriesOf: (content: Content) => Entry[];
}

/**
 * A loader of entries. What has a mistake is left out or refused: to report it is the checks' task.
 * It does nothing where none of its files has changed since it was last asked.
 */
const loader = ({ name, filesOf, entriesOf }: Source): Loader => {
  let loaded: ReturnType<Source['filesOf']> | undefined;
  return {
    name,
    load: async ({ store, parseData, refreshContextData, watcher }) => {
      (refreshContextData as Following | undefined)?.loaded();
      const { content } = siteContent();
      const files = filesOf(content.files);
      const isSame = (file: { file: string } | undefined, at: number) => file === loaded?.[at];
      if (store.keys().length > 0 && files.length === loaded?.length && files.every(isSame)) return;
      const parsed = await Promise.all(
        entriesOf(content).map(async (entry) => {
          const data = entry.data as Record<string, unknown>;
          try {
            return { ...entry, data: await parseData({ id: entry.id, data }) };
          } catch (error) {
            // while an author writes, pages do without it below the report of it
            if (watcher) return undefined;
            throw error;
          }
        }),
      );
      const entries = parsed.filter((entry) => entry !== undefined);
      // Astro keeps the entries of the last build, which may have been of another content
      store.clear();
      for (const entry of entries) store.set(entry);
      loaded = files;
    },
  };
};

/** Sections or pages. Their text is compiled by Astro, which reads it once more as a module. */
const documents = (name: 'sections' | 'pages') =>
  loader({
    name,
    filesOf: (files) => files[name],
    entriesOf: (content) =>
      content[name].flatMap(({ file, slug, frontMatter }) =>
        frontMatter
          ? [{ id: slug, data: frontMatter.value, filePath: file, deferredRender: true }]
          : [],
      ),
  });

/** Rows of a file of content/data/: entries come in the order of their ids, rows in that of their file. */
const rows = (name: TableName | 'editions') =>
  loader({
    name: `rows of ${name}`,
    filesOf: ({ data }) => data.filter(({ file }) => file.endsWith(`/${name}.yaml`)),
    entriesOf: (content) => {
      const rows = content.table(name)?.value;
      return (Array.isArray(rows) ? rows : []).map((data: unknown, index) => ({
        id: String(index).padStart(6, '0'),
        data,
      }));
    },
  });

const table = <Name extends TableName>(name: Name) =>
  defineCollection({ loader: rows(name), schema: ROWS[name] });

type Tables = { [Name in TableName]: ReturnType<typeof table<Name>> };
const tables = Object.fromEntries(
  (Object.keys(ROWS) as TableName[]).map((name) => [name, table(name)]),
) as Tables;

/** Everything that pages show, as Astro's content layer knows it. */
export const collections = {
  ...tables,
  sections: defineCollection({ loader: documents('sections'), schema: sectionSchema }),
  pages: defineCollection({ loader: documents('pages'), schema: pageSchema }),
  editions: defineCollection({ loader: rows('editions'), schema: editionSchema }),
  links: defineCollection({
    loader: loader({
      name: 'links',
      filesOf: ({ data }) => data.filter(({ file }) => file.endsWith('/links.yaml')),
      // one entry, since Astro warns of a collection that is empty
      entriesOf: (content) => [{ id: 'all', data: { all: content.table('links')?.value ?? [] } }],
    }),
    schema: z.strictObject({ all: z.array(linkSchema) }),
  }),
  kept: defineCollection({
    loader: loader({
      name: 'kept editions',
      // which nobody writes by hand, so that they need not be followed
      filesOf: () => [],
      entriesOf: ({ kept }) =>
        kept.flatMap(({ number, manifest }) => (manifest ? [{ id: number, data: manifest }] : [])),
    }),
    schema: manifestSchema,
  }),
  publisher: defineCollection({
    loader: loader({
      name: 'publisher',
      filesOf: ({ data }) => data.filter(({ file }) => file.endsWith('/publisher.yaml')),
      entriesOf: (content) => [{ id: 'publisher', data: content.table('publisher')?.value ?? {} }],
    }),
    schema: publisherSchema,
  }),
  references: defineCollection({
    loader: loader({
      name: 'bibliography',
      filesOf: ({ references }) => references,
      entriesOf: ({ works: { works } }) => works.map((work) => ({ id: work.id, data: { work } })),
    }),
  }),
  images: defineCollection({
    loader: loader({
      name: 'pictures beside the texts',
      filesOf: ({ images = [] }) => images,
      entriesOf: ({ files: { images = [] } }) =>
        // one entry, since Astro warns of a collection that is empty
        [{ id: 'all', data: { all: images.map(({ name, path }) => ({ name, path })) } }],
    }),
  }),
  ledger: defineCollection({
    loader: loader({
      name: 'ledger',
      filesOf: ({ ledger }) => [ledger],
      entriesOf: ({ ledger }) => ledger.map((section) => ({ id: section.section, data: section })),
    }),
  }),
};

import { join } from 'node:path';
import { defineCollection } from 'astro/content/config';
import type { Loader, LoaderContext } from 'astro/loaders';
import { pageSchema, sectionSchema } from '../schemas/documents.ts';
import { editionSchema } from '../schemas/editions.ts';
import { ROWS, type TableName } from '../schemas/index.ts';
import { siteContent } from './content-folder.ts';
import type { Content } from './content.ts';

/** Entries of a collection as a loader finds them, before their data is checked against its schema. */
type DataEntry = Parameters<LoaderContext['store']['set']>[0];
type Entry = Omit<DataEntry, 'data'> & { data: unknown };

/**
 * A loader of what `entriesOf` finds in the content. What has a mistake is left out or refused: to
 * report it is the checks' task. While an author writes, entries follow the files.
 */
const loader = (name: string, entriesOf: (content: Content) => Entry[]): Loader => ({
  name,
  load: async ({ store, config, watcher, parseData }) => {
    const folder = siteContent();
    const load = async (content: Content) => {
      store.clear();
      for (const entry of entriesOf(content)) {
        const data = entry.data as Record<string, unknown>;
        const { id, filePath } = entry;
        const file =
          filePath === undefined ? {} : { filePath: join(config.root.pathname, filePath) };
        store.set({ ...entry, data: await parseData({ id, data, ...file }) });
      }
    };
    await load(folder.content);
    watcher?.add(folder.folder);
    watcher?.on('all', (_event, path) => {
      if (path.startsWith(folder.folder)) void load(folder.refresh());
    });
  },
});

/** Sections or pages. Their text is compiled by Astro, which reads it once more as a module. */
const documents = (name: 'sections' | 'pages') =>
  loader(name, (content) =>
    content[name].flatMap(({ file, slug, frontMatter }) =>
      frontMatter
        ? [
            {
              id: slug,
              data: frontMatter.value,
              filePath: file,
              deferredRender: true,
            },
          ]
        : [],
    ),
  );

/** Rows of a file of content/data/: entries come in the order of their ids, rows in that of their file. */
const rows = (name: TableName | 'editions') =>
  loader(`rows of ${name}`, (content) => {
    const rows = content.table(name)?.value;
    return (Array.isArray(rows) ? rows : []).map((data: unknown, index) => ({
      id: String(index).padStart(6, '0'),
      data,
    }));
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
  references: defineCollection({
    loader: loader('bibliography', ({ works: { works } }) =>
      works.map((work) => ({ id: work.id, data: { work } })),
    ),
  }),
  ledger: defineCollection({
    loader: loader('ledger', ({ ledger }) =>
      ledger.map((section) => ({ id: section.section, data: section })),
    ),
  }),
};

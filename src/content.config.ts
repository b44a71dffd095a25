import { glob, type Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { fileURLToPath } from 'node:url';
import { parseSource, readWorks } from './bibliography/index.ts';
import { ledgerOf } from './loaders/paragraph-numbers.ts';
import { readContent } from './loaders/content.ts';
import { contentFolder } from './loaders/folders.ts';
import { pageSchema, sectionSchema } from './schemas/documents.ts';
import { editionSchema } from './schemas/editions.ts';
import { ROWS, type TableName } from './schemas/index.ts';

const folder = fileURLToPath(contentFolder);
const documents = (name: string) =>
  glob({ pattern: '*.mdx', base: new URL(`${name}/`, contentFolder) });
const data = (name: string) => fileURLToPath(new URL(`data/${name}`, contentFolder));

/** All lists of the references folder as one collection; their mistakes are the checks' to report. */
const bibliography: Loader = {
  name: 'bibliography',
  load: async ({ store, config, watcher }) => {
    const reload = async () => {
      const { references } = await readContent(folder, fileURLToPath(config.root));
      store.clear();
      for (const work of readWorks(references).works) {
        store.set({ id: work.id, data: { work } });
      }
    };
    await reload();
    watcher?.add(new URL('references/', contentFolder).pathname);
    watcher?.on('all', (_event, path) => {
      if (path.startsWith(fileURLToPath(new URL('references/', contentFolder)))) void reload();
    });
  },
};

/** Rows of a file of content/data/, in its order; their mistakes are the checks' to report. */
const rows = (name: TableName | 'editions'): Loader => ({
  name: `rows of ${name}`,
  load: async ({ store, config, watcher, parseData }) => {
    const path = data(`${name}.yaml`);
    const reload = async () => {
      const files = await readContent(folder, fileURLToPath(config.root));
      const file = files.data.find((each) => each.file.endsWith(`/${name}.yaml`));
      const rows = (file ? parseSource(file).value : undefined) as { id: string }[] | undefined;
      store.clear();
      for (const [index, row] of (rows ?? []).entries()) {
        // entries come in the order of their ids, rows in that of their file
        const id = String(index).padStart(6, '0');
        store.set({ id, data: await parseData({ id, data: row }) });
      }
    };
    await reload();
    watcher?.add(path);
    watcher?.on('all', (_event, changed) => {
      if (changed === path) void reload();
    });
  },
});

/** The ledger of paragraph numbers; an empty one where it cannot be read, as the checks report. */
const ledger: Loader = {
  name: 'ledger',
  load: async ({ store, watcher }) => {
    const path = fileURLToPath(new URL('ledger.yaml', contentFolder));
    const reload = () => {
      store.clear();
      for (const section of ledgerOf(folder)) store.set({ id: section.section, data: section });
    };
    reload();
    watcher?.add(path);
    watcher?.on('all', (_event, changed) => {
      if (changed === path) reload();
    });
  },
};

const table = <Name extends TableName>(name: Name) =>
  defineCollection({ loader: rows(name), schema: ROWS[name] });

export const collections = {
  sections: defineCollection({ loader: documents('sections'), schema: sectionSchema }),
  pages: defineCollection({ loader: documents('pages'), schema: pageSchema }),
  references: defineCollection({ loader: bibliography }),
  ledger: defineCollection({ loader: ledger }),
  balance: table('balance'),
  cases: table('cases'),
  claims: table('claims'),
  counts: table('counts'),
  forms: table('forms'),
  glossary: table('glossary'),
  outcomes: table('outcomes'),
  ownership: table('ownership'),
  procurement: table('procurement'),
  road: table('road'),
  timeline: table('timeline'),
  worksheet: table('worksheet'),
  editions: defineCollection({ loader: rows('editions'), schema: editionSchema }),
};

import { file, glob, type Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readWorks } from './bibliography/index.ts';
import { readContent } from './checks/read-content.ts';
import { contentFolder } from './content-folder.ts';
import { claimSchema, editionSchema, pageSchema, sectionSchema } from './schemas.ts';

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

export const collections = {
  sections: defineCollection({ loader: documents('sections'), schema: sectionSchema }),
  pages: defineCollection({ loader: documents('pages'), schema: pageSchema }),
  references: defineCollection({ loader: bibliography }),
  claims: defineCollection({ loader: file(data('claims.yaml')), schema: claimSchema }),
  edition: defineCollection({
    loader: file(data('edition.yaml'), { parser: (text) => ({ current: parse(text) }) }),
    schema: editionSchema,
  }),
};

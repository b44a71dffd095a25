import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { isRunnableDevEnvironment, normalizePath, type DevEnvironment } from 'vite';
import type { ContentFolder } from './content-folder.ts';

/** How long files must lie still, in ms: an editor may empty a file before it writes it. */
const STILL = 15;

/** How long Astro is asked to load content, in ms: it does not while it reads its configuration. */
const PATIENCE = 2000;

/** The only module that asks Astro for the content. */
const COLLECTIONS = 'src/site/collections.ts';

/** What Astro tells its environments once new content is stored, and before it tells browsers. */
const STORED = 'astro:content-changed';

/** What loaders are told when content is loaded because it has changed. */
export interface Following {
  loaded: () => void;
}

/**
 * Has `astro dev` show what an author saves: reads the content anew, has Astro load and store it, and
 * has all that is made of it made again.
 */
export function followContent(content: ContentFolder): AstroIntegration {
  return {
    name: 'follow-content',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'dev') return;
        // Astro writes it twice for each edit, differently, and each time the page would load again
        updateConfig({
          vite: { server: { watch: { ignored: ['**/.astro/content-assets.mjs'] } } },
        });
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const load = async () => {
          let isLoaded = false;
          const context: Record<string, unknown> & Following = { loaded: () => (isLoaded = true) };
          for (const start = Date.now(); !isLoaded && Date.now() - start < PATIENCE;) {
            // left to itself, it would wait for half a second for more
            await refreshContent?.({ context });
            if (!isLoaded) await pause(STILL);
          }
        };
        const follow = oneAtATime(async () => {
          await pause(STILL);
          content.refresh();
          // until a mistake is mended, pages show what they showed, below the report of it
          if (content.isFit) await load();
        });
        for (const environment of Object.values(server.environments)) makeAgain(environment);
        server.watcher.add(content.folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(content.folder)) return;
          follow().catch((error: unknown) => logger.error(String(error)));
        });
      },
    },
  };
}

/**
 * Runs some work one at a time: who asks while it runs has it run once more, however many ask. What
 * is returned settles when nothing is left to do.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  const run = async () => {
    do {
      again = false;
      await work().catch((error: unknown) => {
        if (!again) throw error;
      });
    } while (again);
  };
  return () => {
    again = true;
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };
}

/**
 * Has an environment evaluate again whatever new content goes into. Astro has the code of these
 * modules forgotten, but not what came of it, and Vite takes that for fresh where something else has
 * had the code transformed in between, as Astro's collector of styles does.
 */
function makeAgain(environment: DevEnvironment): void {
  if (!isRunnableDevEnvironment(environment)) return;
  const { hot, moduleGraph, runner } = environment;
  const file = normalizePath(resolve(COLLECTIONS));
  const send = hot.send.bind(hot);
  hot.send = (...message: unknown[]) => {
    if (message[0] === STORED) {
      for (const { id } of withImporters(moduleGraph.getModulesByFile(file) ?? [])) {
        const evaluated = id === null ? undefined : runner.evaluatedModules.getModuleById(id);
        if (evaluated) runner.evaluatedModules.invalidateModule(evaluated);
      }
    }
    (send as (...message: unknown[]) => void)(...message);
  };
}

/** Modules, and all that import them, directly or through others. */
export function withImporters<Module extends { importers: Iterable<Module> }>(
  modules: Iterable<Module>,
): Set<Module> {
  const all = new Set(modules);
  // a set hands out what is added while it is gone through
  for (const each of all) for (const importer of each.importers) all.add(importer);
  return all;
}

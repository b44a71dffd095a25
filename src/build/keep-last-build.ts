import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { cacheFolder } from '../loaders/folders.ts';
import { takeLock } from './lock.ts';
import { swapIn } from './swap.ts';
import { BUILT_FROM, forgetBuild, rememberBuild } from './unchanged.ts';
import { checkWritable } from './writable.ts';

/** Deletes a folder of an earlier build. Where that cannot be, says so, and gives another name than its own. */
function cleared(folder: string, logger: AstroIntegrationLogger): string {
  try {
    rmSync(folder, { recursive: true, force: true });
    return folder;
  } catch {
    logger.warn(
      `${folder} is left of an earlier build and cannot be deleted. It does no harm; delete it by hand.`,
    );
    return `${folder}.${process.pid}`;
  }
}

const cannotReplace = (final: string, next: string, cause: unknown) =>
  new Error(
    `The site is built, and stands in ${next}: ${final} cannot be replaced by it (${String((cause as NodeJS.ErrnoException).code)}). Move ${final} away by hand and build again, or name another folder: OUT_DIR.`,
    { cause },
  );

/**
 * Builds into a folder beside the last build and swaps the two only when the new one is complete,
 * so that a build that fails leaves the last good one as it was, and one that is killed leaves it
 * or the new one, whole. One build at a time has the folder and the caches. It must be the last
 * integration: whatever came after it would write into a folder that has already been moved.
 * `said` is what the build has said to the author by then, to be said again where the next has
 * nothing to do.
 */
export function keepLastBuild(said: readonly string[]): AstroIntegration {
  let final = '';
  let next = '';
  let locks: (() => void)[] = [];
  return {
    name: 'keep-last-build',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, logger }) => {
        if (command !== 'build') return;
        final = fileURLToPath(config.outDir).replace(/[\\/]$/u, '');
        const root = fileURLToPath(config.root);
        // where Astro puts what it renders pages with, for a site that is to stand outside of the project
        const outside = relative(root, final).startsWith('..') ? [join(root, '.astro')] : [];
        locks = [
          ...[cacheFolder, ...outside].map((folder) => join(folder, 'building')),
          `${final}.building`,
        ].map(takeLock);
        checkWritable(cacheFolder);
        // a build that was killed between its two moves
        if (!existsSync(final) && existsSync(`${final}.previous`)) {
          renameSync(`${final}.previous`, final);
        }
        forgetBuild();
        next = cleared(`${final}.next`, logger);
        updateConfig({ outDir: pathToFileURL(`${next}/`) });
      },
      'astro:build:done': async ({ logger }) => {
        const aside = cleared(`${final}.previous`, logger);
        try {
          const old = swapIn(next, final, aside);
          if (old) cleared(old, logger);
        } catch (error) {
          throw cannotReplace(final, next, error);
        }
        const inputs = process.env[BUILT_FROM];
        if (inputs) await rememberBuild(final, inputs, said);
        locks.forEach((release) => release());
      },
    },
  };
}

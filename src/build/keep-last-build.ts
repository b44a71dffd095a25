import { rename, rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds into a folder beside the last build and swaps the two only when the new one is complete,
 * so that a build that fails leaves the last good one as it was. It must be the last integration:
 * whatever came after it would write into a folder that has already been moved.
 */
export function keepLastBuild(): AstroIntegration {
  let final = '';
  let next = '';
  return {
    name: 'keep-last-build',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        final = fileURLToPath(config.outDir).replace(/[\\/]$/u, '');
        next = `${final}.next`;
        updateConfig({ outDir: pathToFileURL(`${next}/`) });
      },
      'astro:build:done': async () => {
        const previous = `${final}.previous`;
        await rm(previous, { recursive: true, force: true });
        await rename(final, previous).catch(ignoreMissing);
        await rename(next, final);
        await rm(previous, { recursive: true, force: true });
      },
    },
  };
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

import { rename, rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds beside the last build and puts the new one in its place only when it is whole: a build
 * that fails leaves the last good one as it was. Must be the last integration.
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

import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { editionFile } from '../addresses/paths.ts';
import { framed } from '../editions/frame.ts';
import type { ContentFolder } from '../loaders/content-folder.ts';
import { editionsSchema, type Edition } from '../schemas/editions.ts';
import { currentEdition } from '../site/editions.ts';
import { copiesOf } from './edition-copies.ts';
import { withOwnPolicy } from './content-policy.ts';

/** The slugs of the pages that an edition has frames for. */
const framesOf = (root: string, { number }: Edition) =>
  globSync(editionFile(number, '*/index.html'), { cwd: root })
    .map((file) => file.replaceAll('\\', '/').split('/').at(-2) ?? '')
    .sort();

/**
 * Puts a permanent copy into every frame: that of a closed edition as it was kept, and that of the
 * edition that is being published made from the page as it was built. The other files of closed
 * editions stand beside them. It must come after all that changes pages.
 */
export function editions(folder: ContentFolder): AstroIntegration {
  let base = '/';
  return {
    name: 'editions',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const { content } = folder;
        const current = currentEdition(editionsSchema.parse(content.table('editions')?.value));
        const fill = (file: string, copy: string) => {
          const path = join(root, file);
          writeFileSync(path, withOwnPolicy(framed(readFileSync(path, 'utf8'), copy)));
        };
        for (const [slug, copy] of copiesOf(root, base, current, framesOf(root, current))) {
          fill(editionFile(current.number, `${slug}/index.html`), copy);
        }
        for (const { number, paths, read } of content.kept) {
          for (const path of paths) {
            const file = editionFile(number, path);
            if (path.endsWith('/index.html')) fill(file, read(path).toString());
            else writeInto(root, file, read(path));
          }
        }
      },
    },
  };
}

function writeInto(root: string, path: string, bytes: Buffer): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

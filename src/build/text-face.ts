import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { keptFile } from '../kept/kept-file.ts';

const { resolve } = createRequire(import.meta.url);
const PACKAGE = '@fontsource-variable/source-serif-4/files';

/** The weights that the styles use, as a descriptor of a face (CSS Fonts 4, 4.3). */
export const WEIGHTS = { min: 400, max: 700 };

const HOW = {
  targetFormat: 'woff2' as const,
  // what sets running text well; the alternates that only a designer asks for weigh a third of a face
  keepFeatures: ['calt', 'ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk'],
  variationAxes: { wght: { ...WEIGHTS, default: WEIGHTS.min } },
};

/** Printable ASCII, which code may write, and every character of these texts. */
function charactersOf(texts: readonly string[]): string {
  const ascii = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCodePoint(at + 0x20));
  const found = texts.flatMap((text) => [...new Set(text)]);
  return [...new Set([...ascii, ...found])].sort().join('');
}

/**
 * The upright and the italic of the text face, cut down to the characters of some texts and the
 * weights of the styles: two fifths of what the package has. Resolves to the paths of WOFF2 files in
 * a folder. Their names say what they were cut from and how, and none is cut twice; the folder can
 * be deleted at any time.
 */
export async function cutFaces(
  texts: readonly string[],
  into: string,
): Promise<{ style: string; file: string }[]> {
  const characters = charactersOf(texts);
  return Promise.all(
    ['normal', 'italic'].map(async (style) => {
      const whole = readFileSync(resolve(`${PACKAGE}/source-serif-4-latin-wght-${style}.woff2`));
      const cut = createHash('sha256')
        .update(whole)
        .update(JSON.stringify([characters, HOW]));
      const name = `${style}-${cut.digest('hex').slice(0, 16)}`;
      const face = await keptFile(into, name, () => subsetFont(whole, characters, HOW));
      // Astro reads a file that is a face and nothing else
      const file = join(into, `${name}.woff2`);
      if (!existsSync(file) || !readFileSync(file).equals(face)) {
        // another build may be about to read the file
        const partial = `${file}.${process.pid}`;
        writeFileSync(partial, face);
        renameSync(partial, file);
      }
      return { style, file };
    }),
  );
}

/**
 * Has a build copy its faces anew: Astro keeps copies of them, and publishes those as they are, cut
 * off or altered. What it keeps is deleted once a build has its caches to itself.
 */
export function freshFaces(): AstroIntegration {
  let isBuild = false;
  return {
    name: 'fresh-faces',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
      },
      'astro:config:done': ({ config }) => {
        if (isBuild) rmSync(new URL('fonts', config.cacheDir), { recursive: true, force: true });
      },
    },
  };
}

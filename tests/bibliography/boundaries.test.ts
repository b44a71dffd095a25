import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** What each part of the site may import from the rest of it. */
const MAY_IMPORT: Record<string, string[]> = {
  bibliography: [],
  markdown: ['bibliography'],
  checks: ['bibliography', 'markdown', 'schemas.ts'],
  build: [],
  scripts: ['bibliography'],
  components: ['bibliography', 'markdown', '.'],
  layouts: ['components', 'bibliography', 'markdown', 'styles', 'scripts', '.'],
  pages: ['layouts', 'components', 'bibliography', 'scripts', '.'],
  '.': ['bibliography', 'markdown', 'checks', '.'],
};

const files = globSync('src/**/*.{ts,astro}').filter((file) => !file.endsWith('.d.ts'));
const IMPORT =
  /^\s*import '([^']+)'|^(?:import|export)\s(?:[^';]*?\s)?from '([^']+)'|import\('([^']+)'\)/gmu;
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(
    ([, plain, from, dynamic]) => plain ?? from ?? dynamic ?? '',
  );
/** The first folder below src, or "." for the files of src itself. */
const partOf = (path: string) => /^src\/([^/]+)\//u.exec(path)?.[1] ?? '.';
const resolve = (file: string, from: string) => new URL(from, `file:///${file}`).pathname.slice(1);

describe('dependencies run one way', () => {
  test.for(files.map((file) => [file]))('%s', ([file = '']) => {
    const allowed = MAY_IMPORT[partOf(file)] ?? [];
    for (const from of importsOf(file).filter((each) => each.startsWith('.'))) {
      const target = resolve(file, from);
      const part = partOf(target);
      const ok =
        part === partOf(file) ||
        allowed.includes(part) ||
        allowed.some((each) => target === `src/${each}`);
      expect(ok, `${file} must not import ${target}`).toBe(true);
    }
  });
});

describe('the bibliography would work in another project', () => {
  const own = files.filter((file) => file.startsWith('src/bibliography/'));

  test('it knows nothing of Astro, of Markdown or of files', () => {
    const packages = [...new Set(own.flatMap(importsOf).filter((from) => !from.startsWith('.')))];
    expect(packages.sort()).toEqual([
      '@citation-js/core',
      '@citation-js/plugin-bibtex',
      '@citation-js/plugin-csl',
      '@citation-js/plugin-csl/package.json',
      '@citation-js/plugin-ris',
      'citeproc',
      'citeproc/package.json',
      'fastest-levenshtein',
      'yaml',
    ]);
  });

  test('one file touches citation-js', () => {
    const touching = own.filter((file) =>
      importsOf(file).some(
        (from) => /citation-js|citeproc/u.test(from) && !from.endsWith('package.json'),
      ),
    );
    expect(touching).toEqual(['src/bibliography/csl.ts']);
  });
});

test('no drawer is called utils, helpers, lib, common or shared', () => {
  expect(files.filter((file) => /\b(?:utils?|helpers?|lib|common|shared)\b/u.test(file))).toEqual(
    [],
  );
});

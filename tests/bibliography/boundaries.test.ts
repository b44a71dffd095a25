import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** What each part of the site may import from the rest of it. */
const MAY_IMPORT: Record<string, string[]> = {
  bibliography: [],
  markdown: ['bibliography'],
  ledger: ['bibliography'],
  checks: [
    'bibliography',
    'ledger',
    'markdown',
    'pictures',
    'schemas',
    'citation-style-names.ts',
    'cite-path.ts',
  ],
  commands: ['bibliography', 'checks', 'ledger', 'markdown', 'schemas', '.'],
  build: ['take-away', 'cache-folder.ts'],
  'take-away': ['styles'],
  schemas: ['bibliography'],
  charts: ['bibliography', 'schemas'],
  pictures: ['schemas'],
  scripts: ['bibliography', 'ledger', 'styles', '.'],
  components: ['bibliography', 'charts', 'markdown', 'schemas', 'scripts', 'styles', '.'],
  layouts: ['components', 'bibliography', 'markdown', 'styles', 'scripts', '.'],
  pages: [
    'styles',
    'layouts',
    'components',
    'bibliography',
    'charts',
    'markdown',
    'schemas',
    'scripts',
    'take-away',
    '.',
  ],
  '.': [
    'bibliography',
    'charts',
    'ledger',
    'markdown',
    'checks',
    'pictures',
    'schemas',
    'take-away',
    '.',
  ],
  'astro.config.mjs': ['checks', 'build', 'markdown', 'cache-folder.ts', 'content-folder.ts'],
};

/** What every part but the bibliography may import, and what imports none of them: words and text. */
const LEAVES = ['escape.ts', 'language.ts', 'message.ts'];

const files = globSync('src/**/*.{ts,astro}').filter((file) => !file.endsWith('.d.ts'));
const IMPORT =
  /^\s*import '([^']+)'|^\s*(?:import|export)\s(?:[^';]*?\s)?from '([^']+)'|import\('([^']+)'\)/gmu;
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(
    ([, plain, from, dynamic]) => plain ?? from ?? dynamic ?? '',
  );
/** The first folder below src, or "." for the files of src itself. */
const partOf = (path: string) => /^src\/([^/]+)\//u.exec(path)?.[1] ?? '.';
const resolve = (file: string, from: string) => new URL(from, `file:///${file}`).pathname.slice(1);

/** The files of the site that a file imports. */
const targetsOf = (file: string) =>
  importsOf(file)
    .filter((from) => from.startsWith('.'))
    .map((from) => resolve(file, from));

describe('dependencies run one way', () => {
  test.for([...files, 'astro.config.mjs'].map((file) => [file]))('%s', ([file = '']) => {
    const own = file.startsWith('src/') ? partOf(file) : file;
    const allowed = [...(MAY_IMPORT[own] ?? []), ...(own === 'bibliography' ? [] : LEAVES)];
    for (const target of targetsOf(file)) {
      const part = partOf(target);
      const ok =
        part === own || allowed.includes(part) || allowed.some((each) => target === `src/${each}`);
      expect(ok, `${file} must not import ${target}`).toBe(true);
    }
  });

  test('and never in a ring', () => {
    const done = new Set<string>();
    const rings: string[] = [];
    const follow = (file: string, trail: string[]) => {
      if (trail.includes(file)) rings.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      if (trail.includes(file) || done.has(file) || !files.includes(file)) return;
      for (const target of targetsOf(file)) follow(target, [...trail, file]);
      done.add(file);
    };
    for (const file of files) follow(file, []);
    expect(rings).toEqual([]);
  });

  test('of which there are some: the reader of imports reads them', () => {
    expect(targetsOf('src/components/Citation.astro')).toContain('src/references.ts');
    expect(targetsOf('src/bibliography/bibliography.ts')).toContain('src/bibliography/csl.ts');
    expect(targetsOf('astro.config.mjs')).toContain('src/checks/integration.ts');
  });
});

describe('the bibliography would work in another project', () => {
  const own = files.filter((file) => file.startsWith('src/bibliography/'));

  test('it knows nothing of Astro, of Markdown or of files', () => {
    const packages = [...new Set(own.flatMap(importsOf).filter((from) => !from.startsWith('.')))];
    expect(packages.sort()).toEqual([
      '@citation-js/core',
      '@citation-js/plugin-csl',
      '@citation-js/plugin-csl/package.json',
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

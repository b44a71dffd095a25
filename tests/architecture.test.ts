import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The rooms of src/ in the order in which content flows, and what each may import from the others. */
const MAY_IMPORT: Record<string, string[]> = {
  bibliography: [],
  imports: ['bibliography'],
  kept: [],
  ledger: ['bibliography'],
  styles: [],
  words: ['bibliography'],
  schemas: ['bibliography', 'words'],
  addresses: ['schemas'],
  'citation-styles': ['addresses', 'bibliography', 'schemas', 'words'],
  passages: ['addresses', 'ledger', 'words'],
  documents: ['addresses', 'bibliography', 'citation-styles', 'words'],
  notes: ['addresses', 'bibliography', 'citation-styles', 'documents', 'passages', 'words'],
  pictures: ['bibliography', 'schemas', 'words'],
  charts: ['bibliography', 'pictures', 'schemas', 'words'],
  markdown: ['addresses', 'bibliography', 'words'],
  loaders: ['bibliography', 'ledger', 'markdown', 'pictures', 'schemas'],
  links: ['bibliography', 'loaders', 'schemas'],
  checks: ['addresses', 'bibliography', 'ledger', 'loaders', 'markdown', 'schemas', 'words'],
  adding: ['bibliography', 'checks', 'imports', 'loaders', 'schemas', 'words'],
  site: [
    'addresses',
    'bibliography',
    'charts',
    'citation-styles',
    'kept',
    'ledger',
    'loaders',
    'markdown',
    'pictures',
    'schemas',
    'styles',
    'words',
  ],
  cite: ['addresses', 'bibliography', 'citation-styles', 'markdown', 'site', 'words'],
  exports: [
    'addresses',
    'bibliography',
    'citation-styles',
    'cite',
    'loaders',
    'markdown',
    'notes',
    'schemas',
    'site',
    'words',
  ],
  'take-away': ['kept', 'pictures', 'site', 'words'],
  editions: ['addresses', 'ledger', 'schemas', 'site', 'take-away', 'words'],
  build: [
    'addresses',
    'editions',
    'kept',
    'loaders',
    'pictures',
    'schemas',
    'site',
    'take-away',
    'words',
  ],
  commands: [
    'adding',
    'addresses',
    'bibliography',
    'build',
    'checks',
    'citation-styles',
    'editions',
    'imports',
    'ledger',
    'links',
    'loaders',
    'markdown',
    'schemas',
    'site',
    'take-away',
    'words',
  ],
  scripts: [
    'addresses',
    'bibliography',
    'cite',
    'documents',
    'ledger',
    'notes',
    'passages',
    'styles',
    'words',
  ],
  components: [
    'addresses',
    'bibliography',
    'charts',
    'citation-styles',
    'cite',
    'markdown',
    'pictures',
    'schemas',
    'scripts',
    'site',
    'styles',
    'words',
  ],
  layouts: ['addresses', 'components', 'markdown', 'scripts', 'site', 'styles', 'words'],
  pages: [
    'addresses',
    'charts',
    'cite',
    'components',
    'exports',
    'layouts',
    'pictures',
    'schemas',
    'site',
    'styles',
    'take-away',
    'words',
  ],
  'content.config.ts': ['loaders'],
  'astro.config.mjs': ['build', 'checks', 'loaders', 'markdown'],
};

const files = globSync('src/**/*.{ts,astro}').filter((file) => !file.endsWith('.d.ts'));
const IMPORT =
  /^\s*import '([^']+)'|^\s*(?:import|export)\s(?:[^';]*?\s)?from '([^']+)'|import\('([^']+)'\)/gmu;
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(
    ([, plain, from, dynamic]) => plain ?? from ?? dynamic ?? '',
  );
/** The room that a file stands in; what stands in none, as Astro wants it, is a room by itself. */
const roomOf = (path: string) => /^src\/([^/]+)/u.exec(path)?.[1] ?? path;
const resolve = (file: string, from: string) => new URL(from, `file:///${file}`).pathname.slice(1);

/** The files of the site that a file imports. */
const targetsOf = (file: string) =>
  importsOf(file)
    .filter((from) => from.startsWith('.'))
    .map((from) => resolve(file, from));

describe('dependencies run one way', () => {
  test.for([...files, 'astro.config.mjs'].map((file) => [file]))('%s', ([file = '']) => {
    const own = roomOf(file);
    expect(Object.keys(MAY_IMPORT), `${own} is a room of no plan`).toContain(own);
    for (const target of targetsOf(file)) {
      const room = roomOf(target);
      const ok = room === own || MAY_IMPORT[own]?.includes(room);
      expect(ok, `${file} must not import ${target}`).toBe(true);
    }
  });

  test('from a room to those before it', () => {
    const rooms = Object.keys(MAY_IMPORT);
    for (const [room, others] of Object.entries(MAY_IMPORT)) {
      const before = rooms.slice(0, rooms.indexOf(room));
      expect(before, room).toEqual(expect.arrayContaining(others));
    }
  });

  test('and no way stands open that nobody goes', () => {
    for (const [room, others] of Object.entries(MAY_IMPORT)) {
      const own = [...files, 'astro.config.mjs'].filter((file) => roomOf(file) === room);
      const used = new Set(own.flatMap(targetsOf).map(roomOf));
      expect([...used].filter((other) => other !== room).sort(), room).toEqual(others);
    }
  });

  test('no module stands outside a room but those that Astro wants there', () => {
    expect(globSync('src/*.{ts,js,mjs,css}').sort()).toEqual([
      'src/content.config.ts',
      'src/env.d.ts',
    ]);
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
    expect(targetsOf('src/components/prose/Citation.astro')).toContain('src/site/index.ts');
    expect(targetsOf('src/bibliography/format.ts')).toContain('src/bibliography/csl.ts');
    expect(targetsOf('astro.config.mjs')).toContain('src/checks/integration.ts');
  });
});

describe('what stands first can be used anywhere', () => {
  const PURE = [
    'bibliography',
    'imports',
    'ledger',
    'words',
    'passages',
    'schemas',
    'addresses',
    'charts',
    'citation-styles',
  ];

  test.for(PURE)(
    '%s knows nothing of files, and of Astro only the package of its schemas',
    (room) => {
      const packages = files.filter((file) => roomOf(file) === room).flatMap(importsOf);
      expect(packages.filter((from) => /^node:fs|^astro(?!\/zod$)/u.test(from))).toEqual([]);
    },
  );
});

describe('content reaches pages by one door', () => {
  test('one room reads it, and says where it is', () => {
    const naming = (what: RegExp) =>
      files.filter((file) => roomOf(file) !== 'loaders' && what.test(readFileSync(file, 'utf8')));
    // which write the ledger, the list of editions and what came of opening links
    const commands = ['src/commands/edition.ts', 'src/commands/links.ts', 'src/commands/number.ts'];
    expect(naming(/\bcontentFolder\b|CONTENT_DIR/u).sort()).toEqual([
      // which looks whether it has changed, and does not read it
      'src/commands/astro.ts',
      ...commands,
    ]);
    expect(naming(/\b(?:siteContent|readContent|ContentFolder)\(/u).sort()).toEqual([
      // which are told by it which files they read, watch or write, or whether to begin at all
      'src/commands/astro.ts',
      'src/commands/check.ts',
      'src/commands/cite-add.ts',
      'src/commands/cite.ts',
      'src/commands/edition.ts',
      'src/commands/links.ts',
      'src/commands/new.ts',
      'src/commands/number.ts',
      // which notes the places in the site's words
      'src/commands/schemas.ts',
      'src/exports/markdown.ts',
    ]);
  });

  test('one file asks Astro for its collections', () => {
    const asking = files.filter((file) =>
      /getCollection|getEntry/u.test(readFileSync(file, 'utf8')),
    );
    expect(asking).toEqual(['src/site/collections.ts']);
  });

  test('and in its room one file alone imports that one: the others are tested without a build', () => {
    const importing = (target: string) => files.filter((file) => targetsOf(file).includes(target));
    expect(importing('src/site/collections.ts')).toEqual(['src/site/index.ts']);
    const room = files.filter((file) => file.startsWith('src/site/'));
    expect(room.filter((file) => importing('src/site/index.ts').includes(file))).toEqual([]);
    const loaders = room.flatMap(targetsOf).filter((target) => roomOf(target) === 'loaders');
    expect([...new Set(loaders)].sort()).toEqual([
      'src/loaders/folders.ts',
      'src/loaders/settings.ts',
    ]);
  });
});

describe('the bibliography would work in another project', () => {
  const own = files.filter((file) => file.startsWith('src/bibliography/'));

  test('it knows nothing of Astro, of Markdown or of files', () => {
    const packages = [...new Set(own.flatMap(importsOf).filter((from) => !from.startsWith('.')))];
    expect(packages.sort()).toEqual([
      // its own, by Node or by browsers
      '#locales',
      '@citation-js/core',
      '@citation-js/plugin-csl',
      '@citation-js/plugin-csl/package.json',
      'citeproc',
      'citeproc/package.json',
      'entities',
      'fastest-levenshtein',
      'yaml',
    ]);
  });

  test('one file touches citeproc, and one citation-js', () => {
    const touching = (name: RegExp) =>
      own.filter((file) =>
        importsOf(file).some((from) => name.test(from) && !from.endsWith('package.json')),
      );
    expect(touching(/^citeproc$/u)).toEqual(['src/bibliography/citeproc.ts']);
    expect(touching(/^@citation-js\//u)).toEqual(['src/bibliography/locales.ts']);
  });
});

test('no drawer is called utils, helpers, lib, common or shared', () => {
  expect(files.filter((file) => /\b(?:utils?|helpers?|lib|common|shared)\b/u.test(file))).toEqual(
    [],
  );
});

import { globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findCitations, parseSource, readWorks } from '../../src/bibliography/index.ts';
import { mapSite } from '../../src/addresses/site-map.ts';
import { checkFrontMatter } from '../../src/checks/front-matter.ts';
import { mappedContent } from '../../src/checks/mapped-content.ts';
import { checkTables } from '../../src/checks/tables.ts';
import { siteContent } from '../../src/loaders/content-folder.ts';
import { parseDocument } from '../../src/markdown/parse.ts';
import { correctionSchema } from '../../src/schemas/corrections.ts';
import { sectionSchema } from '../../src/schemas/documents.ts';
import { editionsSchema } from '../../src/schemas/editions.ts';
import { DATA_SCHEMAS } from '../../src/schemas/index.ts';
import { bibliographyOf } from '../bibliography/harvard.ts';
import {
  addressesOf,
  codeOf,
  examplesOf,
  faultOf,
  guide,
  guides,
  linksOf,
  scriptsIn,
  tableAfter,
} from './guide.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
/** Where the repository begins in a guide's words: a path to a file or a folder of it. */
const PATH =
  /^(?:(?:\.ci|\.vscode|content|docs|findings|public|src|tests)\/\S*|\w[\w.]*\.(?:mjs|ts|json))$/u;
/** Files that a build makes, which guides name beside those of the repository. */
const BUILT = new Set(['linkset.json', 'paragraphs.json', 'editions.json', 'references.json']);
/** What an editor names as in the folder that the text speaks of. */
const FOLDERS = ['', 'content/words/en-GB/'];

/** What guides name that is not in the map of the site. */
const ELSEWHERE = new Set([
  // a section that is made up, and a site on another host
  ...['/housing/', '/housing.md', '/mutuals/'],
  // a page that a build takes away again, and a citation to copy, to which no text may link
  ...['/take-away/whole/', '/cite/introduction/#apa-p1-2'],
]);

const { content } = siteContent();
const works = new Map(content.works.works.map((work) => [work.id, work]));
const site = mapSite(mappedContent(content, checkTables(content.data, works), works));

/** Whether a page or a file of the site has this address, and the place on it that is named. */
function isOnSite(address: string): boolean {
  const [path = '', anchor] = address.split('#');
  return site.has(path) && (anchor === undefined || site.get(path)?.has(anchor) === true);
}

const sources = (files: string) =>
  globSync(files)
    .map((file) => readFileSync(file, 'utf8'))
    .join('');

describe('what guides name exists', () => {
  test.for(guides)('$file: every link leads somewhere', (guide) => {
    const faults = linksOf(guide).flatMap(({ name, where }) => {
      const fault = faultOf(guide.file, name);
      return fault ? [`${where} ${name} ${fault}`] : [];
    });
    expect(faults).toEqual([]);
  });

  test.for(guides)('$file: every npm script is one of package.json', (guide) => {
    const named = [...codeOf(guide), ...examplesOf(guide, 'sh')].flatMap(({ name, where }) =>
      scriptsIn(name).map((script) => ({ script, where })),
    );
    expect(named.filter(({ script }) => !(script in scripts))).toEqual([]);
  });

  test.for(guides)('$file: every path is there', (guide) => {
    const paths = codeOf(guide).filter(({ name }) => PATH.test(name) && !BUILT.has(name));
    const missing = paths.filter(({ name }) =>
      FOLDERS.every((folder) => globSync(folder + name.replace(/<[^>]+>/gu, '*')).length === 0),
    );
    expect(missing).toEqual([]);
  });

  test.for(guides)('$file: what is said to stand in a file does', ({ file, text }) => {
    const said = [...text.matchAll(/`(\w+)`(?: in | \()`(src\/[^`*]+\.\w+)`/gu)];
    const missing = said.filter(([, name = '', path = '']) => {
      const source = readFileSync(path, 'utf8');
      return !new RegExp(`\\b${name}\\b`, 'u').test(source);
    });
    expect(missing.map(([words]) => `${file}: ${words}`)).toEqual([]);
  });

  test.for(guides)('$file: every address is one of the site', (guide) => {
    const addresses = addressesOf(guide).filter(({ name }) => !ELSEWHERE.has(name));
    expect(addresses.filter(({ name }) => !isOnSite(name))).toEqual([]);
  });

  test.for(guides)('$file: every variable of the environment is read by a build', (guide) => {
    const code = sources('{astro.config.mjs,src/**/*.ts}');
    const named = codeOf(guide).filter(({ name }) => /^[A-Z]+_[A-Z]+$/u.test(name));
    expect(named.filter(({ name }) => !code.includes(name))).toEqual([]);
  });

  test('of which there are some: the readers of guides read them', () => {
    const developing = guide('docs/developing.md');
    expect(linksOf(developing).map(({ name }) => name)).toContain('hosting.md');
    expect(codeOf(developing).map(({ name }) => name)).toContain('src/bibliography/csl.ts');
    expect(addressesOf(developing).map(({ name }) => name)).toContain('/references/apa/');
    expect(isOnSite('/references/apa/')).toBe(true);
    expect(isOnSite('/references/ama/')).toBe(false);
    expect(isOnSite('/claims/#c-17')).toBe(true);
    expect(isOnSite('/claims/#c-71')).toBe(false);
    expect(faultOf('docs/developing.md', 'hosting.md#offline')).toBeUndefined();
    expect(faultOf('docs/developing.md', 'hosting.md#nowhere')).toMatch(/does not have/u);
    expect(faultOf('docs/developing.md', 'nowhere.md')).toMatch(/does not exist/u);
    expect(scriptsIn('npm ci && npm test, npm run test:quick')).toEqual(['test:quick', 'test']);
  });
});

test('the README is read to its end: it has at most 110 lines', () => {
  expect(guide('README.md').text.trimEnd().split('\n').length).toBeLessThanOrEqual(110);
});

test('every file that hosts are told of stands at the root of the site', () => {
  const served = tableAfter(guide('docs/hosting.md'), 'What is served').map(([files]) => files);
  const files = served.join(', ').match(/(?<![*\w/])[\w-]+\.\w+/gu) ?? [];
  expect(files.length).toBeGreaterThan(8);
  expect(files.filter((file) => file !== 'index.html' && !isOnSite(`/${file}`))).toEqual([]);
});

test('the media types that hosts are asked for are those that the site declares', () => {
  const rows = tableAfter(guide('docs/hosting.md'), 'Media types');
  expect(rows.length).toBeGreaterThan(5);
  const declared = sources('src/**/*.ts');
  const missing = rows.filter(([, type = '']) => !declared.includes(type.replace(/;.*/u, '')));
  expect(missing).toEqual([]);
});

test('the table of rooms has every room of src/, in the order in which they may use each other', () => {
  const rooms = tableAfter(guide('docs/developing.md'), 'The rooms of src').map(([room]) => room);
  const folders = readdirSync('src', { withFileTypes: true }).filter((each) => each.isDirectory());
  expect(rooms.toSorted()).toEqual(folders.map(({ name }) => `src/${name}/`).sort());
  const plan = readFileSync('tests/architecture.test.ts', 'utf8');
  const inOrder = [...plan.matchAll(/^ {2}'?([\w-]+)'?: \[/gmu)].map(([, name]) => `src/${name}/`);
  expect(rooms).toEqual(inOrder);
});

describe('what editors are shown is right', () => {
  const writing = guide('docs/writing.md');

  test('every table of content/data/ is in the table of tables, and no other', () => {
    const files = tableAfter(writing, 'Edit a table').flatMap(([names = '']) => names.split(', '));
    expect(files.toSorted()).toEqual(Object.keys(DATA_SCHEMAS).sort());
  });

  test('every field of a section is in the table of fields, and no other', () => {
    const fields = tableAfter(writing, 'Write a section').map(([field]) => field);
    expect(fields).toEqual(Object.keys(sectionSchema.shape));
  });

  test('every field of a correction is in the table of fields, and no other', () => {
    const fields = tableAfter(writing, 'Tell of a correction').map(([field]) => field);
    expect(fields).toEqual(Object.keys(correctionSchema.shape));
  });

  test('each citation reads as the table says', async () => {
    const person = (family: string) => [{ family }];
    const bibliography = bibliographyOf([
      { id: 'bach-2012', type: 'book', author: person('Bach'), issued: { 'date-parts': [[2012]] } },
      {
        id: 'michie-2012',
        type: 'book',
        author: person('Michie'),
        issued: { 'date-parts': [[2012]] },
      },
    ]);
    const rows = tableAfter(writing, 'Cite a work');
    expect(rows.length).toBeGreaterThan(4);
    for (const [written = '', read] of rows) {
      const [found] = findCitations(written);
      const label = found?.cluster ? await bibliography.label(found.cluster) : [];
      const words = label.map(({ html }) => html).join('');
      expect(written.slice(0, found?.start) + words + written.slice(found?.end), written).toBe(
        read,
      );
    }
  });

  test.for(examplesOf(writing, 'mdx'))('the example at $where can be read', ({ name, where }) => {
    const document = parseDocument({ file: `content/sections/${where}.mdx`, text: name });
    expect(document.problems).toEqual([]);
    if (name.startsWith('---')) expect(checkFrontMatter(document, sectionSchema)).toEqual([]);
  });

  // what is no table is a list of works
  const TABLES_SHOWN = [editionsSchema, correctionSchema.array()];
  test.for(examplesOf(writing, 'yaml'))('the example at $where can be read', ({ name, where }) => {
    const source = { file: `${where}.yaml`, text: name };
    expect(parseSource(source).problems).toEqual([]);
    const { value } = parseSource(source);
    const table = TABLES_SHOWN.find((schema) => schema.safeParse(value).success);
    if (!table) expect(readWorks([source]).problems).toEqual([]);
  });
});

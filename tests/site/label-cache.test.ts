import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type * as Csl from '../../src/bibliography/csl.ts';
import type { BibliographyOptions, CslItem } from '../../src/bibliography/index.ts';
import { openCache } from '../../src/site/label-cache.ts';
import { bibliographyOf, harvard } from '../bibliography/harvard.ts';
import { works } from '../bibliography/pandoc/works.ts';

/** The engine, which counts what it is asked for and can be put out of order. */
const engine = vi.hoisted(() => ({ inOrder: true, asked: 0 }));
vi.mock('../../src/bibliography/csl.ts', async (original) => {
  const csl = await original<typeof Csl>();
  const ask = <Args extends unknown[], Answer>(run: (...args: Args) => Answer) => {
    return (...args: Args) => {
      engine.asked++;
      if (!engine.inOrder) throw new Error('the engine is out of order');
      return run(...args);
    };
  };
  return { ...csl, startEngine: ask(csl.startEngine) };
});
beforeEach(() => {
  engine.inOrder = true;
  engine.asked = 0;
});

const folders: string[] = [];
const folderOf = () => {
  const folder = mkdtempSync(join(tmpdir(), 'cache-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const fileIn = (folder: string) => join(folder, readdirSync(folder)[0] ?? '');

/** Runs what `openCache` left to be run at the end of the process. */
function endProcess() {
  const last = process.listeners('exit').at(-1);
  last?.call(process, 0);
  if (last) process.removeListener('exit', last);
}

/** Everything that a site asks for, with a cache in a folder, in a process of its own. */
async function build(
  folder: string,
  items: readonly CslItem[] = works,
  options: Partial<BibliographyOptions> = {},
) {
  const bibliography = bibliographyOf(items, {
    openCache: (identity) => openCache(folder, identity),
    ...options,
  });
  const ids = ['one', 'page-c', 'le-grand'];
  const answers = {
    label: await bibliography.label({ mode: 'narrative', items: [{ id: 'page-c' }] }),
    entries: await Promise.all(ids.map((id) => bibliography.entry(id))),
    order: await bibliography.sort(),
    files: await Promise.all(
      (['bib', 'ris', 'json'] as const).map((format) => bibliography.export(ids, format)),
    ),
  };
  endProcess();
  return answers;
}

test('a full cache answers everything, even with the engine out of order', async () => {
  const folder = folderOf();
  const cold = await build(folder);
  expect(engine.asked).toBeGreaterThan(0);
  engine.inOrder = false;
  engine.asked = 0;
  expect(await build(folder)).toEqual(cold);
  expect(engine.asked).toBe(0);
});

test('what the cache has not is asked of the engine, and an engine out of order is no answer', async () => {
  const folder = folderOf();
  await build(folder);
  engine.inOrder = false;
  const bibliography = bibliographyOf(works, {
    openCache: (identity) => openCache(folder, identity),
  });
  await expect(
    bibliography.label({ mode: 'parenthetical', items: [{ id: 'two' }] }),
  ).rejects.toThrow('the engine is out of order');
  endProcess();
});

test('one engine serves a whole bibliography, whatever is asked of it', async () => {
  const bibliography = bibliographyOf(works);
  await Promise.all([
    ...works.map(({ id }) => bibliography.entry(id)),
    ...works.map(({ id }) => bibliography.label({ mode: 'parenthetical', items: [{ id }] })),
    bibliography.sort(),
  ]);
  expect(engine.asked).toBe(1);
});

test('a deleted cache is filled again with the same answers', async () => {
  const folder = folderOf();
  const first = await build(folder);
  const text = readFileSync(fileIn(folder), 'utf8');
  rmSync(folder, { recursive: true });
  expect(await build(folder)).toEqual(first);
  expect(JSON.parse(readFileSync(fileIn(folder), 'utf8'))).toEqual(JSON.parse(text));
});

test.for([['{"order":'], [''], ['null'], ['[]'], ['{"order": 1}'], ['\u0000\u0001']])(
  'a cache with %j in it is filled again with the same answers',
  async ([text = '']) => {
    const folder = folderOf();
    const first = await build(folder);
    writeFileSync(fileIn(folder), text);
    expect(await build(folder)).toEqual(first);
    engine.inOrder = false;
    expect(await build(folder)).toEqual(first);
  },
);

const renamed = works.map((work) =>
  work.id === 'one' ? { ...work, author: [{ family: 'Changed' }] } : work,
);
test.for([
  ['a changed record', renamed, {}],
  ['one work fewer', works.slice(0, -1), {}],
  ['another order of the records', [...works].reverse(), {}],
  ['another style', works, { style: { ...harvard, style: `${harvard.style}<!-- -->` } }],
  ['another name of the style', works, { style: { ...harvard, name: 'other' } }],
  ['another locale', works, { style: { ...harvard, locale: `${harvard.locale}<!-- -->` } }],
] as const)('a cache never answers for %s', async ([, items, options]) => {
  const folder = folderOf();
  await build(folder);
  engine.inOrder = false;
  await expect(build(folder, items, options)).rejects.toThrow('the engine is out of order');
  endProcess();
});

test('a changed record shows at once', async () => {
  const folder = folderOf();
  await build(folder);
  const { entries } = await build(folder, renamed);
  expect(entries[0]).toMatch(/^Changed \(2012\)/u);
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type * as Csl from '../../src/bibliography/csl.ts';
import type { BibliographyOptions, CslItem } from '../../src/bibliography/index.ts';
import { openCache } from '../../src/site/label-cache.ts';
import { bibliographyOf, harvard } from '../bibliography/harvard.ts';
import { works } from '../bibliography/pandoc/works.ts';

/** The engine, which counts what it is asked for and can be put out of order. */
const engine = vi.hoisted(() => ({ inOrder: true, asked: 0, told: [] as string[] }));
vi.mock('../../src/bibliography/csl.ts', async (original) => {
  const csl = await original<typeof Csl>();
  const startEngine: typeof Csl.startEngine = (...args) => {
    engine.asked++;
    if (!engine.inOrder) throw new Error('the engine is out of order');
    const started = csl.startEngine(...args);
    return {
      ...started,
      know: (ids) => {
        engine.told.push(...ids);
        started.know(ids);
      },
    };
  };
  return { ...csl, startEngine };
});
beforeEach(() => {
  engine.inOrder = true;
  engine.asked = 0;
  engine.told = [];
});

const folders: string[] = [];
const newFile = () => {
  const folder = mkdtempSync(join(tmpdir(), 'cache-'));
  folders.push(folder);
  return join(folder, 'labels', 'harvard.json');
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Runs what `openCache` left to be run at the end of the process. */
function endProcess() {
  const last = process.listeners('exit').at(-1);
  last?.call(process, 0);
  if (last) process.removeListener('exit', last);
}

const cached = (file: string, items: readonly CslItem[], options: Partial<BibliographyOptions>) =>
  bibliographyOf(items, { cache: openCache(file), ...options });

const ids = ['one', 'page-c', 'le-grand'];

/** Everything that a site asks for, with a cache in a file, in a process of its own. */
async function build(
  file: string,
  items: readonly CslItem[] = works,
  options: Partial<BibliographyOptions> = {},
) {
  const bibliography = cached(file, items, options);
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
  const file = newFile();
  const cold = await build(file);
  expect(engine.asked).toBeGreaterThan(0);
  engine.inOrder = false;
  engine.asked = 0;
  expect(await build(file)).toEqual(cold);
  expect(engine.asked).toBe(0);
});

test('what the cache has not is asked of the engine, and an engine out of order is no answer', async () => {
  const file = newFile();
  await build(file);
  engine.inOrder = false;
  const bibliography = cached(file, works, {});
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
  const file = newFile();
  const first = await build(file);
  const text = readFileSync(file, 'utf8');
  rmSync(file);
  expect(await build(file)).toEqual(first);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test.for([
  ['nothing', () => ''],
  ['no JSON', () => '{"order":'],
  ['null', () => 'null'],
  ['no text', () => '\u0000\u0001'],
  ['a half', (text: string) => text.slice(0, text.length / 2)],
  ['another letter', (text: string) => text.replace('Smith', 'Smyth')],
  ['the answers of nobody', (text: string) => text.replace(/^.*\n/u, 'sum\n')],
] as const)('a cache with %s in it is filled again with the same answers', async ([, spoil]) => {
  const file = newFile();
  const first = await build(file);
  const text = readFileSync(file, 'utf8');
  expect(spoil(text)).not.toBe(text);
  writeFileSync(file, spoil(text));
  expect(await build(file)).toEqual(first);
  engine.inOrder = false;
  expect(await build(file)).toEqual(first);
});

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
  const file = newFile();
  await build(file);
  engine.inOrder = false;
  await expect(build(file, items, options)).rejects.toThrow('the engine is out of order');
  endProcess();
});

test('a changed record shows at once, and costs no more than the works that it may be mistaken for', async () => {
  const file = newFile();
  await build(file);
  engine.told = [];
  const { entries } = await build(file, renamed);
  expect(entries[0]).toMatch(/^Changed \(2012\)/u);
  expect(engine.told.length).toBeGreaterThan(0);
  expect(new Set(engine.told).size).toBeLessThan(works.length / 2);
});

test('where nothing can be kept, who builds is told, and the labels are right', async () => {
  const file = newFile();
  const folder = dirname(file);
  // a file where the folder should be
  writeFileSync(folder, '');
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await expect(build(file)).resolves.toEqual(await build(newFile()));
  expect(said.mock.calls).toEqual([
    [
      `What was formatted could not be kept in ${file} (EEXIST). The site is whole; the next build formats it again.`,
    ],
  ]);
  said.mockRestore();
});

test('two builds at once keep what both have made', async () => {
  const file = newFile();
  const first = cached(file, works, {});
  const second = cached(file, works, {});
  await first.entry('one');
  await second.entry('le-grand');
  endProcess();
  endProcess();
  engine.inOrder = false;
  const third = cached(file, works, {});
  await expect(Promise.all(['one', 'le-grand'].map(third.entry))).resolves.toHaveLength(2);
  endProcess();
});

test('what nobody asks for any longer goes, and the file does not grow without end', async () => {
  const file = newFile();
  const sizes: number[] = [];
  for (let edit = 0; edit < 6; edit++) {
    const items = works.map((work) => ({ ...work, title: `${work.title ?? ''} ${edit}` }));
    await build(file, items);
    sizes.push(readFileSync(file).length);
  }
  expect(Math.max(...sizes)).toBeLessThan((sizes[0] ?? 0) * 2.2);
});

import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type * as Csl from '../src/bibliography/csl.ts';
import { openShelf } from '../src/shelf.ts';
import { bibliographyOf } from './bibliography/harvard.ts';
import { works } from './bibliography/pandoc/works.ts';

const started = vi.hoisted(() => ({ engines: 0 }));
vi.mock('../src/bibliography/csl.ts', async (original) => {
  const csl = await original<typeof Csl>();
  return {
    ...csl,
    startEngine: (...args: Parameters<typeof csl.startEngine>) => {
      started.engines++;
      return csl.startEngine(...args);
    },
  };
});

const cluster = { mode: 'parenthetical' as const, items: [{ id: 'one' }, { id: 'page-c' }] };
/** What a page asks for, and how many engines it took. */
async function answers(openShelf: (identity: string) => ReturnType<typeof keep>, items = works) {
  const before = started.engines;
  const bibliography = bibliographyOf(items, { openShelf });
  const label = await bibliography.label(cluster);
  const entry = await bibliography.entry('page-c');
  const order = await bibliography.sort();
  return { label, entry, order, engines: started.engines - before };
}
const keep = (shelf: Map<string, string>) => ({
  get: (key: string) => shelf.get(key),
  set: (key: string, value: string) => void shelf.set(key, value),
});

test('a full shelf answers without an engine, and answers the same', async () => {
  const shelf = new Map<string, string>();
  const cold = await answers(() => keep(shelf));
  const warm = await answers(() => keep(shelf));
  expect(cold.engines).toBe(1);
  expect(warm).toEqual({ ...cold, engines: 0 });
});

test('a work changed anywhere asks for another shelf', async () => {
  const identities: string[] = [];
  const note = (identity: string) => {
    identities.push(identity);
    return keep(new Map());
  };
  await answers(note);
  await answers(note);
  await answers(note, [...works, { id: 'new', type: 'document', title: 'T' }]);
  expect(identities[1]).toBe(identities[0]);
  expect(identities[2]).not.toBe(identities[0]);
});

/** Runs what the process runs when it ends. */
function endProcess() {
  const listeners = process.listeners('exit');
  for (const listener of listeners.slice(-1)) listener.call(process, 0);
}

test('a shelf is a file of its own, and files of other identities are thrown away', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shelf-'));
  openShelf(folder, 'first').set('a', '1');
  endProcess();
  expect(openShelf(folder, 'first').get('a')).toBe('1');
  const second = openShelf(folder, 'second');
  expect(second.get('a')).toBeUndefined();
  second.set('a', '2');
  endProcess();
  expect(readdirSync(folder)).toHaveLength(1);
  expect(openShelf(folder, 'first').get('a')).toBeUndefined();
  expect(openShelf(folder, 'second').get('a')).toBe('2');
});

test.for([['not JSON'], ['[1, 2]'], ['{"a": 1}'], ['null'], ['']])(
  'a file with %j in it counts as empty',
  ([text = '']) => {
    const folder = mkdtempSync(join(tmpdir(), 'shelf-'));
    openShelf(folder, 'x').set('a', '1');
    endProcess();
    const [name = ''] = readdirSync(folder);
    writeFileSync(join(folder, name), text);
    expect(openShelf(folder, 'x').get('a')).toBeUndefined();
  },
);

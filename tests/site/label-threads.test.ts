import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { Task } from '../../src/bibliography/index.ts';

const read = (file: string) => readFileSync(`src/bibliography/csl/${file}`, 'utf8');
const task: Task = {
  style: {
    name: 'apa',
    style: read('apa.csl'),
    lang: 'en-GB',
    locale: read('locales-en-GB.xml'),
  },
  works: [{ id: 'a', type: 'book', title: 'A book', author: [{ family: 'Bell', given: 'Ann' }] }],
  among: ['a'],
  questions: [{ name: 'cite', asked: { item: { id: 'a' } } }],
};

test('what pages ask for is asked ahead once anything has to be formatted, and not before', async () => {
  vi.resetModules();
  const { createThreads, onceFormatting } = await import('../../src/site/label-threads.ts');
  const format = createThreads(1);
  const asked: string[] = [];
  const ask = (name: string) =>
    onceFormatting(async () => {
      asked.push(name, ...((await format(task)) as string[]));
    });

  await ask('early');
  expect(asked).toEqual([]);
  await format(task);
  await vi.waitFor(() => expect(asked).toEqual(['early', 'Bell, n.d.']));
  await ask('late');
  expect(asked.slice(2)).toEqual(['late', 'Bell, n.d.']);
});

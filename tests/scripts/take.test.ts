import { beforeEach, expect, test, vi } from 'vitest';
import words from '#words/documents.json' with { type: 'json' };
import type { Draft } from '../../src/documents/document.ts';
import { takeDraft, Untaken } from '../../src/scripts/documents/take.ts';

const saved: File[] = [];
const { fileOf, prepare } = vi.hoisted(() => ({ fileOf: vi.fn(), prepare: vi.fn() }));
vi.mock('../../src/documents/file.ts', () => ({ fileOf, prepare }));
vi.mock('../../src/scripts/save-file.ts', () => ({ saveFile: (file: File) => saved.push(file) }));

const draft: Draft = { title: 'Notes', language: 'en-GB', works: [], blocks: [] };

beforeEach(() => {
  saved.length = 0;
  prepare.mockReset().mockResolvedValue(undefined);
  fileOf.mockReset().mockResolvedValue({ name: 'notes.md', content: 'text' });
});

test('a draft becomes a file of its format', async () => {
  await takeDraft(draft, 'md', 'apa');
  expect(saved.map(({ name, type }) => [name, type])).toEqual([['notes.md', 'text/markdown']]);
  expect(await saved[0]?.text()).toBe('text');
  expect(fileOf).toHaveBeenCalledWith(draft, 'md', 'apa');
});

test.for([
  ['what makes it cannot be fetched', prepare, words.untaken.notFetched],
  ['it cannot be made', fileOf, words.untaken.failed],
] as const)('a reader is told where %s, and nothing is saved', async ([, part, told]) => {
  part.mockRejectedValue(new TypeError('gone'));
  const taking = takeDraft(draft, 'md', 'apa');
  await expect(taking).rejects.toThrow(Untaken);
  await expect(taking).rejects.toThrow(told);
  expect(saved).toEqual([]);
});

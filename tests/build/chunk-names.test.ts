import { expect, test } from 'vitest';
import { chunkName, DOCUMENTS } from '../../src/build/chunk-names.ts';

test('what makes files of texts stands apart from what reading needs', () => {
  const folderOf = (...moduleIds: string[]) => chunkName({ moduleIds }).replace(/[^/]*$/u, '');
  expect(folderOf('/site/node_modules/docx/dist/index.mjs')).toBe(DOCUMENTS);
  expect(folderOf('/site/src/bibliography/places.ts', '/site/src/bibliography/csl.ts')).toBe(
    DOCUMENTS,
  );
  expect(folderOf('/site/src/bibliography/csl/apa.csl?raw')).toBe(DOCUMENTS);
  expect(folderOf('/site/src/documents/file.ts')).toBe(DOCUMENTS);
  expect(folderOf('/site/src/documents/formats.ts', '/site/src/scripts/notes/start.ts')).toBe(
    '_astro/',
  );
  expect(folderOf('/site/src/scripts/cite/start.ts')).toBe('_astro/');
});

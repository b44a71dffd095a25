import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '../bibliography/index.ts';
import type { ContentFiles } from '../checks/content.ts';

/** Reads the content folder; paths are given from `root`, as an author would write them. */
export async function readContent(folder: string, root: string): Promise<ContentFiles> {
  const read = (name: string, ending: RegExp) => readFolder(join(folder, name), root, ending);
  const [sections, pages, references, data, [ledger]] = await Promise.all([
    read('sections', /\.mdx$/u),
    read('pages', /\.mdx$/u),
    read('references', /\.(?:ya?ml|json)$/u),
    read('data', /\.ya?ml$/u),
    read('.', /^ledger\.yaml$/u),
  ]);
  return { sections, pages, references, data, ...(ledger ? { ledger } : {}) };
}

/** Every file of a folder whose name fits, in the order of their names; none where there is no folder. */
export async function readFolder(
  folder: string,
  root: string,
  ending: RegExp,
): Promise<SourceFile[]> {
  const names = await readdir(folder).catch(() => []);
  return Promise.all(
    names
      .filter((name) => ending.test(name))
      .sort()
      .map(async (name) => ({
        file: relative(root, join(folder, name)).split(sep).join('/'),
        text: await readFile(join(folder, name), 'utf8'),
      })),
  );
}

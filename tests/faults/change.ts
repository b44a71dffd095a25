import { copyFileSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withOwnPolicy } from '../../src/build/content-policy.ts';
import { bytesToStore, STORED, storedText } from '../../src/build/stored.ts';
import type { Addition, Change, Edit, Fault, Replacement } from './fault.ts';

/** Files whose bytes are no UTF-8 are changed byte by byte. */
const encodingOf = (file: string) => (/\.(?:epub|pdf|png|woff2)$/u.test(file) ? 'latin1' : 'utf8');

const read = (file: string) =>
  STORED.test(file) ? storedText(file) : readFileSync(file, encodingOf(file));

/** The files that a path or a glob names, from a folder. Throws an Error where there are none. */
function filesOf(folder: string, file: string): string[] {
  const found = globSync(file, { cwd: folder });
  if (found.length === 0) throw new Error(`There is no file “${file}” any more.`);
  return found.map((each) => join(folder, each));
}

const placesOf = (text: string, find: string | RegExp) =>
  typeof find === 'string'
    ? text.split(find).length - 1
    : [...text.matchAll(new RegExp(find, `${find.flags.replace('g', '')}g`))].length;

const replaced = (text: string, { find, put }: Edit) =>
  typeof find === 'string'
    ? text.replaceAll(find, () => put)
    : text.replace(new RegExp(find, `${find.flags.replace('g', '')}g`), put);

/**
 * The files that an edit changes, with what they say after it. Throws an Error that says how often
 * the text was found, where that is not as often as the edit says.
 */
export function edited(folder: string, edit: Edit): Map<string, string> {
  const files = filesOf(folder, edit.file).map((file) => [file, read(file)] as const);
  const found = files.reduce((sum, [, text]) => sum + placesOf(text, edit.find), 0);
  const times = edit.times ?? 1;
  if (found !== times) {
    throw new Error(
      `“${edit.file}” no longer matches: ${String(edit.find)} should be found ${times} times, and is found ${found} times.`,
    );
  }
  return new Map(
    files
      .filter(([, text]) => placesOf(text, edit.find) > 0)
      .map(([file, text]) => [file, replaced(text, edit)]),
  );
}

/** The files that a change touches. Throws an Error where it no longer fits what is there. */
export function touched(folder: string, change: Change): string[] {
  if ('find' in change) return [...edited(folder, change).keys()];
  return filesOf(folder, 'remove' in change ? change.remove : change.file);
}

function write(file: string, text: string, { of, keepsPolicy }: Fault): void {
  const isPage = of === 'built' && file.endsWith('.html') && !keepsPolicy;
  const changed = isPage ? withOwnPolicy(text) : bytesToStore(file, text);
  writeFileSync(file, changed, encodingOf(file));
}

function add(folder: string, { file, add }: Addition, fault: Fault): void {
  for (const each of filesOf(folder, file)) {
    write(each, read(each) + add, fault);
  }
}

function replaceFile(folder: string, { file, from }: Replacement): void {
  const [source = ''] = filesOf(folder, from);
  for (const each of filesOf(folder, file)) copyFileSync(source, each);
}

/** Makes a change in a folder, once it is known to fit. Throws an Error where it does not. */
export function apply(folder: string, change: Change, fault: Fault): void {
  if ('find' in change) {
    for (const [file, text] of edited(folder, change)) write(file, text, fault);
  } else if ('remove' in change) {
    for (const file of filesOf(folder, change.remove)) rmSync(file);
  } else if ('add' in change) add(folder, change, fault);
  else replaceFile(folder, change);
}

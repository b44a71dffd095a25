import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, openKeptTexts } from '../kept/kept-texts.ts';
import { cacheFolder } from '../loaders/folders.ts';

/** All that makes pages: what it made before it changed is not found again. */
const code = ['package-lock.json', ...globSync(['src/**/*.*', 'content/words/**/*.*']).sort()]
  .filter((file) => /\.\w+$/u.test(file))
  .map((file) => digestOf(readFileSync(file, 'utf8')));

/** Texts that are made from built pages, kept from one build to the next under all that they follow from. */
export interface PageTexts {
  /** The text that is made from these things, as JSON can hold them; made where none was kept. */
  getOrMake: (from: unknown, make: () => string) => string;
  save: () => void;
}

/** Opens the texts of a step of a build, by its name. */
export function pageTexts(step: string): PageTexts {
  const { getOrMake, save } = openKeptTexts(join(cacheFolder, 'pages', `${step}.json`));
  return {
    getOrMake: (from, make) => getOrMake(digestOf(JSON.stringify([code, from])), make),
    save,
  };
}

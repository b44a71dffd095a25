import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, openKeptTexts } from '../kept/kept-texts.ts';
import { cacheFolder } from '../loaders/folders.ts';

/** All that makes pages: what it made before it changed is not found again. */
const code = ['package-lock.json', ...globSync(['src/**/*.*', 'content/words/**/*.*']).sort()]
  .filter((file) => /\.\w+$/u.test(file))
  .map((file) => digestOf(readFileSync(file, 'utf8')));

/** What is made from built pages, kept from one build to the next under all that it follows from. */
export interface PageTexts {
  /** What is made from this: one text for the same things. */
  of: (from: unknown, make: () => string) => string;
  save: () => void;
}

/** Opens what was made in this step of a build, by its name. */
export function pageTexts(step: string): PageTexts {
  const { of, save } = openKeptTexts(join(cacheFolder, 'pages', `${step}.json`));
  return { of: (from, make) => of(digestOf(JSON.stringify([code, from])), make), save };
}

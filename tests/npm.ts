import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install } from './debian.ts';

/** Packages of npm's, by name, each in the version that was looked at. */
export type Versions = Readonly<Record<string, string>>;

/**
 * Installs programs that are no part of the project into a folder beside the caches of a build,
 * where they are not there yet, without running their install scripts. Returns the folder. Rejects
 * where they could not be had.
 */
export async function installFromNpm(
  why: string,
  name: string,
  versions: Versions,
): Promise<string> {
  const folder = resolve('.cache', name);
  const wanted = Object.entries(versions).map(([each, version]) => `${each}@${version}`);
  const mark = join(folder, 'installed.txt');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted.join('\n')) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  const quietly = ['--no-audit', '--no-fund', '--ignore-scripts', '--silent'];
  await install(why, 'npm', ['install', '--prefix', folder, ...quietly, ...wanted]);
  const isThere = Object.keys(versions).every((each) =>
    existsSync(join(folder, 'node_modules', each)),
  );
  if (!isThere) throw new Error(`npm could not install ${wanted.join(', ')}.`);
  writeFileSync(mark, wanted.join('\n'));
  return folder;
}

/** What a package exports that `installFromNpm` has put into a folder. */
export async function importFrom<Exports>(folder: string, name: string): Promise<Exports> {
  // what is imported there is found from there
  const loader = join(folder, 'load.mjs');
  writeFileSync(loader, 'export const load = (name) => import(name);\n');
  const { load } = (await import(pathToFileURL(loader).href)) as {
    load: (name: string) => Promise<Exports>;
  };
  return load(name);
}

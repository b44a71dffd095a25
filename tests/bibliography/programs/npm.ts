import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install } from '../../debian.ts';

/** Programs of npm's that read exported files, in the versions that were looked at; no part of the project. */
export const VERSIONS = {
  'pandoc-wasm': '1.1.0',
  '@myriaddreamin/typst-ts-node-compiler': '0.7.0',
  '@citation-js/core': '0.8.2',
  '@citation-js/plugin-bibtex': '0.8.2',
  '@citation-js/plugin-ris': '0.8.2',
  'biblatex-csl-converter': '3.6.0',
};

const folder = resolve('.cache/programs');

/** Installs them beside the caches of a build, where they are not there yet. */
async function ensure(): Promise<void> {
  const wanted = Object.entries(VERSIONS).map(([name, version]) => `${name}@${version}`);
  const mark = join(folder, 'installed.txt');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted.join('\n')) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  // what is imported here is found from here
  writeFileSync(join(folder, 'load.mjs'), 'export const load = (name) => import(name);\n');
  const quietly = ['--no-audit', '--no-fund', '--ignore-scripts', '--silent'];
  await install('Readers of exported files', 'npm', [
    ...['install', '--prefix', folder, ...quietly],
    ...wanted,
  ]);
  writeFileSync(mark, wanted.join('\n'));
}

/** What one of them exports, as `Exports` says. */
export async function load<Exports>(name: keyof typeof VERSIONS): Promise<Exports> {
  await ensure();
  const { load: from } = (await import(pathToFileURL(join(folder, 'load.mjs')).href)) as {
    load: (name: string) => Promise<Exports>;
  };
  return from(name);
}

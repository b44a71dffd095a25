import { importFrom, installFromNpm } from '../../npm.ts';

/** Programs of npm's that read exported files, in the versions that were looked at; no part of the project. */
export const VERSIONS = {
  'pandoc-wasm': '1.1.0',
  '@myriaddreamin/typst-ts-node-compiler': '0.7.0',
  '@citation-js/core': '0.8.2',
  '@citation-js/plugin-bibtex': '0.8.2',
  '@citation-js/plugin-ris': '0.8.2',
  'biblatex-csl-converter': '3.6.0',
};

/** What one of them exports, as `Exports` says. */
export async function load<Exports>(name: keyof typeof VERSIONS): Promise<Exports> {
  const folder = await installFromNpm('Readers of exported files', 'programs', VERSIONS);
  return importFrom(folder, name);
}

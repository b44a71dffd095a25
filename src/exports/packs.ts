import { citationStyles } from '../site/citation-styles.ts';
import { citablePageFiles, restyledPageFiles } from './citations.ts';
import type { DataFile } from './data-file.ts';
import { dataFiles, schemaFile } from './tables.ts';
import { linkset } from './linkset.ts';
import { llmsTxt } from './llms.ts';
import { referenceFiles } from './references.ts';
import { paragraphsSchema } from './paragraphs-schema.ts';
import { alternates } from './markdown.ts';

/**
 * Every file to take away or for programs to read, in packs that a build writes and unpacks: of
 * works, of tables, of texts and of them all, and those of each citation style.
 */
export const packs: Readonly<Record<string, DataFile[]>> = {
  files: [
    ...referenceFiles,
    ...dataFiles,
    ...alternates,
    schemaFile('paragraphs.schema.json', paragraphsSchema),
    linkset,
    llmsTxt,
  ],
  ...Object.fromEntries(
    citationStyles.map((style) => [
      style.id,
      [...citablePageFiles(style), ...restyledPageFiles(style)],
    ]),
  ),
};

/** All of them. */
export const exports: DataFile[] = Object.values(packs).flat();

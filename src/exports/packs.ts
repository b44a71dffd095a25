import { citationStyles } from '../site/citation-styles.ts';
import { citablePageFiles, restyledPageFiles } from './citations.ts';
import { BACKUP_SCHEMA } from '../notes/backup.ts';
import { backupSchema } from '../notes/backup-schema.ts';
import { address } from '../addresses/absolute.ts';
import type { DataFile } from './data-file.ts';
import { dataFiles, fileOfSchema, schemaFile } from './tables.ts';
import { feeds } from './feeds.ts';
import { linkset } from './linkset.ts';
import { llmsTxt } from './llms.ts';
import { referenceFiles } from './references.ts';
import { timeMaps } from './time-maps.ts';
import { paragraphsSchema } from './paragraphs-schema.ts';
import { alternates } from './markdown.ts';

/**
 * Every file that is not a page, in packs that src/build/unpack.ts takes apart: one pack of works,
 * tables, texts and lists of them, and one for each citation style.
 */
export const packs: Readonly<Record<string, DataFile[]>> = {
  files: [
    ...referenceFiles,
    ...dataFiles,
    ...alternates,
    schemaFile('paragraphs.schema.json', paragraphsSchema),
    fileOfSchema(BACKUP_SCHEMA, backupSchema(address(`/${BACKUP_SCHEMA}`))),
    ...feeds,
    linkset,
    llmsTxt,
    ...timeMaps,
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

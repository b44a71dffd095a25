import { citationStyles } from './citation-styles.ts';
import { citablePageFiles } from './citing.ts';
import { dataFiles, schemaFile, type DataFile } from './data-files.ts';
import { linkset } from './linkset.ts';
import { llmsTxt } from './llms.ts';
import { referenceFiles } from './reference-files.ts';
import { paragraphsSchema } from './schemas/paragraphs.ts';
import { styledPages } from './styled-pages.ts';
import { twins } from './twins.ts';

/**
 * Every file to take away or for programs to read, in packs that a build writes and unpacks: of
 * works, of tables, of texts and of them all, and those of each citation style.
 */
export const packs: Readonly<Record<string, DataFile[]>> = {
  files: [
    ...referenceFiles,
    ...dataFiles,
    ...twins,
    schemaFile('paragraphs.schema.json', paragraphsSchema),
    linkset,
    llmsTxt,
  ],
  ...Object.fromEntries(
    citationStyles.map((style) => [style.id, [...citablePageFiles(style), ...styledPages(style)]]),
  ),
};

/** All of them. */
export const exports: DataFile[] = Object.values(packs).flat();

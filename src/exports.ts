import { citablePageFiles } from './citing.ts';
import { dataFiles, schemaFile, type DataFile } from './data-files.ts';
import { linkset } from './linkset.ts';
import { llmsTxt } from './llms.ts';
import { referenceFiles } from './reference-files.ts';
import { paragraphsSchema } from './schemas/paragraphs.ts';
import { styledPages } from './styled-pages.ts';
import { twins } from './twins.ts';

/** Every file to take away or for programs to read: of works, of tables, of texts, and of them all. */
export const exports: DataFile[] = [
  ...referenceFiles,
  ...dataFiles,
  ...citablePageFiles,
  ...styledPages,
  ...twins,
  schemaFile('paragraphs.schema.json', paragraphsSchema),
  linkset,
  llmsTxt,
];

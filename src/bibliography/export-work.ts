import { writeBibtex } from './bibtex.ts';
import { writeRis } from './ris.ts';
import type { CslItem } from './works.ts';

/** File formats that a work can be had in. */
export type ExportFormat = 'bib' | 'ris' | 'json';

const WRITERS: Record<ExportFormat, (work: CslItem) => string> = {
  bib: writeBibtex,
  ris: writeRis,
  json: (work) => JSON.stringify(work, null, 2),
};

/**
 * A record with a note on it in "annote" (CSL 1.0.2, "Standard Variables"), after what stands there.
 * Styles print a "note", and Zotero takes lines of one for fields.
 */
export const annotated = (work: CslItem, note: string | undefined): CslItem =>
  note ? { ...work, annote: [work['annote'], note].filter(Boolean).join(' ') } : work;

/** One work as a file's text: BibTeX, RIS or an item of CSL-JSON. */
export const exportWork = (work: CslItem, format: ExportFormat): string => WRITERS[format](work);

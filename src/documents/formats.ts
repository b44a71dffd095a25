/** The formats that a text can be taken away in, by the endings of their files, with their media types (IANA). */
export const DOCUMENT_FORMATS = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  md: 'text/markdown',
  org: 'text/org',
  html: 'text/html',
  txt: 'text/plain',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/vnd.citationstyles.csl+json',
  zip: 'application/zip',
} as const;

/** A format by its ending. */
export type DocumentFormat = keyof typeof DOCUMENT_FORMATS;

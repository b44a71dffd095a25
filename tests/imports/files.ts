import { globSync, readFileSync } from 'node:fs';

const folder = new URL('files/', import.meta.url).pathname;

/** A file as a reference manager exports it, and the format by which Pandoc knows it. */
export interface Exported {
  name: string;
  text: string;
  from: 'csljson' | 'ris' | 'bibtex' | 'biblatex' | 'endnotexml';
}

const FORMATS: Record<string, Exported['from']> = {
  json: 'csljson',
  ris: 'ris',
  xml: 'endnotexml',
};

/** Every file of references in files/, as Zotero 7 and EndNote 20 write them. */
export const exported: readonly Exported[] = globSync(`${folder}*.{json,ris,bib,xml}`)
  .sort()
  .map((path) => {
    const name = path.slice(folder.length);
    const from = FORMATS[/[^.]+$/u.exec(name)?.[0] ?? ''];
    const bib = name.includes('biblatex') ? 'biblatex' : 'bibtex';
    return { name, text: readFileSync(path, 'utf8'), from: from ?? bib };
  });

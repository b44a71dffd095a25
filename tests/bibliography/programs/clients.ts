import type { CslItem } from '../../../src/bibliography/index.ts';
import type { Reader } from './losses.ts';
import { readMods } from './mods.ts';
import { load, VERSIONS } from './npm.ts';
import { answerOf, type Program } from './programs.ts';
import { recordOf, type WorkRecord } from './record.ts';
import { readByZotero, type ZoteroItem } from './zotero.ts';

/** A work's files, by format. */
export type Files = Record<'bib' | 'ris' | 'json', string>;

/** A program, what it is asked to read, and what it makes of each work, by id. */
export interface Client {
  reader: Reader;
  version: string;
  format: keyof Files;
  read: (text: string) => Promise<Map<string, WorkRecord>>;
}

const byId = (items: CslItem[]) => new Map(items.map((item) => [item.id, recordOf(item)]));

interface Pandoc {
  convert: (
    options: Record<string, unknown>,
    input: string,
    files: Record<string, string>,
  ) => Promise<{ stdout: string; stderr: string }>;
}

/** What Pandoc writes of a text, with the options of a defaults file. */
export async function pandoc(
  options: Record<string, unknown>,
  text: string,
  files: Record<string, string> = {},
): Promise<string> {
  const { convert } = await load<Pandoc>('pandoc-wasm');
  return (await convert(options, text, files)).stdout;
}
export const PANDOC = `Pandoc 3.10 (pandoc-wasm ${VERSIONS['pandoc-wasm']})`;

const ofPandoc = (from: string, format: keyof Files): Client => ({
  reader: `pandoc -f ${from}` as Reader,
  version: PANDOC,
  format,
  read: async (text) => byId(JSON.parse(await pandoc({ from, to: 'csljson' }, text)) as CslItem[]),
});

const ofCitationJs = (format: keyof Files): Client => ({
  reader: `citation-js ${format}`,
  version: `citation-js ${VERSIONS['@citation-js/core']}`,
  format,
  read: async (text) => {
    const { Cite } = await load<{ Cite: new (text: string) => { data: CslItem[] } }>(
      '@citation-js/core',
    );
    await load('@citation-js/plugin-bibtex');
    await load('@citation-js/plugin-ris');
    return byId(new Cite(text).data);
  },
});

const ofBibutils = (reader: Program & Reader, format: keyof Files): Client => ({
  reader,
  version: 'bibutils of Debian',
  format,
  read: (text) => Promise.resolve(readMods(answerOf(reader, [], text))),
});

const fidus: Client = {
  reader: 'biblatex-csl-converter',
  version: `biblatex-csl-converter ${VERSIONS['biblatex-csl-converter']}`,
  format: 'bib',
  read: async (text) => {
    const { BibLatexParser, CSLExporter } = await load<Fidus>('biblatex-csl-converter');
    const { entries } = new BibLatexParser(text, { processUnexpected: true }).parse();
    const items = Object.entries(new CSLExporter(entries).parse());
    const plain = (html: unknown) => html && String(html).replace(/<[^>]+>/gu, '');
    return new Map(
      items.map(([at, item]) => {
        const [title, container] = [plain(item.title), plain(item['container-title'])];
        const read = { ...item, title, 'container-title': container } as CslItem;
        return [entries[at]?.entry_key ?? at, recordOf(read)];
      }),
    );
  },
};
interface Fidus {
  BibLatexParser: new (
    text: string,
    options: { processUnexpected: boolean },
  ) => { parse: () => { entries: Record<string, { entry_key: string }> } };
  CSLExporter: new (entries: object) => { parse: () => Record<string, CslItem> };
}

/** Zotero's translators, where there is a clone of them; its items keep the order of the file. */
const ofZotero = (clone: string, name: 'RIS' | 'BibTeX', format: 'ris' | 'bib'): Client => ({
  reader: `Zotero ${format}`,
  version: `Zotero’s ${name}.js`,
  format,
  read: (text) => {
    const keys = [...text.matchAll(/^(?:ID {2}- |@\w+\{)(.+?),?$/gmu)].map(([, key = '']) => key);
    const items = readByZotero(clone, name, text);
    return Promise.resolve(new Map(items.map((item, at) => [keys[at] ?? '', ofItem(item)])));
  },
});

function ofItem(item: ZoteroItem): WorkRecord {
  const names = (type: string) => {
    const found = item.creators.filter(({ creatorType }) => creatorType === type);
    return found.length === 0
      ? undefined
      : found.map(({ firstName, lastName }) =>
          firstName ? { family: lastName, given: firstName } : { literal: lastName },
        );
  };
  const first = (...fields: string[]) => fields.map((field) => item[field]).find(Boolean);
  const date = first('date', 'dateEnacted', 'dateDecided') ?? dayOf(item);
  const accessed = first('accessDate');
  return {
    ...recordOf({
      id: '',
      type: '',
      title: first('title', 'caseName', 'nameOfAct'),
      'container-title': first(
        ...['publicationTitle', 'bookTitle', 'websiteTitle', 'blogTitle', 'dictionaryTitle'],
        ...['encyclopediaTitle', 'conferenceName', 'code', 'committee', 'reporter'],
      ),
      author: names('author'),
      editor: names('editor'),
      page: first('pages', 'firstPage', 'numPages'),
      DOI: first('DOI'),
      URL: first('url'),
    } as CslItem),
    issued: date === undefined ? undefined : String(date),
    accessed: accessed === undefined ? undefined : String(accessed),
  };
}

/** BibTeX.js keeps the parts of a date apart until an item is complete. */
const dayOf = ({ year, month, day }: ZoteroItem) =>
  year ? [year, month, day].filter(Boolean).join('-') : undefined;

/** Every program that gives back records. */
export const clients = (zotero: string | undefined): Client[] => [
  ofPandoc('bibtex', 'bib'),
  ofPandoc('biblatex', 'bib'),
  ofPandoc('ris', 'ris'),
  ofPandoc('csljson', 'json'),
  ofBibutils('bib2xml', 'bib'),
  ofBibutils('ris2xml', 'ris'),
  ofCitationJs('bib'),
  ofCitationJs('ris'),
  ofCitationJs('json'),
  fidus,
  ...(zotero ? [ofZotero(zotero, 'RIS', 'ris'), ofZotero(zotero, 'BibTeX', 'bib')] : []),
];

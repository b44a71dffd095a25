import { XMLParser } from 'fast-xml-parser';
import type { Entry, Given } from './entry.ts';
import { entryOf } from './ris.ts';

/** The RIS type of each reference type of EndNote whose name RIS spells otherwise; any other is GEN. */
const TYPES: Readonly<Record<string, string>> = {
  'Ancient Text': 'ANCIENT',
  Artwork: 'ART',
  'Audiovisual Material': 'ADVS',
  Bill: 'BILL',
  Blog: 'BLOG',
  Book: 'BOOK',
  'Book Section': 'CHAP',
  Case: 'CASE',
  'Chart or Table': 'CHART',
  'Classical Work': 'CLSWK',
  'Computer Program': 'COMP',
  'Conference Paper': 'CPAPER',
  'Conference Proceedings': 'CONF',
  Dataset: 'DATA',
  Dictionary: 'DICT',
  'Edited Book': 'EDBOOK',
  'Electronic Article': 'EJOUR',
  'Electronic Book': 'EBOOK',
  'Electronic Book Section': 'ECHAP',
  Encyclopedia: 'ENCYC',
  Figure: 'FIGURE',
  'Film or Broadcast': 'MPCT',
  'Government Document': 'GOVDOC',
  Hearing: 'HEAR',
  'Journal Article': 'JOUR',
  'Legal Rule or Regulation': 'STAT',
  'Magazine Article': 'MGZN',
  Manuscript: 'MANSCPT',
  Map: 'MAP',
  Music: 'MUSIC',
  'Newspaper Article': 'NEWS',
  Pamphlet: 'PAMP',
  Patent: 'PAT',
  'Personal Communication': 'PCOMM',
  Report: 'RPRT',
  Serial: 'SER',
  Standard: 'STAND',
  Statute: 'STAT',
  Thesis: 'THES',
  'Unpublished Work': 'UNPB',
  'Web Page': 'WEB',
};

/** The RIS tag under which EndNote itself writes each element of its XML, by the element's path. */
const TAGS: Readonly<Record<string, string>> = {
  'contributors/authors/author': 'AU',
  'contributors/secondary-authors/author': 'A2',
  'contributors/tertiary-authors/author': 'A3',
  'contributors/subsidiary-authors/author': 'A4',
  'titles/title': 'TI',
  'titles/secondary-title': 'T2',
  'titles/tertiary-title': 'T3',
  'titles/alt-title': 'J2',
  'titles/short-title': 'ST',
  'periodical/full-title': 'JF',
  'periodical/abbr-1': 'J2',
  'alt-periodical/full-title': 'J2',
  pages: 'SP',
  volume: 'VL',
  number: 'IS',
  issue: 'IS',
  edition: 'ET',
  section: 'SE',
  'num-vols': 'NV',
  'dates/year': 'PY',
  'dates/pub-dates/date': 'DA',
  'pub-location': 'CY',
  publisher: 'PB',
  isbn: 'SN',
  'electronic-resource-num': 'DO',
  'urls/related-urls/url': 'UR',
  'urls/web-urls/url': 'UR',
  'work-type': 'M3',
  language: 'LA',
  label: 'LB',
  'accession-num': 'AN',
  'call-num': 'CN',
  'access-date': 'Y2',
  'remote-database-name': 'DB',
  'remote-database-provider': 'DP',
  'keywords/keyword': 'KW',
  abstract: 'AB',
  notes: 'N1',
  'research-notes': 'N1',
};

/** What EndNote counts by, and repeats elsewhere in a record: no part of the reference. */
const NOT_OF_THE_WORK = /^(?:database|source-app|rec-number|foreign-keys|ref-type|key)(?:\/|$)/u;

/** Elements in their order, as the parser gives them. */
type Nodes = readonly Record<string, unknown>[];

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
});

const nameOf = (node: Record<string, unknown>) =>
  Object.keys(node).find((key) => key !== ':@') ?? '';
const inside = (node: Record<string, unknown>) => {
  const content = node[nameOf(node)];
  return Array.isArray(content) ? (content as Nodes) : [];
};
/** All text below an element: what is styled stands in elements of its own. */
const textOf = (node: Record<string, unknown>): string =>
  nameOf(node) === '#text' ? String(node['#text']) : inside(node).map(textOf).join('');
const attribute = (node: Record<string, unknown>, name: string) =>
  (node[':@'] as Record<string, string> | undefined)?.[name];
const named = (nodes: Nodes, name: string): Nodes =>
  nodes.flatMap((node) => (nameOf(node) === name ? [node] : named(inside(node), name)));

/** Whether a text is what EndNote exports as XML. */
export const isEndNote = (text: string): boolean => /<records>|<record>/u.test(text.slice(0, 2000));

/** Reads what EndNote exports as XML, each record as EndNote itself would write it in RIS. */
export const readEndNote = (text: string): Entry[] =>
  named(parser.parse(text.replace(/^\uFEFF/u, '')) as Nodes, 'record').map((record) => {
    const [kind] = named([record], 'ref-type');
    const type = TYPES[(kind && attribute(kind, 'name')) ?? ''] ?? 'GEN';
    const { csl, given } = entryOf([{ field: 'TY', value: type }, ...fieldsOf(record)]);
    return { csl, given };
  });

function fieldsOf(record: Record<string, unknown>): Given[] {
  const found: Given[] = [];
  const walk = (nodes: Nodes, above: string) => {
    for (const node of nodes) {
      const path = above ? `${above}/${nameOf(node)}` : nameOf(node);
      const isLeaf = inside(node).every((each) => ['#text', 'style'].includes(nameOf(each)));
      if (NOT_OF_THE_WORK.test(path) || nameOf(node) === '#text') continue;
      if (!isLeaf) walk(inside(node), path);
      else if (textOf(node).trim()) {
        found.push({ field: TAGS[path] ?? path, value: textOf(node).replace(/\r/gu, ' ') });
      }
    }
  };
  walk(inside(record), '');
  // it says the journal twice, as the title of the record and as that of the periodical
  return found.filter(
    (each, at) =>
      found.findIndex((other) => other.value === each.value && other.field === each.field) === at,
  );
}

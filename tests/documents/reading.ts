/** What a .docx or .odt file holds, read as Zotero's plug-ins read it. */
import { strFromU8, unzipSync } from 'fflate';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element of XML; text is among its children as it stands. */
export interface Node {
  name: string;
  attributes: Record<string, string>;
  children: (Node | string)[];
}

/** A field, or a mark with a name. */
export interface Field {
  /** What Zotero reads behind what its program puts before it. */
  code: string;
  shown: string;
  /** What of it is in italics. */
  italic: string;
  isInNote: boolean;
}

export interface DocumentRead {
  /** Each file of it that is XML, by its path. */
  parts: ReadonlyMap<string, Node>;
  fields: Field[];
  /** Its properties whose names begin as Zotero's do, put together. */
  preferences: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
});

type Parsed = Record<string, unknown> & { ':@'?: Record<string, string> };

function toNodes(parsed: Parsed[]): (Node | string)[] {
  return parsed.map((each) => {
    const [name = ''] = Object.keys(each).filter((key) => key !== ':@');
    if (name === '#text') return String(each[name]);
    return { name, attributes: each[':@'] ?? {}, children: toNodes(each[name] as Parsed[]) };
  });
}

/** The root of a file of XML. Throws an Error on what is not well-formed. */
export function readXml(xml: string): Node {
  const wellFormed = XMLValidator.validate(xml);
  if (wellFormed !== true) throw new Error(JSON.stringify(wellFormed.err));
  const root = toNodes(parser.parse(xml) as Parsed[]).find((node) => typeof node !== 'string');
  if (!root) throw new Error('No element');
  return root as Node;
}

export const elementsOf = (node: Node): Node[] =>
  node.children.filter((child): child is Node => typeof child !== 'string');

/** All elements of this name within one, in their order. */
export const all = (node: Node | undefined, name: string): Node[] =>
  node
    ? elementsOf(node).flatMap((child) => [
        ...(child.name === name ? [child] : []),
        ...all(child, name),
      ])
    : [];

export const textOf = (node: Node): string =>
  node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** The texts of a zip's files, those of XML. */
export function textsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => /\.(?:xml|rels)$/u.test(path))
      .map(([path, file]) => [path, strFromU8(file)]),
  );
}

const partsOf = (bytes: Uint8Array) =>
  new Map([...textsOf(bytes)].map(([path, xml]) => [path, readXml(xml)] as const));

const inOrder = (properties: [name: string, value: string][]) =>
  properties
    .filter(([name]) => name.startsWith('ZOTERO_PREF_'))
    .toSorted(([a], [b]) => Number(a.slice(12)) - Number(b.slice(12)))
    .map(([, value]) => value)
    .join('');

/** Letters that Word has elements for, and LibreOffice writes so. */
const LETTERS: Record<string, string> = {
  'w:tab': '\t',
  'w:softHyphen': '\u00ad',
  'w:noBreakHyphen': '\u2011',
};

/** Reads a .docx file. Throws an Error where its fields do not begin and end in turn. */
export function readDocx(bytes: Uint8Array): DocumentRead {
  const parts = partsOf(bytes);
  const notes = new Map(
    all(parts.get('word/footnotes.xml'), 'w:footnote').map((note) => [
      note.attributes['w:id'],
      note,
    ]),
  );
  const fields: Field[] = [];
  const open: (Field & { isShown: boolean })[] = [];
  const visit = (node: Node, isInNote: boolean) => {
    if (node.name === 'w:fldChar') {
      const type = node.attributes['w:fldCharType'];
      if (type === 'begin') {
        const field = { code: '', shown: '', italic: '', isInNote, isShown: false };
        open.push(field);
        fields.push(field);
      } else if (type === 'separate') {
        const field = open.at(-1);
        if (!field || field.isShown) throw new Error('A field is divided that has not begun.');
        field.isShown = true;
      } else if (!open.pop()) throw new Error('A field ends that has not begun.');
      return;
    }
    const field = open.at(-1);
    if (node.name === 'w:instrText' && field) field.code += textOf(node);
    if (node.name === 'w:r' && field?.isShown) {
      const shown = elementsOf(node)
        .map((each) => (each.name === 'w:t' ? textOf(each) : (LETTERS[each.name] ?? '')))
        .join('');
      field.shown += shown;
      const italic = all(node, 'w:i')[0];
      if (italic && !['0', 'false'].includes(italic.attributes['w:val'] ?? '')) {
        field.italic += shown;
      }
    }
    const note =
      node.name === 'w:footnoteReference' ? notes.get(node.attributes['w:id']) : undefined;
    if (note) visit(note, true);
    for (const child of elementsOf(node)) visit(child, isInNote);
  };
  const body = parts.get('word/document.xml');
  if (!body) throw new Error('No document');
  visit(body, false);
  if (open.length > 0) throw new Error('A field does not end.');
  return {
    parts,
    fields: fields
      .map(({ code, shown, italic, isInNote }) => ({
        code: /ADDIN ZOTERO_([^]*?)\s*$/u.exec(code)?.[1] ?? '',
        shown,
        italic,
        isInNote,
      }))
      .filter(({ code }) => code !== ''),
    preferences: inOrder(
      all(parts.get('docProps/custom.xml'), 'property').map((property) => [
        property.attributes['name'] ?? '',
        textOf(property),
      ]),
    ),
  };
}

/** Reads an .odt file: its marks, and its section with the list of works. */
export function readOdt(bytes: Uint8Array): DocumentRead {
  const parts = partsOf(bytes);
  const content = parts.get('content.xml');
  if (!content) throw new Error('No content');
  const italics = new Set(
    all(content, 'style:style')
      .filter((style) =>
        all(style, 'style:text-properties').some(
          ({ attributes }) => attributes['fo:font-style'] === 'italic',
        ),
      )
      .map(({ attributes }) => attributes['style:name'] ?? ''),
  );
  const fields: Field[] = [];
  const open = new Map<string, Field>();
  const write = (text: string, isItalic: boolean) => {
    for (const field of open.values()) {
      field.shown += text;
      if (isItalic) field.italic += text;
    }
  };
  const begin = (name: string, isInNote: boolean) => {
    const code = /ZOTERO_([^]*) RND\w+$/u.exec(name)?.[1];
    if (code === undefined) return;
    const field = { code, shown: '', italic: '', isInNote };
    fields.push(field);
    open.set(name, field);
  };
  const visit = (node: Node, isInNote: boolean, isWithinItalic: boolean) => {
    const { name, attributes } = node;
    const isItalic = isWithinItalic || italics.has(attributes['text:style-name'] ?? '');
    const mark = attributes['text:name'] ?? '';
    // LibreOffice makes a point of a mark with nothing in it
    if (/^text:(?:reference-mark(?:-start)?|section)$/u.test(name)) begin(mark, isInNote);
    if (/^text:reference-mark(?:-end)?$/u.test(name)) open.delete(mark);
    if (name === 'text:s') write(' '.repeat(Number(attributes['text:c'] ?? 1)), isItalic);
    if (name === 'text:tab') write('\t', isItalic);
    if (name === 'text:note-citation') return;
    for (const child of node.children) {
      if (typeof child === 'string') write(child, isItalic);
      else {
        visit(child, isInNote || name === 'text:note-body', isItalic);
      }
    }
    if (name === 'text:section') open.delete(mark);
  };
  visit(content, false, false);
  return {
    parts,
    fields,
    preferences: inOrder(
      all(parts.get('meta.xml'), 'meta:user-defined').map((property) => [
        property.attributes['meta:name'] ?? '',
        textOf(property),
      ]),
    ),
  };
}

/** A citation in Zotero's own words, of a field that is one. */
export interface CitationRead {
  citationID: string;
  properties: { formattedCitation: string; plainCitation: string; noteIndex: number };
  citationItems: Record<string, unknown>[];
}

/** The citations among fields, by what their codes say (Zotero: CitationField.getCode). */
export const citationsOf = (fields: readonly Field[]): CitationRead[] =>
  fields
    .filter(({ code }) => code.startsWith('ITEM'))
    .map(
      ({ code }) => JSON.parse(code.slice(code.indexOf('{'), code.lastIndexOf('}') + 1)) as never,
    );

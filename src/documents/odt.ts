/** A text as an OpenDocument (ODF 1.3), with citations that Zotero takes for its own in LibreOffice. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Block, Run, StyledCitation, StyledPiece, TextDocument } from './document.ts';
import { AUTOMATIC_STYLES, manifest, MIME_TYPE, NAMESPACES, stylesFile } from './odt-styles.ts';
import { columnsOf, inColumns, linkOf, listLevel } from './shape.ts';
import { element, forXml, text, xmlFile, type Xml } from './xml.ts';
import { BIBLIOGRAPHY_CODE, createCodes, nameFrom, preferences } from './zotero.ts';

/** The bytes of an .odt file. Throws a TypeError where a citation names a work that is not there. */
export function toOdt(document: TextDocument): Uint8Array {
  const clean = forXml(document);
  const files: Zippable = {
    // first and not compressed, so that programs know the kind of file by its first bytes (part 2, 3.3)
    mimetype: [strToU8(MIME_TYPE), { level: 0 }],
    'content.xml': strToU8(xmlFile(new OdtWriter(clean).write())),
    'styles.xml': strToU8(xmlFile(stylesFile(clean.language))),
    'meta.xml': strToU8(xmlFile(metaOf(clean))),
    'META-INF/manifest.xml': strToU8(xmlFile(manifest)),
  };
  return zipSync(files);
}

const metaOf = (document: TextDocument) =>
  element('office:document-meta', NAMESPACES, [
    element('office:meta', {}, [
      element('dc:title', {}, [text(document.title)]),
      element('dc:language', {}, [text(document.language)]),
      ...preferences(document, 'ReferenceMark').map(({ name, value }) =>
        element('meta:user-defined', { 'meta:name': name, 'meta:value-type': 'string' }, [
          text(value),
        ]),
      ),
    ]),
  ]);

/** A code as Zotero names what holds it: no two marks of a document may share a name. */
const nameOf = (code: string) => `ZOTERO_${code} RND${nameFrom(code, 10)}`;

class OdtWriter {
  readonly #document: TextDocument;
  readonly #codeOf: ReturnType<typeof createCodes>;
  /** Automatic styles by what they make of words. */
  readonly #textStyles = new Map<string, { name: string; style: Xml }>();
  #notes = 0;
  #tables = 0;
  /** Whether OpenDocument drops a space that is written next. */
  #dropsSpace = true;

  constructor(document: TextDocument) {
    this.#document = document;
    this.#codeOf = createCodes(document);
  }

  write(): Xml {
    const { title, blocks } = this.#document;
    const body = [
      element('text:p', { 'text:style-name': 'Title' }, [text(title)]),
      ...this.#blocks(blocks),
      ...this.#works(),
    ];
    const automatic = [...this.#textStyles.values()].map(({ style }) => style);
    return element('office:document-content', NAMESPACES, [
      element('office:automatic-styles', {}, [...automatic, ...AUTOMATIC_STYLES]),
      element('office:body', {}, [element('office:text', {}, body)]),
    ]);
  }

  #blocks(blocks: readonly Block<StyledPiece>[], depth = 0): Xml[] {
    return blocks.flatMap((block) => this.#block(block, depth));
  }

  #block(block: Block<StyledPiece>, depth: number): Xml[] {
    switch (block.kind) {
      case 'heading':
        return [this.#heading(block.level, this.#pieces(block.content))];
      case 'paragraph':
        return [paragraph('Text_20_body', this.#pieces(block.content))];
      case 'quotation':
        return [paragraph('Quotations', this.#pieces(block.content))];
      case 'list':
        return [this.#list(block, depth)];
      case 'table':
        return depth === 0 ? this.#table(block) : this.#tableInList(block);
    }
  }

  #heading(level: number, content: Xml[]): Xml {
    const attributes = {
      'text:style-name': `Heading_20_${level}`,
      'text:outline-level': level,
    };
    return element('text:h', attributes, content);
  }

  #list({ ordered, items }: Block<StyledPiece> & { kind: 'list' }, depth: number): Xml {
    const style = ordered ? 'Numbering_20_123' : 'List_20_1';
    // what stands within another list takes its style from there unless it names its own
    return element(
      'text:list',
      { 'text:style-name': style },
      items.map((blocks) => element('text:list-item', {}, this.#inItem(blocks, ordered, depth))),
    );
  }

  #inItem(blocks: readonly Block<StyledPiece>[], ordered: boolean, depth: number): Xml[] {
    const style = ordered ? 'List_20_Number' : 'List_20_Bullet';
    const inner = listLevel(depth) + 1;
    return blocks.flatMap((block) =>
      block.kind === 'paragraph' || block.kind === 'quotation'
        ? [paragraph(style, this.#pieces(block.content))]
        : this.#block(block, inner),
    );
  }

  #table(table: Block<StyledPiece> & { kind: 'table' }): Xml[] {
    const columns = columnsOf(table);
    this.#tables += 1;
    const row = (cells: readonly StyledPiece[][], style: string) =>
      element(
        'table:table-row',
        { 'table:style-name': 'Row' },
        inColumns(cells, columns).map((cell) =>
          element(
            'table:table-cell',
            { 'office:value-type': 'string', 'table:style-name': 'Cell' },
            [paragraph(style, this.#pieces(cell))],
          ),
        ),
      );
    const caption = table.caption && [paragraph('Table', this.#pieces(table.caption))];
    if (columns === 0) return caption ?? [];
    return [
      ...(caption ?? []),
      element('table:table', { 'table:name': `Table${this.#tables}`, 'table:style-name': 'Grid' }, [
        element('table:table-column', { 'table:number-columns-repeated': columns }),
        ...(table.head.length > 0
          ? [element('table:table-header-rows', {}, [row(table.head, 'Table_20_Heading')])]
          : []),
        ...table.rows.map((cells) => row(cells, 'Table_20_Contents')),
      ]),
    ];
  }

  /** OpenDocument has no tables within lists: each row is a paragraph there. */
  #tableInList({ caption, head, rows }: Block<StyledPiece> & { kind: 'table' }): Xml[] {
    return [...(caption ? [[caption]] : []), ...(head.length > 0 ? [head] : []), ...rows].map(
      (cells) =>
        paragraph(
          'Text_20_body',
          cells.flatMap((cell, index) => [
            ...(index > 0 ? [element('text:tab')] : []),
            ...this.#pieces(cell),
          ]),
        ),
    );
  }

  #pieces(pieces: readonly StyledPiece[]): Xml[] {
    this.#dropsSpace = true;
    return pieces.flatMap((piece, at) => {
      const isLast = at === pieces.length - 1;
      return piece.kind === 'words' ? this.#runs([piece], isLast) : this.#citation(piece, isLast);
    });
  }

  #citation(citation: StyledCitation, isLast: boolean): Xml[] {
    const name = { 'text:name': nameOf(this.#codeOf(citation)) };
    const isNote = this.#document.style.kind === 'note';
    if (isNote) this.#dropsSpace = true;
    const mark = [
      element('text:reference-mark-start', name),
      ...this.#runs(citation.shown, isNote || isLast),
      element('text:reference-mark-end', name),
    ];
    if (!isNote) return mark;
    // what follows stands behind the number of the note
    this.#dropsSpace = false;
    this.#notes += 1;
    return [
      element('text:note', { 'text:id': `ftn${this.#notes}`, 'text:note-class': 'footnote' }, [
        element('text:note-citation', {}, [text(String(this.#notes))]),
        element('text:note-body', {}, [paragraph('Footnote', mark)]),
      ]),
    ];
  }

  #works(): Xml[] {
    const { list, listHeading } = this.#document;
    if (list.length === 0) return [];
    const entries = list.map(({ number, entry }) => {
      this.#dropsSpace = true;
      return paragraph('Bibliography_20_1', [
        ...(number === undefined ? [] : [text(number), element('text:tab')]),
        ...this.#runs(entry, true),
      ]);
    });
    return [
      this.#heading(1, [text(listHeading)]),
      element(
        'text:section',
        { 'text:name': nameOf(BIBLIOGRAPHY_CODE), 'text:style-name': 'Section' },
        entries,
      ),
    ];
  }

  /** Runs, and whether their paragraph ends with them. */
  #runs(runs: readonly Run[], isLast: boolean): Xml[] {
    return runs.flatMap((run, at) => {
      const style = this.#textStyle(run);
      const link = linkOf(run.href);
      const content = this.#spaced(run.text, isLast && at === runs.length - 1);
      const styled = style
        ? [element('text:span', { 'text:style-name': style }, content)]
        : content;
      return link ? [element('text:a', { ...LINK, 'xlink:href': link }, styled)] : styled;
    });
  }

  /**
   * Text whose spaces all count. OpenDocument reads several as one, and none where a paragraph begins
   * or ends (part 3, 6.1.2); those are elements, and no others, since odt2txt leaves out the elements.
   */
  #spaced(value: string, isLast: boolean): Xml[] {
    const pieces = value.split(/( +)/u).filter((piece) => piece !== '');
    return pieces.flatMap((piece, at) => {
      const isDropped = this.#dropsSpace || (isLast && at === pieces.length - 1);
      this.#dropsSpace = piece.startsWith(' ');
      if (!this.#dropsSpace) return [text(piece)];
      const more = isDropped ? piece.length : piece.length - 1;
      return [
        ...(isDropped ? [] : [text(' ')]),
        ...(more > 0 ? [element('text:s', { 'text:c': more })] : []),
      ];
    });
  }

  #textStyle({ italic, bold, smallCaps, position }: Run): string | undefined {
    const properties = {
      'fo:font-style': italic && 'italic',
      'fo:font-weight': bold && 'bold',
      'fo:font-variant': smallCaps && 'small-caps',
      'style:text-position': position && `${position} 58%`,
    };
    const key = JSON.stringify(properties);
    if (key === '{}') return undefined;
    const name = this.#textStyles.get(key)?.name ?? `T${this.#textStyles.size + 1}`;
    const style = element('style:style', { 'style:name': name, 'style:family': 'text' }, [
      element('style:text-properties', properties),
    ]);
    this.#textStyles.set(key, { name, style });
    return name;
  }
}

const LINK = { 'xlink:type': 'simple', 'text:style-name': 'Internet_20_link' };

const paragraph = (style: string, content: Xml[]) =>
  element('text:p', { 'text:style-name': style }, content);

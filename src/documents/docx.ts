/** A text as a document of Word's (ECMA-376), with citations that Zotero takes for its own. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  XmlComponent,
  type FileChild,
  type INumberingOptions,
  type IParagraphOptions,
  type IPropertiesOptions,
  type ParagraphChild,
} from 'docx';
import type { Block, Run, StyledCitation, StyledPiece, TextDocument } from './document.ts';
import { columnsOf, inColumns, linkOf, listLevel } from './shape.ts';
import { forXml } from './xml.ts';
import { BIBLIOGRAPHY_CODE, createCodes, preferences } from './zotero.ts';

/** The bytes of a .docx file. Throws a TypeError where a citation names a work that is not there. */
export async function toDocx(document: TextDocument): Promise<Uint8Array> {
  const file = new Document(new DocxWriter(forXml(document)).write());
  return Packer.pack(file, 'uint8array');
}

/** The start, the middle or the end of a field (ECMA-376-1, 17.16.18). */
class FieldChar extends XmlComponent {
  constructor(type: 'begin' | 'separate' | 'end') {
    super('w:fldChar');
    this.root.push({ _attr: { 'w:fldCharType': type } });
  }
}

/** What a field is told to do (17.16.23). */
class Instruction extends XmlComponent {
  constructor(code: string) {
    super('w:instrText');
    this.root.push({ _attr: { 'xml:space': 'preserve' } }, code);
  }
}

const inRun = (...children: XmlComponent[]) => new TextRun({ children });

/** What a field shows, between the marks that make it one for Zotero. */
const asField = (code: string, result: readonly ParagraphChild[]): ParagraphChild[] => [
  ...openField(code),
  ...result,
  closeField(),
];
const openField = (code: string) => [
  inRun(new FieldChar('begin')),
  inRun(new Instruction(` ADDIN ZOTERO_${code} `)),
  inRun(new FieldChar('separate')),
];
const closeField = () => inRun(new FieldChar('end'));

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/** Twips, twentieths of a point, in which Word measures. */
const point = (points: number) => points * 20;
/** Half points, in which it measures letters. */
const halfPoints = (points: number) => points * 2;
const millimetres = (length: number) => Math.round((length / 25.4) * point(72));
const MARGIN = millimetres(25);
const WIDTH = millimetres(210) - 2 * MARGIN;
const INDENT = point(24);
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

class DocxWriter {
  readonly #document: TextDocument;
  readonly #codeOf: ReturnType<typeof createCodes>;
  #lists = 0;

  constructor(document: TextDocument) {
    this.#document = document;
    this.#codeOf = createCodes(document);
  }

  write(): IPropertiesOptions {
    const { title, language, blocks } = this.#document;
    const body = [
      new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
      ...this.#blocks(blocks),
      ...this.#works(),
    ];
    return {
      title,
      // Word shows these; that the library names somebody would be a lie
      creator: '',
      lastModifiedBy: '',
      styles: stylesIn(language),
      numbering: NUMBERING,
      customProperties: preferences(this.#document, 'Field'),
      sections: [
        {
          properties: {
            page: {
              size: { width: millimetres(210), height: millimetres(297) },
              margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
            },
          },
          footers: { default: new Footer({ children: [PAGE_NUMBER()] }) },
          children: body,
        },
      ],
    };
  }

  #blocks(blocks: readonly Block<StyledPiece>[], depth = 0): FileChild[] {
    return blocks.flatMap((block, index) => [
      // Word makes one table of two that touch
      ...(block.kind === 'table' && blocks[index - 1]?.kind === 'table' && !block.caption
        ? [new Paragraph({})]
        : []),
      ...this.#block(block, depth, blocks[index - 1]?.kind === 'table'),
    ]);
  }

  #block(block: Block<StyledPiece>, depth: number, afterTable: boolean): FileChild[] {
    const inner: IParagraphOptions = {
      ...(depth > 0 ? { indent: { left: INDENT * depth } } : {}),
      ...(afterTable ? { spacing: { before: point(10) } } : {}),
    };
    switch (block.kind) {
      case 'heading':
        return [
          new Paragraph({
            heading: HEADINGS[block.level - 1] ?? HeadingLevel.HEADING_4,
            children: this.#pieces(block.content),
          }),
        ];
      case 'paragraph':
        return [
          new Paragraph({
            ...inner,
            ...(depth > 0 ? { style: 'ListContinue' } : {}),
            children: this.#pieces(block.content),
          }),
        ];
      case 'quotation':
        return [
          new Paragraph({
            style: 'Quote',
            ...(depth > 0 ? { indent: { left: INDENT * (depth + 1), right: INDENT } } : {}),
            children: this.#pieces(block.content),
          }),
        ];
      case 'list':
        return this.#list(block, depth);
      case 'table':
        return this.#table(block);
    }
  }

  #list({ ordered, items }: Block<StyledPiece> & { kind: 'list' }, depth: number): FileChild[] {
    this.#lists += 1;
    const numbering = {
      reference: ordered ? 'numbers' : 'bullets',
      level: listLevel(depth),
      instance: this.#lists,
      custom: true,
    };
    const style = ordered ? 'ListNumber' : 'ListBullet';
    return items.flatMap(([first, ...rest]) => {
      const isText = first?.kind === 'paragraph' || first?.kind === 'quotation';
      return [
        new Paragraph({
          style,
          numbering,
          children: isText ? this.#pieces(first.content) : [],
        }),
        ...this.#blocks(isText || !first ? rest : [first, ...rest], depth + 1),
      ];
    });
  }

  #table(table: Block<StyledPiece> & { kind: 'table' }): FileChild[] {
    const columns = columnsOf(table);
    const row = (cells: readonly StyledPiece[][], isHead: boolean) =>
      new TableRow({
        ...(isHead ? { tableHeader: true } : {}),
        cantSplit: true,
        children: inColumns(cells, columns).map(
          (cell) =>
            new TableCell({
              children: [
                new Paragraph({
                  style: isHead ? 'TableHeading' : 'TableContents',
                  children: this.#pieces(cell),
                }),
              ],
            }),
        ),
      });
    const caption = table.caption && [
      new Paragraph({
        style: 'Caption',
        keepNext: true,
        children: this.#pieces(table.caption),
      }),
    ];
    if (columns === 0) return caption ?? [];
    return [
      ...(caption ?? []),
      new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        columnWidths: Array.from({ length: columns }, () => Math.floor(WIDTH / columns)),
        tableLook: { firstRow: table.head.length > 0 },
        margins: { top: point(3), bottom: point(3), right: point(6) },
        borders: {
          top: LINE,
          bottom: LINE,
          insideHorizontal: LINE,
          left: NO_LINE,
          right: NO_LINE,
          insideVertical: NO_LINE,
        },
        rows: [
          ...(table.head.length > 0 ? [row(table.head, true)] : []),
          ...table.rows.map((cells) => row(cells, false)),
        ],
      }),
    ];
  }

  #pieces(pieces: readonly StyledPiece[]): ParagraphChild[] {
    return pieces.flatMap((piece) =>
      piece.kind === 'words' ? runs([piece]) : this.#citation(piece),
    );
  }

  #citation(citation: StyledCitation): ParagraphChild[] {
    const field = asField(this.#codeOf(citation), runs(citation.shown));
    if (this.#document.style.kind !== 'note') return field;
    // Word puts a space after the number
    const note = new Paragraph({ style: 'FootnoteText', children: [new TextRun(' '), ...field] });
    return [new FootnoteReferenceRun({ children: [note] })];
  }

  #works(): FileChild[] {
    const { list, listHeading } = this.#document;
    const numbered = list.some(({ number }) => number !== undefined);
    const paragraphs = list.map(
      ({ number, entry }, index) =>
        new Paragraph({
          style: 'Bibliography',
          ...(numbered
            ? {
                indent: { left: INDENT, hanging: INDENT },
                tabStops: [{ type: 'left', position: INDENT }],
              }
            : {}),
          children: [
            ...(index === 0 ? openField(BIBLIOGRAPHY_CODE) : []),
            ...(number === undefined ? [] : [new TextRun({ children: [number, new Tab()] })]),
            ...runs(entry),
            ...(index === list.length - 1 ? [closeField()] : []),
          ],
        }),
    );
    if (paragraphs.length === 0) return [];
    const heading = new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: [new TextRun(listHeading)],
    });
    return [heading, ...paragraphs];
  }
}

function runs(pieces: readonly Run[]): ParagraphChild[] {
  return pieces.map(({ text, italic, bold, smallCaps, position, href }) => {
    const link = linkOf(href);
    const run = new TextRun({
      text,
      ...(italic ? { italics: true } : {}),
      ...(bold ? { bold: true } : {}),
      ...(smallCaps ? { smallCaps: true } : {}),
      ...(position === 'super' ? { superScript: true } : {}),
      ...(position === 'sub' ? { subScript: true } : {}),
      ...(link ? { style: 'Hyperlink' } : {}),
    });
    return link ? new ExternalHyperlink({ link, children: [run] }) : run;
  });
}

const PAGE_NUMBER = () =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });

/** Lists of nine levels, as Word has them. */
const LEVELS = Array.from({ length: 9 }, (_, level) => level);
const levelsOf = (
  format: (level: number) => {
    format: typeof LevelFormat.BULLET | typeof LevelFormat.DECIMAL;
    text: string;
  },
) =>
  LEVELS.map((level) => ({
    level,
    ...format(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } } },
  }));
const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: 'bullets',
      levels: levelsOf((level) => ({
        format: LevelFormat.BULLET,
        text: level % 2 === 0 ? '•' : '–',
      })),
    },
    {
      reference: 'numbers',
      levels: levelsOf((level) => ({ format: LevelFormat.DECIMAL, text: `%${level + 1}.` })),
    },
  ],
};

const BODY = 'Times New Roman';

/** Word's own styles, in ink on paper. */
function stylesIn(language: string): NonNullable<IPropertiesOptions['styles']> {
  const heading = (size: number, before: number, italics = false) => ({
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { size: halfPoints(size), bold: !italics, italics, color: '000000', font: BODY } as const,
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before: point(before), after: point(6), line: 240 },
    },
  });
  const onNormal = { basedOn: 'Normal', quickFormat: true } as const;
  return {
    default: {
      document: {
        run: { font: BODY, size: halfPoints(12), language: { value: language } },
        paragraph: { spacing: { after: point(8), line: 300 } },
      },
      title: heading(22, 0),
      heading1: heading(16, 20),
      heading2: heading(14, 16),
      heading3: heading(12, 14),
      heading4: heading(12, 12, true),
      hyperlink: { run: { color: '0B4F9E', underline: { type: 'single' } } },
      footnoteText: {
        run: { size: halfPoints(10) },
        paragraph: { spacing: { after: point(3), line: 240 } },
      },
      caption: { run: { bold: true, size: halfPoints(11), italics: false, color: '000000' } },
      bibliography: {
        ...onNormal,
        paragraph: {
          indent: { left: INDENT, hanging: INDENT },
          spacing: { after: point(6), line: 260 },
        },
      },
    },
    paragraphStyles: [
      {
        id: 'Quote',
        name: 'Quote',
        ...onNormal,
        paragraph: { indent: { left: INDENT, right: INDENT } },
      },
      { id: 'ListBullet', name: 'List Bullet', ...onNormal },
      { id: 'ListNumber', name: 'List Number', ...onNormal },
      { id: 'ListContinue', name: 'List Continue', ...onNormal },
      {
        id: 'TableContents',
        name: 'Table Contents',
        ...onNormal,
        run: { size: halfPoints(11) },
        paragraph: { spacing: { after: 0, line: 260 } },
      },
      {
        id: 'TableHeading',
        name: 'Table Heading',
        basedOn: 'TableContents',
        quickFormat: true,
        run: { bold: true },
        paragraph: { keepNext: true },
      },
    ],
  };
}

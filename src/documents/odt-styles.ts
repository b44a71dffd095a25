/** What surrounds the text in an OpenDocument: LibreOffice's own styles, in ink on paper. */
import { element, type Xml } from './xml.ts';

export const MIME_TYPE = 'application/vnd.oasis.opendocument.text';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';
export const NAMESPACES = {
  'office:version': '1.3',
  'xmlns:office': `${OASIS}office:1.0`,
  'xmlns:style': `${OASIS}style:1.0`,
  'xmlns:text': `${OASIS}text:1.0`,
  'xmlns:table': `${OASIS}table:1.0`,
  'xmlns:meta': `${OASIS}meta:1.0`,
  'xmlns:fo': `${OASIS}xsl-fo-compatible:1.0`,
  'xmlns:svg': `${OASIS}svg-compatible:1.0`,
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
} as const;

const MANIFEST = `${OASIS}manifest:1.0`;
export const manifest = element(
  'manifest:manifest',
  { 'xmlns:manifest': MANIFEST, 'manifest:version': '1.3' },
  [
    element('manifest:file-entry', {
      'manifest:full-path': '/',
      'manifest:version': '1.3',
      'manifest:media-type': MIME_TYPE,
    }),
    ...['content.xml', 'styles.xml', 'meta.xml'].map((path) =>
      element('manifest:file-entry', {
        'manifest:full-path': path,
        'manifest:media-type': 'text/xml',
      }),
    ),
  ],
);

const BODY = 'Times New Roman';

type Properties = Readonly<Record<string, string>>;
interface ParagraphStyle {
  /** As LibreOffice shows it; spaces are written as “_20_” in names. */
  name: string;
  parent?: string;
  next?: string;
  level?: number;
  paragraph?: Properties;
  text?: Properties;
}

const inFile = (name: string) => name.replaceAll(' ', '_20_');

function paragraphStyle({ name, parent, next, level, paragraph, text }: ParagraphStyle): Xml {
  return element(
    'style:style',
    {
      'style:name': inFile(name),
      'style:display-name': name,
      'style:family': 'paragraph',
      'style:parent-style-name': parent && inFile(parent),
      'style:next-style-name': next && inFile(next),
      'style:default-outline-level': level,
      'style:class': 'text',
    },
    [
      ...(paragraph ? [element('style:paragraph-properties', paragraph)] : []),
      ...(text ? [element('style:text-properties', text)] : []),
    ],
  );
}

const spacing = (top: string, bottom: string) => ({
  'fo:margin-top': top,
  'fo:margin-bottom': bottom,
});
const heading = (level: number, size: string, top: string, look: Properties): ParagraphStyle => ({
  name: `Heading ${level}`,
  parent: 'Heading',
  next: 'Text body',
  level,
  paragraph: spacing(top, '6pt'),
  text: { 'fo:font-size': size, ...look },
});
const BOLD = { 'fo:font-weight': 'bold' };

const PARAGRAPH_STYLES: ParagraphStyle[] = [
  { name: 'Standard' },
  {
    name: 'Text body',
    parent: 'Standard',
    paragraph: { ...spacing('0pt', '8pt'), 'fo:line-height': '125%' },
  },
  {
    name: 'Heading',
    parent: 'Standard',
    next: 'Text body',
    paragraph: { ...spacing('12pt', '6pt'), 'fo:keep-with-next': 'always' },
    text: BOLD,
  },
  {
    name: 'Title',
    parent: 'Heading',
    next: 'Text body',
    paragraph: spacing('0pt', '6pt'),
    text: { 'fo:font-size': '22pt' },
  },
  heading(1, '16pt', '14pt', BOLD),
  heading(2, '14pt', '10pt', BOLD),
  heading(3, '12pt', '8pt', BOLD),
  heading(4, '12pt', '6pt', { 'fo:font-weight': 'normal', 'fo:font-style': 'italic' }),
  {
    name: 'Quotations',
    parent: 'Text body',
    paragraph: { 'fo:margin-left': '24pt', 'fo:margin-right': '24pt' },
  },
  { name: 'List Bullet', parent: 'Text body' },
  { name: 'List Number', parent: 'Text body' },
  {
    name: 'Table',
    parent: 'Standard',
    paragraph: { ...spacing('12pt', '6pt'), 'fo:keep-with-next': 'always' },
    text: { 'fo:font-size': '11pt', ...BOLD },
  },
  { name: 'Table Contents', parent: 'Standard', text: { 'fo:font-size': '11pt' } },
  { name: 'Table Heading', parent: 'Table Contents', text: BOLD },
  {
    name: 'Footnote',
    parent: 'Standard',
    paragraph: { 'fo:margin-left': '14pt', 'fo:text-indent': '-14pt', 'fo:margin-bottom': '3pt' },
    text: { 'fo:font-size': '10pt' },
  },
  { name: 'Footer', parent: 'Standard', paragraph: { 'fo:text-align': 'center' } },
  {
    name: 'Bibliography 1',
    parent: 'Standard',
    paragraph: {
      ...spacing('0pt', '6pt'),
      'fo:margin-left': '24pt',
      'fo:text-indent': '-24pt',
    },
  },
];

const characterStyle = (name: string, text: Properties = {}) =>
  element(
    'style:style',
    { 'style:name': inFile(name), 'style:display-name': name, 'style:family': 'text' },
    [element('style:text-properties', text)],
  );
const RAISED = { 'style:text-position': 'super 58%' };

const automatic = (name: string, family: string, properties?: Properties) =>
  element('style:style', { 'style:name': name, 'style:family': family }, [
    ...(properties ? [element(`style:${family}-properties`, properties)] : []),
  ]);
const LINE = '0.5pt solid #000000';
/** What OpenDocument has no named styles for: sections, and the parts of a table. */
export const AUTOMATIC_STYLES: readonly Xml[] = [
  automatic('Section', 'section'),
  automatic('Grid', 'table', {
    'style:rel-width': '100%',
    'table:align': 'margins',
    'table:border-model': 'collapsing',
    'fo:margin-bottom': '10pt',
  }),
  automatic('Row', 'table-row', { 'fo:keep-together': 'always' }),
  automatic('Cell', 'table-cell', {
    'fo:padding': '3pt',
    'fo:border-top': LINE,
    'fo:border-bottom': LINE,
  }),
];

/** Lists of ten levels, as OpenDocument has them. */
const listStyle = (
  name: string,
  level: (level: number) => readonly [element: string, attributes: Properties],
) =>
  element(
    'text:list-style',
    { 'style:name': inFile(name), 'style:display-name': name },
    Array.from({ length: 10 }, (_, index) => {
      const [kind, attributes] = level(index + 1);
      const left = `${(index + 1) * 24}pt`;
      return element(kind, { 'text:level': index + 1, ...attributes }, [
        element(
          'style:list-level-properties',
          { 'text:list-level-position-and-space-mode': 'label-alignment' },
          [
            element('style:list-level-label-alignment', {
              'text:label-followed-by': 'listtab',
              'text:list-tab-stop-position': left,
              'fo:text-indent': '-24pt',
              'fo:margin-left': left,
            }),
          ],
        ),
      ]);
    }),
  );

/** The file of styles, for a text in this language (BCP 47). */
export function stylesFile(language: string): Xml {
  const { language: tongue, region } = new Intl.Locale(language);
  const defaults = element('style:default-style', { 'style:family': 'paragraph' }, [
    element('style:paragraph-properties', { 'fo:orphans': '2', 'fo:widows': '2' }),
    element('style:text-properties', {
      'style:font-name': BODY,
      'fo:font-size': '12pt',
      'fo:language': tongue,
      'fo:country': region ?? 'none',
    }),
  ]);
  const styles = element('office:styles', {}, [
    defaults,
    ...PARAGRAPH_STYLES.map(paragraphStyle),
    characterStyle('Internet link', {
      'fo:color': '#0b4f9e',
      'style:text-underline-style': 'solid',
      'style:text-underline-color': 'font-color',
    }),
    characterStyle('Footnote Symbol'),
    characterStyle('Footnote anchor', RAISED),
    listStyle('List 1', (level) => [
      'text:list-level-style-bullet',
      { 'text:bullet-char': level % 2 === 1 ? '•' : '–' },
    ]),
    listStyle('Numbering 123', () => [
      'text:list-level-style-number',
      { 'style:num-format': '1', 'style:num-suffix': '.' },
    ]),
    element('text:notes-configuration', {
      'text:note-class': 'footnote',
      'style:num-format': '1',
      'text:start-value': '0',
      'text:citation-style-name': 'Footnote_20_Symbol',
      'text:citation-body-style-name': 'Footnote_20_anchor',
      'text:footnotes-position': 'page',
      'text:start-numbering-at': 'document',
    }),
  ]);
  const page = element('style:page-layout', { 'style:name': 'A4' }, [
    element('style:page-layout-properties', {
      'fo:page-width': '210mm',
      'fo:page-height': '297mm',
      'style:print-orientation': 'portrait',
      'fo:margin-top': '25mm',
      'fo:margin-bottom': '15mm',
      'fo:margin-left': '25mm',
      'fo:margin-right': '25mm',
    }),
    element('style:footer-style', {}, [
      element('style:header-footer-properties', {
        'fo:min-height': '10mm',
        'fo:margin-top': '5mm',
      }),
    ]),
  ]);
  const master = element(
    'style:master-page',
    { 'style:name': 'Standard', 'style:page-layout-name': 'A4' },
    [
      element('style:footer', {}, [
        element('text:p', { 'text:style-name': 'Footer' }, [
          element('text:page-number', { 'text:select-page': 'current' }),
        ]),
      ]),
    ],
  );
  return element('office:document-styles', NAMESPACES, [
    element('office:font-face-decls', {}, [
      element('style:font-face', {
        'style:name': BODY,
        'svg:font-family': `'${BODY}'`,
        'style:font-family-generic': 'roman',
      }),
    ]),
    styles,
    element('office:automatic-styles', {}, [page]),
    element('office:master-styles', {}, [master]),
  ]);
}

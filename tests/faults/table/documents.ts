/** Faults of texts to take away into a word processor. */
import type { Fault } from '../fault.ts';

export const documents: Fault[] = [
  {
    name: 'citation-without-its-record',
    promise: 'A citation holds the record of its work, which is in nobody else’s library.',
    of: 'code',
    changes: [{ file: 'src/documents/zotero.ts', find: '    itemData,\n', put: '' }],
    seenBy: ['tests/documents/zotero.test.ts › tells Zotero which work'],
  },
  {
    name: 'clause-as-a-label',
    promise: 'Places for which CSL has no label are said in words.',
    of: 'code',
    changes: [
      { file: 'src/documents/zotero.ts', find: 'if (!law) return', put: 'if (label) return' },
    ],
    seenBy: ['tests/documents/zotero.test.ts › says a'],
  },
  {
    name: 'preferences-cut-by-word',
    promise: 'Zotero’s preferences come in pieces that Word keeps whole.',
    of: 'code',
    changes: [
      {
        file: 'src/documents/zotero.ts',
        find: 'const LONGEST = 255;',
        put: 'const LONGEST = 2550;',
      },
    ],
    seenBy: ['tests/documents/zotero.test.ts › come in pieces'],
  },
  {
    name: 'citation-that-seems-altered',
    promise: 'What a field says that it reads as is what it reads as.',
    of: 'code',
    changes: [
      {
        file: 'src/documents/zotero.ts',
        find: '        plainCitation,\n',
        put: '        plainCitation: toRtf(shown),\n',
      },
    ],
    seenBy: ['tests/documents/zotero.test.ts › say what it cites, in its order'],
  },
  {
    name: 'what-xml-forbids',
    promise: 'No character gets into a document that would keep Word from opening it.',
    of: 'code',
    changes: [{ file: 'src/documents/xml.ts', find: ".replaceAll(FORBIDDEN, '')", put: '' }],
    seenBy: ['tests/documents/zotero.test.ts › say what it cites, in its order'],
  },
  {
    name: 'script-behind-a-link',
    promise: 'A document leads to addresses on the web and to nothing else.',
    of: 'code',
    changes: [
      {
        file: 'src/documents/shape.ts',
        find: "!['http:', 'https:', 'mailto:'].includes(protocol)",
        put: '!protocol',
      },
    ],
    seenBy: ['tests/documents/docx.test.ts › becomes no link'],
  },
  {
    name: 'table-without-a-head-for-listeners',
    promise: 'The head of a table is one for those who listen.',
    of: 'code',
    changes: [
      { file: 'src/documents/docx.ts', find: '{ tableHeader: true }', put: '{}' },
      {
        file: 'src/documents/odt.ts',
        find: "'table:table-header-rows'",
        put: "'table:table-rows'",
      },
    ],
    seenBy: [
      'tests/documents/docx.test.ts › a table with a row of headings',
      'tests/documents/odt.test.ts › a table with a row of headings',
    ],
  },
  {
    name: 'odt-not-known-by-its-first-bytes',
    promise: 'The kind of file stands first in an ODT, and not compressed.',
    of: 'code',
    changes: [{ file: 'src/documents/odt.ts', find: '{ level: 0 }', put: '{ level: 9 }' }],
    seenBy: ['tests/documents/odt.test.ts › its kind of file stands first'],
  },
];

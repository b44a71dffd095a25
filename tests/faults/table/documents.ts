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
  {
    name: 'original-in-the-list',
    promise: 'A work that the reader has not read is told in words, and is not in the list.',
    of: 'code',
    changes: [
      {
        file: 'src/notes/draft.ts',
        find: 'items.push(isRead ? item : cite.ours(note));',
        put: 'items.push(item);',
      },
    ],
    seenBy: ['tests/notes/draft.test.ts › is cited as ours, by paragraph'],
  },
  {
    name: 'quotation-from-the-edition-of-the-words',
    promise: 'A quotation is cited in the edition that its address leads to.',
    of: 'code',
    changes: [
      {
        file: 'src/notes/draft.ts',
        find: '?.[1] ?? edition;',
        put: '?.[0] && edition;',
      },
    ],
    seenBy: ['tests/notes/draft.test.ts › is cited as ours, by paragraph'],
  },
  {
    name: 'browser-without-its-locale',
    promise: 'In a browser, a British style has all its words.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/csl.ts',
        find: '(locales.get(asked) ?? own)',
        put: '(locales.get(asked) as string)',
      },
    ],
    seenBy: ['tests/documents/style.test.ts › a text of fifteen citations'],
  },
  {
    name: 'author-within-the-citation',
    promise: 'An author that a sentence names stands before the citation, not within it.',
    of: 'code',
    changes: [
      {
        file: 'src/documents/style.ts',
        find: 'whole.endsWith(shown)',
        put: 'whole.startsWith(shown)',
      },
    ],
    seenBy: ['tests/documents/style.test.ts › an author that a sentence names'],
  },
  {
    name: 'semicolon-ends-a-cite',
    promise: 'What stands around a key in Markdown is read back as it was.',
    of: 'code',
    changes: [
      { file: 'src/documents/markdown.ts', find: 'text.replace(/;|"|', put: 'text.replace(/"|' },
    ],
    seenBy: ['tests/documents/round-trips.test.ts › markdown: every block'],
  },
  {
    name: 'script-in-a-page-taken-away',
    promise: 'A page of HTML runs nothing, whatever is in its text.',
    of: 'code',
    changes: [
      {
        file: 'src/documents/html.ts',
        find: 'let made = escapeMarkup(run.text);',
        put: 'let made = run.text;',
      },
    ],
    seenBy: ['tests/documents/files.test.ts › runs nothing and fetches nothing'],
  },
  {
    name: 'documents-among-the-scripts',
    promise: 'Who takes nothing away is not sent what makes documents.',
    of: 'code',
    changes: [
      {
        file: 'src/build/chunk-names.ts',
        find: '(?:citeproc|docx)\\/',
        put: '(?:citeproc)\\/',
      },
    ],
    seenBy: ['tests/build/chunk-names.test.ts › what makes files of texts'],
  },
  {
    name: 'pack-without-a-note-on-a-source',
    promise:
      'An evidence pack says what is known of each source, also of those that were not read.',
    of: 'code',
    changes: [
      {
        file: 'src/documents/evidence-pack.ts',
        find: '[...works, ...originals]',
        put: '[...works]',
      },
    ],
    seenBy: ['tests/documents/files.test.ts › its readme says where'],
  },
  {
    name: 'note-that-zotero-begins-small',
    promise: 'What Zotero prints at its first turn is what stands there.',
    of: 'code',
    changes: [
      {
        file: 'src/documents/zotero.ts',
        find: 'index === 0 ? asShown(item, shown) : item',
        put: 'item',
      },
    ],
    seenBy: ['tests/documents/refresh.test.ts › prints in Zotero what it printed here'],
  },
  {
    name: 'citation-as-its-words',
    promise: 'A citation of a page comes into a draft as what it says, not as one style prints it.',
    of: 'code',
    changes: [
      {
        file: 'src/documents/draft-of-page.ts',
        find: "    if (cluster) return [{ kind: 'citation', cluster }];\n",
        put: '',
      },
    ],
    seenBy: ['tests/documents/draft-of-page.test.ts › has a citation as what it says'],
  },
  {
    name: 'marks-of-a-page-in-a-text',
    promise: 'A text to take away has none of the marks of its page.',
    of: 'code',
    changes: [
      {
        file: 'src/documents/draft-of-page.ts',
        find: "'.permalink, .claim-mark, ",
        put: "'.permalink, ",
      },
    ],
    seenBy: ['tests/documents/draft-of-page.test.ts › begins a paragraph with its number'],
  },
  {
    name: 'links-that-lead-within-a-page-that-is-gone',
    promise: 'Links of a text that is taken away lead where they led from its page.',
    of: 'code',
    changes: [
      {
        file: 'src/documents/draft-of-page.ts',
        find: '? { href } : {}',
        put: '? { href: to } : {}',
      },
    ],
    seenBy: ['tests/documents/draft-of-page.test.ts › has emphasis, and links'],
  },
  {
    name: 'row-kept-as-a-heading',
    promise: 'Who keeps a claim, a case or a row keeps all of it.',
    of: 'code',
    changes: [
      {
        file: 'src/notes/passage.ts',
        find: 'const row = number ? null : place.closest(ROWS);',
        put: 'const row = place.closest(NUMBER);',
      },
    ],
    seenBy: ['tests/notes/passage.test.ts › c-01 is a claim'],
  },
  {
    name: 'source-of-another-paragraph',
    promise: 'A citation is kept with the paragraph that it stands in.',
    of: 'code',
    changes: [
      {
        file: 'src/notes/passage.ts',
        find: 'block = block.parentElement?.closest(BLOCKS) ?? null;',
        put: 'block = null;',
      },
    ],
    seenBy: ['tests/notes/passage.test.ts › has the number of the item'],
  },
  {
    name: 'kept-twice',
    promise: 'What is kept already is not kept again, and the reader is told.',
    of: 'built',
    changes: [
      {
        file: '_astro/keep-????????.js',
        find: /JSON\.stringify\((\w+)\.cites\)===/u,
        put: 'JSON.stringify($1)===',
      },
    ],
    seenBy: ['tests/journeys/keep.spec.ts › what a reader keeps'],
  },
];

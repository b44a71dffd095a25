/** Faults of the code that a test of one function sees, without a build. */
import type { Fault } from '../fault.ts';

export const code: Fault[] = [
  {
    name: 'letter-of-works-too-long',
    promise: 'No page of works by letter passes 1.5 MB.',
    of: 'code',
    changes: [
      { file: 'src/site/work-places.ts', find: 'length + weight > LONGEST', put: 'length > 1e9' },
    ],
    seenBy: ['tests/site/work-places.test.ts'],
  },
  {
    name: 'small-files-compressed',
    promise: 'What comes in one packet or flight has no compressed file beside it.',
    of: 'code',
    changes: [
      { file: 'src/build/compress.ts', find: 'const PACKET = 1024', put: 'const PACKET = 64' },
    ],
    seenBy: ['tests/build/compress.test.ts'],
  },
  {
    name: 'number-not-between',
    promise: 'What is put in later is numbered as in a statute.',
    of: 'code',
    changes: [{ file: 'src/ledger/numbers.ts', find: 'const LAST = 25;', put: 'const LAST = 26;' }],
    seenBy: ['tests/ledger/numbers.test.ts'],
  },
  {
    name: 'untold-passes',
    promise: 'What was published and is changed is told of, or stops the build.',
    of: 'code',
    changes: [
      {
        file: 'src/checks/told.ts',
        find: '!told.has(change(number, edition))',
        put: 'edition === number',
      },
    ],
    seenBy: ['tests/checks/told.test.ts › or stops the build'],
  },
  {
    name: 'place-in-one-spelling-alone',
    promise: 'A search knows a place in a work however its style abbreviates it.',
    of: 'code',
    changes: [
      {
        file: 'src/words/one-spelling.ts',
        find: '`${kindOfPlace(kind || letter)} ',
        put: '`${kind} ',
      },
    ],
    seenBy: ['tests/words/one-spelling.test.ts'],
  },
  {
    name: 'field-without-label',
    promise: 'What a search shows keeps the label of its field.',
    of: 'code',
    changes: [
      {
        file: 'src/build/search-records.ts',
        find: 'each.textContent = named(each.textContent)',
        put: "each.textContent = ''",
      },
    ],
    seenBy: ['tests/build/search-records.test.ts'],
  },
  {
    name: 'verdict-without-label',
    promise: 'What is found among the signs of the first page says what a verdict is.',
    of: 'code',
    changes: [
      {
        file: 'src/build/search-records.ts',
        find: "  ['.argument ol span', claims.verdict],",
        put: '',
      },
    ],
    seenBy: ['tests/build/search-records.test.ts'],
  },
  {
    name: 'label-taken-for-words',
    promise: 'No search looks into the labels of fields.',
    of: 'code',
    changes: [{ file: 'src/words/search-labels.ts', find: 'AREA + (each', put: '(each' }],
    seenBy: ['tests/words/search-labels.test.ts'],
  },
  {
    name: 'label-of-another-field',
    promise: 'What a search shows has the label of its own field.',
    of: 'code',
    changes: [{ file: 'src/words/search-labels.ts', find: '?.at(-1)', put: '?.at(0)' }],
    seenBy: ['tests/words/search-labels.test.ts'],
  },
  {
    name: 'eighth-size',
    promise: 'Type has seven sizes at most.',
    of: 'code',
    changes: [
      {
        file: 'src/styles/first/tokens.css',
        find: '  --text-heading:',
        put: '  --text-note: 0.95rem;\n  --text-heading:',
      },
    ],
    seenBy: ['tests/styles/tokens.test.ts › seven sizes'],
  },
  {
    name: 'second-spot-colour',
    promise: 'Beside ink and paper there is one spot colour.',
    of: 'code',
    changes: [
      {
        file: 'src/styles/first/tokens.css',
        find: '  --color-spot:',
        put: '  --color-cool: light-dark(#1c4a8a, #8cb8ff);\n  --color-spot:',
      },
    ],
    seenBy: ['tests/styles/tokens.test.ts › one spot colour'],
  },
  {
    name: 'address-taken-for-words',
    promise: 'Pieces of an address are no words.',
    of: 'code',
    changes: [
      {
        file: 'src/build/search-records.ts',
        find: ".replace(ADDRESS, '…')",
        put: '',
      },
    ],
    seenBy: ['tests/build/search-records.test.ts › addresses are left out'],
  },
  {
    name: 'swapped-letters-not-found',
    promise: 'A name whose letters changed places is found.',
    of: 'code',
    changes: [
      {
        file: 'src/scripts/search/nearest-word.ts',
        find: 'known.find((each) => swapped.includes(each.toLowerCase())) ??',
        put: '',
      },
    ],
    seenBy: ['tests/scripts/nearest-word.test.ts'],
  },
  {
    name: 'verdict-that-did-not-change',
    promise: 'An old verdict is another than the one that stands.',
    of: 'code',
    changes: [
      {
        file: 'src/checks/corrections.ts',
        find: ': verdictOn(claim, claims)',
        put: ': undefined',
      },
    ],
    seenBy: ['tests/checks/corrections.test.ts › an old verdict that is the one'],
  },
  {
    name: 'wording-marked-as-corrected',
    promise: 'Mere wording is not told of beside its paragraph.',
    of: 'code',
    changes: [
      {
        file: 'src/site/corrections.ts',
        find: 'if (isWording(correction)) continue;',
        put: '',
      },
    ],
    seenBy: ['tests/site/corrections.test.ts › leads to the newest of its corrections'],
  },
  {
    name: 'correction-titled-by-key',
    promise: 'A correction is titled by what readers know, and by no key of a row.',
    of: 'code',
    changes: [
      {
        file: 'src/site/tables.ts',
        find: 'tables.road.flatMap(({ points }) => points)',
        put: '[]',
      },
    ],
    seenBy: ['tests/site/corrections.test.ts › makes a title in words'],
  },
  {
    name: 'wordings-of-another-edition',
    promise: 'A correction leads to the old and new words of its own edition.',
    of: 'code',
    changes: [
      {
        file: 'src/site/corrections.ts',
        find: 'number === place && changes.some(({ to }) => to === edition)',
        put: 'number === place',
      },
    ],
    seenBy: ['tests/site/corrections.test.ts › the old and the new words are those'],
  },
  {
    name: 'number-reused',
    promise: 'A number is never given to another paragraph.',
    of: 'code',
    changes: [
      {
        file: 'src/ledger/renumber.ts',
        find: 'const taken = old.map(({ number }) => number);',
        put: 'const taken = living.map(({ number }) => number);',
      },
    ],
    seenBy: ['tests/ledger/renumber.test.ts'],
  },
  {
    name: 'rewritten-taken-for-sure',
    promise: 'An author is asked where it is not sure that a paragraph is an old one.',
    of: 'code',
    changes: [
      { file: 'src/ledger/renumber.ts', find: 'const SURE = 0.5;', put: 'const SURE = 0.25;' },
    ],
    seenBy: ['tests/ledger/renumber.test.ts'],
  },
  {
    name: 'earlier-words-forgotten',
    promise: 'What a paragraph said in an earlier edition is kept.',
    of: 'code',
    changes: [
      {
        file: 'src/ledger/renumber.ts',
        find: '...(earlier.length > 0 ? { earlier } : {})',
        put: '...(earlier.length > 9 ? { earlier } : {})',
      },
    ],
    seenBy: ['tests/ledger/renumber.test.ts'],
  },
  {
    name: 'ledger-edited-by-hand-passes',
    promise: 'A ledger that was edited by hand stops the build.',
    of: 'code',
    changes: [
      { file: 'src/ledger/ledger.ts', find: 'hash === hashOf(text);', put: 'hash !== text;' },
    ],
    seenBy: ['tests/checks/ledger.test.ts'],
  },
  {
    name: 'number-twice-passes',
    promise: 'A ledger with a number that is given twice stops the build.',
    of: 'code',
    changes: [{ file: 'src/ledger/file.ts', find: 'seen.add(number);', put: '' }],
    seenBy: ['tests/checks/ledger.test.ts'],
  },
  {
    name: 'paragraph-gone-passes',
    promise: 'A paragraph that is gone from the text and not from the ledger stops the build.',
    of: 'code',
    changes: [
      {
        file: 'src/checks/ledger.ts',
        find: 'const [gone] = left;',
        put: 'const [gone] = left.slice(0, 0);',
      },
    ],
    seenBy: ['tests/checks/ledger.test.ts'],
  },
  {
    name: 'table-without-number',
    promise: 'Every block of a section shows its number, a table once.',
    of: 'code',
    changes: [{ file: 'src/markdown/blocks.ts', find: "'listItem', 'table']", put: "'listItem']" }],
    seenBy: ['tests/markdown/citations.test.ts'],
  },
  {
    name: 'bibtex-unescaped',
    promise: 'BibTeX spells out what LaTeX keeps for itself.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/bibtex.ts',
        find: '/[&%$#_\\\\{}~^]/gu',
        put: '/[%$#_\\\\{}~^]/gu',
      },
    ],
    seenBy: ['tests/bibliography/exports.test.ts'],
  },
  {
    name: 'bibtex-loses-capitals',
    promise: 'BibTeX keeps the capitals of titles for every program that reads it.',
    of: 'code',
    changes: [
      { file: 'src/bibliography/bibtex.ts', find: '? `{${text}}` : text;', put: '? text : text;' },
    ],
    seenBy: ['tests/bibliography/round-trips.test.ts'],
  },
  {
    name: 'ris-field-lost',
    promise: 'Every field of a work survives in RIS.',
    of: 'code',
    changes: [{ file: 'src/bibliography/ris.ts', find: "    ['DO', work.DOI],\n", put: '' }],
    seenBy: ['tests/bibliography/exports.test.ts'],
  },
  {
    name: 'ris-body-as-a-person',
    promise: 'Programs read a body’s name in RIS as one name.',
    of: 'code',
    changes: [{ file: 'src/bibliography/ris.ts', find: 'return `${alone},`', put: 'return alone' }],
    seenBy: ['tests/bibliography/exports.test.ts'],
  },
  {
    name: 'ris-series-number-as-volume',
    promise: 'The number of a series is no volume in RIS.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/ris.ts',
        find: "['VL', work['volume']]",
        put: "['VL', work['volume'] ?? work['collection-number']]",
      },
    ],
    seenBy: ['tests/bibliography/exports.test.ts'],
  },
  {
    name: 'bibtex-year-without-a-number',
    promise: 'Words for a date never make Typst refuse a whole file of BibTeX.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/bibtex.ts',
        find: ': { words };',
        put: ': braced({ year: words });',
      },
    ],
    seenBy: ['tests/bibliography/exports.test.ts'],
  },
  {
    name: 'bibtex-straight-quotation-marks',
    promise: 'Quotation marks in BibTeX are typographic: a straight one ends a quotation.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/bibtex.ts',
        find: ".replaceAll('\"', '”')",
        put: '',
      },
    ],
    seenBy: ['tests/bibliography/exports.test.ts'],
  },
  {
    name: 'doi-cut-off',
    promise: 'A DOI is encoded in every link.',
    of: 'code',
    changes: [{ file: 'src/bibliography/doi.ts', find: '[%"# ?', put: '[%" ?' }],
    seenBy: ['tests/bibliography/doi.test.ts'],
  },
  {
    name: 'label-in-wrong-brackets',
    promise: 'A label reads as Pandoc has it.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/labels.ts',
        find: '`${name} ${before}${year.html}${after}`',
        put: '`${name}, ${year.html}`',
      },
    ],
    seenBy: ['tests/bibliography/labels.test.ts'],
  },
  {
    name: 'ibid-where-it-is-not',
    promise: 'Notes are shortened where CSL says so, and nowhere else.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/note-positions.ts',
        find: 'before.isAlone && works.get(before.note)?.size === 1',
        put: 'before.item',
      },
    ],
    seenBy: ['tests/bibliography/note-positions.test.ts'],
  },
  {
    name: 'note-without-stop',
    promise: 'Notes and entries read as Pandoc has them in every style.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/labels.ts',
        find: 'return quoted ? before',
        put: 'return text ? before + text : quoted ? before',
      },
    ],
    seenBy: ['tests/bibliography/styles/styles.test.ts'],
  },
  {
    name: 'day-of-access-unpadded',
    promise: 'The day of access has the form of each style.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/access-date.ts',
        find: "padded ? day.padStart(2, '0') : day",
        put: 'day',
      },
    ],
    seenBy: ['tests/bibliography/standalone.test.ts'],
  },
  {
    name: 'impossible-day-passes',
    promise: 'A date that the calendar does not have is none.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/edtf.ts',
        find: 'return date.getUTCMonth() === month - 1 && date.getUTCDate() === (day ?? 1);',
        put: 'return true;',
      },
    ],
    seenBy: ['tests/bibliography/dates/dates.test.ts'],
  },
  {
    name: 'open-period-ends',
    promise: 'A period that has not ended is printed as one.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/edtf.ts',
        find: ': [OPEN];',
        put: ': [2026];',
      },
    ],
    seenBy: ['tests/bibliography/dates/dates.test.ts'],
  },
  {
    name: 'doubt-dropped',
    promise: 'A date that is not certain is never printed as if it were.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/dates.ts',
        find: '...(isUncertain(circa) ? { circa: true } : {}),',
        put: '',
      },
    ],
    seenBy: ['tests/bibliography/dates/dates.test.ts'],
  },
  {
    name: 'uneven-period-stops',
    promise: 'A period may be known to the month at one end and to the year at the other.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/citeproc.ts',
        find: '.size < 2) return',
        put: '.size < 9) return',
      },
    ],
    seenBy: ['tests/bibliography/dates/printed.test.ts'],
  },
  {
    name: 'marks-in-texts-not-looked-for',
    promise: 'Quotation marks within a title are those that the style has within its own.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/citeproc.ts',
        find: 'mark && blob.blobs.includes(mark)',
        put: "mark === '<' && blob.blobs.includes(mark)",
      },
    ],
    seenBy: ['tests/bibliography/styles/styles.test.ts'],
  },
  {
    name: 'sort-macro-of-the-other-direction',
    promise: 'What a style sorts by falls where it says so, though it rises elsewhere.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/citeproc.ts',
        find: 'const steps = macros.get(name) ?? []',
        put: 'const steps: Token[] = macros.size > 0 ? ([...macros.values()][0] ?? []) : []',
      },
    ],
    seenBy: ['tests/bibliography/styles/styles.test.ts'],
  },
  {
    name: 'kept-text-of-another-page',
    promise: 'What was kept of one page is never put into another.',
    of: 'code',
    changes: [
      {
        file: 'src/kept/kept-texts.ts',
        find: "hash('sha256', text, 'base64url').slice(0, 22)",
        put: "hash('sha256', text.slice(0, 9), 'base64url').slice(0, 22)",
      },
    ],
    seenBy: ['tests/site/label-cache.test.ts', 'tests/bibliography/kept/kept.test.ts'],
  },
  {
    name: 'two-volumes-are-one-work',
    promise: 'Works that differ in what no work has twice are two, and nothing is told of them.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/duplicates.ts',
        find: 'both.some((field) => OF_ONE_WORK.has(field)) ||',
        put: '',
      },
    ],
    seenBy: ['tests/bibliography/read-works.test.ts'],
  },
  {
    name: 'untraced-titles-are-one',
    promise: 'Two works of one body whose titles nobody could trace are two.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/duplicates.ts',
        find: ' || /^\\[.*\\]$/u.test(title)',
        put: '',
      },
    ],
    seenBy: ['tests/bibliography/read-works.test.ts'],
  },
  {
    name: 'key-leaves-its-folder',
    promise: 'The files of a work stand among those of all works, whatever its key.',
    of: 'code',
    changes: [
      {
        file: 'src/addresses/anchors.ts',
        find: '[^\\p{L}\\p{N}_-]',
        put: '[^\\p{L}\\p{N}_./-]',
      },
    ],
    seenBy: ['tests/addresses/anchors.test.ts'],
  },
  {
    name: 'zotero-key-is-code',
    promise: 'A key in braces is read as a key, and not as code.',
    of: 'code',
    changes: [
      {
        file: 'src/markdown/parse.ts',
        find: 'mdxToMdast(withKeysHidden(source),',
        put: 'mdxToMdast(source,',
      },
    ],
    seenBy: ['tests/markdown/keys.test.ts'],
  },
  {
    name: 'locator-misread',
    promise: 'A place in a work is read as Pandoc reads it.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/places.ts',
        find: "section: ['s', 'ss', 'sec', 'secs', ",
        put: "section: ['s', 'ss', 'secs', ",
      },
    ],
    seenBy: ['tests/bibliography/citations.test.ts', 'tests/bibliography/places.test.ts'],
  },
  {
    name: 'e-mail-taken-for-a-citation',
    promise: 'What is no citation is left alone.',
    of: 'code',
    changes: [
      { file: 'src/bibliography/citations.ts', find: '(?<![\\p{L}\\p{N}._+])(-?)@', put: '(-?)@' },
    ],
    seenBy: ['tests/bibliography/citations.test.ts'],
  },
  {
    name: 'bracket-never-closed-passes',
    promise: 'A citation that is never closed is told with its place and its cure.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/citations.ts',
        find: 'fault: faults.unclosed };',
        put: 'fault: faults.unopened };',
      },
    ],
    seenBy: ['tests/bibliography/citations.test.ts', 'tests/checks/content.test.ts'],
  },
  {
    name: 'no-suggestion',
    promise: 'A name that was mistyped is answered with the one that is meant.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/nearest.ts',
        find: 'return near ? `Did you mean “${near}”?`',
        put: 'return near ? `Did you mean ${near}?`',
      },
    ],
    seenBy: ['tests/checks/content.test.ts'],
  },
  {
    name: 'work-of-no-type-lost',
    promise: 'Every mistake of a work is told, each in its place.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/read-works.ts',
        find: "csl: CslItem = { id, type: known ?? 'document' };",
        put: "csl: CslItem = { id, type: known ?? 'book' };",
      },
    ],
    seenBy: ['tests/bibliography/read-works.test.ts'],
  },
  {
    name: 'publisher-not-asked-for',
    promise: 'A build reminds its author of who answers for the site, where nobody is named.',
    of: 'code',
    changes: [{ file: 'src/checks/publisher.ts', find: 'written != null', put: 'true' }],
    seenBy: ['tests/checks/publisher.test.ts'],
  },
  {
    name: 'cache-answers-for-other-works',
    promise: 'A cache of labels never answers for another bibliography.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/answers.ts',
        find: '[versions, question, worksIn(question).map(digestOf)]',
        put: '[versions, question]',
      },
    ],
    seenBy: ['tests/site/label-cache.test.ts', 'tests/bibliography/kept/kept.test.ts'],
  },
  {
    name: 'cache-knows-no-rivals',
    promise:
      'A label that is kept is the one that a build would make anew, whichever work was edited.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/rivals.ts',
        find: 'if (!/\\sdisambiguate/u.test(style)) return',
        put: 'if (style) return',
      },
    ],
    seenBy: ['tests/bibliography/kept/kept.test.ts'],
  },
  {
    name: 'number-of-a-place-lost',
    promise: 'A label names the place that was cited, though one answer does for all numbers.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/stand-ins.ts',
        find: 'before + number + after',
        put: 'before + after',
      },
    ],
    seenBy: ['tests/bibliography/labels.test.ts', 'tests/bibliography/kept/kept.test.ts'],
  },
  {
    name: 'broken-cache-believed',
    promise: 'A cache of labels that was cut off or altered counts as empty.',
    of: 'code',
    changes: [{ file: 'src/kept/kept-texts.ts', find: 'sum === digestOf(texts)', put: 'sum' }],
    seenBy: ['tests/site/label-cache.test.ts', 'tests/kept/kept-texts.test.ts'],
  },
  {
    name: 'orphans-kept-in-pdfs',
    promise: 'The same page is the same PDF, whenever it is printed.',
    of: 'code',
    changes: [
      {
        file: 'src/take-away/tagged-pdf/orphans.ts',
        find: 'if (!found.has(ref)) context',
        put: 'if (!ref) context',
      },
    ],
    seenBy: ['tests/built/pdf-kinds.test.ts'],
  },
  {
    name: 'library-exports-more',
    promise: 'The public API of the library is what it says.',
    of: 'code',
    changes: [
      { file: 'src/bibliography/index.ts', add: "\nexport { surnameOf } from './surname.ts';\n" },
    ],
    seenBy: ['tests/bibliography/api.test.ts'],
  },
  {
    name: 'room-enters-another',
    promise: 'A room of src/ imports only from the rooms that it may.',
    of: 'code',
    changes: [
      {
        file: 'src/ledger/hash.ts',
        add: "\nexport { parseDocument } from '../markdown/parse.ts';\n",
      },
    ],
    seenBy: ['tests/architecture.test.ts'],
  },
  {
    name: 'link-to-no-page-passes',
    promise: 'A link to no page stops the build, with its place and its cure.',
    of: 'code',
    changes: [{ file: 'src/checks/links.ts', find: '!site.has(page)', put: 'false' }],
    seenBy: ['tests/checks/content.test.ts'],
  },
  {
    name: 'page-outside-passes',
    promise: 'A page that a work does not have stops the build.',
    of: 'code',
    changes: [{ file: 'src/bibliography/check-citations.ts', find: '=== false', put: '=== true' }],
    seenBy: ['tests/checks/content.test.ts'],
  },
  {
    name: 'headings-with-one-id-pass',
    promise: 'Two headings with one id stop the build.',
    of: 'code',
    changes: [
      { file: 'src/checks/*.ts', find: 'if (earlier === undefined && id) {', put: 'if (id) {' },
    ],
    seenBy: ['tests/checks/content.test.ts'],
  },
  {
    name: 'unknown-field-passes',
    promise: 'A field that a table does not have stops the build.',
    of: 'code',
    changes: [
      {
        file: 'src/checks/*.ts',
        find: '`“${key}” is not a field here.`',
        put: '`“${key}” is no field.`',
      },
    ],
    seenBy: ['tests/checks/tables.test.ts'],
  },
  {
    name: 'kind-of-picture-not-told',
    promise: 'A picture says in words all that is drawn.',
    of: 'code',
    changes: [
      {
        file: 'src/pictures/words.ts',
        find: '...(some.length > 0 ? [say(inSome',
        put: '...(some.length > 9 ? [say(inSome',
      },
    ],
    seenBy: ['tests/pictures/pictures.test.ts'],
  },
  {
    name: 'text-becomes-markup',
    promise: 'What an author wrote is text, and no markup.',
    of: 'code',
    changes: [{ file: 'src/words/escape.ts', find: "    .replaceAll('<', '&lt;')\n", put: '' }],
    seenBy: ['tests/pictures/pictures.test.ts'],
  },
  {
    name: 'term-within-a-word',
    promise: 'A term is marked as a whole word.',
    of: 'code',
    changes: [{ file: 'src/markdown/terms.ts', find: '(?![\\\\p{L}\\\\p{N}-])`', put: '`' }],
    seenBy: ['tests/markdown/terms.test.ts'],
  },
  {
    name: 'sentence-ends-at-an-initial',
    promise: 'The sentence around a citation is whole.',
    of: 'code',
    changes: [
      {
        file: 'src/markdown/sentences.ts',
        find: 'Dr|Mr|Mrs|Ms|Prof|St|cf|',
        put: 'Dr|Mr|Mrs|Ms|Prof|St|',
      },
    ],
    seenBy: ['tests/markdown/document.test.ts'],
  },
  {
    name: 'alternate-keeps-components',
    promise: 'What MDX says becomes Markdown.',
    of: 'code',
    changes: [
      {
        file: 'src/markdown/plain.ts',
        find: "if (name === 'Claim') {",
        put: "if (name === 'Claims') {",
      },
    ],
    seenBy: ['tests/markdown/plain.test.ts'],
  },
  {
    name: 'verdicts-drawn-alike',
    promise: 'Signs of verdicts are told apart by their shapes.',
    of: 'code',
    changes: [
      {
        file: 'src/pictures/verdict-signs.ts',
        find: '`${DISC}M8 3.25a4.75 4.75 0 0 1 0 9.5z`',
        put: 'DISC',
      },
    ],
    seenBy: ['tests/pictures/verdict-signs.test.ts'],
  },
  {
    name: 'claim-ends-at-its-first-sentence',
    promise: 'The sign of a verdict stands behind the sentence that cites the source of the claim.',
    of: 'code',
    changes: [
      {
        file: 'src/markdown/claims.ts',
        find: 'sentences.findLastIndex(',
        put: 'sentences.findIndex(',
      },
    ],
    seenBy: ['tests/markdown/claims.test.ts'],
  },
  {
    name: 'markdown-unescaped',
    promise: 'Text that is escaped reads as it did.',
    of: 'code',
    changes: [
      { file: 'src/markdown/inline.ts', find: "text.replace(SPECIAL, '\\\\$&')", put: 'text' },
    ],
    seenBy: ['tests/markdown/inline.test.ts'],
  },
  {
    name: 'wrong-plural',
    promise: 'A message goes with its number.',
    of: 'code',
    changes: [
      {
        file: 'src/words/message.ts',
        find: 'forms[new Intl.PluralRules(language).select(count)] ?? forms.other',
        put: 'forms.other',
      },
    ],
    seenBy: ['tests/words/message.test.ts'],
  },
  {
    name: 'reading-time-of-what-is-gone',
    promise: 'What was taken out takes no time to read.',
    of: 'code',
    changes: [
      {
        file: 'src/site/reading-time.ts',
        find: '    .filter((entry) => !isWithdrawn(entry))\n',
        put: '',
      },
    ],
    seenBy: ['tests/site/reading-time.test.ts'],
  },
  {
    name: 'passage-read-wrongly',
    promise: 'What anybody may write in an address is read, or left alone.',
    of: 'code',
    changes: [{ file: 'src/passages/passage.ts', find: '/^[\\da-f]{8}$/u', put: '/^[\\da-f]+$/u' }],
    seenBy: ['tests/passages/passage.test.ts'],
  },
  {
    name: 'edited-said-to-be-unchanged',
    promise: 'A reader who comes by a link is told whether the words have changed.',
    of: 'code',
    changes: [
      {
        file: 'src/passages/status.ts',
        find: 'versions.findLast((each) => each.hash === hash)',
        put: 'versions.at(-1)',
      },
    ],
    seenBy: ['tests/passages/status.test.ts'],
  },
  {
    name: 'quotation-address-wrong',
    promise: 'The address of a quotation leads to its words.',
    of: 'code',
    changes: [{ file: 'src/passages/text-fragment.ts', find: ".replaceAll('-', '%2D')", put: '' }],
    seenBy: ['tests/passages/text-fragment.test.ts'],
  },
  {
    name: 'quotation-address-of-two-places',
    promise: 'The address of a quotation fits one place alone.',
    of: 'code',
    changes: [
      {
        file: 'src/passages/text-fragment.ts',
        find: 'first !== null && pattern.exec(page) === null',
        put: 'first !== null',
      },
    ],
    seenBy: ['tests/passages/text-fragment.test.ts'],
  },
  {
    name: 'edition-lost-in-a-style',
    promise: 'Each style names the edition of this site in its own form.',
    of: 'code',
    changes: [
      {
        file: 'src/citation-styles/edition-in-style.ts',
        find: "  apa: { page: 'entry-encyclopedia', whole: 'book' },\n",
        put: '',
      },
    ],
    seenBy: ['tests/bibliography/styles/styles.test.ts'],
  },
  {
    name: 'edition-cited-where-it-changes',
    promise: 'An edition is cited at the address that stays.',
    of: 'code',
    changes: [
      {
        file: 'src/citation-styles/own-records.ts',
        find: 'URL: address(editionPath(number, slug))',
        put: 'URL: live.URL',
      },
    ],
    seenBy: ['tests/citation-styles/own-records.test.ts'],
  },
  {
    name: 'found-out-of-order',
    promise: 'What was found stands in the order of its numbers.',
    of: 'code',
    changes: [
      {
        file: 'src/scripts/search/found.ts',
        find: '.sort((a, b) => compareNumbers(',
        put: '.sort((a, b) => -compareNumbers(',
      },
    ],
    seenBy: ['tests/scripts/found.test.ts'],
  },
  {
    name: 'previews-too-heavy',
    promise: 'Previews where a browser has none of its own take at most 2 kB.',
    of: 'code',
    changes: [
      {
        file: 'src/scripts/previews/start.ts',
        add: `\nexport const noise = '${Array.from({ length: 700 }, (_, at) => ((at * 48271) % 65537).toString(36)).join('')}';\ndocument.title += noise;\n`,
      },
    ],
    seenBy: ['tests/scripts/previews.test.ts'],
  },
  {
    name: 'policy-too-loose',
    promise: 'A page allows what stands in it, and nothing else.',
    of: 'code',
    changes: [
      {
        file: 'src/build/content-policy.ts',
        find: 'named.has(hash)',
        put: 'named.size >= 0',
      },
    ],
    seenBy: ['tests/build/content-policy.test.ts'],
  },
  {
    name: 'white-space-lost',
    promise: 'White space stays where it is seen.',
    of: 'code',
    changes: [
      { file: 'src/build/trim-pages.ts', find: '>)\\\\s+(?=<script\\\\b)`', put: '>)\\\\s+`' },
    ],
    seenBy: ['tests/build/trim-pages.test.ts'],
  },
  {
    name: 'shown-blanks-dropped',
    promise: 'A page keeps the white space that is shown.',
    of: 'code',
    changes: [
      {
        file: 'src/build/trim-pages.ts',
        find: "kept ?? ' '",
        put: "kept?.replace(/ +/gu, ' ') ?? ' '",
      },
    ],
    seenBy: ['tests/build/trim-pages.test.ts'],
  },
  {
    name: 'needed-style-dropped',
    promise: 'A page keeps the styles of all that it has and that scripts bring.',
    of: 'code',
    changes: [{ file: 'src/build/page-styles.ts', find: 'own.union(brought)', put: 'own' }],
    seenBy: ['tests/build/page-styles.test.ts'],
  },
  {
    name: 'row-not-found',
    promise: 'Every row of a table is a place of its own for the search.',
    of: 'code',
    changes: [{ file: 'src/build/search-records.ts', find: "  ['tr[id]', 'th'],\n", put: '' }],
    seenBy: ['tests/build/search-records.test.ts'],
  },
  {
    name: 'page-without-title-passes',
    promise: 'A page without a title is refused.',
    of: 'code',
    changes: [
      {
        file: 'src/build/search-records.ts',
        find: "throw new RangeError('A page has no title within its main part.')",
        put: "return { title: '', places: [] }",
      },
    ],
    seenBy: ['tests/build/search-records.test.ts'],
  },
  {
    name: 'no-word-of-missing-pdfs',
    promise: 'Without a browser a build says that it makes no PDFs.',
    of: 'code',
    changes: [
      {
        file: 'src/build/take-away.ts',
        find: 'if (!chromium && !isLater) logger.warn(NO_BROWSER);',
        put: '',
      },
    ],
    seenBy: ['tests/build/take-away.test.ts'],
  },
  {
    name: 'book-without-its-cover',
    promise: 'The cover of the book is known to be it.',
    of: 'code',
    changes: [{ file: 'src/take-away/epub.ts', find: ' properties="cover-image"', put: '' }],
    seenBy: ['tests/take-away/epub.test.ts'],
  },
  {
    name: 'pdf-words-joined',
    promise: 'Who is read a PDF to hears two words where a line is broken between them.',
    of: 'code',
    changes: [
      {
        file: 'src/take-away/tagged-pdf/word-breaks.ts',
        find: 'spaceAfter.set(end, space)',
        put: 'spaceAfter.delete(end)',
      },
    ],
    seenBy: ['tests/take-away/tagged-pdf/content.test.ts'],
  },
  {
    name: 'pdf-address-parted',
    promise: 'No space comes into an address that a line of a PDF is broken in.',
    of: 'code',
    changes: [
      {
        file: 'src/take-away/tagged-pdf/word-breaks.ts',
        find: 'const isParted = ',
        put: 'const isParted = true || ',
      },
    ],
    seenBy: ['tests/take-away/tagged-pdf/content.test.ts'],
  },
  {
    name: 'pdf-items-without-bodies',
    promise: 'Every item of a list in a PDF has a body.',
    of: 'code',
    changes: [
      {
        file: 'src/take-away/tagged-pdf/shaping.ts',
        find: "[...label, element('LBody', body)]",
        put: '[...label, ...body]',
      },
    ],
    seenBy: ['tests/take-away/tagged-pdf/shaping.test.ts'],
  },
  {
    name: 'pdf-claims-too-much',
    promise: 'A PDF says that it is PDF/UA-1 only where its headings leave out no level.',
    of: 'code',
    changes: [
      {
        file: 'src/take-away/tagged-pdf/conformance.ts',
        find: 'headingsFollow(elements) &&',
        put: '',
      },
    ],
    seenBy: ['tests/take-away/tagged-pdf/conformance.test.ts'],
  },
  {
    name: 'pdf-picture-silent',
    promise: 'A picture in a PDF has a text that stands for it.',
    of: 'code',
    changes: [
      {
        file: 'src/take-away/printable.ts',
        find: "drawing.removeAttribute('aria-hidden');",
        put: '',
      },
    ],
    seenBy: ['tests/take-away/printable.test.ts'],
  },
  {
    name: 'foot-breaks-the-style',
    promise: 'The foot of a page has edition and address, whatever the title is.',
    of: 'code',
    changes: [
      { file: 'src/take-away/printable.ts', find: '/["\\\\<\\n]/gu', put: '/["\\\\\\n]/gu' },
    ],
    seenBy: ['tests/take-away/printable.test.ts'],
  },
  {
    name: 'failed-build-loses-the-last',
    promise: 'A build that fails leaves the last good one as it was.',
    of: 'code',
    changes: [
      {
        file: 'src/build/keep-last-build.ts',
        find: 'updateConfig({ outDir: pathToFileURL(`${next}/`) });',
        put: 'return rm(final, { recursive: true, force: true });',
      },
    ],
    seenBy: ['tests/commands/build.test.ts › says where, what and how'],
  },
  {
    name: 'two-builds-at-once',
    promise: 'While one build is at work, another ends and says so.',
    of: 'code',
    changes: [
      {
        file: 'src/build/lock.ts',
        find: 'isBelieved && taken > Date.now() - BELIEVED',
        put: 'isBelieved && taken < 0',
      },
    ],
    seenBy: ['tests/build/lock.test.ts › while another build is at work'],
  },
  {
    name: 'no-site-where-none-could-follow',
    promise: 'A site that cannot take its place leaves the old one in it.',
    of: 'code',
    changes: [
      { file: 'src/build/swap.ts', find: 'renameSync(aside, place);\n    throw', put: 'throw' },
    ],
    seenBy: ['tests/build/swap.test.ts › leaves the old one in it'],
  },
  {
    name: 'touched-site-taken-for-built',
    promise: 'A site of which a file was changed by hand is built anew.',
    of: 'code',
    changes: [
      {
        file: 'src/build/unchanged.ts',
        find: '${path} ${changeOf(join(folder, path))}\\n',
        put: '${path}\\n',
      },
    ],
    seenBy: ['tests/build/unchanged.test.ts › a page is cut off'],
  },
  {
    name: 'address-no-input',
    promise: 'A site that is to stand elsewhere is built anew.',
    of: 'code',
    changes: [
      {
        file: 'src/build/unchanged.ts',
        find: 'JSON.stringify([settings, process.version',
        put: 'JSON.stringify([process.version',
      },
    ],
    seenBy: ['tests/build/unchanged.test.ts › where it is to stand elsewhere'],
  },
  {
    name: 'printed-without-its-styles',
    promise: 'No page is printed that lacks a style, a face or a picture.',
    of: 'code',
    changes: [{ file: 'src/take-away/print.ts', find: 'lacked.size > 0', put: 'lacked.size > 99' }],
    seenBy: ['tests/built/pdf-kinds.test.ts › lacks a style'],
  },
  {
    name: 'pdf-of-other-styles',
    promise: 'A page is printed again where a style that it took has changed.',
    of: 'code',
    changes: [
      {
        file: 'src/take-away/pdfs.ts',
        find: 'await Promise.all(used)',
        put: '(await Promise.all(used)).length',
      },
    ],
    seenBy: ['tests/built/pdf-kinds.test.ts › printed again where'],
  },
  {
    name: 'gap-told-as-a-fact',
    promise: 'A style says nothing of what a record leaves out.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/styles.ts',
        find: 'withoutGuesses(style.style)',
        put: 'style.style',
      },
    ],
    seenBy: ['tests/bibliography/styles/gaps.test.ts', 'tests/bibliography/labels.test.ts'],
  },
  {
    name: 'title-after-a-question-small',
    promise: 'In title case a title begins anew after a question mark.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/title-case.ts',
        find: 'begins = ENDS.test(after) &&',
        put: "begins = after === ':' &&",
      },
    ],
    seenBy: ['tests/bibliography/title-case.test.ts'],
  },
  {
    name: 'small-half-of-a-name-left',
    promise: 'Where a style prints initials, no half of a given name is left over.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/citeproc.ts',
        find: ': initialsOf(name, made)',
        put: ': made(name)',
      },
    ],
    seenBy: ['tests/bibliography/styles/given-names.test.ts'],
  },
  {
    name: 'edition-without-its-own-edits',
    promise: 'An edition has the words that it was published with.',
    of: 'code',
    changes: [
      {
        file: 'src/ledger/at-edition.ts',
        find: 'editions.indexOf(other) <= at',
        put: 'editions.indexOf(other) < at',
      },
    ],
    seenBy: ['tests/ledger/at-edition.test.ts', 'tests/editions/histories.test.ts'],
  },
  {
    name: 'passage-sent-to-another-edition',
    promise: 'A passage whose words have changed leads to an edition that has them.',
    of: 'code',
    changes: [
      {
        file: 'src/passages/status.ts',
        find: 'inForce?.hash === hash ? edition : version.edition',
        put: 'inForce?.hash === hash ? paragraph.edition : version.edition',
      },
    ],
    seenBy: ['tests/editions/histories.test.ts'],
  },
  {
    name: 'copy-leads-to-the-live-page',
    promise: 'Links of a copy lead to copies of the same edition.',
    of: 'code',
    changes: [{ file: 'src/editions/links.ts', find: '!kept.has(page)', put: 'page !== slug' }],
    seenBy: ['tests/editions/links.test.ts'],
  },
  {
    name: 'act-cited-as-american',
    promise: 'British law is cited as guides of British universities have it.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/styles.ts',
        find: 'withBritishLaw(withoutGuesses(style.style), style)',
        put: 'withoutGuesses(style.style)',
      },
    ],
    seenBy: ['tests/bibliography/styles/british-law.test.ts'],
  },
  {
    name: 'act-without-its-year',
    promise: 'The year of an Act is printed, and once.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/british-law.ts',
        find: '? named : `${named} ${year}`;',
        put: '? named : named;',
      },
    ],
    seenBy: ['tests/bibliography/styles/styles.test.ts'],
  },
  {
    name: 'case-named-anew-in-a-later-note',
    promise: 'A later note of OSCOLA names a case shortly, with the note that cited it first.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/law-in-styles.ts',
        find: '<else-if position="subsequent" type="uk-case">',
        put: '<else-if position="subsequent" type="no-case">',
      },
    ],
    seenBy: ['tests/bibliography/styles/british-law.test.ts'],
  },
  {
    name: 'labels-run-together',
    promise: 'Where a picture is not drawn, its labels stand one by one.',
    of: 'code',
    changes: [
      {
        file: 'src/pictures/svg.ts',
        find: 'escapeMarkup(words))}\\n`',
        put: 'escapeMarkup(words))}`',
      },
    ],
    seenBy: ['tests/pictures/pictures.test.ts › where it is not drawn'],
  },
  {
    name: 'claim-unchecked-unseen',
    promise: 'A claim that reaches a reader without its verdict is told.',
    of: 'code',
    changes: [{ file: 'tests/clients/compare.ts', find: 'places.has(block) &&', put: 'false &&' }],
    seenBy: ['tests/clients/compare.test.ts › a claim has its verdict beside it'],
  },
  {
    name: 'slash-loses-the-query',
    promise: 'The address of a page without its slash leads to the page, with its query.',
    of: 'code',
    changes: [
      {
        file: 'src/commands/serve-site.ts',
        find: '`${pathname}/${search}`',
        put: '`${pathname}/`',
      },
    ],
    seenBy: ['tests/commands/serve-site.test.ts'],
  },
  {
    name: 'sign-lost-from-a-cell',
    promise: 'No cell of CSV is taken for a formula, and none loses a sign.',
    of: 'code',
    changes: [{ file: 'src/exports/csv.ts', find: "`'${text}`", put: 'text.slice(1)' }],
    seenBy: ['tests/exports/csv.test.ts'],
  },
  {
    name: 'pasted-frame-not-told',
    promise: 'Authors are told of markup that a page would stop.',
    of: 'code',
    changes: [{ file: 'src/checks/markup.ts', find: "['iframe', 'frame',", put: "['frame'," }],
    seenBy: ['tests/checks/markup.test.ts'],
  },
  {
    name: 'component-unknown-passes',
    promise: 'A component that does not exist is told of before anything is built.',
    of: 'code',
    changes: [{ file: 'src/checks/tags.ts', find: '!known.includes(name)', put: 'name in MADE' }],
    seenBy: ['tests/checks/mistakes/mistakes.test.ts › each is told'],
  },
  {
    name: 'one-mistake-hides-the-rest',
    promise: 'Of a text that cannot be read all mistakes are told at once.',
    of: 'code',
    changes: [{ file: 'src/markdown/unread.ts', find: 'const MOST = 20;', put: 'const MOST = 1;' }],
    seenBy: ['tests/checks/mistakes/mistakes.test.ts › each is told'],
  },
  {
    name: 'escaped-signs-refused',
    promise: 'A sign that its author escaped is meant, and is not refused.',
    of: 'code',
    changes: [
      {
        file: 'src/checks/running-text.ts',
        find: 'escaped.has(at) ? TYPED.literal : ',
        put: '',
      },
    ],
    seenBy: ['tests/checks/sound-prose.test.ts › what is escaped'],
  },
  {
    name: 'own-words-in-a-quotation',
    promise: 'A line directly below a quotation is not taken for part of it in silence.',
    of: 'code',
    changes: [
      { file: 'src/checks/runs-on.ts', find: '.length < depth', put: '.length < depth - 1' },
    ],
    seenBy: ['tests/checks/mistakes/mistakes.test.ts › each is told'],
  },
  {
    name: 'joiners-refused',
    promise: 'Characters that nobody sees stand where a script needs them.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/encoding.ts',
        find: '(match) => !RIGHT_TO_LEFT.test',
        put: '(match) => RIGHT_TO_LEFT.test',
      },
    ],
    seenBy: ['tests/checks/sound-prose.test.ts › scripts that need'],
  },
  {
    name: 'footnote-missing-passes',
    promise: 'A footnote that is not there is told of.',
    of: 'code',
    changes: [
      { file: 'src/checks/as-typed.ts', find: "sign: '[^',", put: "sign: '[^^',", times: 2 },
    ],
    seenBy: ['tests/checks/mistakes/mistakes.test.ts › each is told'],
  },
  {
    name: 'published-row-renamed',
    promise: 'A row that a closed edition published keeps its id.',
    of: 'code',
    changes: [
      {
        file: 'src/checks/all-problems.ts',
        find: '    ...checkPublishedIds(content),\n',
        put: '',
      },
    ],
    seenBy: ['tests/checks/mistakes/mistakes.test.ts › each is told'],
  },
  {
    name: 'report-takes-tags-for-its-own',
    promise: 'The report in the browser shows the tags that an author wrote.',
    of: 'code',
    changes: [
      { file: 'src/checks/overlay.ts', find: 'escapeMarkup(report), stack', put: 'report, stack' },
    ],
    seenBy: ['tests/checks/overlay.test.ts › shows the tags'],
  },
  {
    name: 'edition-over-new-files',
    promise: 'An edition is not closed over a file that was never committed.',
    of: 'code',
    changes: [
      {
        file: 'src/commands/uncommitted.ts',
        find: '--untracked-files=all',
        put: '--untracked-files=no',
      },
    ],
    seenBy: ['tests/commands/uncommitted.test.ts › can put that aside'],
  },
  {
    name: 'ledger-put-aside',
    promise: 'A ledger that was numbered too early is not brought back into the next edition.',
    of: 'code',
    changes: [
      {
        file: 'src/commands/uncommitted.ts',
        find: 'others.length < files.length &&',
        put: 'false as boolean &&',
      },
    ],
    seenBy: ['tests/commands/uncommitted.test.ts › takes back the ledger'],
  },
  {
    name: 'lost-place-of-a-message-passes',
    promise: 'A message of the site’s words that has lost a place is told of.',
    of: 'code',
    changes: [
      {
        file: 'src/checks/words.ts',
        find: 'namesIn(needed).filter((name) => !given.includes(name))',
        put: 'namesIn(needed).filter((name) => given.length < 0 && name)',
      },
    ],
    seenBy: ['tests/checks/words.test.ts › a place that was lost'],
  },
  {
    name: 'figures-in-italics-unsaid',
    promise: 'Asterisks between figures are told of.',
    of: 'code',
    changes: [
      {
        file: 'src/checks/structure.ts',
        find: "ofType('emphasis', 'strong').flatMap",
        put: "ofType('strong').flatMap",
      },
    ],
    seenBy: ['tests/checks/mistakes/mistakes.test.ts › each is told'],
  },
  {
    name: 'picture-cut-off-passes',
    promise: 'A picture that is cut off is told of.',
    of: 'code',
    changes: [
      {
        file: 'src/loaders/images.ts',
        find: 'return bytes.includes(END, at);',
        put: 'return true;',
      },
    ],
    seenBy: ['tests/loaders/images.test.ts › whether'],
  },
  {
    name: 'header-said-twice',
    promise: 'Hosts that read “_headers” send each header once.',
    of: 'code',
    changes: [
      {
        file: 'src/build/host-files.ts',
        find: "'*.html', '*.js'",
        put: "'*.html', '*.html', '*.js'",
      },
    ],
    seenBy: ['tests/build/host-files.test.ts'],
  },
  {
    name: 'title-as-markup',
    promise: 'A title is text in every style of citation.',
    of: 'code',
    changes: [{ file: 'src/bibliography/csl.ts', find: '...asText(', put: '...(' }],
    seenBy: ['tests/bibliography/standalone.test.ts'],
  },
  {
    name: 'place-without-its-number',
    promise: 'A place that cites a work is named by the number of its paragraph.',
    of: 'code',
    changes: [
      {
        file: 'src/site/backlinks.ts',
        find: 'const text = number ?? named ??',
        put: 'const text = named ??',
      },
    ],
    seenBy: ['tests/site/backlinks.test.ts › by the numbers of their paragraphs'],
  },
  {
    name: 'seen-nowhere-passes',
    promise: 'A work that was seen says where.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/tracing.ts',
        find: "if ((seen === 'whole' || seen === 'part') && !hasAddress)",
        put: "if (seen === 'whole' && seen !== 'whole')",
      },
    ],
    seenBy: ['tests/bibliography/read-works.test.ts'],
  },
  {
    name: 'paper-by-the-window',
    promise: 'Paper is laid out alike, whatever window it is printed from.',
    of: 'code',
    changes: [
      {
        file: 'src/styles/pages/data/tables.css',
        find: '@media screen and (width >= 60rem)',
        put: '@media (width >= 60rem)',
      },
    ],
    seenBy: ['tests/styles/paper.test.ts'],
  },
  {
    name: 'slide-without-licence',
    promise: 'A picture that was taken away says on what terms it may be used.',
    of: 'code',
    changes: [{ file: 'src/site/slides.ts', find: '      site.licenceName,\n', put: '' }],
    seenBy: ['tests/site/slides.test.ts › on what terms'],
  },
  {
    name: 'slide-in-small-print',
    promise: 'No words on a slide are too small for the back row.',
    of: 'code',
    changes: [{ file: 'src/pictures/slide.ts', find: 'size: 23', put: 'size: 21' }],
    seenBy: ['tests/pictures/slide.test.ts › smaller than a fortieth'],
  },
  {
    name: 'slide-without-its-title',
    promise: 'A picture that was taken away has its title on it.',
    of: 'code',
    changes: [{ file: 'src/pictures/slide.ts', find: '        title,\n', put: "        '',\n" }],
    seenBy: ['tests/pictures/slide.test.ts › title, source'],
  },
  {
    name: 'slide-without-its-caution',
    promise: 'A chart that was taken away says what not to take it for.',
    of: 'code',
    changes: [
      {
        file: 'src/site/slides.ts',
        find: '({ ...chart, note: caution })',
        put: '({ ...chart, note: caution.slice(0, 0) })',
      },
    ],
    seenBy: ['tests/site/slides.test.ts › what not to take it for'],
  },
  {
    name: 'picture-kept-though-changed',
    promise: 'A picture is drawn again where what it says has changed.',
    of: 'code',
    changes: [{ file: 'src/kept/kept-file.ts', find: 'JSON.stringify(from)', put: "'a picture'" }],
    seenBy: ['tests/kept/kept-file.test.ts'],
  },
  {
    name: 'look-on-the-group',
    promise: 'Every element of a drawing in the book carries its own look.',
    of: 'code',
    changes: [
      { file: 'src/styles/parts/drawings.css', find: '.picture .mid text', put: '.picture .mid' },
    ],
    seenBy: ['tests/pictures/own-look.test.ts'],
  },
  {
    name: 'colour-that-no-book-has',
    promise: 'Every colour of a drawing is one that the book has.',
    of: 'code',
    changes: [
      {
        file: 'src/styles/parts/drawings.css',
        find: '.picture .faint {\n  fill: var(--color-quiet);',
        put: '.picture .faint {\n  fill: var(--color-raised);',
      },
    ],
    seenBy: ['tests/pictures/own-look.test.ts › name colours that books have'],
  },
  {
    name: 'relation-one-way',
    promise: 'A relation that is written in one row is shown with both.',
    of: 'code',
    changes: [
      {
        file: 'src/site/relations.ts',
        find: ' || other.names.has(keyOf(row))',
        put: '',
      },
    ],
    seenBy: ['tests/site/relations.test.ts › a relation that is written in one row'],
  },
  {
    name: 'relation-to-nothing',
    promise: 'A row that names one which does not exist stops the build.',
    of: 'code',
    changes: [
      {
        file: 'src/checks/relations.ts',
        find: 'if (known.has(value)) return [];',
        put: 'if (value) return [];',
      },
    ],
    seenBy: ['tests/checks/tables.test.ts › or stops the build'],
  },
  {
    name: 'unknown-first',
    promise: 'In a table that is sorted, what is not known stands last, whichever way.',
    of: 'code',
    changes: [
      {
        file: 'src/scripts/page/table-order.ts',
        find: 'return Number(one === undefined)',
        put: 'return sign * Number(one === undefined)',
      },
    ],
    seenBy: ['tests/scripts/table-order.test.ts › what is not known'],
  },
  {
    name: 'any-file-opened',
    promise: 'A file that was not saved from the worksheet is not opened in it.',
    of: 'code',
    changes: [
      {
        file: 'src/scripts/worksheet/file.ts',
        find: "if (sheet?.['sheet'] !== SHEET)",
        put: 'if (!sheet)',
      },
    ],
    seenBy: ['tests/scripts/worksheet-file.test.ts › a file is'],
  },
  {
    name: 'quotation-ends-in-percent-signs',
    promise: 'A quotation says the address of its paragraph, which a person can read.',
    of: 'code',
    changes: [
      {
        file: 'src/cite/quoted.ts',
        find: "citation.includes(kept) ? '' : `${kept}#${id}`",
        put: "citation.includes(kept) ? '' : `${kept}#${id}${directive}`",
      },
    ],
    seenBy: ['tests/cite/quoted.test.ts › a quotation links its citation'],
  },
  {
    name: 'edit-missed-while-the-last-is-read',
    promise: 'What is saved while the last edit is being read shows as well.',
    of: 'code',
    changes: [
      { file: 'src/loaders/follow-content.ts', find: '} while (again);', put: '} while (false);' },
    ],
    seenBy: ['tests/loaders/follow-content.test.ts › what is saved while the last edit'],
  },
  {
    name: 'pages-made-of-old-content',
    promise: 'All that is made of the content is made again when it has changed.',
    of: 'code',
    changes: [
      {
        file: 'src/loaders/follow-content.ts',
        find: 'for (const importer of each.importers) all.add(importer);',
        put: 'void each;',
      },
    ],
    seenBy: ['tests/loaders/follow-content.test.ts › all that is made of a module'],
  },
  {
    name: 'report-lost-with-the-page',
    promise: 'A mistake is shown on every page that is opened until it is mended.',
    of: 'code',
    changes: [
      {
        file: 'src/checks/overlay.ts',
        find: 'if (shown) client.send(shown);',
        put: 'if (!shown) client.send(shown);',
      },
    ],
    seenBy: ['tests/checks/overlay.test.ts › is shown at once'],
  },
  {
    name: 'report-in-words-of-programs',
    promise: 'A mistake is told in the words of the author, whatever the page fails with.',
    of: 'code',
    changes: [
      {
        file: 'src/checks/overlay.ts',
        find: 'shown && isError(payload) ? shown : payload',
        put: 'payload',
      },
    ],
    seenBy: ['tests/checks/overlay.test.ts › stands in place'],
  },
  {
    name: 'another-page-is-live',
    promise: 'A source is live only where its title stands there.',
    of: 'code',
    changes: [
      {
        file: 'src/links/judge.ts',
        find: "titles.length > 0 ? told('other-words', missing)",
        put: "titles.length > 9 ? told('other-words', missing)",
      },
    ],
    seenBy: ['tests/links/check-links.test.ts › another title'],
  },
  {
    name: 'robots-not-asked-of-where-it-leads',
    promise: 'Nothing is opened that robots.txt closes, wherever the way there began.',
    of: 'code',
    changes: [
      {
        file: 'src/links/visitor.ts',
        find: 'if (!(await this.#mayOpen(url)))',
        put: 'if (seen.size < 2 && !(await this.#mayOpen(url)))',
      },
    ],
    seenBy: ['tests/links/check-links.test.ts › says no to'],
  },
  {
    name: 'last-live-forgotten',
    promise: 'The last day on which a source was live is kept when it is gone.',
    of: 'code',
    changes: [
      {
        file: 'src/links/results.ts',
        find: "isLive ? opened.opened : old?.['last-live']",
        put: 'isLive ? opened.opened : undefined',
      },
    ],
    seenBy: ['tests/links/results.test.ts'],
  },
  {
    name: 'import-fills-a-gap',
    promise: 'A record that is imported has nothing that its file does not say.',
    of: 'code',
    changes: [
      {
        file: 'src/imports/record.ts',
        find: 'fit === undefined || !said(fit) ? [] : [[name, fit]]',
        put: 'fit === undefined ? [] : [[name, fit]]',
      },
      {
        file: 'src/imports/ris.ts',
        find: "language: first('LA'),",
        put: "language: first('LA') ?? 'en-GB',",
      },
    ],
    seenBy: ['tests/imports/imports.test.ts › nothing is in a record'],
  },
  {
    name: 'import-loses-in-silence',
    promise: 'What a reference says and its record does not have is told.',
    of: 'code',
    changes: [
      {
        file: 'src/imports/record.ts',
        find: 'LEFT_OUT.get(field) ?? (isTold ? undefined : LANGUAGES.has(field) ? NO_CODE : NO_PLACE);',
        put: 'LEFT_OUT.get(field) ?? (isTold ? undefined : undefined);',
      },
    ],
    seenBy: ['tests/imports/imports.test.ts › is said not to be'],
  },
  {
    name: 'answer-judged-at-the-end',
    promise: 'An answer that cannot be beside what is there is refused at its question.',
    of: 'code',
    changes: [
      {
        file: 'src/adding/add-rows.ts',
        find: 'return said.length > 0 ? sentences(...new Set(said)) : undefined;',
        put: 'return undefined;',
      },
    ],
    seenBy: ['tests/adding/rows.test.ts › is judged at once'],
  },
  {
    name: 'new-paragraphs-unwarned',
    promise: 'What is numbered into an edition that may be out is warned of, new paragraphs too.',
    of: 'code',
    changes: [
      {
        file: 'src/commands/number.ts',
        find: 'if (lines.length > 0 && isOut(edition))',
        put: "if (lines.some((line) => line.startsWith('edited')) && isOut(edition))",
      },
    ],
    seenBy: ['tests/commands/number.test.ts › is warned of new paragraphs'],
  },
  {
    name: 'answers-forgotten-on-going-back',
    promise: 'Who goes back a question finds the earlier answer proposed.',
    of: 'code',
    changes: [
      {
        file: 'src/commands/new.ts',
        find: 'const earlier = typed.get(question.name);',
        put: 'const earlier = [...typed.values()][1e9];',
      },
    ],
    seenBy: ['tests/commands/adding.test.ts › keeps on Enter'],
  },
  {
    name: 'mistyped-key-drops-the-work',
    promise: 'After a key that cannot be, Enter still takes the one that is proposed.',
    of: 'code',
    changes: [
      {
        file: 'src/commands/cite-add.ts',
        find: 'next.key !== next.proposed && !yes',
        put: 'next.key === next.proposed && !yes',
      },
    ],
    seenBy: ['tests/commands/adding.test.ts › says what is wrong with a key'],
  },
  {
    name: 'spellings-in-one',
    promise: 'Commas part what a list holds, but for a source and its page.',
    of: 'code',
    changes: [
      {
        file: 'src/adding/lists.ts',
        find: 'if (areSources && isPlace && last >= 0)',
        put: 'if (isPlace && last >= 0)',
      },
    ],
    seenBy: ['tests/adding/rows.test.ts › ALMOs, almos'],
  },
  {
    name: 'tags-in-titles',
    promise: 'Italics that a title has as tags are taken out of it.',
    of: 'code',
    changes: [
      {
        file: 'src/imports/record.ts',
        find: 'withDoiOfNote(untagged(written))',
        put: 'withDoiOfNote(written)',
      },
    ],
    seenBy: ['tests/imports/imports.test.ts › are taken out, and told'],
  },
  {
    name: 'added-in-other-bytes',
    promise: 'What is added to a list leaves every byte of it as it was.',
    of: 'code',
    changes: [
      {
        file: 'src/adding/edits.ts',
        find: 'return before + gap',
        put: "return before.replace(/\\s+$/u, '\\n') + gap",
      },
    ],
    seenBy: ['tests/adding/works.test.ts › leaves every byte'],
  },
  {
    name: 'row-at-the-end-whatever-its-date',
    promise: 'A row that is added stands among those of its day.',
    of: 'code',
    changes: [
      {
        file: 'src/adding/add-rows.ts',
        find: 'if (next < 0) return',
        put: 'if (next < 1e9) return',
      },
    ],
    seenBy: ['tests/adding/rows.test.ts › by its date'],
  },
  {
    name: 'remark-swallowed',
    promise: 'What YAML would leave out of a value is asked about.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/yaml-traps.ts',
        find: "token.startsWith('#') && last !== SCALAR",
        put: "token.startsWith('##') && last !== SCALAR",
      },
    ],
    seenBy: ['tests/checks/mistakes/mistakes.test.ts › of mistakes in-tables'],
  },
  {
    name: 'footnote-not-in-ledger',
    promise: 'A footnote is part of the paragraph that refers to it, and is never changed unseen.',
    of: 'code',
    changes: [
      {
        file: 'src/markdown/blocks.ts',
        find: 'flat(withNotes(node))',
        put: 'flat(source.slice(offset, end))',
      },
    ],
    seenBy: ['tests/markdown/wording.test.ts › footnotes in their places'],
  },
  {
    name: 'row-out-of-order-passes',
    promise: 'No count and no event stands below a later one.',
    of: 'code',
    changes: [
      {
        file: 'src/checks/row-order.ts',
        find: 'before.first <= dated.last',
        put: "before.first <= '~'",
      },
    ],
    seenBy: ['tests/checks/mistakes/mistakes.test.ts › of mistakes in-tables'],
  },
  {
    name: 'unread-table-many-mistakes',
    promise: 'A table that cannot be read is one mistake, and no row that others name is missed.',
    of: 'code',
    changes: [
      {
        file: 'src/checks/tables.ts',
        find: 'new Set(parsed.problems.length > 0 ? idsInUnread(parsed) : [])',
        put: 'new Set<string>()',
      },
    ],
    seenBy: ['tests/checks/unreadable.test.ts › one file that cannot be read is one mistake'],
  },
  {
    name: 'save-not-seen',
    promise: 'Whatever is saved in the folder of the content is checked anew.',
    of: 'code',
    changes: [
      {
        file: 'src/loaders/watch-folder.ts',
        find: 'const foldersIn = (folder: string): string[] => [\n  folder,\n  ...',
        put: 'const foldersIn = (folder: string): string[] => [\n  ...',
      },
    ],
    seenBy: ['tests/loaders/watch-folder.test.ts › so is one that is new or gone'],
  },
  {
    name: 'odd-name-ends-checks',
    promise: 'No edit of the content ends its checks without a word of what is wrong.',
    of: 'code',
    changes: [
      {
        file: 'src/schemas/index.ts',
        find: 'Object.hasOwn(TABLES_OF, slug) ? (TABLES_OF[slug] ?? []) : []',
        put: 'TABLES_OF[slug] ?? []',
      },
    ],
    seenBy: ['tests/checks/mistakes/mistakes.test.ts › of mistakes in-files'],
  },
];

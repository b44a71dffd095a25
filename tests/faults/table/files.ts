/** Faults of the files for programs, for other writers' bibliographies, and to take away. */
import type { Fault } from '../fault.ts';

export const files: Fault[] = [
  {
    name: 'bibtex-unbalanced',
    promise: 'BibTeX is balanced, with one entry a work.',
    of: 'built',
    changes: [{ file: 'references.bib', find: /(@article\{bach-2012,[^@]*)\n\}/u, put: '$1\n' }],
    seenBy: ['tests/built/downloads.test.ts'],
  },
  {
    name: 'ris-without-end',
    promise: 'Each record of RIS begins with its type and ends.',
    of: 'built',
    changes: [
      {
        file: 'the-downsides/references.ris',
        find: /(ID {2}- bach-2012\r?\n[^]*?)ER {2}- \r?\n/u,
        put: '$1',
      },
    ],
    seenBy: ['tests/built/downloads.test.ts'],
  },
  {
    name: 'ris-without-title',
    promise: 'Each record of RIS has its title.',
    of: 'built',
    changes: [{ file: 'references/bach-2012.ris', find: /TI {2}- .*\r?\n/u, put: '' }],
    seenBy: ['tests/built/downloads.test.ts'],
  },
  {
    name: 'ris-without-what-was-seen',
    promise: 'What of a work was seen goes with its record.',
    of: 'built',
    changes: [
      { file: 'references.ris', find: /N1 {2}- .*two stored copies of the page.*\r?\n/u, put: '' },
    ],
    seenBy: ['tests/built/downloads.test.ts › what of a work was seen'],
  },
  {
    name: 'csl-json-lacks-a-work',
    promise: 'The references of a page can be taken away, all of them.',
    of: 'built',
    changes: [
      {
        file: 'the-downsides/references.json',
        find: '"id": "michie-2012"',
        put: '"id": "michie-2021"',
      },
    ],
    seenBy: ['tests/built/downloads.test.ts'],
  },
  {
    name: 'references-file-lost',
    promise: 'A page links to its references in each format.',
    of: 'built',
    changes: [{ remove: 'claims/references.ris' }],
    seenBy: ['tests/built/downloads.test.ts'],
  },
  {
    name: 'site-cited-at-another-address',
    promise: 'The whole and every page can be taken away as references.',
    of: 'built',
    changes: [
      {
        file: 'cite/the-downsides.json',
        find: /"URL": "[^"]*"/u,
        put: '"URL": "https://example.org/"',
      },
    ],
    seenBy: ['tests/built/cite.test.ts'],
  },
  {
    name: 'mark-of-the-day-left',
    promise: 'No mark of the place of a day is left in what people read.',
    of: 'built',
    changes: [{ file: 'cite/going-mutual.bib', add: '\uE010' }],
    seenBy: ['tests/built/cite.test.ts'],
  },
  {
    name: 'sitemap-lacks-a-page',
    promise: 'The sitemap names every page.',
    of: 'built',
    changes: [
      {
        file: 'sitemap-0.xml',
        find: '<url><loc>http://localhost:4321/cases/</loc></url>',
        put: '',
      },
    ],
    seenBy: ['tests/built/metadata.test.ts'],
  },
  {
    name: 'feed-lacks-an-edition',
    promise: 'The feed tells of every edition.',
    of: 'built',
    changes: [
      {
        file: 'feed.xml',
        find: '<link href="http://localhost:4321/editions/1.0/"/>',
        put: '<link href="http://localhost:4321/"/>',
      },
    ],
    seenBy: ['tests/built/metadata.test.ts › the feeds tell'],
  },
  {
    name: 'feed-id-moves',
    promise: 'What a feed has told of keeps its id, so that nobody is told of it again.',
    of: 'code',
    changes: [
      {
        file: 'src/exports/atom.ts',
        find: 'id: idOf(path),\n      link',
        put: 'id: idOf(`${path}?${inOrder.length}`),\n      link',
      },
    ],
    seenBy: [
      'tests/exports/feeds.test.ts › stays as it was',
      'tests/exports/feed-readers.test.ts › shows one more correction',
    ],
  },
  {
    name: 'feed-id-of-its-host',
    promise: 'What a feed has told of keeps its id where the site moves.',
    of: 'code',
    changes: [
      {
        file: 'src/exports/atom.ts',
        find: 'id: idOf(path),\n      link',
        put: 'id: address(path),\n      link',
      },
    ],
    seenBy: ['tests/exports/feeds.test.ts › stays the same where the site moves'],
  },
  {
    name: 'feed-dated-by-its-build',
    promise: 'A feed is as new as its newest entry.',
    of: 'code',
    changes: [
      {
        file: 'src/exports/atom.ts',
        find: 'new Date(inOrder[0]?.date ?? since)',
        put: 'new Date()',
      },
    ],
    seenBy: ['tests/exports/feeds.test.ts › has an id, a title'],
  },
  {
    name: 'feed-titles-as-markup',
    promise: 'A title in a feed is text, whatever signs it has.',
    of: 'code',
    changes: [
      { file: 'src/exports/atom.ts', find: 'title: escapeMarkup(title)', put: 'title: title' },
    ],
    seenBy: [
      'tests/exports/feeds.test.ts › stands for each edition',
      'tests/exports/feed-readers.test.ts › shows all entries unread',
    ],
  },
  {
    name: 'feed-not-xml',
    promise: 'The feed is XML.',
    of: 'built',
    changes: [{ file: 'feed.xml', find: '</feed>', put: '' }],
    seenBy: ['tests/built/metadata.test.ts'],
  },
  {
    name: 'robots-lack-the-sitemap',
    promise: 'The robots file names the sitemap.',
    of: 'built',
    changes: [{ file: 'robots.txt', find: 'Sitemap: ', put: 'Site: ' }],
    seenBy: ['tests/built/metadata.test.ts'],
  },
  {
    name: 'linkset-invalid',
    promise: 'The link set is one as RFC 9264 has it.',
    of: 'built',
    changes: [
      { file: 'linkset.json', find: /(\/claims\.csv",\s*"type": ")text\/csv/u, put: '$1CSV' },
    ],
    seenBy: ['tests/built/linkset.test.ts'],
  },
  {
    name: 'linkset-one-way',
    promise: 'In the link set parts and wholes name each other.',
    of: 'built',
    changes: [
      {
        file: 'linkset.json',
        find: /("anchor": "http:\/\/localhost:4321\/essay\/",[^]*?)"collection"/u,
        put: '$1"related"',
      },
    ],
    seenBy: ['tests/built/linkset.test.ts'],
  },
  {
    name: 'linkset-lacks-the-licence',
    promise: 'The link set says of each page what Signposting asks for.',
    of: 'built',
    changes: [
      {
        file: 'linkset.json',
        find: /("anchor": "http:\/\/localhost:4321\/the-downsides\/",[^]*?)"license"/u,
        put: '$1"related"',
      },
    ],
    seenBy: ['tests/built/linkset.test.ts'],
  },
  {
    name: 'linkset-names-no-file',
    promise: 'Every address of the link set within the site has a file.',
    of: 'built',
    changes: [{ remove: 'glossary/glossary.csv' }],
    seenBy: ['tests/built/linkset.test.ts'],
  },
  {
    name: 'page-does-not-name-the-linkset',
    promise: 'A page says where the link set is.',
    of: 'built',
    changes: [
      {
        file: 'the-downsides/index.html',
        find: '<link rel="linkset" type="application/linkset+json" href="/linkset.json">',
        put: '',
      },
    ],
    seenBy: ['tests/built/linkset.test.ts'],
  },
  {
    name: 'llms-out-of-form',
    promise: 'llms.txt is built as llmstxt.org asks.',
    of: 'built',
    changes: [
      {
        file: 'llms.txt',
        find: '- [Conclusion](http://localhost:4321/conclusion.md):',
        put: '* [Conclusion](http://localhost:4321/conclusion.md) –',
      },
    ],
    seenBy: ['tests/built/llms.test.ts'],
  },
  {
    name: 'alternate-says-something-else',
    promise: 'The Markdown of a section says what its page says.',
    of: 'built',
    changes: [
      { file: 'the-downsides.md', find: 'The second is skill.', put: 'The second is money.' },
    ],
    seenBy: ['tests/built/markdown.test.ts'],
  },
  {
    name: 'alternate-tells-another-verdict',
    promise: 'The Markdown of a section tells each claim with its verdict.',
    of: 'built',
    changes: [
      {
        file: 'the-downsides.md',
        find: '[C-18: right',
        put: '[C-18: partly',
      },
    ],
    seenBy: ['tests/built/markdown.test.ts'],
  },
  {
    name: 'alternate-leads-nowhere',
    promise: 'Every link of the Markdown leads somewhere, from anywhere.',
    of: 'built',
    changes: [
      {
        file: 'the-downsides.md',
        find: '(http://localhost:4321/the-downsides/#p4-3)',
        put: '(/the-downsides/#p4-3)',
      },
    ],
    seenBy: ['tests/built/markdown.test.ts'],
  },
  {
    name: 'alternate-with-mdx',
    promise: 'Nothing of MDX or of citing is left in the Markdown.',
    of: 'built',
    changes: [
      {
        file: 'the-downsides.md',
        find: 'The second is skill.',
        put: 'The second is skill. <Count id="official-2019" />',
      },
    ],
    seenBy: ['tests/built/markdown.test.ts'],
  },
  {
    name: 'alternate-not-named',
    promise: 'A page names its Markdown.',
    of: 'built',
    changes: [
      {
        file: 'the-downsides/index.html',
        find: '<link rel="alternate" type="text/markdown" href="/the-downsides.md">',
        put: '',
      },
    ],
    seenBy: ['tests/built/markdown.test.ts'],
  },
  {
    name: 'paragraphs-lack-a-citation',
    promise: 'Programs read every paragraph, and what it cites.',
    of: 'built',
    changes: [
      {
        file: 'paragraphs.json',
        find: /("id":"p4-1",.*?"cites":\[.*?"bach-2012","page":")407/u,
        put: '$1470',
      },
    ],
    seenBy: ['tests/built/paragraphs.test.ts'],
  },
  {
    name: 'paragraphs-against-their-schema',
    promise: 'The list of paragraphs is as its schema says.',
    of: 'built',
    changes: [
      {
        file: 'paragraphs.json',
        find: '"id":"p1-2","number":"1.2"',
        put: '"id":"p1-2","number":1.2',
      },
    ],
    seenBy: ['tests/built/paragraphs.test.ts'],
  },
  {
    name: 'paragraphs-lack-a-picture',
    promise: 'Programs read what a picture cites.',
    of: 'built',
    changes: [
      {
        file: 'paragraphs.json',
        find: /("id":"p2-3A",.*?"cites":\[)\{"work":"cipfa-2016"[^}]*\},?/u,
        put: '$1',
      },
    ],
    seenBy: ['tests/built/pictures.test.ts'],
  },
  {
    name: 'schema-too-loose',
    promise: 'The schema of a table allows no field that nobody explained.',
    of: 'built',
    changes: [
      {
        file: 'claims/claims.schema.json',
        find: /"additionalProperties": false/u,
        put: '"additionalProperties": true',
      },
    ],
    seenBy: ['tests/built/data-files.test.ts'],
  },
  {
    name: 'schema-wrong',
    promise: 'A table’s JSON is as its schema says.',
    of: 'built',
    changes: [{ file: 'timeline/timeline.schema.json', find: '"failure",', put: '' }],
    seenBy: ['tests/built/data-files.test.ts'],
  },
  {
    name: 'row-lost-from-csv',
    promise: 'A table’s CSV has every row.',
    of: 'built',
    changes: [{ file: 'timeline/timeline.csv', find: /sandwell-trust,[^\r]*\r\n/u, put: '' }],
    seenBy: ['tests/built/data-files.test.ts'],
  },
  {
    name: 'formula-in-csv',
    promise: 'No spreadsheet takes a cell for a formula.',
    of: 'built',
    changes: [
      {
        file: 'timeline/timeline.csv',
        find: 'sandwell-trust,1997,1997,',
        put: 'sandwell-trust,1997,=1997,',
      },
    ],
    seenBy: ['tests/built/data-files.test.ts'],
  },
  {
    name: 'picture-of-another-size',
    promise: 'The picture of the site is 1,200 by 630 pixels.',
    of: 'built',
    changes: [{ file: 'picture.png', from: 'how-many/counts.png' }],
    seenBy: ['tests/built/metadata.test.ts'],
  },
  {
    name: 'shared-with-the-picture-of-another',
    promise: 'A link to a page is shared with the picture of that page.',
    of: 'built',
    changes: [
      {
        file: 'since-2013/index.html',
        find: 'property="og:image" content="http://localhost:4321/since-2013/picture.png"',
        put: 'property="og:image" content="http://localhost:4321/picture.png"',
      },
    ],
    seenBy: ['tests/built/metadata.test.ts'],
  },
  {
    name: 'letter-of-another-face',
    promise: 'Every character of a page is in the face of the text.',
    of: 'built',
    changes: [{ file: 'about/index.html', find: '</main>', put: '★</main>' }],
    seenBy: ['tests/built/face.test.ts'],
  },
  {
    name: 'chart-no-file-of-its-own',
    promise: 'The chart can be taken away.',
    of: 'built',
    changes: [
      { file: 'how-many/counts.svg', find: ' xmlns="http://www.w3.org/2000/svg"', put: '' },
    ],
    seenBy: ['tests/built/how-many.test.ts'],
  },
  {
    name: 'pdf-lost',
    promise: 'Every section is there as PDF.',
    of: 'built',
    changes: [{ remove: 'conclusion.pdf' }],
    seenBy: ['tests/built/pdf.test.ts'],
  },
  {
    name: 'pdf-bookmark-lost',
    promise: 'A PDF has a bookmark for every heading.',
    of: 'built',
    changes: [{ file: 'the-downsides/index.html', find: '>Skills</h2>', put: '>Skilss</h2>' }],
    seenBy: ['tests/built/pdf.test.ts'],
  },
  {
    name: 'pdf-untagged',
    promise: 'A PDF is tagged.',
    of: 'built',
    changes: [{ file: 'the-downsides.pdf', find: '/MarkInfo <<', put: '/MarkNone <<' }],
    seenBy: ['tests/built/pdf.test.ts'],
  },
  {
    name: 'pdf-of-another-standard',
    promise: 'A PDF says that it is PDF/UA-1.',
    of: 'built',
    changes: [
      {
        file: 'the-downsides.pdf',
        find: '<pdfuaid:part>1</pdfuaid:part>',
        put: '<pdfuaid:part>2</pdfuaid:part>',
      },
    ],
    seenBy: ['tests/built/pdf-structure.test.ts'],
  },
  {
    name: 'pdf-says-other-words',
    promise: 'A PDF is read word for word as its page is.',
    of: 'built',
    changes: [
      {
        file: 'the-downsides/index.html',
        find: 'Then there is size.',
        put: 'Then there issize.',
      },
    ],
    seenBy: ['tests/built/pdf-structure.test.ts'],
  },
  {
    name: 'pdf-of-another-section',
    promise: 'A PDF says on every page what it is and where.',
    of: 'built',
    changes: [{ file: 'introduction.pdf', from: 'why-mutuals.pdf' }],
    seenBy: ['tests/built/pdf.test.ts'],
  },
  {
    name: 'book-invalid',
    promise: 'epubcheck finds nothing wrong with the book.',
    of: 'built',
    changes: [
      { file: 'going-mutual.epub', find: 'application/epub+zip', put: 'application/epub-zip' },
    ],
    seenBy: ['tests/built/epub.test.ts'],
  },
  {
    name: 'book-of-another-order',
    promise: 'The book has every section, number, mark and entry.',
    of: 'built',
    changes: [
      {
        file: 'the-downsides/index.html',
        find: 'class="number" id="p4-16" href="#p4-16" aria-label="Paragraph 4.16">4.16</a>',
        put: 'class="number" id="p4-16" href="#p4-16" aria-label="Paragraph 4.16">4.17</a>',
      },
    ],
    seenBy: ['tests/built/epub.test.ts'],
  },
  {
    name: 'page-to-print-left',
    promise: 'The page that the whole is printed from is no page of the site.',
    of: 'built',
    changes: [
      { file: 'sitemap-0.xml', find: '<urlset ', put: '<!-- /take-away/whole/ --><urlset ' },
    ],
    seenBy: ['tests/built/take-away.test.ts'],
  },
  {
    name: 'kept-file-other-bytes',
    promise: 'What a closed edition keeps is served byte for byte.',
    of: 'built',
    changes: [
      { file: 'editions/1.0/claims.md', find: 'made thirty claims', put: 'made thirty  claims' },
    ],
    seenBy: ['tests/built/kept-editions.test.ts › served as it was kept'],
  },
  {
    name: 'copy-of-another-day',
    promise: 'A time map says of when each copy is.',
    of: 'built',
    changes: [
      {
        file: 'editions/timemap.link',
        find: /(editions\/1\.0\/claims\/>[^,]*datetime="Mon, )23/u,
        put: '$124',
      },
    ],
    seenBy: ['tests/built/time-maps.test.ts › has every copy'],
  },
  {
    name: 'gate-that-does-not-answer',
    promise: 'No time gate is claimed where only files are served.',
    of: 'built',
    changes: [{ file: 'editions/timemap.link', find: 'rel="self"', put: 'rel="self timegate"' }],
    seenBy: ['tests/built/time-maps.test.ts › claims no gate'],
  },
  {
    name: 'ris-garbled-on-some-hosts',
    promise: 'Texts of formats that hosts do not know are read as UTF-8 in any case.',
    of: 'built',
    changes: [{ file: 'claims/references.ris', find: '\uFEFFTY', put: 'TY' }],
    seenBy: ['tests/built/downloads.test.ts › texts of formats that hosts do not know'],
  },
];

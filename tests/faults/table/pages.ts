/** Faults of what pages say, and of where they lead. */
import type { Fault } from '../fault.ts';

const DOWNSIDES = 'the-downsides/index.html';
const ESSAY = 'essay/index.html';

export const pages: Fault[] = [
  {
    name: 'home-calls-page-otherwise',
    promise: 'The first page calls each page by its title.',
    of: 'built',
    changes: [
      {
        file: 'index.html',
        find: '<a href="/claims/">The claims, checked</a>',
        put: '<a href="/claims/">How each claim has aged</a>',
        times: 3,
      },
    ],
    seenBy: ['tests/built/home.test.ts › a link to a page is called'],
  },
  {
    name: 'link-to-no-place',
    promise: 'Every link within the site leads to a place that is there.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: 'class="claim-mark" href="/claims/#c-18"',
        put: 'class="claim-mark" href="/claims/#c-118"',
      },
    ],
    seenBy: ['tests/built/links.test.ts'],
  },
  {
    name: 'link-to-no-page',
    promise: 'Every link within the site leads to a page that is there.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: 'rel="next" href="/conclusion/"',
        put: 'rel="next" href="/the-conclusion/"',
      },
    ],
    seenBy: ['tests/built/links.test.ts'],
  },
  {
    name: 'page-lost',
    promise: 'There is a file for every page.',
    of: 'built',
    changes: [{ remove: 'accessibility/index.html' }],
    seenBy: ['tests/built/html.test.ts'],
  },
  {
    name: 'page-unreached',
    promise: 'Every page is linked to from another one.',
    of: 'built',
    changes: [
      { file: '{*.html,**/*.html}', find: 'href="/changes/"', put: 'href="/claims/"', times: 3 },
    ],
    seenBy: ['tests/built/links.test.ts'],
  },
  {
    name: 'id-twice',
    promise: 'No two elements of a page have one id.',
    of: 'built',
    changes: [{ file: DOWNSIDES, find: '<h2 id="size">', put: '<h2 id="skills">' }],
    seenBy: ['tests/built/links.test.ts'],
  },
  {
    name: 'id-of-preview-unknown',
    promise: 'What an element says that it is described or previewed by is on the page.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: 'interestfor="preview-whitfield-2012"',
        put: 'interestfor="preview-whitfield"',
      },
    ],
    seenBy: ['tests/built/links.test.ts'],
  },
  {
    name: 'invalid-html',
    promise: 'Every page is valid HTML.',
    of: 'built',
    changes: [
      { file: DOWNSIDES, find: '<p class="eyebrow">', put: '<p class="eyebrow" class="quiet">' },
    ],
    seenBy: ['tests/built/html.test.ts'],
  },
  {
    name: 'paragraph-number-lost',
    promise: 'Every number that was ever published resolves.',
    of: 'built',
    changes: [{ file: 'what-is-a-mutual/index.html', find: 'id="p2-3" ', put: '' }],
    seenBy: ['tests/built/paragraphs.test.ts'],
  },
  {
    name: 'paragraph-shows-wrong-number',
    promise: 'Every paragraph shows its own number, which is its link.',
    of: 'built',
    changes: [{ file: DOWNSIDES, find: '>4.3</a>', put: '>4.4</a>' }],
    seenBy: ['tests/built/paragraphs.test.ts'],
  },
  {
    name: 'paragraph-number-without-name',
    promise: 'The number of a paragraph has a name that says what it is.',
    of: 'built',
    changes: [{ file: DOWNSIDES, find: ' aria-label="Paragraph 4.3"', put: '' }],
    seenBy: ['tests/built/paragraphs.test.ts'],
  },
  {
    name: 'citation-with-wrong-page',
    promise: 'Each claim has exactly the citations and the pages that the essay gives.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: /Bach, 2012, p\.\u00A0401<\/a>/u,
        put: 'Bach, 2012, p.\u00A0410</a>',
      },
    ],
    seenBy: ['tests/built/claims.test.ts'],
  },
  {
    name: 'citation-as-it-was-written',
    promise: 'No citation is left as its author wrote it.',
    of: 'built',
    changes: [
      { file: DOWNSIDES, find: 'The second is skill.', put: 'The second is skill [@bach-2012].' },
    ],
    seenBy: ['tests/built/html.test.ts'],
  },
  {
    name: 'citation-of-no-entry',
    promise: 'Every citation leads to its entry on the same page.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: 'id="the-downsides-michie-2012-1" href="#michie-2012"',
        put: 'id="the-downsides-michie-2012-1" href="#bach-2012"',
      },
    ],
    seenBy: ['tests/built/citations.test.ts'],
  },
  {
    name: 'citation-without-backlink',
    promise: 'Every entry leads back to each of its citations.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: '<a href="#the-downsides-bach-2012-2" role="doc-backlink">4.3 (page 401)</a>, ',
        put: '',
      },
    ],
    seenBy: ['tests/built/citations.test.ts'],
  },
  {
    name: 'citation-breaks-over-line',
    promise: 'A page number never stands on another line than its “p.”.',
    of: 'built',
    changes: [
      { file: DOWNSIDES, find: /Bach, 2012, p\.\u00A0401<\/a>/u, put: 'Bach, 2012, p. 401</a>' },
    ],
    seenBy: ['tests/built/citations.test.ts'],
  },
  {
    name: 'citation-named-by-nothing',
    promise: 'A screen reader hears of a citation who, when and which page.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: 'id="the-downsides-bach-2012-2"',
        put: 'id="the-downsides-bach-2012-2" aria-label="Source"',
      },
    ],
    seenBy: ['tests/journeys/citations.spec.ts › a screen reader hears'],
  },
  {
    name: 'narrative-name-outside-link',
    promise: 'The name in a sentence is part of the link to its work.',
    of: 'built',
    changes: [
      {
        file: 'why-mutuals/index.html',
        find: /(<a id="why-mutuals-bach-2012-2"[^>]*>)Bach \(2012\)/u,
        put: 'Bach $1(2012)',
      },
    ],
    seenBy: ['tests/journeys/citations.spec.ts › a screen reader hears'],
  },
  {
    name: 'correction-mark-lost',
    promise: 'A corrected paragraph says so beside its number, and leads to its correction.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: / <a class="corrected" href="\/corrections\/#complex-contracts"[^>]*>\w+<\/a>/u,
        put: '',
      },
    ],
    seenBy: ['tests/built/corrections.test.ts › lead to what they corrected'],
  },
  {
    name: 'correction-leads-elsewhere',
    promise: 'A correction leads to what it corrected.',
    of: 'built',
    changes: [
      {
        file: 'corrections/index.html',
        find: '<a href="/the-downsides/#p4-3"',
        put: '<a href="/the-downsides/#p4-1"',
        times: 2,
      },
    ],
    seenBy: ['tests/built/corrections.test.ts › lead to what they corrected'],
  },
  {
    name: 'work-linked-by-key',
    promise: 'The link to a work is named as readers know the work.',
    of: 'built',
    changes: [
      {
        file: 'references/index.html',
        find: 'aria-label="Link to Bach (2012)"',
        put: 'aria-label="Link to bach-2012"',
      },
    ],
    seenBy: ['tests/built/references.test.ts › is named by what the work is known as'],
  },
  {
    name: 'note-without-a-sign',
    promise: 'The head of a note shows the sign of each claim before its verdict.',
    of: 'built',
    changes: [{ file: ESSAY, find: /(<a href="\/claims\/#c-01"><b>)<svg.*?<\/svg>/u, put: '$1' }],
    seenBy: ['tests/built/claims.test.ts › the head of a note shows the sign'],
  },
  {
    name: 'claim-mark-lost',
    promise: 'The essay marks each of its thirty claims.',
    of: 'built',
    changes: [
      { file: ESSAY, find: /<a class="claim-mark" href="\/claims\/#c-19".*?<\/a>/u, put: '' },
    ],
    seenBy: ['tests/built/claims.test.ts'],
  },
  {
    name: 'verdict-before-words',
    promise: 'The sign of a verdict stands at the end of the words that make the claim.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: /(<span id="claim-17">)(.*?)(<a class="claim-mark".*?<\/a>)/u,
        put: '$1$3 $2',
      },
    ],
    seenBy: ['tests/built/claims.test.ts › at the end of its words'],
  },
  {
    name: 'verdict-named-wrongly',
    promise: 'The link of a sign says the verdict that it shows.',
    of: 'built',
    changes: [{ file: DOWNSIDES, find: 'Untested: claim C-22', put: 'Right: claim C-22' }],
    seenBy: ['tests/built/claims.test.ts › at the end of its words'],
  },
  {
    name: 'key-without-a-sign',
    promise: 'A key explains each sign that a text has.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: /<li>\s*<svg class="sign".{1,400}?<\/svg>\s*Untested/u,
        put: '<li>Untested',
      },
    ],
    seenBy: ['tests/built/claims.test.ts › explains the signs'],
  },
  {
    name: 'entries-out-of-order',
    promise: 'A list of references is in the order of the alphabet.',
    of: 'built',
    changes: [
      {
        file: ESSAY,
        find: /(<li class="content" id="bach-2012">.*?<\/li>)(<li class="content" id="birchall-2001">.*?<\/li>)/u,
        put: '$2$1',
      },
    ],
    seenBy: ['tests/built/citations.test.ts'],
  },
  {
    name: 'entry-differs-from-reference-page',
    promise: 'Entries read the same at the end of the essay and among all references.',
    of: 'built',
    changes: [
      {
        file: ESSAY,
        find: 'id="bach-2012"><p>Bach, S. (2012)',
        put: 'id="bach-2012"><p>Bach, S. (2021)',
      },
    ],
    seenBy: ['tests/built/references.test.ts'],
  },
  {
    name: 'preview-says-another-page',
    promise: 'A preview says what the list says, and the page that is cited.',
    of: 'built',
    changes: [{ file: DOWNSIDES, find: 'Cited: page 9, not', put: 'Cited: page 19, not' }],
    seenBy: ['tests/built/previews.test.ts'],
  },
  {
    name: 'work-said-twice',
    promise:
      'What a preview says again is no text of the page, which other programs would read twice.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: /(<p data-said="Bach, S[^>]*>)(?=<\/p> <p>Cited: page 408)/u,
        put: '$1Bach, S. (2012)',
      },
    ],
    seenBy: ['tests/built/previews.test.ts'],
  },
  {
    name: 'term-marked-twice',
    promise: 'A section marks the first use of a term, and no other.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: 'The large services',
        put: 'The <a class="term" href="/glossary/#mutual">large</a> services',
      },
    ],
    seenBy: ['tests/built/glossary.test.ts'],
  },
  {
    name: 'note-loses-its-role',
    promise: 'A section is read aloud in its order, with its notes as notes.',
    of: 'built',
    changes: [
      {
        file: 'why-mutuals/index.html',
        find: /(<section class="since") role="group"/u,
        put: '$1',
        times: 2,
      },
    ],
    seenBy: ['tests/journeys/read-aloud.spec.ts'],
  },
  {
    name: 'note-loses-its-label',
    promise: 'A note is read aloud with its label and its end.',
    of: 'built',
    changes: [
      {
        file: 'why-mutuals/index.html',
        find: /(<section class="since" role="group") aria-label="[^"]*"/u,
        put: '$1',
        times: 2,
      },
    ],
    seenBy: ['tests/journeys/read-aloud.spec.ts'],
  },
  {
    name: 'note-cites-for-the-essay',
    promise: 'Our notes have none of the essay’s citations.',
    of: 'built',
    changes: [
      {
        file: ESSAY,
        find: 'In 2013 the general secretary of UNISON',
        put: '<span class="cluster">(GOV.UK, 2013)</span> In 2013 the general secretary of UNISON',
      },
    ],
    seenBy: ['tests/built/claims.test.ts'],
  },
  {
    name: 'essay-too-long',
    promise: 'The essay with its notes is at most 1,900 words long.',
    of: 'built',
    changes: [
      {
        file: ESSAY,
        find: 'The second is skill.',
        put: `The second is skill.${' And so on.'.repeat(300)}`,
      },
    ],
    seenBy: ['tests/built/claims.test.ts'],
  },
  {
    name: 'since-2013-cites-too-little',
    promise: 'The section on what has happened since has at least thirty citations.',
    of: 'built',
    changes: [
      {
        file: 'since-2013/index.html',
        find: /<article>.*<\/article>/su,
        put: '<article><p>Nothing much has happened since.</p></article>',
      },
    ],
    seenBy: ['tests/built/since.test.ts'],
  },
  {
    name: 'later-section-runs-on',
    promise: 'A section on what has happened since keeps to its length.',
    of: 'built',
    changes: [
      {
        file: 'the-people-who-moved/index.html',
        find: 'It is a transfer and not a vote',
        put: `It is a transfer and not a vote${', and so on'.repeat(300)}`,
      },
    ],
    seenBy: ['tests/built/since.test.ts'],
  },
  {
    name: 'later-section-counted-wrong',
    promise: 'A section on what has happened since says which it is of them.',
    of: 'built',
    changes: [
      {
        file: 'where-it-stands-now/index.html',
        find: 'After the essay, 3 of 3',
        put: 'After the essay, 2 of 3',
      },
    ],
    seenBy: ['tests/built/since.test.ts'],
  },
  {
    name: 'header-marks-no-door',
    promise: 'The header marks the door that a section is behind.',
    of: 'built',
    changes: [
      {
        file: 'where-it-stands-now/index.html',
        find: 'href="/essay/" aria-current="true"',
        put: 'href="/essay/"',
      },
    ],
    seenBy: ['tests/built/menus.test.ts'],
  },
  {
    name: 'two-places-current',
    promise: 'One place is current at a time.',
    of: 'built',
    changes: [
      {
        file: ESSAY,
        find: '<a href="/glossary/">',
        put: '<a href="/glossary/" aria-current="page">',
      },
    ],
    seenBy: ['tests/built/menus.test.ts'],
  },
  {
    name: 'page-missing-from-menu',
    promise: 'The menu holds every page.',
    of: 'built',
    changes: [{ file: 'index.html', find: '<a href="/accessibility/">Accessibility</a>', put: '' }],
    seenBy: ['tests/built/menus.test.ts'],
  },
  {
    name: 'verdicts-miscounted',
    promise: 'The key of the first page counts the verdicts that the register has.',
    of: 'built',
    changes: [{ file: 'index.html', find: /(<\/svg>) (\d+) right/u, put: '$1 1$2 right' }],
    seenBy: ['tests/built/home.test.ts'],
  },
  {
    name: 'sign-of-another-claim',
    promise: 'Each sign of the first page leads to its own claim.',
    of: 'built',
    changes: [{ file: 'index.html', find: 'href="/claims/#c-05"', put: 'href="/claims/#c-06"' }],
    seenBy: ['tests/built/home.test.ts'],
  },
  {
    name: 'publisher-invented',
    promise: 'Where nobody is named the site names nobody.',
    of: 'built',
    changes: [{ file: 'index.html', find: 'No name is given.', put: 'A team of editors.' }],
    seenBy: ['tests/built/home.test.ts'],
  },
  {
    name: 'parts-out-of-order',
    promise: 'The parts of a page follow one another as they are read.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: /(<article>)(.*)(<div class="references".*?<\/ul> *<\/div>)/su,
        put: '$1$3$2',
      },
    ],
    seenBy: ['tests/journeys/no-script.spec.ts › the parts of a page follow'],
  },
  {
    name: 'section-named-after-its-title',
    promise: 'A text browser shows a section in its order, from its number and title on.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: /(<p class="eyebrow">.*?<\/p>) (<section class="heading"><h1.*?<\/section>)/u,
        put: '$2 $1',
      },
    ],
    seenBy: ['tests/journeys/text-browser.spec.ts'],
  },
  {
    name: 'said-to-scripts-alone',
    promise: 'Pages say the same without scripts.',
    of: 'built',
    changes: [
      {
        file: 'conclusion/index.html',
        find: '</style>',
        put: '@media (scripting:none){.pager{display:none}}</style>',
      },
    ],
    seenBy: ['no script: tests/journeys/no-script.spec.ts › pages say the same'],
  },
  {
    name: 'heading-level-left-out',
    promise: 'No level of heading is left out.',
    of: 'built',
    changes: [
      { file: DOWNSIDES, find: '<h2 id="skills">Skills</h2>', put: '<h4 id="skills">Skills</h4>' },
    ],
    seenBy: ['tests/built/headings.test.ts'],
  },
  {
    name: 'heading-link-without-name',
    promise: 'Every heading has a link to it that has a name.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: 'href="#skills" aria-label="Link to this heading"',
        put: 'href="#skills"',
      },
    ],
    seenBy: ['tests/built/headings.test.ts'],
  },
  {
    name: 'next-section-wrong',
    promise: 'Sections lead on to one another, in order.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: 'rel="next" href="/conclusion/"',
        put: 'rel="next" href="/since-2013/"',
      },
    ],
    seenBy: ['tests/journeys/pages.spec.ts › sections lead on'],
  },
  {
    name: 'worksheet-without-its-bar',
    promise: 'Long pages that are no sections have a bar with their places and a way up.',
    of: 'built',
    changes: [
      {
        file: 'should-your-service-go/index.html',
        find: /<nav class="contents".*?<\/nav>/su,
        put: '',
      },
    ],
    seenBy: ['tests/journeys/contents.spec.ts › long pages that are no sections'],
  },
  {
    name: 'contents-lack-a-part',
    promise: 'The contents name every section, and the parts of this one.',
    of: 'built',
    changes: [{ file: DOWNSIDES, find: '<li><a href="#size">Size</a></li>', put: '' }],
    seenBy: ['tests/journeys/contents.spec.ts › on a wide screen'],
  },
  {
    name: 'reading-time-lost',
    promise: 'A section says how long it takes to read.',
    of: 'built',
    changes: [{ file: DOWNSIDES, find: ' · 3 minutes to read', put: '' }],
    seenBy: ['tests/journeys/contents.spec.ts › a section says how long'],
  },
  {
    name: 'title-lost',
    promise: 'Every page has a title that names the site.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: '<title>The downsides – Going Mutual</title>',
        put: '<title></title>',
      },
    ],
    seenBy: ['tests/built/metadata.test.ts'],
  },
  {
    name: 'title-of-another-page',
    promise: 'Titles are each page’s own.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: '<title>The downsides – Going Mutual</title>',
        put: '<title>Introduction – Going Mutual</title>',
      },
    ],
    seenBy: ['tests/built/metadata.test.ts'],
  },
  {
    name: 'description-too-short',
    promise: 'Every page has a description that is long enough for search engines.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: /(<meta name="description" content=")[^"]*/u,
        put: '$1The downsides.',
      },
    ],
    seenBy: ['tests/built/metadata.test.ts'],
  },
  {
    name: 'canonical-of-another-page',
    promise: 'A page gives its own address as the one to cite.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: /(<link rel="cite-as" href="http:\/\/localhost:4321\/)editions\/[\d.]+\//u,
        put: '$1',
      },
    ],
    seenBy: ['tests/built/metadata.test.ts'],
  },
  {
    name: 'zotero-splits-the-author',
    promise: 'Zotero saves a page with its author as one name, its date and its address.',
    of: 'built',
    changes: [{ file: DOWNSIDES, find: 'content="Going Mutual,"', put: 'content="Going Mutual"' }],
    seenBy: ['tests/built/metadata.test.ts'],
  },
  {
    name: 'structured-data-names-another-page',
    promise: 'Search engines read what a page is and what it cites.',
    of: 'built',
    changes: [
      { file: DOWNSIDES, find: '"headline":"The downsides"', put: '"headline":"Downsides"' },
    ],
    seenBy: ['tests/built/metadata.test.ts'],
  },
  {
    name: 'structured-data-lacks-a-citation',
    promise: 'Search engines read every work that a page cites.',
    of: 'built',
    changes: [
      { file: DOWNSIDES, find: /,\{"@type":"Report","name":"The Mutation[^}]*\}/u, put: '' },
    ],
    seenBy: ['tests/built/metadata.test.ts'],
  },
  {
    name: 'not-found-may-be-found',
    promise: 'Search engines leave out the page for what is not found.',
    of: 'built',
    changes: [{ file: '404.html', find: 'content="noindex"', put: 'content="index"' }],
    seenBy: ['tests/built/metadata.test.ts'],
  },
  {
    name: 'home-says-nothing-of-citing',
    promise: 'The home page says how to cite the site, with the day of access.',
    of: 'built',
    changes: [{ file: 'index.html', find: '(Accessed: ', put: '(' }],
    seenBy: ['tests/built/home.test.ts'],
  },
  {
    name: 'verdict-wrong',
    promise: 'Each claim shows the verdict that the research reached.',
    of: 'built',
    changes: [
      {
        file: 'claims/index.html',
        find: '<strong class="verdict">inaccurate</strong>',
        put: '<strong class="verdict">right</strong>',
      },
    ],
    seenBy: ['tests/built/register.test.ts'],
  },
  {
    name: 'note-with-another-verdict',
    promise: 'A note in the essay gives the verdict that the register gives.',
    of: 'built',
    changes: [
      {
        file: ESSAY,
        find: '>Right: some closed or were taken over, though others held their own</a>',
        put: '>Right</a>',
      },
    ],
    seenBy: ['tests/built/register.test.ts'],
  },
  {
    name: 'claim-leads-to-no-mark',
    promise: 'A claim leads to its paragraph, and the mark there leads back.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: 'class="claim-mark" href="/claims/#c-23"',
        put: 'class="claim-mark" href="/claims/#c-24"',
      },
    ],
    seenBy: ['tests/built/register.test.ts'],
  },
  {
    name: 'tracing-state-wrong',
    promise: 'Each work of the essay says how far it was traced.',
    of: 'built',
    changes: [
      {
        file: 'references/index.html',
        find: /(id="michie-2012".*?<summary class="tracing">)Probable/u,
        put: '$1Traced',
      },
    ],
    seenBy: ['tests/built/references.test.ts'],
  },
  {
    name: 'seen-part-told-as-whole',
    promise: 'No work is said to have been seen beyond what was seen of it.',
    of: 'built',
    changes: [
      {
        file: 'references/index.html',
        find: /(id="michie-2012".*?<summary class="tracing">Probable, seen )in part/u,
        put: '$1whole',
      },
    ],
    seenBy: ['tests/built/references.test.ts › what of it was seen'],
  },
  {
    name: 'works-miscounted',
    promise: 'Works are counted by how they were traced and what of them was seen.',
    of: 'built',
    changes: [{ file: 'references/index.html', find: '<dd>230</dd>', put: '<dd>231</dd>' }],
    seenBy: ['tests/built/references.test.ts › the counts are right'],
  },
  {
    name: 'record-not-folded',
    promise: 'A list of references shows the line and the state of each, and folds the rest.',
    of: 'built',
    changes: [
      {
        file: 'references/index.html',
        find: /(id="michie-2012".*?)<details>/u,
        put: '$1<details open>',
      },
    ],
    seenBy: ['tests/built/references.test.ts › the rest is folded'],
  },
  {
    name: 'letter-leads-astray',
    promise: 'Each letter leads to the works that begin with it.',
    of: 'built',
    changes: [
      {
        file: 'references/index.html',
        find: '<a href="#letter-c">C</a>',
        put: '<a href="#letter-d">C</a>',
      },
    ],
    seenBy: ['tests/built/references.test.ts › each letter leads there'],
  },
  {
    name: 'choice-of-works-miscounted',
    promise: 'Each choice among works says how many it shows.',
    of: 'built',
    changes: [{ file: 'references/index.html', find: 'law (8)', put: 'law (9)' }],
    seenBy: ['tests/built/references.test.ts › each choice says how many'],
  },
  {
    name: 'claim-told-as-checked',
    promise: 'The days of a claim promise no check.',
    of: 'built',
    changes: [
      { file: 'claims/index.html', find: '<dt>Last looked at', put: '<dt>Checked', times: 30 },
    ],
    seenBy: ['tests/built/register.test.ts › when it was last looked at'],
  },
  {
    name: 'work-lacks-a-place',
    promise: 'Every place that cites a work is listed with it.',
    of: 'built',
    changes: [
      {
        file: 'references/index.html',
        find: /<li><a href="\/the-downsides\/#the-downsides-bach-2012-2".*?<\/li>/u,
        put: '',
      },
    ],
    seenBy: ['tests/built/references.test.ts'],
  },
  {
    name: 'work-quoted-wrongly',
    promise: 'Every place that cites a work is quoted as it stands there.',
    of: 'built',
    changes: [
      {
        file: 'references/index.html',
        find: '<q>Managers need the capacity',
        put: '<q>Managers have the capacity',
      },
    ],
    seenBy: ['tests/built/references.test.ts'],
  },
  {
    name: 'work-without-downloads',
    promise: 'Every work can be taken away in three formats.',
    of: 'built',
    changes: [
      {
        file: 'references/index.html',
        find: '<a href="/references/bach-2012.ris" aria-label="reference as RIS"> RIS </a>',
        put: '',
      },
    ],
    seenBy: ['tests/built/references.test.ts'],
  },
  {
    name: 'candidates-not-shown',
    promise: 'What a work that was not traced may be is shown with it.',
    of: 'built',
    changes: [
      { file: 'references/index.html', find: 'Works that may be meant', put: 'More', times: 4 },
    ],
    seenBy: ['tests/built/references.test.ts'],
  },
  {
    name: 'cited-paragraph-lost-in-a-style',
    promise: 'Every paragraph can be cited in every style.',
    of: 'built',
    changes: [{ file: 'cite/conclusion/index.html', find: 'id="apa-p5-1"', put: 'id="apa-p5-11"' }],
    seenBy: ['tests/built/cite.test.ts'],
  },
  {
    name: 'citation-form-wrong',
    promise: 'A paragraph is cited as each style has it.',
    of: 'built',
    changes: [
      {
        file: 'cite/what-is-a-mutual/index.html',
        find: /(edn, [^)]*\)) para 2\.3 &#60;/u,
        put: '$1 2.3 &#60;',
      },
    ],
    seenBy: ['tests/built/cite.test.ts'],
  },
  {
    name: 'page-as-it-changes-not-cited',
    promise: 'A page can be cited as it changes, too, in every style.',
    of: 'built',
    changes: [
      {
        file: 'cite/what-is-a-mutual/index.html',
        find: /(at its own address:<\/p>\s*<dl) class="forms"/u,
        put: '$1',
        times: 9,
      },
    ],
    seenBy: ['tests/built/cite.test.ts'],
  },
  {
    name: 'edition-not-told-to-zotero',
    promise: 'Zotero learns the edition of a page that it saves.',
    of: 'built',
    changes: [{ file: DOWNSIDES, find: /<meta name="z:extra"[^>]*>/u, put: '' }],
    seenBy: ['tests/built/metadata.test.ts'],
  },
  {
    name: 'secondary-citation-wrong',
    promise: 'A source is cited by way of this site as each style has it.',
    of: 'built',
    changes: [
      {
        file: 'cite/the-downsides/index.html',
        find: /(id="mla-bach-2012".*?)cited in Going Mutual/u,
        put: '$1in Going Mutual',
      },
    ],
    seenBy: ['tests/built/cite.test.ts'],
  },
  {
    name: 'source-lost-in-a-style',
    promise: 'Every source of a page can be cited in every style.',
    of: 'built',
    changes: [{ file: 'cite/the-downsides/index.html', find: ' id="mla-michie-2012"', put: '' }],
    seenBy: ['tests/built/cite.test.ts'],
  },
  {
    name: 'way-to-cite-lost',
    promise: 'A reader finds from every page how to cite it.',
    of: 'built',
    changes: [
      { file: 'claims/index.html', find: '<a href="/cite/claims/">Cite this page</a>', put: '' },
    ],
    seenBy: ['tests/built/cite.test.ts'],
  },
  {
    name: 'whether-to-cite-unsaid',
    promise: 'A box says what this is, and when to cite something else.',
    of: 'built',
    changes: [
      {
        file: 'cite/index.html',
        find: 'Your university’s rules win',
        put: 'Your university has rules',
      },
    ],
    seenBy: ['tests/built/cite.test.ts'],
  },
  {
    name: 'work-lost-in-a-style',
    promise: 'The list of references in each style has every work.',
    of: 'built',
    changes: [
      {
        file: 'references/apa/index.html',
        find: 'class="content" id="bach-2012"',
        put: 'class="content" id="bach-2021"',
      },
    ],
    seenBy: ['tests/built/styled-lists.test.ts'],
  },
  {
    name: 'chart-without-words',
    promise: 'Who does not see the chart hears what it says.',
    of: 'built',
    changes: [
      { file: 'how-many/index.html', find: ' aria-describedby="counts-description"', put: '' },
    ],
    seenBy: ['tests/built/how-many.test.ts'],
  },
  {
    name: 'chart-number-wrong',
    promise: 'The chart shows every count, and no other number.',
    of: 'built',
    changes: [{ file: 'how-many/index.html', find: />106<\/text>/u, put: '>160</text>', times: 2 }],
    seenBy: ['tests/built/how-many.test.ts'],
  },
  {
    name: 'key-without-hollow-marks',
    promise: 'The key of a chart has each kind of mark that is drawn.',
    of: 'built',
    changes: [
      {
        file: 'how-many/index.html',
        find: /(<p class="key">.*?)fill="none"/su,
        put: '$1fill="currentColor"',
      },
    ],
    seenBy: ['tests/built/how-many.test.ts › the key'],
  },
  {
    name: 'atypical-cases-drawn-as-typical',
    promise: 'A case that was no typical mutual is drawn apart from those that were.',
    of: 'built',
    changes: [
      {
        file: 'cases/index.html',
        find: /(data-size="wide".*?<g[^>]* )fill="none"/su,
        put: '$1fill="currentColor"',
      },
    ],
    seenBy: ['tests/built/cases.test.ts › has a mark for each'],
  },
  {
    name: 'chart-joins-what-differs',
    promise: 'No count is joined to one that counted something else.',
    of: 'built',
    changes: [
      {
        file: 'how-many/index.html',
        find: /(<g[^>]*stroke-miterlimit="1"[^>]*>)<path d="M/u,
        put: '$1<path d="M0,0L9,9"></path><path d="M',
        times: 4,
      },
    ],
    seenBy: ['tests/built/how-many.test.ts'],
  },
  {
    name: 'inferred-year-drawn-as-stated',
    promise: 'A count whose year is inferred is drawn apart.',
    of: 'built',
    changes: [
      { file: 'how-many/index.html', find: ' stroke-dasharray="2.5 2"', put: '', times: 5 },
    ],
    seenBy: ['tests/built/how-many.test.ts › breaks the line'],
  },
  {
    name: 'inferred-year-not-in-table',
    promise: 'The table of counts says of which the year is inferred.',
    of: 'built',
    changes: [
      {
        file: 'how-many/index.html',
        find: /<span class="?quiet"?>Year inferred\.<\/span>/u,
        put: '',
        times: 2,
      },
    ],
    seenBy: ['tests/built/how-many.test.ts › the table says of which'],
  },
  {
    name: 'count-without-promoter',
    promise: 'The table of counts says which come from those who promoted mutuals.',
    of: 'built',
    changes: [
      {
        file: 'how-many/index.html',
        find: / ?From those who promoted mutuals\./u,
        put: '',
        times: 12,
      },
    ],
    seenBy: ['tests/built/how-many.test.ts'],
  },
  {
    name: 'number-in-text-differs',
    promise: 'Numbers in the text are those of the tables.',
    of: 'built',
    changes: [{ file: 'since-2013/index.html', find: 'more than 130', put: 'more than 140' }],
    seenBy: ['tests/built/how-many.test.ts'],
  },
  {
    name: 'figure-of-no-row',
    promise: 'Every figure on a page of tables stands in a row of one.',
    of: 'built',
    changes: [
      {
        file: 'cases/index.html',
        find: 'Ran the pensions of civil servants.',
        put: 'Ran 987 pensions of civil servants.',
      },
    ],
    seenBy: ['tests/built/values.test.ts'],
  },
  {
    name: 'field-unexplained',
    promise: 'Every field of the data is explained.',
    of: 'built',
    changes: [{ file: 'how-many/index.html', find: '<code>bound</code>', put: 'bound' }],
    seenBy: ['tests/built/data-files.test.ts'],
  },
  {
    name: 'case-without-its-end',
    promise: 'Each case says what happened and where the service went.',
    of: 'built',
    changes: [
      {
        file: 'cases/index.html',
        find: /(id="mycsp".*?<dt>)Where the service went/u,
        put: '$1Then',
      },
    ],
    seenBy: ['tests/built/cases.test.ts'],
  },
  {
    name: 'event-out-of-order',
    promise: 'Events stand in order of their dates.',
    of: 'built',
    changes: [
      {
        file: 'timeline/index.html',
        find: /(<div class="content" id="greenwich-leisure".*?<\/dd> *<\/div>)(<div class="content" id="sandwell-trust".*?<\/dd> *<\/div>)/su,
        put: '$2$1',
      },
    ],
    seenBy: ['tests/built/timeline.test.ts'],
  },
  {
    name: 'meaning-lost',
    promise: 'Every term of the glossary is explained.',
    of: 'built',
    changes: [
      {
        file: 'glossary/index.html',
        find: 'A rule that keeps an organisation’s property',
        put: 'A rule that holds an organisation’s property',
      },
    ],
    seenBy: ['tests/built/glossary.test.ts'],
  },
  {
    name: 'question-without-label',
    promise: 'Every question of the worksheet is the label of its answer, with its evidence.',
    of: 'built',
    changes: [
      {
        file: 'should-your-service-go/index.html',
        find: ' aria-labelledby="contracts"',
        put: '',
      },
    ],
    seenBy: ['tests/built/worksheet.test.ts'],
  },
  {
    name: 'picture-lacks-its-words',
    promise: 'What a picture draws is said in words, too.',
    of: 'built',
    changes: [
      {
        file: 'what-is-a-mutual/index.html',
        find: 'Controlled by staff, and in some cases by members or outside investors.',
        put: '',
      },
    ],
    seenBy: ['tests/built/pictures.test.ts'],
  },
  {
    name: 'picture-draws-it-wrongly',
    promise: 'Every mark of a picture stands under whom it is of.',
    of: 'built',
    changes: [
      {
        file: 'what-is-a-mutual/index.html',
        find: '<text x="345" y="260.5" class="on">control</text>',
        put: '<text x="227" y="260.5" class="on">control</text>',
      },
    ],
    seenBy: ['tests/journeys/pictures.spec.ts › whose a service is'],
  },
  {
    name: 'verdict-in-picture-wrong',
    promise: 'A picture of claims gives each its verdict.',
    of: 'built',
    changes: [
      {
        file: 'conclusion/index.html',
        find: /(<text[^>]*>)contested, (C-11<\/text>)/u,
        put: '$1right, $2',
        times: 2,
      },
    ],
    seenBy: ['tests/built/pictures.test.ts'],
  },
  {
    name: 'size-of-file-wrong',
    promise: 'Pages say how large the files are that they offer.',
    of: 'built',
    changes: [
      { file: DOWNSIDES, find: /This section as PDF, \d+ kB/u, put: 'This section as PDF, 321 kB' },
    ],
    seenBy: ['tests/built/take-away.test.ts'],
  },
  {
    name: 'edition-does-not-say-what-it-did',
    promise: 'An edition says what it edited, took out and put in.',
    of: 'built',
    site: 'other',
    changes: [{ file: 'changes/index.html', find: ' removed: <a href="#p90-3">90.3</a>', put: '' }],
    seenBy: ['tests/built/changes.test.ts'],
  },
  {
    name: 'index-of-works-leads-astray',
    promise: 'Where works stand by letter, the address of each leads to its record.',
    of: 'built',
    site: 'other',
    changes: [
      {
        file: 'references/index.html',
        find: 'href="/references/b/#bach-2012"',
        put: 'href="/references/b/#birchall-2001"',
      },
    ],
    seenBy: ['tests/built/works-by-letter.test.ts › every work is in the index'],
  },
  {
    name: 'record-by-way-of-the-index',
    promise: 'Where works stand by letter, pages lead to the record of each.',
    of: 'built',
    site: 'other',
    changes: [
      {
        file: 'two-editions/index.html',
        find: 'href="/references/b/#bach-2012"',
        put: 'href="/references/#bach-2012"',
        times: 2,
      },
    ],
    seenBy: ['tests/built/works-by-letter.test.ts › no other page leads'],
  },
  {
    name: 'change-not-marked',
    promise: 'Old and new words stand beside each other, marked for eye and ear.',
    of: 'built',
    site: 'other',
    changes: [
      {
        file: 'changes/index.html',
        find: /(<del><span class="[\w-]+">\[)removed: (<\/span>70)/u,
        put: '$1$2',
      },
    ],
    seenBy: ['tests/built/changes.test.ts'],
  },
  {
    name: 'sub-path-missing',
    promise: 'Under a sub-path every link within the site begins with it.',
    of: 'built',
    site: 'sub-path',
    changes: [
      {
        file: DOWNSIDES,
        find: 'rel="next" href="/explainers/going-mutual/conclusion/"',
        put: 'rel="next" href="/conclusion/"',
      },
    ],
    seenBy: ['tests/built/sub-path.test.ts'],
  },
  {
    name: 'sub-path-names-another-host',
    promise: 'A site names no other place than the one it was built for.',
    of: 'built',
    site: 'sub-path',
    changes: [
      {
        file: 'feed.xml',
        find: '<rights>',
        put: '<icon>http://localhost:4321/</icon><rights>',
      },
    ],
    seenBy: ['tests/built/sub-path.test.ts'],
  },
  {
    name: 'kept-page-found-by-search-engines',
    promise: 'Copies of earlier editions are kept out of search engines.',
    of: 'built',
    changes: [
      {
        file: 'editions/1.0/the-downsides/index.html',
        find: '<meta name="robots" content="noindex">',
        put: '',
      },
    ],
    seenBy: ['tests/built/kept-editions.test.ts › leads search engines to the live page'],
  },
  {
    name: 'kept-page-rewritten',
    promise: 'A page of a closed edition says what it said.',
    of: 'built',
    changes: [
      {
        file: 'editions/1.0/the-downsides/index.html',
        find: 'The second is skill.',
        put: 'The second is a skill.',
      },
    ],
    seenBy: ['tests/built/kept-editions.test.ts › byte for byte'],
  },
  {
    name: 'edited-called-the-same',
    promise: 'A kept page says of each paragraph whether it reads the same now.',
    of: 'built',
    site: 'other',
    changes: [
      {
        file: 'editions/1.0/two-editions/index.html',
        find: 'id="edition-p90-2" data-standing="changed"',
        put: 'id="edition-p90-2" data-standing="same"',
      },
    ],
    seenBy: ['tests/built/kept-editions.test.ts › told apart'],
  },
  {
    name: 'copy-asks-for-a-file',
    promise: 'A copy needs no other file.',
    of: 'built',
    changes: [
      {
        file: 'editions/1.1/the-downsides/index.html',
        find: '<div class="edition-copy">',
        put: '<div class="edition-copy"><link rel="stylesheet" href="/x.css">',
      },
    ],
    seenBy: ['tests/built/kept-editions.test.ts › fetches nothing but an icon'],
  },
  {
    name: 'policy-of-some-kinds-alone',
    promise: 'A page allows nothing but what its policy names.',
    of: 'built',
    keepsPolicy: true,
    changes: [{ file: 'the-downsides/index.html', find: "default-src 'none';", put: '' }],
    seenBy: ['tests/built/policy.test.ts › every page has its policy before all else'],
  },
  {
    name: 'frame-on-a-page',
    promise: 'No page holds what its policy would stop.',
    of: 'built',
    changes: [
      {
        file: 'the-downsides/index.html',
        find: '</main>',
        put: '<iframe src="https://example.org/" title="A film"></iframe></main>',
      },
    ],
    seenBy: ['tests/built/policy.test.ts › no page holds what its policy would stop'],
  },
  {
    name: 'file-opens-as-source',
    promise: 'Every link to a file that browsers cannot show offers to keep it.',
    of: 'built',
    changes: [
      {
        file: 'the-downsides/index.html',
        find: /(href="\/the-downsides\/references\.ris") download/u,
        put: '$1',
      },
    ],
    seenBy: ['tests/built/downloads.test.ts › every link to a file that browsers cannot show'],
  },
  {
    name: 'note-in-an-aside',
    promise: 'A claim reaches a reader view with its verdict.',
    of: 'built',
    changes: [
      {
        file: 'the-downsides/index.html',
        find: /<section (class="since".*?)<\/section>/u,
        put: '<aside $1</aside>',
        times: 8,
      },
    ],
    seenBy: ['tests/built/reading-programs.test.ts › Readability keeps all of every page'],
  },
  {
    name: 'foot-in-paragraphs',
    promise:
      'A page with few words of its own reaches a reader view, and not the list at its foot.',
    of: 'built',
    changes: [
      {
        file: 'editions/1.0/index.html',
        find: '<li><span>',
        put: '<p><span>',
        times: 4,
      },
    ],
    seenBy: ['tests/built/reading-programs.test.ts › Readability keeps all of every page'],
  },
  {
    name: 'heading-alone-with-its-id',
    promise: 'A heading reaches a reader view whatever its words are.',
    of: 'built',
    changes: [
      {
        file: 'cases/index.html',
        find: '<h2 class="content" id="peninsula-community-health"',
        put: '<h2 id="peninsula-community-health"',
      },
    ],
    seenBy: ['tests/built/reading-programs.test.ts › Readability keeps all of every page'],
  },
  {
    name: 'works-as-footnotes',
    promise: 'A clip has the names in its citations, and its works in a list.',
    of: 'built',
    changes: [
      {
        file: 'why-mutuals/index.html',
        find: /<div (class="references" role="doc-bibliography".*?)<\/div>/u,
        put: '<section $1</section>',
      },
    ],
    seenBy: ['tests/built/reading-programs.test.ts › Defuddle keeps all of every page'],
  },
  {
    name: 'author-with-a-comma',
    promise: 'A clip names the author without a comma.',
    of: 'built',
    changes: [
      {
        file: 'the-downsides/index.html',
        find: '<meta name="author" content="Going Mutual">',
        put: '',
      },
    ],
    seenBy: ['tests/built/reading-programs.test.ts › a clip of /the-downsides/ names the author'],
  },
  {
    name: 'no-way-back-from-a-claim',
    promise:
      'Cases, claims, forms and questions that belong together link to each other both ways.',
    of: 'built',
    changes: [
      {
        file: 'claims/index.html',
        find: '<a href="/should-your-service-go/#tender">',
        put: '<a href="/should-your-service-go/#takeover">',
      },
    ],
    seenBy: ['tests/built/relations.test.ts'],
  },
  {
    name: 'case-without-a-line',
    promise: 'The table of cases has what the data has.',
    of: 'built',
    changes: [
      { file: 'cases/index.html', find: /(data-by="1993">\s*)1993, still/u, put: '$11994, still' },
    ],
    seenBy: ['tests/built/cases.test.ts › the table'],
  },
  {
    name: 'unopened-source-claimed-live',
    promise: 'Of a source that nobody has opened, no more is said than that.',
    of: 'built',
    changes: [
      {
        file: 'sources/index.html',
        find: /(Shrinking the state[^]*?<strong>)Never opened by us/u,
        put: '$1Seen live',
      },
    ],
    seenBy: ['tests/built/sources.test.ts › claims of no source more'],
  },
  {
    name: 'gone-source-before-its-copy',
    promise: 'Where a source is gone, readers are led to its copy first.',
    of: 'built',
    site: 'other',
    changes: [
      {
        file: 'references/o/index.html',
        find: /(<a href="https:\/\/archive\.example\/2013\/kept">[^<]*<\/a>) (<a [^>]*>[^<]*<\/a>)/u,
        put: '$2 $1',
      },
    ],
    seenBy: ['tests/built/sources.test.ts › with the copy first'],
  },
];

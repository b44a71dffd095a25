/** Faults of what a page does when it is pressed, typed into, pointed at or read offline. */
import type { Fault } from '../fault.ts';

const DOWNSIDES = 'the-downsides/index.html';
const READER = '_astro/reader-*.js';

export const scripts: Fault[] = [
  {
    name: 'script-throws',
    promise: 'No page says anything to the console.',
    of: 'built',
    changes: [{ file: READER, add: ';throw Error(`stop`)' }],
    seenBy: ['tests/journeys/pages.spec.ts › every page answers quietly'],
  },
  {
    name: 'asks-another-host',
    promise: 'No page asks anything of another host.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: '</main>',
        put: '<img src="https://example.org/a.png" alt=""></main>',
      },
    ],
    seenBy: ['tests/journeys/pages.spec.ts › every page answers quietly'],
  },
  {
    name: 'policy-too-tight',
    promise: 'The content policy of a page allows what stands in it.',
    of: 'built',
    keepsPolicy: true,
    changes: [
      {
        file: DOWNSIDES,
        find: /(script-src 'self' .*?) '[^']+';style-src/u,
        put: '$1;style-src',
      },
    ],
    seenBy: ['tests/journeys/pages.spec.ts › every page answers quietly'],
  },
  {
    name: 'focus-trapped',
    promise: 'The keyboard gets through every page, stop by stop.',
    of: 'built',
    changes: [
      {
        file: READER,
        add: ';document.querySelector(`.pager a, .site-footer a`)?.addEventListener(`keydown`,e=>e.key===`Tab`&&e.preventDefault())',
      },
    ],
    seenBy: ['tests/journeys/keyboard.spec.ts › ./what-is-a-mutual/'],
  },
  {
    name: 'way-past-the-header-lost',
    promise: 'The first stop of the keyboard is the way past the header.',
    of: 'built',
    changes: [
      {
        file: 'what-is-a-mutual/index.html',
        find: 'class="skip" href="#main"',
        put: 'class="skip" href="#main" tabindex="-1"',
      },
    ],
    seenBy: ['tests/journeys/keyboard.spec.ts › the first stop'],
  },
  {
    name: 'copied-with-its-colours',
    promise: 'What a reader copies has nothing of how the page looks.',
    of: 'built',
    changes: [{ file: '_astro/selected-*.js', find: 'text/html', put: 'text/none' }],
    seenBy: ['tests/journeys/copying.spec.ts › a paragraph is copied'],
  },
  {
    name: 'preview-empty',
    promise: 'A preview opens for a mouse.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: /(<aside class="preview" id="preview-bach-2012-page-408"[^>]*) popover>/u,
        put: '$1 hidden>',
      },
    ],
    seenBy: ['tests/journeys/previews.spec.ts › opens for a mouse'],
  },
  {
    name: 'preview-closed-to-the-keyboard',
    promise: 'A preview opens for the keyboard, in browsers that have none of their own, too.',
    of: 'built',
    changes: [
      {
        file: '_astro/interest-*.js',
        find: /document\.addEventListener\(`focusin`,\w+\),/u,
        put: '',
      },
    ],
    seenBy: ['tests/journeys/previews.spec.ts › opens for the keyboard'],
  },
  {
    name: 'preview-out-of-place-without-anchors',
    promise: 'A preview stands in its place where the browser cannot anchor it.',
    of: 'built',
    changes: [
      { file: '_astro/keep-beside-*.js', find: /-(\w)-8,(\w)=(\w)\+8/u, put: '-$1-8,$2=$3+60' },
    ],
    seenBy: ['tests/journeys/previews-in-place.spec.ts › wherever its citation stands'],
  },
  {
    name: 'preview-closed-to-a-touch',
    promise: 'A touch opens a preview.',
    of: 'built',
    changes: [{ file: READER, find: /\.pointerType===`touch`/u, put: '.pointerType===`pen`' }],
    seenBy: ['narrow: tests/journeys/touch.spec.ts › a touch opens a preview'],
  },
  {
    name: 'way-back-not-marked',
    promise: 'The link back to the citation that one came from is marked.',
    of: 'built',
    changes: [
      {
        file: READER,
        find: 'setAttribute(`aria-current`,`location`)',
        put: 'setAttribute(`data-current`,`location`)',
      },
    ],
    seenBy: ['tests/journeys/citations.spec.ts › the link back to the citation that one came from'],
  },
  {
    name: 'part-not-marked',
    promise: 'The contents mark the part that is read, in browsers that need a script for it, too.',
    of: 'built',
    changes: [
      {
        file: '_astro/where-am-i-*.js',
        find: /addEventListener\(`scroll`/u,
        put: 'addEventListener(`scrollend-`',
      },
    ],
    seenBy: ['firefox: tests/engines/drive.ts › the contents mark the part'],
  },
  {
    name: 'filter-hides-nothing',
    promise: 'The register shows the claims of the verdict that is chosen.',
    of: 'built',
    changes: [
      {
        file: 'claims/index.html',
        find: /\[(?:data-key=too\\ strong|value="too strong")\]:checked/u,
        put: '[value=strong]:checked',
      },
    ],
    seenBy: ['tests/journeys/register.spec.ts › by verdict and by section'],
  },
  {
    name: 'filter-hides-nothing-of-the-timeline',
    promise: 'The timeline shows the events of the kind that is chosen, without scripts, too.',
    of: 'built',
    changes: [
      {
        file: 'timeline/index.html',
        find: /\[(?:data-key=failure|value="failure")\]:checked/u,
        put: '[value=ending]:checked',
      },
    ],
    seenBy: [
      'tests/built/filters.test.ts',
      'no script: tests/journeys/timeline.spec.ts › the timeline is filtered by kind without scripts',
    ],
  },
  {
    name: 'filter-not-in-the-address',
    promise: 'The address keeps what is chosen.',
    of: 'built',
    changes: [
      { file: '_astro/filters-*.js', find: /history\.replaceState\([^)]*\)/u, put: 'void 0' },
    ],
    seenBy: ['tests/journeys/register.spec.ts › by verdict and by section'],
  },
  {
    name: 'filter-says-wrong-count',
    promise: 'The filters say how many are shown.',
    of: 'built',
    changes: [
      {
        file: '_astro/filters-*.js',
        find: '{shown} of {all} shown',
        put: '{all} of {shown} shown',
      },
    ],
    seenBy: ['tests/journeys/timeline.spec.ts › the timeline is filtered by keyboard'],
  },
  {
    name: 'filter-leads-to-nothing',
    promise: 'What a choice leaves is in sight, or one press away that is.',
    of: 'built',
    changes: [{ file: '_astro/filters-*.js', find: '.scrollIntoView()', put: '.id' }],
    seenBy: ['narrow: tests/journeys/register.spec.ts › what a choice leaves is in sight'],
  },
  {
    name: 'panel-cites-another-paragraph',
    promise: 'The panel of a paragraph cites that paragraph.',
    of: 'built',
    changes: [
      {
        file: 'cite/harvard/what-is-a-mutual.bin',
        find: '"(Going Mutual, 2026, para. \uE011)"',
        put: '"(Going Mutual, 2026, para. 2.1)"',
        times: 2,
      },
    ],
    seenBy: ['tests/journeys/cite-panel.spec.ts › a paragraph’s number opens a panel'],
  },
  {
    name: 'style-lost-from-the-panel',
    promise: 'The panel cites in every style.',
    of: 'built',
    changes: [
      {
        file: 'cite/oscola/what-is-a-mutual.bin',
        find: /(edn, [^)]*\)) para \uE011 &#60;/u,
        put: '$1 \uE011 &#60;',
      },
    ],
    seenBy: ['tests/journeys/cite-panel.spec.ts › a paragraph’s number opens a panel'],
  },
  {
    name: 'page-as-it-changes-misdated',
    promise: 'The panel also cites the page as it changes.',
    of: 'built',
    changes: [
      {
        file: 'cite/apa/what-is-a-mutual.bin',
        find: /("live":.*"page":.*)\(2026, /u,
        put: '$1(2025, ',
      },
    ],
    seenBy: ['tests/journeys/cite-panel.spec.ts › a paragraph’s number opens a panel'],
  },
  {
    name: 'quotation-of-another-edition',
    promise: 'A copied quotation leads to the edition that was read.',
    of: 'built',
    changes: [
      {
        file: 'cite/harvard/what-is-a-mutual.bin',
        find: /"editionNumber":"[^"]*"/u,
        put: '"editionNumber":"1.0"',
      },
    ],
    seenBy: ['tests/journeys/quotations.spec.ts › selected words are copied'],
  },
  {
    name: 'copied-without-italics',
    promise: 'What is copied keeps its italics.',
    of: 'built',
    changes: [
      {
        file: '_astro/clipboard-*.js',
        find: /"text\/html":(\w)\(`text\/html`,`html`\)/u,
        put: '"text/html":$1(`text/html`,`text`)',
      },
    ],
    seenBy: ['tests/journeys/cite-panel.spec.ts › a paragraph’s number opens a panel'],
  },
  {
    name: 'passage-without-its-hash',
    promise: 'A link to a passage carries its edition and its hash.',
    of: 'built',
    changes: [
      {
        file: '_astro/*.js',
        find: /URLSearchParams\(\{edition:(\w),hash:\w\}\)/u,
        put: 'URLSearchParams({edition:$1})',
      },
    ],
    seenBy: ['tests/journeys/cite-panel.spec.ts › a paragraph’s number opens a panel'],
  },
  {
    name: 'quotation-with-its-marks',
    promise: 'A quotation has the words of its paragraph alone.',
    of: 'built',
    changes: [
      {
        file: '_astro/quotation-*.js',
        find: '.number, .corrected, .claim-mark, [popover]',
        put: '.number, .corrected, [popover]',
      },
    ],
    seenBy: ['tests/journeys/cite-panel.spec.ts › a paragraph is quoted whole'],
  },
  {
    name: 'quotation-with-half-words',
    promise: 'Half a word at either end of a quotation is made whole, and its address leads to it.',
    of: 'built',
    changes: [
      {
        file: '_astro/quotation-*.js',
        find: /\.setStart\((\w),(\w)\.startOffset-(\w)\.length\)/u,
        put: '.setStart($1,$2.startOffset)',
      },
    ],
    seenBy: ['tests/journeys/quotations.spec.ts › selected words are copied'],
  },
  {
    name: 'panel-keeps-the-focus',
    promise: 'A panel that is closed gives the focus back.',
    of: 'built',
    changes: [
      {
        file: '_astro/panel-*.js',
        find: /,\w&&\w\.focus\(\)\}\)/u,
        put: ',document.querySelector(`a`).focus()})',
      },
    ],
    seenBy: ['tests/journeys/cite-panel.spec.ts › all of it works by keyboard'],
  },
  {
    name: 'panel-says-nothing-offline',
    promise: 'A panel whose forms cannot be fetched says so.',
    of: 'built',
    changes: [
      {
        file: '_astro/cite-panel-*.js',
        find: /\.catch\(\(\)=>\{\w\.textContent=\w\.notFetched\}\)/u,
        put: '.catch(()=>{})',
        times: 2,
      },
    ],
    seenBy: ['tests/journeys/cite-panel.spec.ts › a panel whose forms'],
  },
  {
    name: 'panel-on-paper',
    promise: 'Paper shows no panel.',
    of: 'built',
    changes: [{ file: '_astro/panel-*.js', find: '@media print{.panel{display:none}}', put: '' }],
    seenBy: ['tests/journeys/cite-panel.spec.ts › a paragraph’s number opens a panel'],
  },
  {
    name: 'panel-without-a-name',
    promise: 'axe finds no fault in an open panel.',
    of: 'built',
    changes: [{ file: '_astro/cite-panel-*.js', find: /\{for:`cite-style`\}/u, put: '{}' }],
    seenBy: ['tests/journeys/cite-panel.spec.ts › nothing keeps anybody out of the open panel'],
  },
  {
    name: 'source-cited-wrongly-in-preview',
    promise: 'A preview cites the original, and the source as cited here.',
    of: 'built',
    changes: [
      {
        file: 'cite/harvard/what-is-a-mutual.bin',
        find: /(Needleman and Westall, 1991, p\.\s323, )cited in/u,
        put: '$1in',
      },
    ],
    seenBy: ['tests/journeys/source-citations.spec.ts › a preview cites the original'],
  },
  {
    name: 'day-of-access-not-today',
    promise: 'The day of access is today, in the form of each style.',
    of: 'built',
    changes: [{ file: '_astro/citable-*.js', find: /\.getMonth\(\)/u, put: '.getDay()' }],
    seenBy: ['tests/journeys/cite-panel.spec.ts › a paragraph’s number opens a panel'],
  },
  {
    name: 'style-numbers-wrongly',
    promise: 'A numeric style numbers works by their first appearance.',
    of: 'built',
    changes: [
      {
        file: 'styles/ieee/why-mutuals.bin',
        find: '"[2, p.\u00A0405]"',
        put: '"[5, p.\u00A0405]"',
      },
    ],
    seenBy: ['tests/journeys/reader-style.spec.ts › ieee numbers works'],
  },
  {
    name: 'stored-files-not-unpacked',
    promise: 'What scripts alone read is stored compressed, and they unpack it.',
    of: 'code',
    changes: [{ file: 'src/build/stored.ts', find: 'STORED.test(path) ?', put: 'path === "" ?' }],
    seenBy: ['tests/build/stored.test.ts'],
  },
  {
    name: 'style-of-lists-wrong',
    promise: 'Lists, previews and quoted sentences follow the style that is chosen.',
    of: 'built',
    changes: [
      {
        file: 'styles/apa/references.bin',
        find: 'Bach, S. (2012). Shrinking the state',
        put: 'S. Bach (2012). Shrinking the state',
      },
    ],
    seenBy: ['tests/journeys/reader-style.spec.ts › lists, previews'],
  },
  {
    name: 'style-not-kept',
    promise: 'A style that is chosen is that of the next page.',
    of: 'built',
    changes: [
      { file: READER, find: /(?<=`citation-style`.{1,80})===`harvard`\?``:\w/u, put: '&&``' },
    ],
    seenBy: ['tests/journeys/reader-style.spec.ts › a style that is chosen'],
  },
  {
    name: 'style-not-undone',
    promise: 'Back in the site’s own style a page is to the letter what it was.',
    of: 'built',
    changes: [
      {
        file: '_astro/*.js',
        find: /\.push\(\(\)=>\w\.replaceChildren\(\.\.\.(\w)\)\)/u,
        put: '.push(()=>$1)',
      },
    ],
    seenBy: ['tests/journeys/reader-style.spec.ts › back in the site’s own style'],
  },
  {
    name: 'choice-of-theme-lost',
    promise: 'A reader’s choice of light or dark is kept for the next page.',
    of: 'built',
    changes: [
      {
        file: '_astro/device-choice-*.js',
        find: /,(\w)\((\w),\w\)(?=\}export)/u,
        put: ',$1($2,``)',
      },
    ],
    seenBy: ['tests/journeys/display.spec.ts › a reader’s choice'],
  },
  {
    name: 'quiet-citations-loud',
    promise: 'Quiet citations step back.',
    of: 'built',
    changes: [
      {
        file: '_astro/*.css',
        find: '[data-quiet] :is(.cluster,.cluster a,',
        put: '[data-quiet] :is(.cluster,',
      },
    ],
    seenBy: ['tests/journeys/display.spec.ts › quiet citations'],
  },
  {
    name: 'numbers-of-claims-forgotten',
    promise: 'A reader who asked for the numbers of claims has them on the next page too.',
    of: 'built',
    changes: [{ file: 'why-mutuals/index.html', find: '"numbers",', put: '' }],
    seenBy: ['tests/journeys/display.spec.ts › the numbers of claims'],
  },
  {
    name: 'heading-copies-another-address',
    promise: 'The link of a heading copies its address.',
    of: 'built',
    changes: [
      { file: READER, find: /writeText\(\w\.href\)/u, put: 'writeText(location.pathname)' },
    ],
    seenBy: ['tests/journeys/headings.spec.ts › the link of a heading'],
  },
  {
    name: 'search-finds-nothing',
    promise: 'A search leads to the places that have its words.',
    of: 'built',
    changes: [{ remove: 'pagefind/index/*.pf_index' }],
    seenBy: ['tests/journeys/search.spec.ts › questions lead to their places'],
  },
  {
    name: 'search-leads-elsewhere',
    promise: 'A page’s places are found by the search at their own addresses.',
    of: 'built',
    changes: [
      { file: 'how-many/index.html', find: 'id="official-2019"', put: 'id="official-20-19"' },
    ],
    seenBy: ['tests/built/search.test.ts'],
  },
  {
    name: 'search-fetched-by-every-page',
    promise: 'Nothing of the search is fetched before it is used.',
    of: 'built',
    changes: [{ file: READER, add: ';fetch(`/pagefind/pagefind.js`)' }],
    seenBy: ['tests/journeys/search.spec.ts › nothing of the search'],
  },
  {
    name: 'search-loses-the-question',
    promise: 'The page of the search keeps the question in its address.',
    of: 'built',
    changes: [
      {
        file: '_astro/search-page-*.js',
        find: /searchParams\.set\(`q`,(\w)\)/u,
        put: 'searchParams.set(`words`,$1)',
      },
    ],
    seenBy: ['tests/journeys/search.spec.ts › the page of the search keeps'],
  },
  {
    name: 'search-arrows-dead',
    promise: 'The arrows lead through what was found.',
    of: 'built',
    changes: [{ file: '_astro/search-*.js', find: 'ArrowDown:1', put: 'PageDown:1' }],
    seenBy: ['tests/journeys/search.spec.ts › by keyboard'],
  },
  {
    name: 'keys-the-wrong-way',
    promise: 'n and p lead through the sections, in order.',
    of: 'built',
    changes: [{ file: READER, find: 'n:`a[rel=next]`', put: 'n:`a[rel=prev]`' }],
    seenBy: ['tests/journeys/keys.spec.ts › n and p lead'],
  },
  {
    name: 'keys-in-a-field',
    promise: 'No key does anything where one writes.',
    of: 'built',
    changes: [{ file: READER, find: 'closest(`input,textarea,select`)', put: 'closest(`input`)' }],
    seenBy: ['tests/journeys/keys.spec.ts › no key does anything'],
  },
  {
    name: 'keys-not-listed',
    promise: 'The keys are listed for who asks.',
    of: 'built',
    changes: [
      { file: 'search/index.html', find: '<kbd>n</kbd>', put: 'n' },
      { file: '_astro/*.js', find: 'n:`go to the next section`,', put: '' },
    ],
    seenBy: ['tests/journeys/keys.spec.ts › the keys are listed'],
  },
  {
    name: 'menu-open-after-a-choice',
    promise: 'The menu closes on a choice, also for who comes back.',
    of: 'built',
    changes: [
      {
        file: '_astro/reader-*.js',
        find: '.closest(`#site-map`)',
        put: '.closest(`#no-map`)',
      },
    ],
    seenBy: ['narrow: tests/journeys/home.spec.ts › the menu closes on a choice'],
  },
  {
    name: 'answers-not-kept',
    promise: 'Answers to the worksheet are there after a reload.',
    of: 'built',
    changes: [
      {
        file: '_astro/worksheet-*.js',
        find: 'JSON.stringify(Object.',
        put: 'String(Object.',
      },
    ],
    seenBy: ['tests/journeys/worksheet.spec.ts › answers stay on this device'],
  },
  {
    name: 'answers-copied-without-questions',
    promise: 'The worksheet is copied as text, with every question.',
    of: 'built',
    changes: [
      {
        file: '_astro/worksheet-*.js',
        find: /\$\{\w\(e\)\}\\n\$\{e\.value\.trim/u,
        put: '${e.value.trim',
      },
    ],
    seenBy: ['tests/journeys/worksheet.spec.ts › the summary is copied'],
  },
  {
    name: 'answers-cleared-unasked',
    promise: 'Answers are cleared only when that is confirmed.',
    of: 'built',
    changes: [{ file: '_astro/worksheet-*.js', find: /confirm\(\w\.confirm\)&&/u, put: '' }],
    seenBy: ['tests/journeys/worksheet.spec.ts › all answers are cleared'],
  },
  {
    name: 'answers-of-another-window-lost',
    promise: 'Two windows of the worksheet keep each other’s answers.',
    of: 'built',
    changes: [
      {
        file: '_astro/worksheet-*.js',
        find: /\[\.\.\.\w\(\),\.\.\.e\]\.filter/u,
        put: '[...e].filter',
      },
    ],
    seenBy: ['tests/journeys/worksheet.spec.ts › two windows'],
  },
  {
    name: 'file-opened-over-answers',
    promise: 'A file that is opened replaces answers only when that is confirmed.',
    of: 'built',
    changes: [
      {
        file: '_astro/worksheet-*.js',
        find: /!confirm\(\w\(\w\.replace,\w\)\)/u,
        put: 'false',
      },
    ],
    seenBy: ['tests/journeys/worksheet.spec.ts › a file that differs'],
  },
  {
    name: 'answer-cut-on-paper',
    promise: 'On paper an answer is text, which can go on over the end of a sheet.',
    of: 'built',
    changes: [
      {
        file: '_astro/worksheet-*.js',
        find: /textarea:has\(\+\.on-paper[^}]*\}/u,
        put: '',
      },
    ],
    seenBy: ['tests/journeys/worksheet.spec.ts › on paper answers are text'],
  },
  {
    name: 'references-printed-unasked',
    promise: 'A reader chooses whether the worksheet is printed with its references.',
    of: 'built',
    changes: [
      { file: '_astro/*.css', find: '.print-choice :not(:checked)', put: '.print-choice i' },
    ],
    seenBy: ['tests/journeys/worksheet.spec.ts › without scripts it is a sheet to print'],
  },
  {
    name: 'storage-throws',
    promise: 'Where a browser keeps nothing, all that helps a reader lives.',
    of: 'built',
    changes: [
      {
        file: READER,
        find: /try\{return globalThis\[\w\]\.getItem\(\w\)\}catch\{return null\}/u,
        put: 'return globalThis.localStorage.citation',
      },
    ],
    seenBy: ['tests/journeys/outages.spec.ts › where a browser keeps nothing'],
  },
  {
    name: 'lost-index-found-empty',
    promise: 'A search that lacks a part of its index says so.',
    of: 'built',
    changes: [{ file: 'pagefind/pagefind-worker.js', find: 'lost = true', put: 'lost = false' }],
    seenBy: ['tests/journeys/search.spec.ts › lacks pagefind/index/'],
  },
  {
    name: 'slow-style-hides-the-text',
    promise: 'A citation style that is slow to come leaves the text to be read.',
    of: 'built',
    changes: [
      {
        file: 'the-downsides/index.html',
        find: 'delete d.waiting,200',
        put: 'delete d.waiting,2e5',
      },
    ],
    seenBy: ['tests/journeys/reader-style.spec.ts › a page whose style never comes'],
  },
  {
    name: 'panel-lost-unsaid',
    promise: 'A panel whose script cannot be fetched says so.',
    of: 'built',
    changes: [
      {
        file: READER,
        find: '`This could not be fetched. Try again when you are online.`',
        put: '``',
      },
    ],
    seenBy: ['tests/journeys/outages.spec.ts › the panel to cite from'],
  },
  {
    name: 'worker-dead',
    promise: 'A page that was read is read offline.',
    of: 'built',
    changes: [
      { file: 'offline.js', find: 'put(plain(address), response)', put: 'match(plain(address))' },
    ],
    seenBy: ['tests/journeys/offline.spec.ts › a page that was read'],
  },
  {
    name: 'slash-missed-offline',
    promise: 'Offline an address without its slash finds the page.',
    of: 'built',
    changes: [{ file: 'offline.js', find: "plain(url).replace(/\\/?$/u, '/')", put: 'plain(url)' }],
    seenBy: ['tests/journeys/offline.spec.ts › a page that was read'],
  },
  {
    name: 'worker-fetches-the-rest-unasked',
    promise: 'A first visitor is sent the pages beside the one that is read, and no more.',
    of: 'built',
    changes: [{ file: 'offline.js', find: "if (want === 'search') await", put: 'await' }],
    seenBy: ['tests/journeys/offline.spec.ts › a first visitor'],
  },
  {
    name: 'worker-waits-for-the-network',
    promise: 'A network that never answers gives way to what is kept.',
    of: 'built',
    changes: [{ file: 'offline.js', find: 'PATIENCE = 3000', put: 'PATIENCE = 3000000' }],
    seenBy: ['tests/journeys/offline.spec.ts › a network that never answers'],
  },
  {
    name: 'worker-keeps-before-it-answers',
    promise: 'A device that is full hides no new edition.',
    of: 'built',
    changes: [
      {
        file: 'offline.js',
        find: 'if (isWhole(response)) event.waitUntil(keep(request.url, response.clone()));',
        put: 'if (isWhole(response)) return caches.open(CACHE).then((cache) => cache.put(plain(request.url), response.clone())).then(() => ({ by: "network", response }));',
      },
    ],
    seenBy: ['tests/journeys/offline.spec.ts › a device that is full'],
  },
  {
    name: 'search-not-kept',
    promise: 'A search that was used once works offline, for other words as well.',
    of: 'built',
    changes: [{ file: 'offline.js', find: "if (want === 'search') await", put: 'if (0) await' }],
    seenBy: ['tests/journeys/offline.spec.ts › a search that was used'],
  },
  {
    name: 'worker-keeps-the-old-edition',
    promise: 'A new edition is shown at once.',
    of: 'built',
    changes: [
      {
        file: 'offline.js',
        find: 'await ask(event);',
        put: "await kept(request.url).then((response) => response ? { by: 'network', response } : ask(event));",
      },
    ],
    seenBy: ['tests/journeys/offline.spec.ts › a new edition'],
  },
  {
    name: 'offline-page-dead',
    promise: 'A page that is not kept says so, and leads to those that are.',
    of: 'built',
    changes: [
      { file: 'offline.js', find: 'const UNKNOWN = "/offline/"', put: 'const UNKNOWN = "/off/"' },
    ],
    seenBy: ['tests/journeys/offline.spec.ts › a page that is not kept'],
  },
  {
    name: 'nothing-suggested',
    promise: 'An address that leads nowhere is answered with what is near.',
    of: 'built',
    changes: [{ file: '_astro/not-found-*.js', find: '.hidden=!1', put: '.hidden=!0' }],
    seenBy: ['tests/journeys/not-found.spec.ts › an address that leads nowhere'],
  },
  {
    name: 'arrival-told-wrongly',
    promise: 'Who comes by a link to a passage is told how that stands.',
    of: 'built',
    changes: [
      {
        file: '_astro/arrival-*.js',
        find: 'There has never been an edition {named}.',
        put: 'There was an edition {named}.',
      },
    ],
    seenBy: ['tests/journeys/arrival.spec.ts › what is wrong with a link'],
  },
  {
    name: 'quoted-words-not-missed',
    promise: 'Words that are quoted in a link and gone are missed.',
    of: 'built',
    changes: [
      { file: '_astro/arrival-*.js', find: /\.quotes\.some\((\w)=>!/u, put: '.quotes.some($1=>' },
    ],
    seenBy: ['tests/journeys/arrival.spec.ts › words that are quoted'],
  },
  {
    name: 'arrival-keeps-the-focus',
    promise: 'The bar that tells is closed by keyboard, and leads back to the paragraph.',
    of: 'built',
    changes: [{ file: '_astro/bar-*.js', find: '.focus({preventScroll:!0})', put: '.blur()' }],
    seenBy: ['tests/journeys/arrival.spec.ts › the keyboard reaches'],
  },
  {
    name: 'arrival-hash-unknown',
    promise: 'A link to words that are the same says so.',
    of: 'built',
    site: 'other',
    changes: [
      {
        file: '_astro/arrival-*.js',
        find: 'unchanged since {edition}',
        put: 'the same as {edition}',
      },
    ],
    seenBy: ['tests/journeys/arrival.spec.ts › a link to words that are the same'],
  },
  {
    name: 'no-paragraph-unsaid',
    promise: 'A kept page says that it had no paragraph of that number.',
    of: 'built',
    site: 'other',
    changes: [{ remove: '_astro/no-paragraph.*.js' }],
    seenBy: ['tests/journeys/editions.spec.ts › it had none of that number'],
  },
  {
    name: 'paragraph-then-undescribed',
    promise: 'A screen reader is told, at the number of a paragraph, what became of it.',
    of: 'built',
    site: 'other',
    changes: [{ file: '_astro/_slug_*.js', find: '`aria-describedby`', put: '`aria-details`' }],
    seenBy: ['tests/journeys/editions.spec.ts › with the way to its words now'],
  },
  {
    name: 'edition-alone-unsaid',
    promise: 'An address of an edition that never was leads to the newest, where no page is near.',
    of: 'built',
    changes: [
      {
        file: '_astro/not-found-*.js',
        find: '(?:\\/([^/]*)|$)',
        put: '\\/([^/]*)',
      },
    ],
    seenBy: ['tests/journeys/editions.spec.ts › leads to the newest edition'],
  },
  {
    name: 'quotation-unmarked',
    promise: 'Words that were quoted in another citation style are marked.',
    of: 'built',
    changes: [{ file: '_astro/mark-quotation-*.js', find: 'CSS.highlights.set(', put: 'void (' }],
    seenBy: ['tests/journeys/arrival.spec.ts › whoever reads in vancouver'],
  },
  {
    name: 'record-stays-folded',
    promise: 'A work that an address leads to is unfolded.',
    of: 'built',
    changes: [
      {
        file: 'references/index.html',
        find: 'setAttribute(`open`',
        put: 'setAttribute(`title`',
      },
    ],
    seenBy: ['tests/journeys/references.spec.ts › is unfolded'],
  },
  {
    name: 'preview-links-undescribed',
    promise: 'The links of a preview say of which work they are.',
    of: 'built',
    changes: [{ file: READER, find: '.ariaDescribedByElements=', put: '.undescribed=' }],
    seenBy: ['tests/journeys/previews.spec.ts › opens for the keyboard'],
  },
  {
    name: 'copied-nowhere-said',
    promise: 'The button that was pressed says that it copied.',
    of: 'built',
    changes: [{ file: '_astro/clipboard-*.js', find: /\w+\.dataset\.done=\w+\.done/u, put: '0' }],
    seenBy: ['tests/journeys/cite-panel.spec.ts › a paragraph’s number opens a panel'],
  },
  {
    name: 'shared-where-nothing-shares',
    promise: 'A button that shares is there only where the browser does.',
    of: 'built',
    changes: [{ file: '_astro/share-*.js', find: /.share. ?in navigator/u, put: '!0' }],
    seenBy: ['tests/journeys/cite-panel.spec.ts › a passage is shared'],
  },
  {
    name: 'place-of-a-page-that-was-read',
    promise: 'Who has read a page to its end is led to no place of it.',
    of: 'built',
    changes: [{ file: '_astro/start-*.js', find: '<innerHeight/2', put: '<-1e9' }],
    seenBy: ['tests/journeys/arrival.spec.ts › no place is offered'],
  },
];

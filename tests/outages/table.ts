/** Every kind of file that pages fetch, and what a reader is told where it cannot be had. */

/** What a reader does at a page, in whatever drives the browser. */
export interface Reader {
  click(selector: string): Promise<void>;
  hover(selector: string): Promise<void>;
}

export interface Outage {
  /** What cannot be had, in words. */
  what: string;
  /** Its files, by their paths. */
  files: RegExp;
  /** The page on which it is missed. */
  page: string;
  /** What the reader chose on an earlier visit. */
  remembered?: [key: string, value: string];
  /** What the reader does there, once the scripts that help have come. */
  take?: (reader: Reader) => Promise<void>;
  /** What the reader is then told, in one of these ways, or where a link leads instead. */
  says?: readonly string[];
  leads?: string;
  /** What comes late is still made use of, and nothing said. */
  comesLate?: true;
}

const DOWNSIDES = 'the-downsides/';
const CITATION = 'article a[interestfor="preview-bach-2012-page-408"]';
const SEARCHED = 'search/?q=needleman';
const HERE = 'This could not be fetched. Try again when you are online.';
const STYLE = 'The citations here are still in Harvard';
const CITATION_LOST = 'The citation could not be fetched.';
const SEARCH_LOST = 'The search could not be fetched.';
/** The offline worker may have the index from its pack by then. */
const FOUND = '4 results';

const APA: [string, string] = ['citation-style', 'apa'];
const openPanel = (reader: Reader) => reader.click('#p4-2');
const citeSource = async (reader: Reader) => {
  await reader.hover(CITATION);
  await reader.click('.preview:popover-open .cite-source');
};
const script = (...names: string[]) =>
  new RegExp(`/_astro/(?:${names.join('|')})[-.][^/]*\\.js$`, 'u');

export const outages: readonly Outage[] = [
  { what: 'the script that helps', files: script('reader'), page: DOWNSIDES },
  {
    what: 'the script that helps, where a page needs it',
    files: script('reader'),
    page: 'search/',
    says: ['Search needs scripts'],
    comesLate: true,
  },
  { what: 'the styles of what is not seen at first', files: /\.css$/u, page: DOWNSIDES },
  { what: 'the faces', files: /\.woff2$/u, page: DOWNSIDES },
  { what: 'the icon', files: /favicon\.svg$/u, page: DOWNSIDES },
  { what: 'the offline worker', files: /offline\.js$/u, page: DOWNSIDES },
  { what: 'what the worker keeps', files: /offline\/(?:[\w]+\.bin)?$/u, page: DOWNSIDES },
  {
    what: 'the mark of where one is',
    files: script('where-am-i', 'contents'),
    page: 'what-is-a-mutual/',
  },
  {
    what: 'the place where the reader was',
    files: script('further-down', 'offer', 'kept'),
    page: DOWNSIDES,
  },
  {
    what: 'what shows the notebook, or a part of it',
    files: script('places', 'save-file', 'start', 'status', 'store', 'v5'),
    page: 'notes/',
    says: [HERE],
  },
  {
    what: 'what makes a draft of notes, or a part of it',
    files: script(
      'absolute',
      'blocks',
      'browser',
      'cite-path',
      'formats',
      'identity',
      'libesm',
      'locators',
      'notes-draft',
      'own-records',
      'quotes',
      'signs',
      'take',
      'zotero',
    ),
    page: 'notes/',
  },
  { what: 'what makes documents', files: /\/_astro\/documents\//u, page: 'notes/' },
  { what: 'what sorts a table', files: script('sort-table', 'language'), page: 'cases/' },
  { what: 'the script of filters', files: script('filters'), page: 'claims/' },
  { what: 'what opens previews', files: script('interest', 'keep-beside'), page: DOWNSIDES },
  {
    what: 'the panel to cite from, or a part of it',
    files: script(
      'cite-panel',
      'citable',
      'in-words',
      'message',
      'paths',
      'quotation',
      'elements',
      'panel',
      'share',
      'style-choice',
    ),
    page: DOWNSIDES,
    take: openPanel,
    says: [HERE],
  },
  {
    what: 'the citations of a page',
    files: /\/cite\/harvard\/.*\.bin$/u,
    page: DOWNSIDES,
    take: openPanel,
    says: [CITATION_LOST],
  },
  {
    what: 'the citations in a preview',
    files: script('source-citations', 'citing', 'clipboard', 'own-files', 'rolldown-runtime'),
    page: DOWNSIDES,
    take: citeSource,
    says: [HERE],
  },
  {
    what: 'the citations of a page, asked for in a preview',
    files: /\/cite\/harvard\/.*\.bin$/u,
    page: DOWNSIDES,
    take: citeSource,
    says: [CITATION_LOST],
  },
  {
    what: 'the script of another style',
    files: script('restyle', 'style-names'),
    page: DOWNSIDES,
    remembered: APA,
    says: [HERE],
  },
  {
    what: 'the script of another style alone',
    files: script('restyle'),
    page: DOWNSIDES,
    remembered: APA,
    says: [STYLE],
  },
  {
    what: 'a page in another style',
    files: /\/styles\/apa\/.*\.bin$/u,
    page: DOWNSIDES,
    remembered: APA,
    says: [STYLE],
  },
  {
    what: 'what says why a page is in another style',
    files: script('restyle', 'own-style', 'bar'),
    page: DOWNSIDES,
    remembered: APA,
    says: [HERE],
  },
  {
    what: 'the choice of styles',
    files: script('cite-page', 'choose-style'),
    page: 'cite/',
    says: [HERE],
  },
  {
    what: 'the search over a page',
    files: script('search-dialog', 'dialog'),
    page: DOWNSIDES,
    take: (reader) => reader.click('header a[href$="/search/"]'),
    leads: '/search/',
  },
  { what: 'the page of the search', files: script('search-page'), page: 'search/', says: [HERE] },
  { what: 'the search', files: script('search', 'numbers'), page: SEARCHED, says: [HERE] },
  ...[
    'pagefind.js',
    'pagefind-worker.js',
    'pagefind-entry.json',
    '.pf_meta',
    'wasm.en.pagefind',
  ].map((file) => ({
    what: `${file} of the index`,
    files: new RegExp(`/pagefind/.*${file.replaceAll('.', '\\.')}$`, 'u'),
    page: SEARCHED,
    says: [SEARCH_LOST, FOUND],
  })),
  ...['filter', 'index', 'fragment'].map((folder) => ({
    what: `a ${folder} of the index`,
    files: new RegExp(`/pagefind/${folder}/`, 'u'),
    page: SEARCHED,
    says: [SEARCH_LOST, FOUND],
  })),
  {
    what: 'words that may be meant',
    files: /\/search\/words\.json$/u,
    page: 'search/?q=xqzzzz',
    says: ['Nothing found for “xqzzzz”.'],
  },
  {
    what: 'what tells how a passage stands',
    files: script('arrival', 'mark-quotation'),
    page: `${DOWNSIDES}?edition=99.9&hash=00000000#p4-2`,
    says: [HERE],
  },
  {
    what: 'how passages stand',
    files: /\/(?:paragraphs|editions)\.json$/u,
    page: `${DOWNSIDES}?edition=99.9&hash=00000000#p4-2`,
    says: ['This link could not be checked against the current text.'],
  },
  {
    what: 'what keeps answers',
    files: script('worksheet'),
    page: 'should-your-service-go/',
    take: (reader) => reader.click('.topic textarea'),
    says: [HERE],
  },
  {
    what: 'the panel of looks',
    files: script('display', 'device-choice'),
    page: DOWNSIDES,
    take: (reader) => reader.click('a.display'),
    leads: '/about/#display',
  },
  {
    what: 'the list of keys',
    files: script('shortcuts-dialog'),
    page: DOWNSIDES,
    take: (reader) => reader.click('.site-footer a[href$="/search/#keys"]'),
    leads: '/search/#keys',
  },
  {
    what: 'what follows a selection',
    files: script('selection-bar', 'selected'),
    page: DOWNSIDES,
  },
  {
    what: 'the button in a preview, and the mark of where one came from',
    files: script('source-button', 'keep-button', 'back-here'),
    page: DOWNSIDES,
    take: (reader) => reader.hover(CITATION),
  },
  {
    what: 'the panel of a link to a place',
    files: script('link-panel', 'passage', 'take-buttons'),
    page: DOWNSIDES,
    take: (reader) => reader.click('#skills + .permalink'),
    says: [HERE],
  },
  {
    what: 'what keeps something in the notes',
    files: /\/_astro\/(?:keep-[\w-]{8}|built-page-.*)\.js$/u,
    page: DOWNSIDES,
    take: async (reader) => {
      await reader.hover(CITATION);
      await reader.click('.preview:popover-open .keep button');
    },
    says: ['This could not be fetched to keep.'],
  },
  {
    what: 'what takes a part of a page away',
    files: script('take-part'),
    page: DOWNSIDES,
    take: async (reader) => {
      await reader.click('#the-downsides + .permalink');
      await reader.click('.link-panel button:nth-of-type(2)');
    },
    says: ['This could not be fetched to take away.'],
  },
  {
    what: 'what is near an address',
    files: script('not-found', 'nearest', 'esm'),
    page: 'nowhere/',
  },
  {
    what: 'what tells of paragraphs then',
    files: script('_slug_', 'no-paragraph'),
    page: 'editions/1.0/the-downsides/#p99-9',
  },
];

/** How a file cannot be had: the connection is cut, nothing comes for twelve seconds, or the host fails. */
export const WAYS = ['cut', 'late', 'failing'] as const;
export type Way = (typeof WAYS)[number];
export const LATE = 12_000;

/** Whether the text of the page at a path can be read; runs there. */
export const isReadable = (path: string): boolean => {
  const text = [...document.querySelectorAll('main p')].find(
    (each) => (each.textContent ?? '').length > 60,
  );
  return (
    location.pathname.endsWith(path) &&
    text?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) === true
  );
};

/** Whether a reader is told something, in one of some ways, somewhere on the page; runs there. */
export const isTold = (ways: readonly string[]): boolean =>
  [...document.querySelectorAll('body *')].some(
    (each) =>
      each.checkVisibility({ visibilityProperty: true }) &&
      [...each.childNodes].some(
        ({ nodeType, nodeValue }) =>
          nodeType === 3 && ways.some((words) => nodeValue?.replace(/\s+/gu, ' ').includes(words)),
      ),
  );

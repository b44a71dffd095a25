import { readdirSync, readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';

interface Edition {
  number: string;
}

/** A built site: where it was built for, where its files are, and where the tests serve it. */
export interface BuiltSite {
  folder: string;
  base: string;
  /** The address that its metadata must give. */
  address: string;
  port: number;
  env: Record<string, string>;
}

/** The first of the ports that the sites are served at, another where two test runs share a machine. */
const port = Number(process.env['FIRST_PORT'] ?? 4700);

export const ROOT: BuiltSite = {
  folder: 'dist',
  base: '/',
  address: 'http://localhost:4321/',
  port,
  env: { SITE_URL: 'http://localhost:4321', BASE_PATH: '/', OUT_DIR: 'dist' },
};

export const SUB_PATH: BuiltSite = {
  folder: '.cache/sub-path/dist',
  base: '/explainers/going-mutual/',
  address: 'https://example.org/explainers/going-mutual/',
  port: port + 1,
  env: {
    SITE_URL: 'https://example.org',
    BASE_PATH: '/explainers/going-mutual/',
    OUT_DIR: '.cache/sub-path/dist',
    CACHE_DIR: '.cache/sub-path',
  },
};

/**
 * The site with what its own content has no example of: a section in two editions, and works and
 * sections that are odd but right. What stands in it is in other.ts.
 */
export const OTHER: BuiltSite = {
  folder: '.cache/other/dist',
  base: '/',
  address: 'http://localhost:4321/',
  port: port + 2,
  env: {
    SITE_URL: 'http://localhost:4321',
    BASE_PATH: '/',
    CONTENT_DIR: '.cache/other/content',
    OUT_DIR: '.cache/other/dist',
    CACHE_DIR: '.cache/other',
    TAKE_AWAY: 'off',
    // so that they are parted by letter, in each style as well
    WORKS_ON_ONE_PAGE: '4',
  },
};

/** All sections, by the names of their files. */
export const sections = readdirSync('content/sections')
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => file.replace('.mdx', ''));

/** The sections on what has happened since the essay. */
export const since = sections.filter((slug) =>
  /^part: since$/mu.test(readFileSync(`content/sections/${slug}.mdx`, 'utf8')),
);

/** The sections of the essay itself. */
export const essay = sections.filter((slug) => !since.includes(slug));

/** The pages that show tables. */
export const dataPages = [
  'claims',
  'how-many',
  'timeline',
  'cases',
  'forms',
  'glossary',
  'should-your-service-go',
  'corrections',
];

/** The pages that cite, each with a reference list and previews, as paths that follow from any base. */
export const reading = [...sections, 'essay', 'about', ...dataPages].map((slug) => `./${slug}/`);

/** The pages that are texts of this site's own. */
export const articles = [...reading, './accessibility/'];

/** The pages that are cited by themselves. */
export const parts = [...sections, 'about', ...dataPages];

/** The citation styles on offer, the site's own first. */
export const styles = [
  'harvard',
  'apa',
  'mla',
  'chicago-author-date',
  'chicago-notes',
  'mhra',
  'oscola',
  'vancouver',
  'ieee',
];

/** The pages of citations to copy, and the list of references in every style. */
export const citing = ['./cite/', ...parts.map((slug) => `./cite/${slug}/`)];
export const styledLists = styles.map((style) => `./references/${style}/`);

const keptIn = (edition: string) =>
  readdirSync(`content/editions/${edition}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** Every edition, oldest first, and the pages that each keeps for good. */
export const editions = (
  parseYaml(readFileSync('content/data/editions.yaml', 'utf8')) as Edition[]
).map(({ number }, at, { length }) => ({
  number,
  isNewest: at === length - 1,
  pages: at === length - 1 ? [...parts, 'references'] : keptIn(number),
}));

/** Permanent copies, as paths that follow from any base. */
export const copies = editions.flatMap(({ number, pages }) =>
  pages.map((slug) => `./editions/${number}/${slug}/`),
);

/** The pages that can be found. */
export const indexed = [
  './',
  ...reading,
  './references/',
  './sources/',
  './changes/',
  './editions/',
  ...editions.map(({ number }) => `./editions/${number}/`),
  './accessibility/',
  './search/',
  './notes/',
  ...citing,
  ...styledLists,
];

/** A page of every type. */
export const pages = [...indexed, './offline/', './404.html'];

import { readdirSync } from 'node:fs';

/** A built site: where it was built for, where its files are, and where the tests serve it. */
export interface BuiltSite {
  folder: string;
  base: string;
  /** The address that its metadata must give. */
  address: string;
  port: number;
  env: Record<string, string>;
}

export const ROOT: BuiltSite = {
  folder: 'dist',
  base: '/',
  address: 'http://localhost:4321/',
  port: 4700,
  env: {},
};

export const SUB_PATH: BuiltSite = {
  folder: '.cache/sub-path/dist',
  base: '/explainers/going-mutual/',
  address: 'https://example.org/explainers/going-mutual/',
  port: 4701,
  env: {
    SITE_URL: 'https://example.org',
    BASE_PATH: '/explainers/going-mutual/',
    OUT_DIR: '.cache/sub-path/dist',
    CACHE_DIR: '.cache/sub-path',
  },
};

/** The sections of the essay, by the names of their files. */
export const sections = readdirSync('content/sections').map((file) => file.replace('.mdx', ''));

/** A page of every type, as paths that follow from any base. */
export const pages = [
  './',
  ...sections.map((slug) => `./${slug}/`),
  './essay/',
  './references/',
  './about/',
  './404.html',
];

import { globSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { mediaTypeOf } from '../addresses/served-as.ts';
import { CACHING, HEADERS, SENT_POLICY } from './headers.ts';

/** Folders of files that have a hash in their names. */
const FIXED = ['_astro/*', 'pagefind/filter/*', 'pagefind/fragment/*', 'pagefind/index/*'];
/** Names and endings whose media types such hosts do not know, or send without a charset. */
const TYPED = [
  ...['*.bib', '*.csv', '*.epub', '*.md', '*.ris', '*.schema.json', '*.txt'],
  ...['*feed.xml', '*linkset.json', '*references.json', '*timemap.json', '*timemap.link'],
];
/** What is shown or run. A path that ends in a slash is a page. */
const UNDER_POLICY = ['', '*/', '*.html', '*.js', '*.svg'];

/**
 * The headers of files, for hosts that read them from a file “_headers” (Netlify, Cloudflare Pages
 * and others). Such hosts join what several rules say of one header, so that none is said twice of
 * one path; by themselves they have what is no fixed file asked for again.
 */
export function headersFile(base: string): string {
  const under = (paths: readonly string[], name: string, value: (path: string) => string) =>
    paths.map((path) => [path, { [name]: value(path) }] as const);
  const rules = [
    ['*', HEADERS] as const,
    ...under(UNDER_POLICY, 'Content-Security-Policy', () => SENT_POLICY),
    ...under(FIXED, 'Cache-Control', () => CACHING.fixed),
    ...under(TYPED, 'Content-Type', mediaTypeOf),
  ];
  return rules
    .map(([path, headers]) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${base}${path}\n${lines.join('')}`;
    })
    .join('');
}

/**
 * Where addresses lead, for hosts that read it from a file “_redirects”; `folders` are those of pages,
 * from the site's root. The files of a site under a path stand at the root of such a host, and are
 * served under the path: each folder is then led to here, since Cloudflare Pages would add the slash
 * without the path.
 */
export function redirectsFile(base: string, folders: readonly string[]): string {
  const rules = [
    [`${base}index.html`, base, 301],
    [`${base}*/index.html`, `${base}:splat/`, 301],
    ...(base === '/'
      ? []
      : [
          [base.slice(0, -1), base, 301],
          ...folders.map((folder) => [`${base}${folder}`, `${base}${folder}/`, 301]),
          ['/', base, 302],
          [`${base}*`, '/:splat', 200],
        ]),
  ];
  return rules.map((rule) => `${rule.join(' ')}\n`).join('');
}

/** Writes what some hosts read beside the files of a site, and do not serve. */
export function hostFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/u, '/');
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        writeFileSync(join(root, '_headers'), headersFile(base));
        const folders = globSync('*/**/index.html', { cwd: root }).map(dirname).sort();
        writeFileSync(join(root, '_redirects'), redirectsFile(base, folders));
      },
    },
  };
}

import type { KeptFolder } from '../../src/loaders/kept-editions.ts';

/** A closed edition that has kept these pages, by their slugs. */
export const keeps = (number: string, pages: Readonly<Record<string, string>>): KeptFolder => ({
  number,
  folder: `content/editions/${number}`,
  paths: Object.keys(pages).map((slug) => `${slug}/index.html`),
  read: (path) => Buffer.from(pages[path.replace('/index.html', '')] ?? ''),
});

import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pagesOf } from '../builds/pages.ts';
import { indexed, ROOT } from '../builds/sites.ts';

/** The values of some attributes of elements. */
const valuesOf = (document: Document, selector: string, ...names: string[]) =>
  [...document.querySelectorAll(selector)].flatMap((element) =>
    names.map((name) => element.getAttribute(name) ?? '').filter(Boolean),
  );

const idsOf = (document: Document) => valuesOf(document, '[id]', 'id');
const linksOf = (document: Document) => [
  ...valuesOf(document, '[href], [src]', 'href', 'src'),
  ...valuesOf(document, 'meta[property="og:image"], meta[property="og:url"]', 'content'),
];

const REFERENCES = ['interestfor', 'aria-labelledby', 'aria-describedby'];

test('every id stands once on its page, and is there where another element refers to it', () => {
  for (const { path, document } of pagesOf(ROOT)) {
    const all = idsOf(document);
    const ids = new Set(all);
    expect(all.length, `${path} has an id twice`).toBe(ids.size);
    const selector = REFERENCES.map((name) => `[${name}]`).join();
    const missing = valuesOf(document, selector, ...REFERENCES)
      .flatMap((value) => value.split(' '))
      .filter((id) => !ids.has(id));
    expect(missing, `${path} refers to ids that it has not`).toEqual([]);
  }
});

/** Why a link leads nowhere, if so; and the page that it leads to, if that is one of ours. */
function followed(from: string, to: string, ids: Map<string, Set<string>>) {
  const { origin, pathname: base } = new URL(ROOT.address);
  const url = new URL(to, ROOT.address + from);
  if (url.origin !== origin)
    return { isBroken: !['http:', 'https:', 'mailto:'].includes(url.protocol) };
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const file = `${ROOT.folder}/${path.replace(/^$|\/$/u, '$&index.html')}`;
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return { isBroken: true };
  const id = decodeURIComponent(url.hash.slice(1));
  return { isBroken: id !== '' && !ids.get(path)?.has(id), path };
}

// the site under a sub-path is this one, file by file: see sub-path.test.ts
test('every link leads to what is there, and to every page that can be found', () => {
  const pages = pagesOf(ROOT);
  const ids = new Map(pages.map(({ path, document }) => [path, new Set(idsOf(document))]));
  const links = pages.flatMap(({ path, document }) =>
    linksOf(document).map((to) => ({ from: path, to, ...followed(path, to, ids) })),
  );
  expect(links.filter(({ isBroken }) => isBroken)).toEqual([]);
  expect(links.length).toBeGreaterThan(200);
  const reached = links.filter(({ from, path }) => path !== from).map(({ path }) => path);
  const found = indexed.map((path) => path.slice(2));
  expect(found.filter((path) => !reached.includes(path))).toEqual([]);
});

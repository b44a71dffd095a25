import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mapSite } from '../../src/addresses/site-map.ts';
import { mappedContent } from '../../src/checks/mapped-content.ts';
import { checkTables } from '../../src/checks/tables.ts';
import { readContent } from '../../src/loaders/content-folder.ts';
import { page } from '../builds/pages.ts';
import { ROOT } from '../builds/sites.ts';

const content = readContent('content', '.');
const works = new Map(content.works.works.map((work) => [work.id, work]));
const site = mapSite(mappedContent(content, checkTables(content.data, works), works));

/** A file of a build at its address: "about/index.html" at "/about/". */
const addressOf = (file: string) =>
  `/${file.replaceAll('\\', '/')}`.replace(/\/index\.html$/u, '/');

/** What browsers alone ask for: styles, scripts and fonts, and the index of the search. */
const WITHOUT_ADDRESS = /^\/(?:_astro|pagefind)\//u;
/** What hosts read themselves, and files that they send in place of others. */
const OF_HOSTS = /^\/_(?:headers|redirects)$|\.(?:br|gz)$/u;

describe('the map of the site and the built site are the same', () => {
  const built = globSync('**/*', { cwd: ROOT.folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => addressOf(`${entry.parentPath}/${entry.name}`.slice(ROOT.folder.length + 1)))
    .filter((address) => !WITHOUT_ADDRESS.test(address) && !OF_HOSTS.test(address));

  test('every file is on the map', () => {
    expect(built.filter((address) => !site.has(address))).toEqual([]);
  });

  test('every address of the map is a file', () => {
    const files = new Set(built);
    expect([...site.keys()].filter((address) => !files.has(address))).toEqual([]);
  });

  test.for([...site].filter(([address, ids]) => ids && address.endsWith('/')))(
    'every place of %s stands on the page',
    ([address, ids]) => {
      const { document } = page(address.slice(1));
      const there = new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
      expect([...(ids ?? [])].filter((id) => !there.has(id))).toEqual([]);
    },
  );
});

import { existsSync, globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mediaTypeOf } from '../../src/addresses/served-as.ts';
import { bytesOf, flat, page, pagesOf, textFile } from '../builds/pages.ts';
import { reading, ROOT } from '../builds/sites.ts';

/** The three files at an address, each read by what stands at the beginning of its lines. */
function filesAt(path: string) {
  const [bib = '', ris = '', json = ''] = ['bib', 'ris', 'json'].map((format) =>
    textFile(`${path}.${format}`),
  );
  const works = JSON.parse(json) as { id: string; type: string; title: string }[];
  const lines = ris.split(/\r?\n/u);
  return {
    works,
    bib: bib.split('\n').filter((line) => line.startsWith('@')),
    types: lines.filter((line) => line.startsWith('TY  - ')),
    ends: lines.filter((line) => line.startsWith('ER  - ')),
    titles: lines.filter((line) => /^T[1I] {2}- /u.test(line)),
    braces: [...bib].filter((each) => each === '{').length,
    closed: [...bib].filter((each) => each === '}').length,
  };
}

function expectWorks(path: string, ids: string[]): void {
  const { works, bib, types, ends, titles, braces, closed } = filesAt(path);
  expect(works.map(({ id }) => id).sort()).toEqual([...ids].sort());
  for (const { type, title } of works) expect([type, title]).not.toContain('');
  for (const list of [bib, types, ends, titles]) expect(list).toHaveLength(ids.length);
  expect(braces).toBe(closed);
}

test.for(reading)('the references of %s can be taken away', (path) => {
  const list = page(path).document.querySelector('[role="doc-bibliography"]');
  // Conclusion cites nothing: no list, and nothing to take away
  if (!list) {
    expect(existsSync(`${ROOT.folder}/${path}references.bib`)).toBe(false);
    return;
  }
  const links = [...(list.nextElementSibling?.querySelectorAll('a') ?? [])].map((link) =>
    link.getAttribute('href'),
  );
  expect(links).toEqual(
    ['bib', 'ris', 'json'].map((format) => `${path.slice(1)}references.${format}`),
  );
  const ids = [...list.querySelectorAll(':scope > ul > li')].map(({ id }) => id);
  expectWorks(`${path}references`, ids);
});

test('all references can be taken away, together and one by one', () => {
  const ids = [...page('references/').document.querySelectorAll('.record')].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(150);
  expectWorks('references', ids);
  for (const id of ids) expectWorks(`references/${id}`, [id]);
});

test('what of a work was seen goes with its record, in each format', () => {
  const works = JSON.parse(textFile('references.json')) as { id: string; annote?: string }[];
  const bib = textFile('references.bib');
  const ris = textFile('references.ris');
  const { document } = page('references/');
  for (const { id, annote = '' } of works) {
    const record = document.getElementById(id);
    const state = flat(record?.querySelector('.tracing')?.textContent);
    expect(state, id).not.toBe('');
    expect(annote, id).toContain(state);
    expect(ris, id).toContain(`N1  - ${annote}`);
  }
  expect(bib.match(/^\tannote = \{/gmu)).toHaveLength(works.length);
});

test('every link to a file that browsers cannot show offers to keep it', () => {
  const shown = /\/$|\.(?:json|pdf|png|svg|txt|xml)$/u;
  for (const { path, document } of pagesOf(ROOT)) {
    const kept = [...document.querySelectorAll('a[href^="/"]')].filter(
      (link) => !shown.test(link.getAttribute('href')?.replace(/[?#].*/u, '') ?? ''),
    );
    const missing = kept.filter((link) => !link.hasAttribute('download'));
    expect(
      missing.map((link) => link.getAttribute('href')),
      path,
    ).toEqual([]);
  }
});

test('texts of formats that hosts do not know are read as UTF-8 in any case', () => {
  const files = globSync('**/*.{bib,ris,md}', { cwd: ROOT.folder }).filter(
    // kept byte for byte as it was
    (file) => !file.startsWith('editions/1.0/'),
  );
  expect(files.length).toBeGreaterThan(300);
  const without = files.filter((file) => !/^\uFEFF(?:TY|\n)/u.test(bytesOf(file).toString()));
  expect(without).toEqual([]);
});

test('every file has a media type of its own, but for the packs of the index and of the offline worker', () => {
  const files = globSync('**/*.*', { cwd: ROOT.folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
  const others = files.filter((file) => mediaTypeOf(file) === 'application/octet-stream');
  expect(others.filter((file) => !/\.(?:pf_\w+|pagefind|bin|br|gz)$/u.test(file))).toEqual([]);
});

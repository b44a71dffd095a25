import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportProblems } from '../../src/bibliography/index.ts';
import { checkKeptEditions } from '../../src/checks/kept-editions.ts';
import { manifestOf, writeManifest } from '../../src/editions/manifest.ts';
import { sha256 } from '../../src/ledger/index.ts';
import { Content } from '../../src/loaders/content.ts';
import { readContent } from '../../src/loaders/content-folder.ts';
import { MANIFEST } from '../../src/loaders/kept-editions.ts';

const FIRST = { number: '1.0', date: '2026-11-23' };

const files = ['a/index.html', 'a.md'].map((path) => ({
  path,
  type: 'text/plain',
  title: 'A',
  bytes: Buffer.from(`The words of ${path}.`),
}));
const manifest = writeManifest(manifestOf(FIRST, files));

/** What is in a folder of content/editions/, by path. */
type Folder = Record<string, Buffer>;

const whole: Folder = {
  ...Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])),
  [MANIFEST]: manifest,
};

const list = (mark: string, next = "- number: '1.1'\n  date: '2026-11-28'\n") =>
  `- number: '1.0'\n  date: '2026-11-23'\n  manifest: '${mark}'\n${next}`;

/** What is reported of these folders, by the numbers that they are named by, beside a list of editions. */
const report = (folders: Record<string, Folder>, editions = list(sha256(manifest))) =>
  reportProblems(
    checkKeptEditions(
      new Content({
        data: [{ file: 'content/data/editions.yaml', text: editions }],
        kept: Object.entries(folders).map(([number, folder]) => ({
          number,
          folder: `content/editions/${number}`,
          paths: Object.keys(folder).sort(),
          read: (path) => folder[path] ?? Buffer.of(),
        })),
      }),
    ),
  );

test('an edition that is kept whole is passed over in silence', () => {
  expect(report({ '1.0': whole })).toBe('');
});

test('every edition of this site is kept whole', () => {
  expect(reportProblems(checkKeptEditions(readContent('content', '.')))).toBe('');
});

test('a file beside the folders of editions is no edition, and one that hides is not kept', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  mkdirSync(join(folder, 'editions/1.0'), { recursive: true });
  writeFileSync(join(folder, 'editions/1.0.zip'), '');
  writeFileSync(join(folder, 'editions/1.0/a.md'), '');
  // as file managers leave it where they were
  writeFileSync(join(folder, 'editions/1.0/.DS_Store'), '');
  try {
    const { kept } = readContent(folder, folder);
    expect(kept.map(({ number, paths }) => [number, paths])).toEqual([['1.0', ['a.md']]]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('what is not as it was kept stops a build, and is told with its cure', () => {
  test.for<[what: string, folders: Record<string, Folder>, editions?: string]>([
    ['one-byte', { '1.0': { ...whole, 'a.md': Buffer.from('The words of a.mD.') } }],
    ['missing-file', { '1.0': { [MANIFEST]: manifest, 'a.md': whole['a.md'] as Buffer } }],
    ['extra-file', { '1.0': { ...whole, 'b.md': Buffer.from('B') } }],
    ['missing-manifest', { '1.0': { ...whole, [MANIFEST]: undefined as never } }],
    ['other-manifest', { '1.0': { ...whole, [MANIFEST]: Buffer.from('{}') } }],
    ['other-mark', { '1.0': whole }, list('0'.repeat(64))],
    ['other-date', { '1.0': whole }, list(sha256(manifest)).replace('11-23', '11-22')],
    ['nothing-kept', {}],
    ['not-listed', { '0.9': whole, '1.0': whole }],
    ['still-open', { '1.0': whole }, list(sha256(manifest), '')],
  ])('%s', async ([what, folders, editions]) => {
    for (const folder of Object.values(folders)) {
      if (!folder[MANIFEST]) Reflect.deleteProperty(folder, MANIFEST);
    }
    await expect(report(folders, editions)).toMatchFileSnapshot(`kept-editions/${what}.report.txt`);
  });
});

test('a list of editions with a mistake is reported elsewhere', () => {
  expect(report({}, 'x: y\n')).toBe('');
});

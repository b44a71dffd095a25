/** WebKitGTK, which lays out paper by the width of its window. */
import { deepStrictEqual, ok } from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { promisify } from 'node:util';
import { flat, page } from '../builds/pages.ts';
import { serve } from '../builds/serve.ts';
import { ROOT } from '../builds/sites.ts';
import { onPath } from '../debian.ts';
import { leftAlone, partedOn, sheetsOf, wordsIn } from './printed.ts';
import type { Program } from './program.ts';

// Debian's own, for which these packages are
const PYTHON = '/usr/bin/python3';
const ASK = "import gi; gi.require_version('WebKit2', '4.1')";
const PICTURES = 'what-is-a-mutual/';
/** What a page says on paper. */
const TEXT = 'h1, h2, article p:not(.downloads, .preview *), td, tbody th';
const PAGES = ['how-many/', 'forms/', PICTURES, 'the-downsides/'];

/** What WebKitGTK prints of the pages, by their paths. */
async function printAll(): Promise<Map<string, Buffer>> {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const { address, close } = await serve(ROOT.folder);
  try {
    const files = PAGES.map((path, at) => [path, join(home, `${at}.pdf`)] as const);
    const pairs = files.flatMap(([path, file]) => [`${address}/${path}`, file]);
    const args = ['-a', PYTHON, 'tests/paper/webkit.py', ...pairs];
    const env = { ...process.env, HOME: home, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' };
    const { stdout } = await promisify(execFile)('xvfb-run', args, { env, timeout: 120_000 });
    console.info(stdout.trim());
    return new Map(files.map(([path, file]) => [path, readFileSync(file)]));
  } finally {
    close();
    rmSync(home, { recursive: true, force: true });
  }
}

const textsOf = (parent: ParentNode, selector: string) =>
  [...parent.querySelectorAll(selector)].map(({ textContent }) => flat(textContent));

/** Words that no line breaks. */
const lettersIn = (texts: readonly string[]) =>
  new Set(texts.flatMap((text) => text.match(/\p{L}{4,}/gu) ?? []));

function take(): void {
  let printed = new Map<string, Buffer>();
  const of = (path: string) => printed.get(path) ?? Buffer.of();
  before(async () => {
    printed = await printAll();
  });
  for (const path of PAGES) {
    const { document } = page(path);
    test(`/${path}: every word is on paper, between its edges`, () => {
      const { words, beyond } = wordsIn(of(path));
      deepStrictEqual(beyond, []);
      const said = lettersIn(textsOf(document, TEXT));
      ok(said.size > 100);
      deepStrictEqual([...said.difference(lettersIn(words))], []);
    });
    test(`/${path}: no heading is left alone`, () => {
      deepStrictEqual(leftAlone(sheetsOf(of(path)), textsOf(document, 'h2')), []);
    });
  }
  test('a picture is whole, and has its caption', () => {
    const sheets = sheetsOf(of(PICTURES));
    for (const figure of page(PICTURES).document.querySelectorAll('figure.picture')) {
      const texts = textsOf(figure, 'figcaption strong, [data-size="wide"] text');
      deepStrictEqual(partedOn(sheets, texts), []);
    }
  });
}

export const webkit: Program = {
  packages: ['gir1.2-webkit2-4.1', 'python3-gi', 'xvfb', 'poppler-utils'],
  isThere: () =>
    existsSync(PYTHON) &&
    ['xvfb-run', 'pdftotext'].every((name) => onPath(name).length > 0) &&
    spawnSync(PYTHON, ['-c', ASK]).status === 0,
  take,
};

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportProblems } from '../../src/bibliography/index.ts';
import { checkKeptEditions } from '../../src/checks/kept-editions.ts';
import { readContent } from '../../src/loaders/content-folder.ts';
import type { Manifest } from '../../src/schemas/kept-edition.ts';
import { page, textFile } from '../builds/pages.ts';
import { editions } from '../builds/sites.ts';
import { Clone, filesOf } from './clone.ts';

const closing = editions.at(-1);
if (!closing) throw new Error('There is no edition to close.');
const [major = '', minor = ''] = closing.number.split('.');
const NEXT = `${major}.${Number(minor) + 1}`;
const DATE = '2040-01-01';

let clone: Clone;
beforeAll(() => {
  clone = new Clone();
});
afterAll(() => clone.remove());

const content = () => filesOf(clone.content);

describe('an editor who closes an edition is refused, and nothing is written,', () => {
  const section = () => join(clone.content, 'sections/conclusion.mdx');
  const foreign = () => join(clone.folder, 'foreign');

  test.for<[when: string, args: string[], said: RegExp, before?: () => void, after?: () => void]>([
    [
      'without a number',
      [],
      new RegExp(`after ${closing.number}\\.\n→ npm run edition -- ${NEXT}\n`, 'u'),
    ],
    [
      'with a number that was given',
      [closing.number],
      /“number” is already that of another[^]*→ npm run edition -- \d/u,
    ],
    ['with a lower one', ['0.9', '--date', DATE], /“number” is lower than that of the edition/u],
    [
      'with what is no number',
      ['next', '--date', DATE],
      /There cannot be an edition “next”[^]*two figures with a full stop between/u,
    ],
    ['with a zero too many', ['1.09', '--date', DATE], /edition “1\.09”[^]*→ .* 1\.9$/mu],
    ['with letters before it', ['v1.2'], /edition “v1\.2”[^]*→ npm run edition -- 1\.2$/mu],
    ['with a comma', ['1,2'], /edition “1,2”[^]*→ npm run edition -- 1\.2$/mu],
    [
      'with what is no day',
      [NEXT, '--date', 'tomorrow'],
      /“tomorrow” is no day: write year-month-day/u,
    ],
    [
      'with an option that it does not have',
      [NEXT, '--dat', DATE],
      /There is no flag “--dat”\. Did you mean “--date”\?[^]*npm run edition -- 1\.2/u,
    ],
    ['with a day before', [NEXT, '--date', '2020-01-01'], /“date” is before that of the edition/u],
    [
      'where the ledger lags behind the text',
      [NEXT, '--date', DATE],
      /sections\/conclusion\.mdx[^]*was never published/u,
      () => writeFileSync(section(), `${readFileSync(section(), 'utf8')}\nAnother paragraph.\n`),
      () => {
        const text = readFileSync(section(), 'utf8');
        writeFileSync(section(), text.replace('\nAnother paragraph.\n', ''));
      },
    ],
    [
      'where it is kept already',
      [NEXT, '--date', DATE],
      new RegExp(`Edition ${closing.number} is kept already`, 'u'),
      () => mkdirSync(join(clone.content, 'editions', closing.number)),
      () => rmSync(join(clone.content, 'editions', closing.number), { recursive: true }),
    ],
    [
      'where an earlier one is not as it was kept',
      [NEXT, '--date', DATE],
      /references\.json[^]*something in it was changed/u,
      () => writeFileSync(join(clone.content, 'editions/1.0/references.json'), '[]'),
      () => {
        const file = 'editions/1.0/references.json';
        writeFileSync(join(clone.content, file), readFileSync(join('content', file)));
      },
    ],
    [
      'with a site that was built of another edition',
      [NEXT, '--date', DATE, '--from', 'foreign'],
      new RegExp(`The site in foreign is of edition 0\\.1, not ${closing.number}`, 'u'),
      () => {
        mkdirSync(foreign());
        writeFileSync(join(foreign(), 'editions.json'), '[{"number":"0.1","date":"2000-01-01"}]');
      },
    ],
    [
      'with a site that was built of other words',
      [NEXT, '--date', DATE, '--from', 'foreign'],
      /Paragraph 1\.1 reads otherwise in foreign than it does now/u,
      () => {
        writeFileSync(join(foreign(), 'editions.json'), textFile('editions.json'));
        writeFileSync(join(foreign(), 'paragraphs.json'), '[{"id":"p1-1","hash":"00000000"}]');
      },
    ],
    [
      'with no site',
      [NEXT, '--date', DATE, '--from', 'nowhere'],
      /There is no site in nowhere that was built with TAKE_AWAY=later/u,
    ],
  ])('%s', ([, args, said, before, after]) => {
    before?.();
    const then = content();
    const { status, output } = clone.edition(...args);
    expect(output).toMatch(said);
    expect(output.trimEnd()).toMatch(/Nothing was written\.$/u);
    expect(status).toBe(1);
    expect(content()).toEqual(then);
    after?.();
  });
});

describe('an editor who closes an edition', () => {
  const kept = () => join(clone.content, 'editions', closing.number);
  const manifest = () =>
    JSON.parse(readFileSync(join(kept(), 'manifest.json'), 'utf8')) as Manifest;

  test('is told what was kept, and what to do next', { timeout: 300_000 }, () => {
    const { status, output } = clone.edition(NEXT, '--date', DATE);
    expect([status, output]).toEqual([
      0,
      expect.stringContaining(`Edition ${closing.number} is closed.`),
    ]);
    expect(output).toContain(
      `content/editions/${closing.number} keeps ${closing.pages.length} pages`,
    );
    expect(output).toMatch(
      /1\. commit content\/editions\/[^]*2\. correct the text[^]*3\. run “npm run number”/u,
    );
  });

  test('finds the next one open, and the old one whole', () => {
    const list = readFileSync(join(clone.content, 'data/editions.yaml'), 'utf8');
    expect(list).toMatch(
      new RegExp(`manifest: '[\\da-f]{64}'\n- number: '${NEXT}'\n  date: '${DATE}'\n$`, 'u'),
    );
    expect(reportProblems(checkKeptEditions(readContent(clone.content, clone.folder)))).toBe('');
  });

  test('finds every page as HTML, and each that is a text as Markdown and PDF', () => {
    const paths = manifest().files.map(({ path }) => path);
    const texts = closing.pages.filter((slug) => slug !== 'references');
    expect(paths.sort()).toEqual(
      [
        ...closing.pages.map((slug) => `${slug}/index.html`),
        ...texts.flatMap((slug) => [`${slug}.md`, `${slug}.pdf`]),
        ...['going-mutual.pdf', 'going-mutual.epub', 'references.json', 'paragraphs.json'],
      ].sort(),
    );
  });

  test('finds in them what stood at their addresses since the edition came out, byte for byte', () => {
    for (const slug of closing.pages) {
      const copy = readFileSync(join(kept(), slug, 'index.html'), 'utf8');
      const [, body = 'none'] = /<body>([^]*)<\/body>/u.exec(copy) ?? [];
      const { html } = page(`./editions/${closing.number}/${slug}/`);
      expect(html.includes(body), slug).toBe(true);
    }
  });

  test('finds no host named in them, since a site may move', () => {
    for (const { path, type } of manifest().files) {
      const bytes = readFileSync(join(kept(), path), 'latin1');
      if (type !== 'application/epub+zip') expect(bytes, path).not.toMatch(/localhost|\.invalid/u);
    }
  });
});

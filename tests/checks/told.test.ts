import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { afterEach, describe, expect, test } from 'vitest';
import { reportProblems, type SourceFile } from '../../src/bibliography/index.ts';
import { contentChecks } from '../../src/checks/integration.ts';
import { checkTold } from '../../src/checks/told.ts';
import { numberSections } from '../../src/commands/number-sections.ts';
import { keeps } from './keeps.ts';
import { writeLedger, type Ledger } from '../../src/ledger/index.ts';
import { ContentFolder, readContent } from '../../src/loaders/content-folder.ts';
import { Content } from '../../src/loaders/content.ts';
import { correctionSchema } from '../../src/schemas/corrections.ts';

const section = (...paragraphs: string[]): SourceFile => ({
  file: 'content/sections/housing.mdx',
  text: `---
title: Housing
description: A description that is long enough for search engines and for lists of sections.
order: 2
question: Q?
answer: A.
---

${paragraphs.join('\n\n')}
`,
});
const NOTHING = { same: new Set<string>(), other: new Set<string>() };
const publish = (edition: string, before: Ledger, ...paragraphs: string[]) =>
  numberSections(
    new Content({ sections: [section(...paragraphs)] }),
    before,
    { edition, isDraft: false },
    NOTHING,
  ).ledger;

const [ONE, TWO, THREE] = [
  'The first paragraph tells of houses.',
  'The second one is about gardens and about nothing else.',
  'And here come cellars, of which there are a number.',
] as const;
const LATER = 'The first paragraph tells of small houses.';
const LATEST = 'The first paragraph tells of very small houses.';
const NEW = 'Attics stand in a paragraph that was never there before.';
const first = publish('1.0', [], ONE, TWO, THREE);
/** One is edited, another taken out, and one is new. */
const second = publish('1.1', first, LATER, THREE, NEW);
const third = publish('1.2', second, LATEST, THREE, NEW);

const EDITIONS: SourceFile = {
  file: 'content/data/editions.yaml',
  text: "- number: '1.0'\n  date: '2026-11-23'\n- number: '1.1'\n  date: '2026-12-01'\n- number: '1.2'\n  date: '2027-02-01'\n",
};
const wording = (edition: string, ...where: string[]) => `- id: mere-${edition.replace('.', '-')}
  date: '2026-12-01'
  edition: '${edition}'
  where: [${where.map((each) => `'${each}'`).join(', ')}]
  seriousness: wording
`;
const filesOf = (ledger: Ledger, corrections: string, ...paragraphs: string[]) => ({
  sections: [section(...paragraphs)],
  data: [EDITIONS, { file: 'content/data/corrections.yaml', text: corrections }],
  ledger: { file: 'content/ledger.yaml', text: writeLedger(ledger) },
});
const report = (ledger: Ledger, corrections: string, ...paragraphs: string[]) =>
  reportProblems(checkTold(new Content(filesOf(ledger, corrections, ...paragraphs))));

describe('what was published and is now another', () => {
  test('is told of in the edition that changed it, be it as mere wording', () => {
    expect(report(first, '[]\n', ONE, TWO, THREE)).toBe('');
    expect(report(second, wording('1.1', '2.1', '2.2'), LATER, THREE, NEW)).toBe('');
  });

  test('or stops the build, with a row to copy', () => {
    expect(report(second, '[]\n', LATER, THREE, NEW)).toBe(
      `content/ledger.yaml:22:15  error
    ${TWO}
  Edition 1.1 took out paragraph 2.2, which was published before, and no correction says so.
  → Add this row to content/data/corrections.yaml and fill it in. Whatever has changed for one reason stands in one “where”, a row of a table as well: ['2.2', counts/essay-2013]. For mere wording write “seriousness: wording” and leave out “said”, “says”, “why” and “sources”; such a row may list many paragraphs. “npm run new -- correction” asks for the same.
- id: paragraph-2-2-in-edition-1-1
  date: '2026-12-01'
  edition: '1.1'
  where: ['2.2']
  seriousness: wrong
  said: ''
  says: ''
  why: ''
  sources: []

content/sections/housing.mdx:9:1  error
    ${LATER}
  Edition 1.1 changed paragraph 2.1, which was published before, and no correction says so.
  → Add this row to content/data/corrections.yaml and fill it in. Whatever has changed for one reason stands in one “where”, a row of a table as well: ['2.1', counts/essay-2013]. For mere wording write “seriousness: wording” and leave out “said”, “says”, “why” and “sources”; such a row may list many paragraphs. “npm run new -- correction” asks for the same.
- id: paragraph-2-1-in-edition-1-1
  date: '2026-12-01'
  edition: '1.1'
  where: ['2.1']
  seriousness: wrong
  said: ''
  says: ''
  why: ''
  sources: []`,
    );
  });

  test('unless it came and went within one edition', () => {
    const left = publish('1.1', second, LATER, THREE);
    expect(report(left, wording('1.1', '2.1', '2.2'), LATER, THREE)).toBe('');
  });

  test('is told of in each edition that changed it', () => {
    const told = wording('1.2', '2.1') + wording('1.1', '2.2');
    const said = report(third, told, LATEST, THREE, NEW);
    expect(said).toContain('Edition 1.1 changed paragraph 2.1');
    expect(said.match(/ {2}error$/gmu)).toHaveLength(1);
    expect(report(third, told + wording('1.1', '2.1'), LATEST, THREE, NEW)).toBe('');
  });

  test('is told of by a row that is not filled in yet: its mistakes are reported, and it is not asked for again', () => {
    const begun = wording('1.1', '2.1', '2.2').replace('wording', 'wrong');
    expect(report(second, begun, LATER, THREE, NEW)).toBe('');
  });

  test('may be told of by a correction that its edition has', () => {
    expect(report(second, wording('1.1', '2.1'), LATER, THREE, NEW)).toContain(
      "→ If a correction of edition 1.1 tells why already, add '2.2' to its “where”. Otherwise: Add this row",
    );
  });

  test('has a row to copy that says what is still to be written', () => {
    const [, row = ''] = report(second, wording('1.1', '2.2'), LATER, THREE, NEW).split(
      /\n(?=- id)/u,
    );
    const [read] = parse(row) as Record<string, unknown>[];
    const unwritten = correctionSchema.safeParse(read).error?.issues.map(({ path }) => path[0]);
    expect(unwritten).toEqual(['said', 'says', 'why']);
    const written = { ...read, said: 'So.', says: 'So not.', why: 'For that.' };
    expect(correctionSchema.safeParse(written).success).toBe(true);
  });
});

test('all that this site has changed since it was published is told of', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  expect(reportProblems(checkTold(readContent(`${root}content`, root)))).toBe('');
});

test('a correction of a paragraph that its edition left as it was is reported', () => {
  const corrections = wording('1.1', '2.1', '2.2', '2.3', '2.4');
  expect(report(second, corrections, LATER, THREE, NEW)).toBe(
    `content/data/corrections.yaml:4:25  error
    '2.3'
  Edition 1.1 left paragraph 2.3 as it was.
  → Name the paragraph that was changed, or take the number out. If you have just changed it, run “npm run number” first.`,
  );
});

describe('an edition that is closed', () => {
  /** Two claims as pages have had them, each with its verdict on the element around it. */
  const CLAIMS =
    '<li data-verdict="right" data-section="a"><h3 id="c-01">C-01</h3></li><li data-filtered="" data-verdict="too strong"><h3 class="content" id="c-02">C-02</h3></li>';
  const kept = [
    keeps('1.0', { claims: CLAIMS }),
    keeps('1.1', {
      claims: CLAIMS.replace('right', 'contested'),
      corrections: '<h3 id="one">One</h3>',
    }),
  ];
  const correction = (id: string, edition: string, claim: string, was?: string) => `- id: ${id}
  date: '2026-12-01'
  edition: '${edition}'
  where: [claims/${claim}]
  seriousness: wrong
  said: So.
  says: Not so.
  why: For that.
${was === undefined ? '' : `  verdict-was: ${was}\n`}`;
  const reportOf = (...corrections: string[]) =>
    reportProblems(checkTold(new Content({ ...filesOf(first, corrections.join(''), ONE), kept })));

  test('has every correction that names it, and the verdicts that were corrected after it', () => {
    expect(
      reportOf(
        correction('one', '1.1', 'C-01', 'right'),
        correction('two', '1.2', 'C-01', 'contested'),
        correction('three', '1.2', 'C-02', 'too strong'),
        // once more in the same edition
        correction('four', '1.2', 'C-02', 'partly'),
        // and one that the edition before did not have
        correction('five', '1.2', 'C-03', 'partly'),
      ),
    ).toBe('');
  });

  test('gets none after that', () => {
    expect(reportOf(correction('two', '1.1', 'C-01'))).toBe(
      `content/data/corrections.yaml:3:12  error
    '1.1'
  Edition 1.1 is closed, and does not have this correction.
  → Name the edition that has it first: '1.2'.`,
    );
  });

  test('had no other verdict than it had', () => {
    expect(reportOf(correction('two', '1.2', 'C-02', 'contested'))).toBe(
      `content/data/corrections.yaml:9:16  error
    contested
  The verdict on C-02 was “too strong” in edition 1.1.
  → Give that one, or take the line out where the verdict did not change.`,
    );
  });
});

describe('while an author writes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'told-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('what is not told of yet is a warning, and stops nothing', async () => {
    const { sections, data, ledger } = filesOf(second, '[]\n', LATER, THREE, NEW);
    for (const { file, text } of [...sections, ...data, ledger]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const said: string[] = [];
    const sent: unknown[] = [];
    const { hooks } = contentChecks(new ContentFolder(join(folder, 'content'), folder));
    await hooks['astro:server:setup']?.({
      server: {
        environments: {
          client: {
            hot: { on: () => undefined, send: (message: unknown) => sent.push(message) },
          },
        },
      },
      logger: {
        options: { destination: { write: () => undefined } },
        warn: (text: string) => said.push(`warning: ${text}`),
        error: (text: string) => said.push(`error: ${text}`),
      },
    } as never);
    expect(sent).toEqual([]);
    expect(said).toEqual([expect.stringMatching(/^warning: .*Edition 1\.1 changed/su)]);
    // and not into the folder in which the tests run, whose keys it would have lost
    expect(existsSync(join(folder, '.vscode/works.code-snippets'))).toBe(true);
  });
});

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { startServices } from '../imports/services.ts';

const folder = mkdtempSync(join(tmpdir(), 'adding-'));
const services = await startServices();
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await services.close();
});

const LIST = `# A list.
- id: office-for-tests-2025
  type: report
  author:
    - literal: Office for Tests
  issued: 2025
  title: The state of public service mutuals
  publisher: Testing House
  URL: https://www.example.org/state.pdf
`;
const TERMS =
  '# Terms.\n- id: mutual\n  term: Mutual\n  meaning: A body.\n  cites: [office-for-tests-2025]\n';
const list = join(folder, 'references/works-2025.yaml');
const terms = join(folder, 'data/glossary.yaml');
const read = (path: string) => readFileSync(path, 'utf8');

beforeEach(() => {
  for (const each of ['sections', 'pages', 'references', 'data']) {
    rmSync(join(folder, each), { recursive: true, force: true });
    mkdirSync(join(folder, each), { recursive: true });
  }
  writeFileSync(list, LIST);
  writeFileSync(terms, TERMS);
});

/** Runs a command of the project on that content, with these lines for answers. */
async function run(command: 'cite' | 'new', args: readonly string[], answers = '') {
  const child = spawn('node', [`src/commands/${command}.ts`, ...args], {
    env: {
      PATH: process.env['PATH'],
      CONTENT_DIR: folder,
      DOI_RESOLVER: `${services.address}/resolver`,
      TRANSLATION_SERVER: services.address,
    },
  });
  let said = '';
  child.stdout.on('data', (part) => (said += String(part)));
  child.stderr.on('data', (part) => (said += String(part)));
  child.stdin.end(answers);
  const status = await new Promise((resolve) => child.on('close', resolve));
  return { status, said };
}
const exported = 'tests/imports/files/zotero.json';

describe('npm run cite -- add', { timeout: 60_000 }, () => {
  test('shows each work, asks for its key, and adds what is wanted', async () => {
    // the first as proposed; the second may be there already; the third under another key
    const { status, said } = await run('cite', ['add', exported], '\n\nlibrary-staff-2023\n');
    expect(status).toBe(0);
    for (const words of [
      'Gale, K. and van der Berg, J. (2024) ‘Mutuals after ten years: the case of Housing & care’, Journal of Testing, 43(2), pp. 399–415.',
      'an abstract is a text of its own, with an author',
      'Key (Enter for gale-2024; another; “-” to leave it out; ',
      'May be in the bibliography already:\n    office-for-tests-2025',
      'Left out.',
      '2 works were added to',
      ': gale-2024, library-staff-2023.',
    ]) {
      expect(said).toContain(words);
    }
    const text = read(list);
    expect(text.startsWith(LIST)).toBe(true);
    expect(text.match(/^- id: .*/gmu)).toEqual([
      '- id: office-for-tests-2025',
      '- id: gale-2024',
      '- id: library-staff-2023',
    ]);
  });

  test('with --yes asks nothing, leaves out what may be there, and says what it cannot have', async () => {
    const unknown = ['no-such-file.bib', '10.1000/unknown'];
    const { status, said } = await run('cite', [
      ...['add', ...unknown, exported, 'https://example.org/what', '--yes', '--to', 'new-list'],
    ]);
    expect([status, said.includes('Key (')]).toEqual([1, false]);
    expect(said).toContain('There is no such file, and it is no DOI, ISBN or address.');
    expect(said).toContain('No work has the DOI 10.1000/unknown.');
    expect(read(list)).toBe(LIST);
    const added = read(join(folder, 'references/new-list.yaml'));
    expect(added).toMatch(/^# yaml-language-server: .*\n\n- id: gale-2024\n/u);
    expect(added.match(/^- id: .*/gmu)).toEqual([
      '- id: gale-2024',
      '- id: ohara-2023',
      '- id: office-for-tests-mutual',
    ]);
  });

  test('writes nothing where answers are missing, or where a check would stop', async () => {
    const ended = await run('cite', ['add', exported], '\n');
    expect([ended.status, ended.said]).toEqual([1, expect.stringContaining('There was no answer')]);
    const file = join(folder, 'broken.ris');
    writeFileSync(file, 'TY  - JOUR\nTI  - An article of no journal\nPY  - 2020\nER  - \n');
    const stopped = await run('cite', ['add', file, '--yes']);
    expect(stopped.status).toBe(1);
    expect(stopped.said).toContain(
      'has no “container-title”, which a work of type article-journal needs',
    );
    // a line of what is not written cannot be looked at
    expect(stopped.said).not.toMatch(/works-2025\.yaml:\d/u);
    expect(stopped.said).toContain('Nothing was written.');
    expect(read(list)).toBe(LIST);
  });

  test('adds what can be read of a file, and says which entry cannot', async () => {
    const file = join(folder, 'half.bib');
    const book = (key: string, title: string) =>
      `@book{${key},\n  author = {Bell, Ann},\n  title = {${title},\n  publisher = {House},\n  year = {2020}\n}\n`;
    writeFileSync(file, book('a', 'A book}') + book('b', 'Another'));
    const { status, said } = await run('cite', ['add', file, '--yes']);
    expect(status).toBe(1);
    expect(said).toContain(`${file}, line 7\n    @book{b,\n  This entry cannot be read: a brace`);
    expect(said).toContain('One work was added to');
    expect(read(list)).toContain('- id: bell-2020\n');
  });

  test('takes a field that is missing from the keyboard', async () => {
    const file = join(folder, 'broken.ris');
    writeFileSync(file, 'TY  - JOUR\nTI  - An article of no journal\nPY  - 2020\nER  - \n');
    const { status, said } = await run('cite', ['add', file], 'container-title: A journal\n\n');
    expect([status, said]).toEqual([0, expect.stringContaining('‘An article of no journal’')]);
    expect(read(list)).toContain('container-title: A journal\n');
  });

  test('says what is wrong with a key, and Enter still takes the one that is proposed', async () => {
    const file = join(folder, 'one.ris');
    writeFileSync(
      file,
      'TY  - BOOK\nTI  - A book\nAU  - Gale, Kit\nPY  - 2024\nPB  - House\nER  - \n',
    );
    const wrong = ['Gale 2024', 'office-for-tests-2025', '<', ''];
    const { status, said } = await run('cite', ['add', file], `${wrong.join('\n')}\n`);
    expect([status, said]).toEqual([0, expect.stringContaining('such as “gale-2024”.')]);
    expect(said.split('Key (Enter for gale-2024;')).toHaveLength(5);
    expect(said).toContain('author     Gale, Kit\n');
    expect(read(list)).toContain('- id: gale-2024\n');
    // of a key that is given with the command likewise
    writeFileSync(list, LIST);
    const flag = await run('cite', ['add', file, '--key', 'Wren 2025'], '\n');
    expect(flag.said).toContain('\n  Gale, K. (2024) A book.');
    expect([flag.status, read(list)]).toEqual([0, expect.stringContaining('- id: gale-2024\n')]);
  });

  test('says that a list is begun, and which may be meant', async () => {
    const { said } = await run('cite', ['add', exported, '--to', 'works2025'], '-\n\n-\n');
    expect(said).toMatch(/references\/works2025\.yaml is a new list.*Did you mean “works-2025”\?/u);
  });

  test('says what one work lacks, and that one is not known', async () => {
    const one = await run('cite', ['check', 'office-for-tests-2025']);
    expect([one.status, one.said]).toEqual([
      0,
      expect.stringContaining('Nothing is said of how the work was traced.'),
    ]);
    const none = await run('cite', ['check', 'office-for-test-2025']);
    expect(none).toEqual({
      status: 1,
      said: expect.stringMatching(/^No work has the key “office-for-test-2025”\. Did you mean/u),
    });
    expect(one.said).not.toContain('1 of 1');
    expect((await run('cite', ['fin', 'office'])).said).toContain('Did you mean “find”?');
  });

  test('finds keys, and says what works lack', async () => {
    expect(await run('cite', ['find', 'office', 'state'])).toEqual({
      status: 0,
      said: expect.stringMatching(/^@office-for-tests-2025 {2}Office for Tests \(2025\)/u),
    });
    const { said } = await run('cite', ['check']);
    expect(said).toContain('Nothing is said of how the work was traced.');
  });
});

describe('npm run new', { timeout: 60_000 }, () => {
  test('asks again where an answer cannot be, and writes the row with what was left out', async () => {
    const answers = ['Asset lock', '', '', 'What is kept.', 'office', 'office-for-tests-2025', ''];
    const { status, said } = await run('new', ['term'], `${answers.join('\n')}\n`);
    expect([status, said]).toEqual([0, expect.stringContaining('No work has the key “office”.')]);
    expect(said).toContain('look at /glossary/');
    expect(read(terms)).toBe(
      `${TERMS}- id: asset-lock\n  term: Asset lock\n  meaning: What is kept.\n  cites: [office-for-tests-2025]\n  # Other spellings to be found in the text.\n  # also:\n  # Only “from-knowledge”: a part of this row is general knowledge, and was not seen in a source.\n  # basis:\n`,
    );
  });

  test('goes back to the question before, which is answered anew', async () => {
    const answers = [
      '<',
      'Aset lock',
      '<',
      'Asset lock',
      '',
      '',
      'What is kept.',
      '<',
      'It is kept.',
    ];
    const { status, said } = await run(
      'new',
      ['term'],
      `${[...answers, 'office-for-tests-2025', ''].join('\n')}\n`,
    );
    expect([status, said]).toEqual([0, expect.stringContaining('This is the first question.')]);
    expect(said).toContain('“<” goes back');
    expect(read(terms)).toContain('- id: asset-lock\n  term: Asset lock\n  meaning: It is kept.\n');
  });

  test('keeps on Enter what was answered there, and leaves it out on “-”', async () => {
    const answers = [
      ...['Asset lock', '', 'lock', 'What is kept.', '<', '<', '-', ''],
      ...['office-for-tests-2025', ''],
    ];
    const { status, said } = await run('new', ['term'], `${answers.join('\n')}\n`);
    expect([status, said]).toEqual([
      0,
      expect.stringContaining('Enter keeps “lock”; “-” leaves it out) > -'),
    ]);
    expect(said).toContain('“also” and “basis”, which you left out, stand below the fields');
    expect(read(terms)).toContain(
      '  term: Asset lock\n  meaning: What is kept.\n  cites: [office-for-tests-2025]\n  # Other',
    );
  });

  test('says what one of two fields is needed for, and what npm has kept to itself', async () => {
    const { said } = await run('new', ['term', '--yes', '--term', 'A', '--meaning', 'B.']);
    expect(said).toMatch(
      /--basis {2}Only “from-knowledge”.* \(needed where there are no --cites\)/u,
    );
    expect((await run('new', ['trem'])).said).toContain('Did you mean “term”?');
    expect((await run('new', ['term', '--trm', 'A'])).said).toContain('Did you mean “--term”?');
  });

  test('tells at once of an answer that cannot be beside what is there', async () => {
    const answers = [
      ...['Mutual', 'Mutual body', 'mutual', '', '', 'A.'],
      ...['office-for-tests-2025', ''],
    ];
    const { status, said } = await run('new', ['term'], `${answers.join('\n')}\n`);
    expect([status, said]).toEqual([
      0,
      expect.stringContaining('The row “Mutual” has this id already.'),
    ]);
    expect(said).toContain('The glossary has “Mutual” already');
    expect(said).not.toMatch(/glossary\.yaml:\d/u);
    // which is what was proposed
    expect(read(terms)).toContain('- id: mutual-body\n');
  });

  test('asks which answer to change where only the whole row tells', async () => {
    const flags = {
      ...{ name: 'Gale Care', id: 'gale-care', typical: 'yes', what: 'Care.', lesson: 'None.' },
      ...{ 'years.until': '2012', 'after.ended': 'no', 'after.where': 'unknown' },
      ...{ happened: 'It ended in 2012.', 'after.text': 'A.', cites: 'office-for-tests-2025' },
    };
    const given = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
    const left = '\n'.repeat(8);
    const { status, said } = await run('new', ['case', ...given], `${left}after.ended\nyes\n`);
    expect([status, said]).toEqual([
      0,
      expect.stringContaining('“until” is given, though “after” does not say that it ended'),
    ]);
    expect(said).not.toContain('kind-note');
    expect(said).not.toMatch(/cases\.yaml:\d/u);
    expect(read(join(folder, 'data/cases.yaml'))).toContain('    ended: true\n');
  });

  test('with --yes says all that is missing, and writes nothing', async () => {
    const { status, said } = await run('new', [
      'term',
      '--yes',
      '--id',
      'x',
      '--basis',
      'from-knowledge',
    ]);
    expect(status).toBe(1);
    expect(said).toContain('--term     The term, as it begins a sentence.');
    expect(said).toContain('--meaning  What it means');
    expect(read(terms)).toBe(TERMS);
  });
});

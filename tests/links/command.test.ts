import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { linksSchema } from '../../src/schemas/links.ts';
import { closedPort, TITLE } from './answers.ts';
import { html, startHost, to, type Host } from './host.ts';

const content = mkdtempSync(join(tmpdir(), 'links-'));
const file = join(content, 'data/links.yaml');
let host: Host;

beforeAll(async () => {
  host = await startHost({
    '/found': html(TITLE),
    '/moved': to('/new', 301),
    '/new': html(TITLE),
    '/other': html('Something else'),
    '/text': html('Any page'),
  });
  mkdirSync(join(content, 'references'));
  mkdirSync(join(content, 'data'));
  mkdirSync(join(content, 'sections'));
});
afterAll(() => {
  host.close();
  rmSync(content, { recursive: true });
});

/** Writes the works whose addresses are these paths, by their keys, and a section that links to one. */
function write(paths: Readonly<Record<string, string>>, origin = host.origin) {
  const works = Object.entries(paths).map(
    ([id, path]) =>
      `- { id: ${id}, type: webpage, author: [{ literal: Hill }], issued: 2012, title: '${TITLE}', URL: '${origin}${path}' }`,
  );
  writeFileSync(join(content, 'references/works.yaml'), `${works.join('\n')}\n`);
  writeFileSync(
    join(content, 'sections/intro.mdx'),
    `---\ntitle: Intro\n---\n\nSee [this](${origin}/text).\n`,
  );
}

/** Runs the command on that content; what it says has no port of this run. */
async function links(...given: string[]) {
  const env = {
    PATH: process.env['PATH'],
    CONTENT_DIR: content,
    TIMEGATE: `${host.origin}/gate/`,
    SITE_URL: 'https://example.org',
  };
  const running = spawn(process.execPath, ['src/commands/links.ts', ...given], { env });
  let said = '';
  for (const stream of [running.stdout, running.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  const code = await new Promise((resolve) => running.on('close', resolve));
  return {
    code,
    said: said.replace(/127\.0\.0\.1:\d+/gu, 'HOST').replaceAll(relative('.', content), 'content'),
  };
}

test('an editor is told what came of each address, what to look at, and what to do', async () => {
  write({
    'found-2012': '/found',
    'moved-2012': '/moved',
    'gone-2012': '/gone',
    'other-2012': '/other',
  });
  const { code, said } = await links('--local');
  expect(code).toBe(0);
  await expect(said).toMatchFileSnapshot('run.report.txt');
  const rows = linksSchema.parse(parse(readFileSync(file, 'utf8')));
  expect(rows.map(({ url, outcome }) => [url.replace(host.origin, ''), outcome])).toEqual([
    ['/found', 'found'],
    ['/gone', 'gone'],
    ['/moved', 'moved'],
    ['/other', 'other-words'],
    ['/text', 'found'],
  ]);
  const [asked] = host.asked;
  expect(asked?.headers['user-agent']).toBe(
    'Going-Mutual/1.0 (link check; +https://example.org/sources/)',
  );
});

test('what was opened lately is not opened again, unless it is named', async () => {
  host.asked.length = 0;
  expect(await links('--local')).toEqual({
    code: 0,
    said: 'Every one of 5 addresses was opened in the last 30 days.\n',
  });
  expect(host.asked).toEqual([]);
  const { said } = await links('--local', '--list', 'moved-2012');
  expect(said).toBe('http://HOST/moved\n  named in moved-2012\n\n1 of 5 addresses.\n');
  expect(await links('--local', 'nobody-2012')).toEqual({
    code: 1,
    said: 'No outside address has to do with nobody-2012.\n',
  });
});

test('where nothing answers, nothing is written', async () => {
  const before = readFileSync(file, 'utf8');
  write({ 'found-2012': '/found' }, `http://127.0.0.1:${await closedPort()}`);
  const { code, said } = await links('--local', '--no-copies');
  expect([code, said]).toEqual([
    1,
    expect.stringContaining('this machine is probably offline. Nothing was written.'),
  ]);
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('a mistake in the file is told with its line, and the file stays as it is', async () => {
  const spoiled = '- url: https://example.org/a\n  opened: soon\n  outcome: found\n';
  writeFileSync(file, spoiled);
  const { code, said } = await links('--local');
  expect(code).toBe(1);
  await expect(said).toMatchFileSnapshot('spoiled-file.report.txt');
  expect(readFileSync(file, 'utf8')).toBe(spoiled);
});

test('what it can be asked for, and what it cannot', async () => {
  const help = await links('--help');
  expect([help.code, help.said]).toEqual([0, expect.stringContaining('npm run links -- --keep')]);
  expect((await links('--soon')).said).toMatch(/--soon.*\n→ npm run links -- --help/u);
  expect(await links('--days', 'many')).toEqual({
    code: 1,
    said: '“--days many” is no number.\n→ npm run links -- --days 30\n',
  });
});

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'before-start-'));
afterAll(() => rmSync(folder, { recursive: true }));

const WORDS = 'content/words/en-GB';
mkdirSync(join(folder, WORDS), { recursive: true });

/** What is said where a command of this code is started. */
function start(code: string) {
  writeFileSync(join(folder, 'command.mjs'), code);
  const before = resolve('src/commands/before-start.mjs');
  const { status, stdout, stderr } = spawnSync('node', ['--import', before, 'command.mjs'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const takeWords = (name: string) =>
  `import words from './${WORDS}/${name}.json' with { type: 'json' };`;

test('where Node is too old for TypeScript, an editor is told which one is needed', () => {
  const elsewhere = join(folder, 'src/commands/before-start.mjs');
  mkdirSync(dirname(elsewhere), { recursive: true });
  copyFileSync('src/commands/before-start.mjs', elsewhere);
  writeFileSync(join(folder, 'package.json'), '{ "engines": { "node": ">=99.1" } }');
  const { status, stderr } = spawnSync('node', ['--import', elsewhere, 'command.ts'], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([
    1,
    `This is Node ${process.versions.node}, and the site needs 99.1 or newer.\n→ Install a newer one from https://nodejs.org/. On Linux “npm ci” brings one, which npm’s commands use.\n`,
  ]);
});

test('where a package is not installed, an editor is told to install it, and no more', () => {
  const { status, stderr } = start("import one from 'a-package-of-tomorrow';");
  expect([status, stderr]).toEqual([
    1,
    'The package “a-package-of-tomorrow” is not installed: the site needs others than it did.\n→ Run “npm ci”, and then this again.\n',
  ]);
});

test('where the words of the site cannot be read, an editor is told where and why', () => {
  const text = readFileSync(`${WORDS}/language.json`, 'utf8');
  writeFileSync(join(folder, WORDS, 'language.json'), text.replace('"\n', '",\n'));
  const { status, stderr } = start(takeWords('language'));
  expect(status).toBe(1);
  expect(stderr).toMatch(/^content\/words\/en-GB\/language\.json:2:\d+ [^]*→ Take the comma out/u);
  expect(start(takeWords('dates')).stderr).toMatch(
    /^content\/words\/en-GB\/dates\.json is missing/u,
  );
});

test('nothing is said of a command that starts, and other errors are Node’s to tell', () => {
  expect(start('')).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(start('null.name').stderr).toContain('TypeError');
});

test('every command of editors is started so', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const name of ['dev', 'build', 'check', 'number', 'edition', 'links', 'cite', 'new']) {
    expect(scripts[name], name).toContain('--import ./src/commands/before-start.mjs ');
  }
});

import { execSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { howToPutAside, uncommitted } from '../../src/commands/uncommitted.ts';
import { filesOf } from './clone.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'uncommitted-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (command: string) => execSync(command, { cwd: folder, stdio: 'pipe' });
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const content = () => filesOf(join(folder, 'content'));
const found = () => uncommitted('content', { except: 'content/editions', cwd: folder });

/** A project all of which is committed. */
function commitAll() {
  for (const name of ['sections', 'editions']) {
    mkdirSync(join(folder, 'content', name), { recursive: true });
  }
  write('content/sections/costs.mdx', 'As published.\n');
  write('content/ledger.yaml', 'as: published\n');
  run('git init -q && git config user.name E && git config user.email e@example.org');
  run('git add . && git commit -qm All');
}

/** The commands that an editor is told to give, in their order. */
const told = (files: readonly string[]) =>
  howToPutAside(files, { folder: 'content', closing: '1.1', command: 'npm run edition -- 1.2' })
    .split('\n')
    .flatMap((line) => /^ {2}\d+\. (.+)$/u.exec(line)?.[1] ?? []);

test('what is committed is not named, nor what stands elsewhere', () => {
  commitAll();
  write('notes.txt', '');
  write('content/editions/1.0.html', '');
  expect(found()).toEqual([]);
});

test('where there is no Git to ask, that is said', () => {
  expect(found()).toBeUndefined();
});

test('an editor who has begun with the next edition can put that aside, and finds it again', () => {
  commitAll();
  const published = content();
  write('content/sections/costs.mdx', 'As it will be.\n');
  write('content/sections/new on “costs”.mdx', 'New.\n');
  write('content/ledger.yaml', 'numbered: too early\n');
  run('git add content/sections/new*');
  write('content/sections/newer.mdx', 'Newer.\n');
  const files = found() ?? [];
  expect(files.toSorted()).toEqual([
    'content/ledger.yaml',
    'content/sections/costs.mdx',
    'content/sections/new on “costs”.mdx',
    'content/sections/newer.mdx',
  ]);
  for (const step of told(files)) {
    if (step === 'npm run edition -- 1.2') {
      expect(content()).toEqual(published);
      write('content/editions/1.1.html', 'kept');
    } else if (step.startsWith('git ')) run(step);
    else expect(step).toBe('npm run number');
  }
  const text = (file: string) => readFileSync(join(folder, 'content', file), 'utf8');
  expect(text('sections/costs.mdx')).toBe('As it will be.\n');
  expect(text('sections/new on “costs”.mdx')).toBe('New.\n');
  expect(text('sections/newer.mdx')).toBe('Newer.\n');
  expect(text('ledger.yaml')).toBe('as: published\n');
  expect(run('git log --format=%s').toString()).toBe('Close edition 1.1\nAll\n');
});

test('who has only numbered takes back the ledger, and no earlier stash', () => {
  commitAll();
  write('content/ledger.yaml', 'numbered: too early\n');
  const steps = told(found() ?? []);
  expect(steps[0]).toBe('git checkout HEAD -- content/ledger.yaml');
  expect(steps.join('\n')).not.toContain('stash');
});

test('of many files not all are listed', () => {
  const files = Array.from({ length: 12 }, (_each, at) => `content/sections/${at}.mdx`);
  const options = { folder: 'content', closing: '1.1', command: '' };
  expect(howToPutAside(files, options)).toMatch(/9\.mdx\n {2}and 2 more\n/u);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { takeLock } from '../../src/build/lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Leaves a lock as another build would. */
function leave(name: string, holder: object): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify({ since: '12:00:00', machine: hostname(), ...holder }));
  return file;
}

test('a lock is taken, given back, and taken again', () => {
  const file = join(folder, 'deep', 'free');
  takeLock(file)();
  expect(existsSync(file)).toBe(false);
  const release = takeLock(file);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ process: process.pid });
  release();
});

test('while another build is at work, who builds is told in words, and its lock stays', () => {
  const file = leave('held', { process: process.ppid });
  expect(() => takeLock(file)).toThrow(
    `Another build is at work here since 12:00:00: process ${process.ppid} on ${hostname()}. Wait until it has ended, and build again; two at once would spoil each other’s files. If there is none, delete ${file}.`,
  );
  expect(existsSync(file)).toBe(true);
});

test('one on another machine is believed', () => {
  const file = leave('elsewhere', { process: 1, machine: 'elsewhere' });
  expect(() => takeLock(file)).toThrow('process 1 on elsewhere');
});

test.for([['of a build that was killed'], ['that was cut off']])(
  'a lock %s is taken over',
  async ([kind]) => {
    const killed = spawn('sleep', ['60']);
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    const file = leave('left', { process: killed.pid });
    if (kind === 'that was cut off') writeFileSync(file, '{"proc');
    const release = takeLock(file);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ process: process.pid });
    release();
  },
);

test('one that is a day old is taken over, whoever has its number now', () => {
  const file = leave('old', { process: process.ppid, machine: 'elsewhere' });
  const yesterday = Date.now() / 1000 - 24 * 60 * 60 - 1;
  utimesSync(file, yesterday, yesterday);
  takeLock(file)();
  expect(existsSync(file)).toBe(false);
});

test('nothing is left beside a lock', () => {
  expect(readdirSync(folder).filter((name) => /\.\d+/u.test(name))).toEqual([]);
});

test('where nothing can be written, who builds is told what to do', () => {
  writeFileSync(join(folder, 'no-folder'), '');
  expect(() => takeLock(join(folder, 'no-folder', 'building'))).toThrow(
    `Nothing can be written into ${join(folder, 'no-folder')}`,
  );
});

import { equal, match } from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { parent, theSite } from './site.ts';
import { disturbed, WITHOUT_STRACE as skip } from './strace.ts';

const AT_WORK =
  /Another build is at work here since [\d:]+: process \d+ on .+\. Wait until it has ended/u;

/** When the second build begins, by what the first has said, and what folders it has of its own. */
const SECONDS = [
  ['at once', undefined, {}],
  ['when the first has looked at the content', /content-checks/u, {}],
  ['when the first makes pages, into another folder', /generating/u, { OUT_DIR: 'elsewhere' }],
  ['when the first makes pages, with other caches', /generating/u, { CACHE_DIR: 'other-caches' }],
  ['when the first has made its pages', /sitemap/u, {}],
] as const;

/** Says that it begins, takes a lock, says whether it could, and holds it until all others have tried. */
const TAKE = `
const { takeLock } = await import('./src/build/lock.ts');
console.log('begins');
try {
  takeLock(process.argv[1]);
  console.log('taken');
  setTimeout(() => {}, 10_000);
} catch (error) {
  console.log(error.message);
}`;

/** Starts a process that takes a lock; a program before it starts it in its turn. */
function taking(file: string, before: readonly string[] = []) {
  const [command = '', ...args] = [...before, 'node', '--input-type=module', '--eval', TAKE, file];
  const taker = spawn(command, args);
  let said = '';
  taker.stdout.on('data', (text) => (said += text));
  const begun = once(taker.stdout, 'data');
  const ended = once(taker, 'close').then(() => said);
  return { begun, ended };
}

/** Two builds at once, five times; and two processes that find the lock of one that was killed. */
export function overlaps(): void {
  suite('of two builds at once one is right, and the other says why it ends', () => {
    for (const [when, said, env] of SECONDS) {
      test(`the second begins ${when}`, async () => {
        const { site, good } = await theSite();
        site.edit();
        const first = site.start();
        while (said && !said.test(first.said)) await pause(20);
        const ended = await Promise.all([first.end(), site.build(env)]);
        // of two that begin at once either may be the first
        const [one, other] = ended.sort((a, b) => Number(a.status) - Number(b.status));
        equal(one?.status, 0, one?.said);
        equal(other?.status, 1, other?.said);
        match(other?.said ?? '', AT_WORK);
        site.isOneOf([site.version], good);
        equal(existsSync(join(site.folder, 'elsewhere')), false);
        await site.buildsRight(good);
      });
    }
    test('of two that find the lock of one that was killed, one takes it', { skip }, async () => {
      const { pid = 0 } = spawnSync('true');
      const file = join(parent, 'left');
      writeFileSync(file, JSON.stringify({ process: pid, machine: hostname(), since: '12:00:00' }));
      // it has looked at the lock, and is slow to take it away
      const slow = taking(file, disturbed('delay_enter=5s', '/^(rename|unlink)', file));
      await slow.begun;
      const quick = taking(file);
      match(await quick.ended, /^taken$/mu);
      match(await slow.ended, AT_WORK);
    });
  });
}

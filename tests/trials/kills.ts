import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { ok } from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { theSite } from './site.ts';
import { disturbed, WITHOUT_STRACE } from './strace.ts';

const WARM = 8;
const COLD = 4;

/** Moments that no clock meets: the first of some system calls on a folder. */
const AT_MOVES = [
  ['before the old site is moved away', '/^rename', 'dist'],
  ['between the two moves', '/^rename', 'dist.next'],
  ['when the old site is to be deleted', '/^(open|unlink|rmdir)', 'dist.previous'],
] as const;

/** Builds that are killed: 8 times by the clock after an edit, 4 times without caches, 3 times at the moves. */
export function kills(): void {
  suite('a build that is killed leaves a whole site, and the next is right', () => {
    for (const [what, kind, count] of [
      ['after an edit', 'warm', WARM],
      ['without caches', 'cold', COLD],
    ] as const) {
      for (let kill = 1; kill <= count; kill++) {
        test(`${what}, after ${kill} of ${count + 1} parts of the time`, async (t) => {
          const { site, good } = await theSite();
          let after = (site.takes[kind] * kill) / (count + 1);
          let was = site.edit();
          for (;;) {
            if (kind === 'cold') rmSync(site.cache, { recursive: true });
            const build = site.start();
            await pause(after);
            if (await build.kill()) break;
            // it was faster than the last one
            after *= 0.8;
            was = site.edit();
          }
          t.diagnostic(`killed after ${Math.round(after)} ms`);
          site.isOneOf([was, site.version], good);
          await site.buildsRight(good);
        });
      }
    }
    for (const [when, calls, folder] of AT_MOVES) {
      test(when, { skip: WITHOUT_STRACE }, async (t) => {
        const { site, good } = await theSite();
        const was = site.edit();
        const { status, said } = await site.build(
          {},
          disturbed('signal=KILL', calls, join(site.folder, folder)),
        );
        ok(status === null, `The build was not killed. ${said}`);
        const aside = `${site.dist}.previous`;
        if (existsSync(site.dist)) site.isOneOf([was, site.version], good);
        else {
          t.diagnostic(
            `the old site stands in ${aside}, since this system cannot exchange folders`,
          );
          ok(spawnSync('mv', ['--exchange', '--help']).status !== 0);
          site.isOneOf([was], good, aside);
        }
        await site.buildsRight(good);
      });
    }
  });
}

import { deepEqual, equal, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { parent, theSite } from './site.ts';
import { watched, WITHOUT_STRACE } from './strace.ts';

const OURSELVES = /127\.0\.0\.1|"::1"/u;
/** What asks a machine for something, or whoever looks up names here to do so. */
const ASKS = /\bsa_family=AF_INET6?\b|systemd\/resolve/u;

/** What a program and all that it starts ask of the network, a line a system call. */
class Asked {
  readonly #file: string;
  readonly before: readonly string[];
  constructor(name: string) {
    this.#file = join(parent, name);
    this.before = watched('connect,sendto,sendmsg,sendmmsg', this.#file);
  }
  lines(): string[] {
    const lines = readFileSync(this.#file, 'utf8').split('\n');
    ok(lines.length > 1, 'strace has seen nothing at all.');
    return lines.filter((line) => ASKS.test(line) && !OURSELVES.test(line));
  }
}

/** Whether anything is asked of the network by a build of everything, with PDFs and without. */
export function network(): void {
  suite('a build asks nothing of the network', { skip: WITHOUT_STRACE }, () => {
    test('and a program that does is seen', () => {
      const asked = new Asked('control.strace');
      // an address that nobody has (RFC 5737), and to which nothing is sent
      const connect = `require('node:dgram').createSocket('udp4').connect(9, '192.0.2.1', () => process.exit())`;
      const [command = '', ...args] = asked.before;
      equal(spawnSync(command, [...args, 'node', '--eval', connect]).status, 0);
      equal(asked.lines().length, 1);
    });
    for (const [what, env] of [
      ['with PDFs', {}],
      ['without PDFs', { TAKE_AWAY: 'off' }],
    ] as const) {
      test(what, async (t) => {
        const { site } = await theSite();
        rmSync(site.cache, { recursive: true });
        const asked = new Asked(`${what}.strace`);
        const { status, said } = await site.build(env, asked.before);
        equal(status, 0, said);
        deepEqual(asked.lines(), []);
        t.diagnostic(said.trim().split('\n').at(-2) ?? '');
      });
    }
  });
}

import { equal, match, notEqual, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, suite, test } from 'node:test';
import { parent, Site, type Good } from './site.ts';
import { disturbed, WITHOUT_STRACE } from './strace.ts';

/** Root may do everything, so root tries as nobody. */
const isRoot = process.getuid?.() === 0;
const user = isRoot ? { uid: 65_534, gid: 65_534 } : {};
const isReadable = spawnSync('node', ['src/commands/astro.ts', '--version'], user).status === 0;
const skip = isReadable ? false : 'the user called nobody cannot read this project';

const READ_ONLY = 0o555;
const WRITABLE = 0o755;

/** What a build may not write to or delete. */
export function permissions(): void {
  suite('where a build may not write or delete, it says so, and publishes nothing stale', () => {
    const folder = join(parent, 'permissions');
    let site: Site;
    let good: Good;
    const own = () => isRoot && spawnSync('chown', ['--recursive', '65534:65534', folder]);
    before(async () => {
      if (skip) return;
      site = new Site(folder, { ...user, env: { HOME: folder, TAKE_AWAY: 'off' } });
      own();
      good = await site.goodOnes();
    });

    for (const [what, path] of [
      ['the folder of caches', '.cache'],
      ['the folder of labels', '.cache/bibliography'],
      ['the folder of compressed files', '.cache/compressed'],
      ['the folder of the project', '.'],
    ] as const) {
      test(`${what} is read-only`, { skip }, async () => {
        const was = site.edit();
        const place = join(site.folder, path);
        if (dirname(path) === '.cache') {
          // so that there is something to be kept
          rmSync(place, { recursive: true });
          mkdirSync(place);
        }
        own();
        chmodSync(place, READ_ONLY);
        const { status, said } = await site.build().finally(() => chmodSync(place, WRITABLE));
        notEqual(status, 0, said);
        match(said, /Nothing can be written into .+ \(EACCES\)\. Allow this user to write there/u);
        site.isOneOf([was], good);
        await site.buildsRight(good);
      });
    }

    test('the last site cannot be moved', { skip: skip || WITHOUT_STRACE }, async () => {
      const was = site.edit();
      const { status, said } = await site.build(
        {},
        disturbed('error=EBUSY', '/^rename', site.dist),
      );
      notEqual(status, 0, said);
      match(said, /dist cannot be replaced by it \(EBUSY\)\. Move .+dist away by hand/u);
      site.isOneOf([was], good);
      await site.buildsRight(good);
    });

    for (const [what, path] of [
      ['the last site', 'dist'],
      ['what is left of a build that was killed', 'dist.next'],
      ['what is left of an earlier site', 'dist.previous'],
    ] as const) {
      test(`${what} has a read-only folder`, { skip }, async () => {
        const stale = join(site.folder, path, 'stale');
        mkdirSync(stale, { recursive: true });
        writeFileSync(join(stale, 'index.html'), 'stale');
        own();
        chmodSync(stale, READ_ONLY);
        for (const nth of ['the first', 'the second']) {
          site.edit();
          const { status, said } = await site.build();
          equal(status, 0, `${nth}: ${said}`);
          match(said, /cannot be deleted/u);
          site.isOneOf([site.version], good);
        }
        const left = site.leftovers().map((name) => join(site.folder, name, 'stale'));
        ok(left.some((name) => existsSync(name)));
        for (const name of left.filter((name) => existsSync(name))) chmodSync(name, WRITABLE);
        await site.buildsRight(good);
      });
    }
  });
}

import { match, notEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { parent, Site, theSite } from './site.ts';

/** How much is left on the disk when a build begins, in parts of what the site takes up there. */
const LEFT = [0, 0.1, 0.25, 0.4, 0.6, 0.8, 0.95];
const SIZE = '150m';

/** A small file system in memory; undefined where this user may not have one. */
function mountDisk(folder: string): string | undefined {
  mkdirSync(folder);
  const args = ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder];
  return spawnSync('mount', args).status === 0 ? folder : undefined;
}

/** How much room a site takes up, in whole blocks. */
const roomFor = (folder: string, block: number) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => Math.ceil(statSync(join(folder, name)).size / block) * block)
    .reduce((sum, size) => sum + size, 0);

/** A disk that is full after part of what a build writes. */
export function fullDisk(): void {
  suite(
    'a build on a disk that fills up says so, leaves a whole site, and the next is right',
    () => {
      let disk: string | undefined;
      let site: Site;
      before(async () => {
        disk = mountDisk(join(parent, 'disk'));
        if (!disk) return;
        const { good } = await theSite();
        site = new Site(join(disk, 'site'));
        await site.buildsRight(good);
      });
      after(() => disk && spawnSync('umount', [disk]));
      for (const part of LEFT) {
        test(`with room for ${part * 100} % of it`, async (t) => {
          if (!disk) return t.skip('only root may mount a small file system');
          const { good } = await theSite();
          const was = site.edit();
          const { bavail, bsize } = statfsSync(disk);
          const fill = join(disk, 'fill');
          const left = roomFor(site.dist, bsize) * part;
          writeFileSync(fill, Buffer.alloc(Math.max(0, bavail * bsize - left)));
          const { status, said } = await site.build();
          rmSync(fill);
          notEqual(status, 0, `The disk was not full. ${said}`);
          match(said, /ENOSPC|no space left/iu);
          t.diagnostic(/(?:\S.*\n){1,2}.*(?:ENOSPC|no space left).*/iu.exec(said)?.[0] ?? '');
          site.isOneOf([was], good);
          await site.buildsRight(good);
        });
      }
    },
  );
}

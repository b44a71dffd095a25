import { match, notEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { parent, Site, theSite } from './site.ts';

/** How much is left on the disk when a build begins, in parts of what the site takes up. */
const LEFT = [0, 0.05, 0.15, 0.3, 0.5, 0.7, 0.9];
const SIZE = '150m';

/** A small file system in memory; undefined where this user may not have one. */
function mountDisk(folder: string): string | undefined {
  mkdirSync(folder);
  const args = ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder];
  return spawnSync('mount', args).status === 0 ? folder : undefined;
}

const weightOf = (files: Readonly<Record<string, string>>) =>
  Object.values(files).reduce((sum, { length }) => sum + length * 0.75, 0);

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
          const left = weightOf(good[was]) * part;
          writeFileSync(fill, Buffer.alloc(Math.max(0, bavail * bsize - left)));
          const { status, said } = await site.build();
          rmSync(fill);
          notEqual(status, 0, `The disk was not full. ${said}`);
          match(said, /ENOSPC|no space left/iu);
          t.diagnostic(/.*(?:ENOSPC|no space left).*/iu.exec(said)?.[0] ?? '');
          site.isOneOf([was], good);
          await site.buildsRight(good);
        });
      }
    },
  );
}

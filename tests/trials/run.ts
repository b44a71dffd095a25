/**
 * `npm run test:trials [-- kills overlaps corruptions full-disk permissions network twice]`: builds
 * that are killed, overlap, find spoiled caches, a full disk or folders that they may not write to.
 * After each trial a whole site must stand, and the next build be right: the same bytes as an
 * undisturbed one. What root or strace is needed for is skipped without, and says so.
 */
import { after } from 'node:test';
import { asked } from '../asked.ts';
import { corruptions } from './corruptions.ts';
import { fullDisk } from './full-disk.ts';
import { kills } from './kills.ts';
import { network } from './network.ts';
import { overlaps } from './overlaps.ts';
import { permissions } from './permissions.ts';
import { twice } from './twice.ts';

const TRIALS = {
  kills,
  overlaps,
  corruptions,
  'full-disk': fullDisk,
  permissions,
  network,
  twice,
};

const since = Date.now();
for (const name of asked(Object.keys(TRIALS) as (keyof typeof TRIALS)[])) TRIALS[name]();
after(() => console.info(`It took ${((Date.now() - since) / 60_000).toFixed(1)} minutes.`));

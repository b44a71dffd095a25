import { spawnSync } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';

/**
 * Exchanges two folders of one file system in one move, as a system call of Linux does that Node has
 * no function for: by `mv` of GNU coreutils from 9.5 on. Returns whether it did; another `mv` leaves
 * both as they are.
 */
const exchanged = (one: string, other: string): boolean =>
  spawnSync('mv', ['--exchange', '--no-target-directory', one, other]).status === 0;

/**
 * Puts a new folder in the place of another, which then stands in `aside`, and returns where the old
 * one stands, if there was one. Where the system can, there is no moment without a whole folder in
 * that place; elsewhere a kill between two moves leaves the old one in `aside`. Throws what the file
 * system says where the place cannot be had, and leaves the old folder in it.
 */
export function swapIn(next: string, place: string, aside: string): string | undefined {
  if (!existsSync(place)) {
    renameSync(next, place);
    return undefined;
  }
  if (exchanged(next, place)) return next;
  renameSync(place, aside);
  try {
    renameSync(next, place);
  } catch (error) {
    renameSync(aside, place);
    throw error;
  }
  return aside;
}

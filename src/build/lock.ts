import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';

/** A build that is at work. */
interface Holder {
  process: number;
  /** The machine that it runs on. */
  machine: string;
  since: string;
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** Whether a build still runs, as far as this machine can tell; one that was killed leaves its lock. */
function isAtWork({ process: number, machine }: Holder): boolean {
  if (machine !== hostname()) return true;
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    // it is there, and another user's
    return codeOf(error) === 'EPERM';
  }
}

const heldBy = (file: string, { process: number, machine, since }: Holder) =>
  new Error(
    `Another build is at work here since ${since}: process ${number} on ${machine}. Wait until it has ended, and build again; two at once would spoil each other’s files. If there is none, delete ${file}.`,
  );

const cannotWrite = (file: string, cause: unknown) =>
  new Error(
    `Nothing can be written into ${dirname(file)} (${String(codeOf(cause))}). Allow this user to write there, or name other folders: CACHE_DIR for what is kept between builds, OUT_DIR for the built site.`,
    { cause },
  );

/**
 * Takes a lock, which is a file that tells who holds it, and returns what gives it back. One whose
 * holder runs no longer is taken over. Throws an Error, in words for who builds, where another build
 * holds it, and where the file cannot be written.
 */
export function takeLock(file: string): () => void {
  const mine: Holder = {
    process: process.pid,
    machine: hostname(),
    since: new Date().toLocaleTimeString('en-GB'),
  };
  const take = () => writeFileSync(file, JSON.stringify(mine), { flag: 'wx' });
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw cannotWrite(file, error);
  }
  try {
    take();
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw cannotWrite(file, error);
    const holder = readHolder(file);
    if (holder && holder.process !== process.pid && isAtWork(holder)) {
      throw heldBy(file, holder);
    }
    rmSync(file, { force: true });
    take();
  }
  const release = () => {
    if (readHolder(file)?.process === process.pid) rmSync(file, { force: true });
  };
  process.once('exit', release);
  return () => {
    process.removeListener('exit', release);
    release();
  };
}

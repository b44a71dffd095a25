import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { cannotWrite } from './writable.ts';

/** A build that is at work. */
interface Holder {
  process: number;
  /** The machine that it runs on. */
  machine: string;
  since: string;
}

/** How long a lock is believed, in milliseconds: a day. No build takes longer, and numbers of processes come again. */
const BELIEVED = 24 * 60 * 60 * 1000;

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

/** Who holds a lock; undefined where nobody does, or the file does not say. */
function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** Whether a process runs, as far as this machine can tell. */
function isRunning({ process: number, machine }: Holder): boolean {
  if (machine !== hostname()) return true;
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    // it is there, and another user's
    return codeOf(error) === 'EPERM';
  }
}

/** Who is at work under a lock; undefined where the build that took it was killed, which leaves it. */
function atWork(file: string): Holder | undefined {
  const holder = readHolder(file);
  const taken = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const isBelieved = holder && holder.process !== process.pid && isRunning(holder);
  return isBelieved && taken > Date.now() - BELIEVED ? holder : undefined;
}

const heldBy = (file: string, { process: number, machine, since }: Holder) =>
  new Error(
    `Another build is at work here since ${since}: process ${number} on ${machine}. Wait until it has ended, and build again; two at once would spoil each other’s files. If there is none, delete ${file}.`,
  );

/** Puts a file in a place where there is none, whole as it is; returns whether there was none. */
function placed(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
  }
  try {
    // a file system that has no links
    copyFileSync(draft, file, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Takes away the lock of a build that was killed. Of several that try, each meets what the others did. */
function clear(file: string, aside: string): void {
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  // another may have taken it over between the look and the move: then it is put back
  if (atWork(aside)) placed(aside, file);
  rmSync(aside, { force: true });
}

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
  const draft = `${file}.${process.pid}`;
  const writing = <Made>(write: () => Made): Made => {
    try {
      return write();
    } catch (error) {
      throw cannotWrite(dirname(file), error);
    }
  };
  writing(() => mkdirSync(dirname(file), { recursive: true }));
  try {
    writing(() => writeFileSync(draft, JSON.stringify(mine)));
    while (!writing(() => placed(draft, file))) {
      const holder = atWork(file);
      if (holder) throw heldBy(file, holder);
      writing(() => clear(file, `${draft}.left`));
    }
  } finally {
    rmSync(draft, { force: true });
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

import { spawnSync } from 'node:child_process';
import { OTHER, ROOT, SUB_PATH } from '../builds/sites.ts';
import before from './before.json' with { type: 'json' };
import type { Change, Fault, SiteName, TestName } from './fault.ts';

/** A suite of tests: where it is, where its sites are built, and what of it should see a fault. */
export interface Suite {
  folder: string;
  sites: Readonly<Record<SiteName, string>>;
  /** The tests that should see a fault. */
  seenBy: (fault: Fault) => readonly TestName[];
  /** How a fault is made there. */
  changesOf: (fault: Fault) => readonly Change[];
}

const git = (...args: string[]) => spawnSync('git', args, { encoding: 'utf8' }).stdout.trim();

/** The suite of this folder. */
export const current: Suite = {
  folder: '.',
  sites: {
    root: ROOT.folder,
    'sub-path': SUB_PATH.folder,
    other: OTHER.folder,
  },
  seenBy: ({ seenBy }) => seenBy,
  changesOf: ({ changes }) => changes,
};

/** Where files stood at a commit, by where they stand now, as far as git sees that they were moved. */
function movedSince(commit: string): Map<string, string> {
  const lines = git('diff', '--name-status', '-M40%', '--diff-filter=R', commit).split('\n');
  return new Map(
    lines.map((line): [string, string] => {
      const [, old = '', now = ''] = line.split('\t');
      return [now, old];
    }),
  );
}

const { commit } = before;
const seenBefore: Readonly<Record<string, readonly TestName[]>> = before.seenBy;

/** The suite at the commit that `before.json` names, in a clone of it: files stand where they stood then. */
function earlier(folder: string): Suite {
  const moved = movedSince(commit);
  const oldPath = (file: string) => moved.get(file) ?? file;
  const oldName = (name: TestName) => name.replace(/^\S+/u, oldPath);
  const back = (change: Change): Change =>
    'remove' in change
      ? { remove: oldPath(change.remove) }
      : { ...change, file: oldPath(change.file) };
  return {
    folder,
    sites: { ...current.sites, other: '.cache/two-editions/dist' },
    seenBy: ({ name, seenBy }) => seenBefore[name] ?? seenBy.map(oldName),
    changesOf: ({ of, changes }) => (of === 'built' ? changes : changes.map(back)),
  };
}

/** The suite in a folder: of the earlier commit where that is checked out there, else as it is here. */
export function suiteIn(folder: string): Suite {
  const head = git('-C', folder, 'rev-parse', 'HEAD');
  return head.startsWith(commit) ? earlier(folder) : { ...current, folder };
}

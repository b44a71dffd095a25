import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { apply, touched } from './change.ts';
import type { Fault } from './fault.ts';
import { changed } from './runners/vitest.ts';
import type { Suite } from './suite.ts';

/** A copy of a suite, its code and its built sites, in which a fault can be made and undone. */
export class SuiteCopy {
  readonly folder: string;
  readonly #suite: Suite;

  /** Copies what git knows of the suite, and the sites that were built there. Throws an Error where one is wanted and is not built. */
  constructor(suite: Suite, needsSites: boolean) {
    this.#suite = suite;
    mkdirSync(join(suite.folder, '.cache'), { recursive: true });
    this.folder = mkdtempSync(resolve(suite.folder, '.cache/faults-'));
    for (const file of filesOf(suite.folder)) {
      const to = join(this.folder, file);
      mkdirSync(dirname(to), { recursive: true });
      copyFileSync(join(suite.folder, file), to);
    }
    symlinkSync(resolve(suite.folder, 'node_modules'), join(this.folder, 'node_modules'));
    for (const site of needsSites ? Object.values(suite.sites) : []) {
      const built = join(suite.folder, site);
      if (!existsSync(built)) throw new Error(`No site is built in ${built}: npm run test:builds`);
      cpSync(built, join(this.folder, site), { recursive: true });
    }
  }

  /** Runs something while the copy has a fault, and mends it. Throws an Error where the fault no longer fits. */
  async with<Result>(fault: Fault, run: () => Promise<Result>): Promise<Result> {
    const root =
      fault.of === 'built'
        ? join(this.folder, this.#suite.sites[fault.site ?? 'root'])
        : this.folder;
    const changes = this.#suite.changesOf(fault);
    const files = [...new Set(changes.flatMap((change) => touched(root, change)))];
    const before = files.map((file) => [file, readFileSync(file)] as const);
    try {
      for (const change of changes) apply(root, change, fault);
      await changed(files);
      return await run();
    } finally {
      for (const [file, bytes] of before) writeFileSync(file, bytes);
      await changed(files);
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What git keeps, or would keep if it were told of it. */
function filesOf(folder: string): string[] {
  const { stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return stdout.split('\0').filter((file) => file !== '' && existsSync(join(folder, file)));
}

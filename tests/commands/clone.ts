import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../builds/sites.ts';
import type { Reads } from './count-reads.ts';

/** What a clone has of this project. */
const TRACKED = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'content',
  'public',
  'src',
];
/** What earlier builds formatted and printed, which is the same wherever a project stands. */
const KEPT = ['bibliography', 'compressed', 'faces', 'own-records.json', 'standalone', 'take-away'];

const ASTRO = ['src/commands/astro.ts'];

/** A copy of this project in another folder, whose content a test can spoil. */
export class Clone {
  readonly folder = mkdtempSync(join(tmpdir(), 'clone-'));
  readonly content = join(this.folder, 'content');
  readonly dist = join(this.folder, 'dist');

  constructor() {
    for (const name of TRACKED) cpSync(name, join(this.folder, name), { recursive: true });
    for (const name of globSync(`.cache/{${KEPT}}`)) {
      cpSync(name, join(this.folder, name), { recursive: true });
    }
    symlinkSync(join(process.cwd(), 'node_modules'), join(this.folder, 'node_modules'), 'dir');
  }

  get #options() {
    const env = {
      // what the test runner sets for itself would change the build
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      NO_COLOR: '1',
      SITE_URL: ROOT.env['SITE_URL'],
    };
    return { cwd: this.folder, env };
  }

  #run(command: string, args: readonly string[], more: NodeJS.ProcessEnv = {}) {
    const { cwd, env } = this.#options;
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd,
      env: { ...env, ...more },
      encoding: 'utf8',
    });
    return { status, output: stdout + stderr };
  }

  build(env: NodeJS.ProcessEnv = {}) {
    return this.#run('node', ASTRO.concat('build'), env);
  }

  /** Builds as {@link build} does, and counts how often each file of its content is read and parsed. */
  buildCounting() {
    const counts = join(this.folder, 'counts.json');
    const counter = new URL('count-reads.ts', import.meta.url).href;
    const built = this.#run('node', ASTRO.concat('build'), {
      NODE_OPTIONS: `--import ${counter}`,
      COUNT_READS: counts,
    });
    const lines = existsSync(counts) ? readFileSync(counts, 'utf8').trim().split('\n') : [];
    rmSync(counts, { force: true });
    return { ...built, processes: lines.map((line) => JSON.parse(line) as Reads) };
  }

  /** Numbers the paragraphs as an author would before a build. */
  number(...flags: string[]) {
    return this.#run('node', ['src/commands/number.ts', ...flags]);
  }

  /** Checks the content, as an author would while writing. */
  check(...flags: string[]) {
    return this.#run('node', ['src/commands/check.ts', ...flags]);
  }

  /** Has the content checked at each save. */
  watch(): ChildProcess {
    return spawn('node', ['src/commands/check.ts', '--watch'], this.#options);
  }

  /** Closes an edition and opens the next, as an editor would. */
  edition(...args: string[]) {
    return this.#run('node', ['src/commands/edition.ts', ...args]);
  }

  serve(port: number): ChildProcess {
    const args = [...ASTRO, 'dev', '--port', String(port)];
    return spawn('node', args, { ...this.#options, stdio: 'ignore' });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Every file of a folder with what is in it. */
export const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'base64')]),
  );

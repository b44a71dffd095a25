import { deepEqual, equal, ok } from 'node:assert/strict';
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOther } from '../builds/other.ts';
import { ROOT } from '../builds/sites.ts';
import { filesOf } from '../commands/clone.ts';

/** Where all trials have their folders; others may look into it. */
export const parent = mkdtempSync(join(tmpdir(), 'trials-'));
chmodSync(parent, 0o755);
process.on('exit', () => rmSync(parent, { recursive: true, force: true }));

/** What a site says: its second version has another title of a work that two sections cite. */
export type Version = 'first' | 'second';
const TITLE = /Title of three.*/u;

/** The files of a site built undisturbed, by their paths, in base 64. */
export type Files = Readonly<Record<string, string>>;
export type Good = Readonly<Record<Version, Files>>;

/** How a build ended, and all that it said. */
export interface Ended {
  status: number | null;
  said: string;
}

const differing = (files: Files, others: Files): string[] =>
  [...new Set([...Object.keys(files), ...Object.keys(others)])].filter(
    (name) => files[name] !== others[name],
  );

/** A build that was started. */
export class Build {
  readonly #process: ChildProcess;
  readonly #ended: Promise<unknown>;
  said = '';
  constructor(process: ChildProcess) {
    this.#process = process;
    // and not when its pipes close, which what it started may hold
    this.#ended = once(process, 'exit');
    for (const stream of [process.stdout, process.stderr])
      stream?.on('data', (text) => (this.said += text));
  }
  async end(): Promise<Ended> {
    await this.#ended;
    return { status: this.#process.exitCode, said: this.said };
  }
  /** Kills it, and returns whether it was still at work. */
  async kill(): Promise<boolean> {
    const isAtWork = this.#process.exitCode === null && this.#process.kill('SIGKILL');
    await this.#ended;
    return isAtWork && this.#process.exitCode === null;
  }
}

/** A copy of this project with a small content, and with folders of its own for what a build writes. */
export class Site {
  readonly folder: string;
  readonly dist: string;
  readonly cache: string;
  readonly #options: SpawnOptions;
  version: Version = 'first';
  /** How long its last builds took, in milliseconds: the first one, without caches, and one after an edit. */
  readonly takes = { cold: 0, warm: 0 };

  constructor(folder: string, { env, ...options }: SpawnOptions = {}) {
    this.folder = folder;
    this.dist = join(folder, 'dist');
    this.cache = join(folder, '.cache');
    this.#options = {
      ...options,
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        NO_COLOR: '1',
        SITE_URL: ROOT.env['SITE_URL'],
        ...env,
      },
    };
    mkdirSync(folder, { recursive: true });
    for (const name of [
      'astro.config.mjs',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'public',
      'src',
    ])
      cpSync(name, join(folder, name), { recursive: true });
    // messages and all that a site has besides what is written
    cpSync('content', join(folder, 'content'), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'dir');
    writeOther(join(folder, 'small'));
    this.write('first');
  }

  /** Edits the content. */
  write(version: Version): void {
    const file = join(this.folder, 'small/references/odd.yaml');
    const before = readFileSync(file, 'utf8');
    const text = before.replace(TITLE, `Title of three, in its ${version} version\r`);
    writeFileSync(file, text);
    this.version = version;
  }

  /** Edits the content so that the next build differs from the last one; returns what it was. */
  edit(): Version {
    const was = this.version;
    this.write(was === 'first' ? 'second' : 'first');
    return was;
  }

  /** Starts a build; a program before it, as strace, starts it in its turn. */
  start(env: NodeJS.ProcessEnv = {}, before: readonly string[] = []): Build {
    const [command = '', ...args] = [...before, 'node', 'src/commands/astro.ts', 'build'];
    const all = { ...this.#options.env, CONTENT_DIR: 'small', ...env };
    // a build that finds that it has nothing to do meets no trouble
    rmSync(join(this.cache, 'built.json'), { force: true });
    return new Build(spawn(command, args, { ...this.#options, env: all }));
  }

  build(env?: NodeJS.ProcessEnv, before?: readonly string[]): Promise<Ended> {
    return this.start(env, before).end();
  }

  /** Builds both versions undisturbed, and returns them. */
  async goodOnes(): Promise<Good> {
    const built: Partial<Record<Version, Files>> = {};
    for (const version of ['first', 'second'] as const) {
      this.write(version);
      const since = Date.now();
      const { status, said } = await this.build();
      this.takes[version === 'first' ? 'cold' : 'warm'] = Date.now() - since;
      equal(status, 0, said);
      built[version] = filesOf(this.dist);
    }
    const { first = {}, second = {} } = built;
    ok(differing(first, second).length > 10, 'The two versions are one and the same.');
    return { first, second };
  }

  /** Which of the versions stands in `dist`, whole and with nothing else in it. */
  isOneOf(versions: readonly Version[], good: Good, where = this.dist): void {
    ok(existsSync(where), `There is no ${where}.`);
    const found = filesOf(where);
    const by = versions.map((version) => differing(found, good[version]));
    const fewest = by.sort((a, b) => a.length - b.length)[0];
    deepEqual(fewest, [], `${where} is none of ${versions.join(', ')}.`);
  }

  /** Builds, after which `dist` is right, and nothing of any build is left beside it. */
  async buildsRight(good: Good): Promise<Ended> {
    const since = Date.now();
    const ended = await this.build();
    this.takes.warm = Date.now() - since;
    equal(ended.status, 0, ended.said);
    this.isOneOf([this.version], good);
    deepEqual(this.leftovers(), []);
    return ended;
  }

  /** What builds left beside `dist`, and the locks that they left. */
  leftovers(): string[] {
    const beside = readdirSync(this.folder).filter((name) => /^dist./u.test(name));
    return [...beside, ...globSync('building*', { cwd: this.cache })];
  }
}

let made: Promise<{ site: Site; good: Good }> | undefined;

/** The site that most trials disturb, and its two good versions. */
export const theSite = () =>
  (made ??= (async () => {
    const site = new Site(join(parent, 'site'));
    return { site, good: await site.goodOnes() };
  })());

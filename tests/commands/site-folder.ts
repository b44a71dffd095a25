import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';

function temporary(): string {
  mkdirSync('.cache', { recursive: true });
  return mkdtempSync(join('.cache', 'test-'));
}

/** A copy of the site's content that a test can spoil, with builds of its own. */
export class SiteFolder {
  readonly folder = temporary();
  readonly content = join(this.folder, 'content');
  readonly dist = join(this.folder, 'dist');

  constructor(content = 'content') {
    cpSync(content, this.content, { recursive: true });
  }

  get #env(): NodeJS.ProcessEnv {
    return {
      // what the test runner sets for itself would change the build
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      CONTENT_DIR: this.content,
      OUT_DIR: this.dist,
      CACHE_DIR: join(this.folder, 'cache'),
      // what is made of built pages has tests of its own
      TAKE_AWAY: 'off',
      NO_COLOR: '1',
    };
  }

  build() {
    const { status, stdout, stderr } = spawnSync('astro', ['build'], {
      env: this.#env,
      encoding: 'utf8',
    });
    return { status, output: stdout + stderr };
  }

  /** Numbers the paragraphs as an author would before a build. */
  number(...flags: string[]) {
    const { status, stdout, stderr } = spawnSync('node', ['src/commands/number.ts', ...flags], {
      env: this.#env,
      encoding: 'utf8',
    });
    return { status, output: stdout + stderr };
  }

  serve(port: number): ChildProcess {
    // where Astro's server keeps the entries of the last folder of content, and takes them for this one's
    rmSync('.astro/data-store.json', { force: true });
    return spawn('astro', ['dev', '--port', String(port)], { env: this.#env, stdio: 'ignore' });
  }

  /** Every file of the build with what is in it. */
  files(): Record<string, string> {
    return Object.fromEntries(
      readdirSync(this.dist, { recursive: true, encoding: 'utf8' })
        .filter((name) => statSync(join(this.dist, name)).isFile())
        .map((name) => [name, readFileSync(join(this.dist, name), 'base64')]),
    );
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  page(path: string): string {
    return this.file(join(path, 'index.html'));
  }

  file(path: string): string {
    return readFileSync(join(this.dist, path), 'utf8');
  }
}

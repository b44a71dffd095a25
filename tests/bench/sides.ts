import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generateContent, type Size } from './generate.ts';
import { measure, type Cost } from './measure.ts';

/** The commit beside which this one is measured. */
export const EARLIER = '6862de8';
/** Where sites to be measured are, in the folder of a side. */
export const SITES = '.bench';

/** A version of this project that is built. */
export interface Side {
  folder: string;
  command: string[];
}

export const now: Side = {
  folder: resolve('.'),
  // as `npm run build`, which keeps a site of 1,000 sections within 4 GB
  command: ['node', '--max-old-space-size=2560', 'src/commands/astro.ts', 'build', '--silent'],
};

/** The earlier commit with packages of its own, in a folder that is kept. Throws where the repository lacks it. */
export function earlier(): Side {
  const folder = resolve(SITES, EARLIER);
  const installed = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) {
    rmSync(folder, { recursive: true, force: true });
    execFileSync('git', ['clone', '--quiet', '--no-checkout', '.', folder]);
    execFileSync('git', ['checkout', '--quiet', EARLIER], { cwd: folder });
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--silent'], { cwd: folder });
  }
  return { folder, command: ['astro', 'build', '--silent'] };
}

const environment = ({ folder }: Side) => ({
  PATH: `${join(folder, 'node_modules/.bin')}:${process.env['PATH']}`,
});
const pathOf = (side: Side, site: string, what: string) => join(side.folder, SITES, site, what);

/** Builds a site. What is printed would be most of it, whatever its texts cite: there are no PDFs. */
export function build(side: Side, site: string, options: readonly string[] = []): Cost {
  return measure([...side.command, ...options], {
    cwd: side.folder,
    env: {
      ...environment(side),
      CONTENT_DIR: join(SITES, site, 'content'),
      OUT_DIR: join(SITES, site, 'dist'),
      CACHE_DIR: join(SITES, site, 'cache'),
      TAKE_AWAY: 'off',
    },
  });
}

/** Leaves nothing of earlier builds. */
export function forget(side: Side, site: string): void {
  for (const what of ['cache', 'dist']) {
    rmSync(pathOf(side, site, what), { recursive: true, force: true });
  }
}

/** Gives a site a copy of a side's own content. */
export function copyContent(side: Side, site: string): void {
  const content = pathOf(side, site, 'content');
  rmSync(content, { recursive: true, force: true });
  cpSync(join(side.folder, 'content'), content, { recursive: true });
}

/** Gives a site generated content, as a side's own generator writes it: the text is the same on both. */
export async function generate(
  side: Side,
  site: string,
  size: Size,
  cited: boolean,
): Promise<void> {
  if (side === now) return generateContent(pathOf(side, site, 'content'), size, cited);
  const generator = pathToFileURL(join(side.folder, 'tests/bench/generate.ts')).href;
  const args = JSON.stringify([join(SITES, site, 'content'), size, cited]);
  const run = `import { generateContent } from '${generator}'; await generateContent(...${args});`;
  execFileSync('node', ['--input-type=module-typescript', '--eval', run], {
    cwd: side.folder,
    env: { ...process.env, ...environment(side) },
  });
}

/** Changes the title of one work of a site: of the first. */
export function editOneWork(side: Side, site: string): void {
  const file = ['essay.yaml', 'works.json']
    .map((name) => pathOf(side, site, `content/references/${name}`))
    .find((path) => existsSync(path));
  if (file === undefined) throw new Error(`${site} has no list of works that is known here.`);
  const text = readFileSync(file, 'utf8');
  const edited = text.replace(/^ +title: .|"title":"./mu, '$&x');
  if (edited === text) throw new Error(`${file} has no title that could be edited.`);
  writeFileSync(file, edited);
}

/** How many works a site's content has. */
export function countWorks(side: Side, site: string): number {
  return globSync(pathOf(side, site, 'content/references/*.yaml')).reduce(
    (sum, file) => sum + (readFileSync(file, 'utf8').match(/^- id:/gmu)?.length ?? 0),
    0,
  );
}

/** What a build has written. */
export function written(side: Side, site: string): { files: number; bytes: number } {
  const files = globSync(`${pathOf(side, site, 'dist')}/**/*`)
    .map((path) => statSync(path))
    .filter((each) => each.isFile());
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installFromDebian, onPath } from '../../debian.ts';

/** The programs that others read exported files with, and Debian's package of each. */
const PACKAGES = {
  pandoc: 'pandoc',
  bib2xml: 'bibutils',
  biblatex2xml: 'bibutils',
  ris2xml: 'bibutils',
  // has BibTeX's own styles too
  bibtex: 'texlive-base',
  biber: 'biber',
};

export type Program = keyof typeof PACKAGES;

const isThere = (program: Program) =>
  onPath(program).length > 0 &&
  (program !== 'bibtex' || spawnSync('kpsewhich', ['plain.bst']).status === 0);
const missing = () => (Object.keys(PACKAGES) as Program[]).filter((name) => !isThere(name));

/**
 * The programs that are there, after what is missing was installed from Debian where that can be
 * done. Says in one line what is not there, and so is not tested.
 */
export async function ensurePrograms(): Promise<ReadonlySet<string>> {
  const wanted = new Set(missing().map((name) => PACKAGES[name]));
  // BibTeX would bring all of LaTeX with it
  const alone = '--no-install-recommends';
  if (wanted.size > 0) await installFromDebian('Not all readers of exports yet', alone, ...wanted);
  const left = missing();
  if (left.length > 0) {
    const packages = [...new Set(left.map((name) => PACKAGES[name]))];
    console.warn(
      `NOT TESTED: what ${left.join(', ')} read of exported files. To test it: apt-get install ${packages.join(' ')}`,
    );
  }
  return new Set(Object.keys(PACKAGES).filter((name) => !left.includes(name as Program)));
}

/** What a program writes of a text that it is given. */
export const answerOf = (program: Program, args: string[], input: string): string =>
  execFileSync(program, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['pipe', 'pipe', 'ignore'],
  });

/** Runs a program in a folder with these files; gives what it says, and a file that it leaves there. */
export function runWith(
  program: Program,
  args: string[],
  files: Record<string, string>,
  leaves: string,
): { said: string; left: string } {
  const folder = mkdtempSync(join(tmpdir(), `${program}-`));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const { stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
    return { said: stdout + stderr, left: readFileSync(join(folder, leaves), 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { spawnSync } from 'node:child_process';
import { installFromDebian, onPath } from '../debian.ts';

/** Debian's package of each program that reads pages, what is taken away, or what is told. */
const PACKAGES = {
  pdftotext: 'poppler-utils',
  pdffonts: 'poppler-utils',
  epubcheck: 'epubcheck',
  newsboat: 'newsboat',
  w3m: 'w3m',
  lynx: 'lynx',
  pandoc: 'pandoc',
};

/** Whether a program is there, or could be installed; if not, says in one line what is not tested. */
export async function has(program: keyof typeof PACKAGES, what: string): Promise<boolean> {
  if (onPath(program).length === 0) await installFromDebian(`No ${program} yet`, PACKAGES[program]);
  if (onPath(program).length > 0) return true;
  console.warn(`NOT TESTED: ${what}. To test it: apt-get install ${PACKAGES[program]}`);
  return false;
}

/** What a program says of files. */
export const output = (program: string, ...args: string[]) =>
  spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e8 }).stdout;

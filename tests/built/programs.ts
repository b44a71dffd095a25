import { spawnSync } from 'node:child_process';
import { isReady, onPath } from '../debian.ts';

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
export const has = (program: keyof typeof PACKAGES, what: string): Promise<boolean> =>
  isReady(what, [PACKAGES[program]], () => onPath(program).length > 0);

/** What a program says of files. */
export const output = (program: string, ...args: string[]) =>
  spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e8 }).stdout;

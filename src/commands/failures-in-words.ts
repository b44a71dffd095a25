/**
 * Explains in plain words what keeps a command from starting at all, before any code of its own
 * could: a package that is not installed, or words of the site that cannot be read. It needs no
 * package itself. Every other error is left to Node.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative, sep } from 'node:path';
import type * as Words from '../checks/words.ts';
import type * as Bibliography from '../bibliography/index.ts';

process.on('uncaughtExceptionMonitor', (error: NodeJS.ErrnoException) => {
  const explained = missingPackage(error) ?? missingWords(error) ?? unreadableWords(error);
  if (explained === undefined) return;
  console.error(explained);
  process.exit(1);
});

function missingPackage({ code, message }: NodeJS.ErrnoException): string | undefined {
  const [, name] = /^Cannot find package '([^']+)'/u.exec(message) ?? [];
  return code === 'ERR_MODULE_NOT_FOUND' && name !== undefined
    ? `The package “${name}” is not installed: the site needs others than it did.\n→ Run “npm ci”, and then this again.`
    : undefined;
}

const WORDS = /([^']*[\\/]content[\\/]words[\\/][^']*?\.json)(?:'|: )/u;

const fileIn = (message: string) => {
  const path = WORDS.exec(message)?.[1];
  return path && relative(process.cwd(), path).split(sep).join('/');
};

function missingWords({ code, message }: NodeJS.ErrnoException): string | undefined {
  const file = code === 'ERR_MODULE_NOT_FOUND' ? fileIn(message) : undefined;
  return file && `${file} is missing.\n→ Take it as it was last committed: “git restore ${file}”.`;
}

function unreadableWords({ name, message }: Error): string | undefined {
  const file = name === 'SyntaxError' ? fileIn(message) : undefined;
  if (!file) return undefined;
  // loaded at once, since Node ends before anything that is waited for
  const load = createRequire(import.meta.url);
  const { checkFile } = load('../checks/words.ts') as typeof Words;
  const { reportProblems } = load('../bibliography/index.ts') as typeof Bibliography;
  return reportProblems(checkFile({ file, text: readFileSync(file, 'utf8') }));
}

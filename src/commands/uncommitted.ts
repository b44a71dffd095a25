import { spawnSync } from 'node:child_process';

/**
 * The files of a folder that are not as they were last committed, new ones among them, but for those
 * of a folder in it; undefined where there is no Git to say so. Paths go from the top of the
 * repository.
 */
export function uncommitted(
  folder: string,
  { except, cwd = process.cwd() }: { except: string; cwd?: string },
): string[] | undefined {
  const flags = ['--porcelain', '-z', '--no-renames', '--untracked-files=all'];
  const paths = [folder, `:(exclude)${except}`];
  const { status, stdout } = spawnSync('git', ['status', ...flags, '--', ...paths], {
    cwd,
    encoding: 'utf8',
  });
  if (status !== 0) return undefined;
  // each begins with two letters for its state and a space (git-status, “Porcelain Format Version 1”)
  return stdout
    .split('\0')
    .filter(Boolean)
    .map((entry) => entry.slice('XY '.length));
}

/** How many files are named. */
const SHOWN = 10;

/**
 * Tells an editor who has begun with the next edition how to put that aside, and to go on once the
 * last one is closed. The ledger is not put aside: what it says of new words names the wrong edition.
 */
export function howToPutAside(
  files: readonly string[],
  { folder, closing, command }: Readonly<Record<'folder' | 'closing' | 'command', string>>,
): string {
  const ledger = `${folder}/ledger.yaml`;
  const others = files.filter((file) => !`/${file}`.endsWith(`/${ledger}`));
  const hasOthers = others.length > 0;
  const steps = [
    others.length < files.length && `git checkout HEAD -- ${ledger}`,
    hasOthers && `git stash push --include-untracked -- ${folder}`,
    command,
    `git add ${folder}`,
    `git commit -m "Close edition ${closing}"`,
    hasOthers && 'git stash pop',
    'npm run number',
  ].filter((step) => step !== false);
  const more = files.length - SHOWN;
  const named = [
    ...files.slice(0, SHOWN).map((file) => `  ${file}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
  return [
    `Only what was published may go into edition ${closing}, and ${files.length === 1 ? 'this is' : 'these are'} not committed:`,
    ...named,
    '',
    'What belongs to the next edition, put aside, and take it back once this one is closed:',
    ...steps.map((step, at) => `  ${at + 1}. ${step}`),
    'What was published already, commit first.',
  ].join('\n');
}

import { spawnSync } from 'node:child_process';

const isThere = spawnSync('strace', ['--version']).status === 0;

/** Why a trial that needs strace is skipped; false where it need not be. */
export const WITHOUT_STRACE = isThere ? false : 'strace is not installed (apt-get install strace)';

/** What starts a program so that strace sees some of the system calls of it and of all that it starts. */
const straced = (...options: readonly string[]): string[] => [
  'strace',
  '--follow-forks',
  '--quiet=all',
  ...options,
];

/** Starts a program and writes its system calls of these kinds into a file. */
export const watched = (calls: string, file: string): string[] =>
  straced('--seccomp-bpf', `--trace=${calls}`, `--output=${file}`);

/** Starts a program that is disturbed at the first of these system calls on a path: “signal=KILL”, “error=EBUSY”. */
export const disturbed = (how: string, calls: string, path: string): string[] =>
  // with --seccomp-bpf strace 6.1 sees the call, and does nothing to it
  straced('--output=/dev/null', '-P', path, `--trace=${calls}`, `--inject=${calls}:${how}:when=1`);

import { spawnSync } from 'node:child_process';

/** A program that puts pages or the book on paper, or makes another book of it. */
export interface Program {
  /** Debian's packages of it, and of what reads what it made. */
  packages: readonly string[];
  isThere: () => boolean;
  /** Defines its tests; nothing of it runs before. */
  take: () => void;
}

/** Runs a program, and gives what it says. Throws where it fails. */
export function run(program: string, ...args: string[]): string {
  const { stdout, stderr, status } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1e8,
    // calibre's browser has no sandbox for root, and may have no screen
    env: { ...process.env, QTWEBENGINE_DISABLE_SANDBOX: '1', QT_QPA_PLATFORM: 'offscreen' },
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
  return stdout;
}

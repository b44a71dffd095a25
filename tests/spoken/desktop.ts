import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** A screen that nobody sees, with a session of its own: nothing of the user's is read or changed. */
export interface Desktop {
  /** The home of its user, in which there is nothing. */
  home: string;
  /** What programs need to know that run on it. */
  env: NodeJS.ProcessEnv;
  close(): Promise<void>;
}

/** The first line that a program writes to a stream. Rejects where it ends without one. */
const firstLine = (program: ChildProcess, stream: unknown): Promise<string> =>
  new Promise((done, failed) => {
    (stream as Readable).once('data', (line) => done(String(line).trim()));
    program.once('error', failed);
    program.once('close', () => failed(new Error(`${program.spawnfile} has ended.`)));
  });

/** Ends a program, and resolves once it has. */
export async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || !program.kill('SIGKILL')) return;
  await once(program, 'exit');
}

/** Starts an X server and a D-Bus session. Rejects where either does not start. */
export async function startDesktop(): Promise<Desktop> {
  const home = mkdtempSync(join(tmpdir(), 'desktop-'));
  const runtime = join(home, 'run');
  // closed to others (XDG Base Directory Specification, "XDG_RUNTIME_DIR")
  mkdirSync(runtime, { mode: 0o700 });
  // it takes the first number that is free, and writes it to stream 3
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const env: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'],
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    LC_ALL: 'C.UTF-8',
    DISPLAY: `:${await firstLine(screen, screen.stdio[3])}`,
    GSETTINGS_BACKEND: 'memory',
    GNOME_ACCESSIBILITY: '1',
  };
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  env['DBUS_SESSION_BUS_ADDRESS'] = await firstLine(bus, bus.stdout);
  return {
    home,
    env,
    async close() {
      await end(bus);
      await end(screen);
      // what it started may still write
      rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

/** WebKitGTK’s MiniBrowser as Debian packs it, on a screen of its own, driven by WebDriver. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onPath } from '../debian.ts';
import type { Launch } from './session.ts';
import { connect } from './webdriver.ts';

export const packages = ['webkit2gtk-driver', 'xvfb'];
/** Its driver makes a click of a touch. */
export const canTouch = false;

const BROWSERS = ['x86_64', 'aarch64', 'i386', 'arm'].flatMap((machine) =>
  ['4.1', '6.0', '4.0'].flatMap((version) => {
    const folder = `/usr/lib/${machine}-linux-gnu${machine === 'arm' ? 'eabihf' : ''}`;
    return `${folder}/webkit${version === '6.0' ? '' : '2'}gtk-${version}/MiniBrowser`;
  }),
);
const find = () => BROWSERS.find(existsSync);

export const isThere = () =>
  find() !== undefined && ['WebKitWebDriver', 'Xvfb'].every((name) => onPath(name).length > 0);

/** Else the browser’s toolbar keeps its window wider than a telephone. */
const NARROW = '* { min-width: 0; padding: 0; font-size: 1px; }';

/** Starts WebKit on a screen that nobody sees. */
export const launch: Launch = async (scheme) => {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(folder, '.config/gtk-3.0'), { recursive: true });
  writeFileSync(join(folder, '.config/gtk-3.0/gtk.css'), NARROW);
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = `:${(await firstOf(screen)).trim()}`;
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1', HOME: folder },
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}`;
  await answers(`${address}/status`);
  const session = await connect(address, {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': {
      binary: find() ?? 'MiniBrowser',
      args: ['--automation', ...(scheme === 'dark' ? ['--dark-mode'] : [])],
    },
  });
  return {
    ...session,
    async close() {
      await session.close();
      for (const child of [driver, screen]) await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** What Xvfb says first on its third channel: the number of the screen that it has taken. */
const firstOf = (screen: ChildProcess) =>
  new Promise<string>((said, failed) => {
    screen.stdio[3]?.once('data', (data: Buffer) => said(String(data)));
    screen.on('close', () => failed(new Error('Xvfb has no screen to give.')));
  });

const freePort = () =>
  new Promise<number>((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(address).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers at ${address}.`);
}

const ended = (child: ChildProcess) =>
  new Promise<void>((done) => {
    child.on('close', () => done());
    child.kill();
  });

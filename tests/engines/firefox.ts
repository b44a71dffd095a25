/** Firefox as Debian packs it, or any other on the PATH, driven by WebDriver BiDi. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onPath } from '../debian.ts';
import { connect } from './bidi.ts';
import type { Launch } from './session.ts';

export const packages = ['firefox-esr'];
export const canTouch = true;

const find = () => [...onPath('firefox-esr'), ...onPath('firefox')][0];

export const isThere = () => find() !== undefined;

/** BiDi cannot ask for a scheme; Firefox has a preference for it, in which 0 is dark. */
const SCHEME = 'layout.css.prefers-color-scheme.content-override';

/** Starts Firefox with a profile of its own. */
export const launch: Launch = async (scheme) => {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const preference = `user_pref("${SCHEME}", ${scheme === 'dark' ? 0 : 1});\n`;
  writeFileSync(join(profile, 'user.js'), preference);
  const args = ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile];
  const browser = spawn(find() ?? 'firefox', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((done) => browser.on('close', () => done()));
  const address = await new Promise<string>((listening, failed) => {
    const said: string[] = [];
    createInterface(browser.stderr).on('line', (line) => {
      said.push(line);
      const [, socket] = /WebDriver BiDi listening on (ws:\S+)/u.exec(line) ?? [];
      if (socket) listening(socket);
    });
    browser.on('error', failed);
    void ended.then(() => failed(new Error(`Firefox ended:\n${said.join('\n')}`)));
  });
  return connect(address, async () => {
    await ended;
    rmSync(profile, { recursive: true, force: true });
  });
};

/** Orca, the screen reader of GNOME. What it says goes to a file. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { end, type Desktop } from './desktop.ts';

export interface Orca {
  name: string;
  /** What it has said since this was last asked, as soon as it has said a text. Rejects where it never does. */
  hear(text: string): Promise<string[]>;
  close(): Promise<void>;
}

/** How long it may take to say a text, in milliseconds. */
const PATIENCE = 30_000;

/** Orca runs this when it starts. It has a logger for what it says, to which nothing listens. */
const customizations = (file: string) => `
import logging
speech = logging.getLogger('speech')
speech.setLevel(logging.INFO)
speech.addHandler(logging.FileHandler(${JSON.stringify(file)}))
`;

/** The text of a line of that log, without the voice that says it; what has no width has no sound. */
const textOf = (line: string) =>
  /^SPEECH OUTPUT: '(.*?)'(?: (?:voice=|\{).*)?$/u.exec(line)?.[1]?.replaceAll('\u200B', '').trim();

/** Starts it, with its settings as they come. It ends at once where its user runs another. */
export function startOrca({ home, env }: Desktop): Orca {
  const own = join(home, '.local/share/orca');
  const log = join(home, 'speech.log');
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'orca-customizations.py'), customizations(log));
  writeFileSync(log, '');
  // where it finds no voice, it does not wait until a text has been heard
  const voiceless = { ...env, SPEECHD_ADDRESS: `unix_socket:${join(home, 'none')}` };
  const orca = spawn('orca', [], { env: voiceless, stdio: 'ignore' });
  let heard = 0;
  return {
    name: `Orca ${execFileSync('orca', ['--version'], { env, encoding: 'utf8' }).trim()}`,
    async hear(text) {
      for (const latest = Date.now() + PATIENCE; ;) {
        const lines = readFileSync(log, 'utf8').split('\n').slice(heard, -1);
        const said = lines.flatMap((line) => textOf(line) || []);
        if (said.some((each) => each.includes(text))) {
          heard += lines.length;
          return said;
        }
        if (orca.exitCode !== null) throw new Error('Orca has ended. Does another one run?');
        if (Date.now() > latest) throw new Error(`Not “${text}”, but:\n${said.join('\n')}`);
        await new Promise((done) => setTimeout(done, 100));
      }
    },
    close: () => end(orca),
  };
}

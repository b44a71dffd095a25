/**
 * Firefox's own remote protocol, which alone reaches what belongs to the browser and not to a page
 * (firefox-source-docs, "Marionette" › "Protocol"): each message is its length in bytes, a colon, and JSON.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Answer = { value?: unknown; capabilities?: Record<string, unknown> } | null;

/** A Firefox that answers to commands, with one window. */
export interface Firefox {
  name: string;
  open(address: string): Promise<void>;
  /** Runs a script in the page, and gives what it returns. */
  inPage(script: string): Promise<unknown>;
  /** Runs a script with the rights of the browser itself; it gives its answer to `arguments[0]`. */
  inBrowser(script: string): Promise<unknown>;
  close(): Promise<void>;
}

/** How long a Firefox that starts may take, in milliseconds. */
const PATIENCE = 60_000;

/** Starts a Firefox, with preferences of one's own. Throws where it never listens. */
export async function startFirefox(
  program: string,
  preferences: Record<string, unknown>,
  env: NodeJS.ProcessEnv = { ...process.env, MOZ_HEADLESS: '1' },
): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const all = Object.entries({ 'marionette.port': 0, ...preferences });
  const lines = all.map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote'];
  const child = spawn(program, [...flags, '--profile', profile], { stdio: 'ignore', env });
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  const socket = await connected(profile);
  const send = talk(socket);
  const run = async (context: 'chrome' | 'content', command: string, script: string) => {
    await send('Marionette:SetContext', { value: context });
    const answer = await send(`WebDriver:Execute${command}`, {
      script,
      args: [],
      sandbox: 'system',
    });
    return answer?.value;
  };
  const session = await send('WebDriver:NewSession', {});
  const { browserVersion } = session?.capabilities ?? {};
  return {
    name: `Firefox ${String(browserVersion)}`,
    async open(address) {
      await send('Marionette:SetContext', { value: 'content' });
      await send('WebDriver:Navigate', { url: address });
    },
    inPage: (script) => run('content', 'Script', script),
    inBrowser: (script) => run('chrome', 'AsyncScript', script),
    async close() {
      await send('Marionette:Quit', { flags: ['eForceQuit'] });
      socket.destroy();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** A connection to the port that a Firefox with this profile has taken and written down. */
async function connected(profile: string): Promise<Socket> {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    await new Promise((done) => setTimeout(done, 100));
    try {
      const port = Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8'));
      return await new Promise((done, failed) => {
        const socket = connect(port, '127.0.0.1', () => done(socket));
        socket.on('error', failed);
      });
    } catch {
      // not yet
    }
  }
  throw new Error('Firefox does not listen to its remote protocol.');
}

/** Sends commands one after another, and gives what each is answered. */
function talk(socket: Socket): (command: string, parameters: object) => Promise<Answer> {
  let [received, last] = [Buffer.alloc(0), 0];
  const waiting = new Map<number, (error: { message: string } | null, answer: Answer) => void>();
  socket.on('data', (data: Buffer) => {
    received = Buffer.concat([received, data]);
    for (;;) {
      const start = received.indexOf(':') + 1;
      const end = start + Number(received.subarray(0, start - 1));
      if (start === 0 || received.length < end) return;
      const message = JSON.parse(received.toString('utf8', start, end)) as unknown;
      received = received.subarray(end);
      // it greets with an object
      if (!Array.isArray(message)) continue;
      const [, id, error, answer] = message as [1, number, { message: string } | null, Answer];
      waiting.get(id)?.(error, answer);
    }
  });
  return (command, parameters) =>
    new Promise((done, failed) => {
      const id = ++last;
      waiting.set(id, (error, answer) => (error ? failed(new Error(error.message)) : done(answer)));
      const message = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
}

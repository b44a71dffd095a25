/** A client of WebDriver BiDi (W3C), for what the tests ask of Firefox. */
import type { Session } from './session.ts';

interface Answer {
  id?: number;
  type: 'success' | 'error' | 'event';
  method?: string;
  params?: Record<string, unknown>;
  result?: Record<string, unknown>;
  message?: string;
}

const EVENTS = ['log.entryAdded', 'network.beforeRequestSent'];

/** Runs in every page before its own scripts: BiDi has no event for what a policy blocks. */
const tellBlocked = () => {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`blocked: ${violatedDirective} ${blockedURI}`),
  );
};

/** Begins a session with a browser that listens at a socket. Rejects where the browser says no. */
export async function connect(socketAddress: string, end: () => Promise<void>): Promise<Session> {
  const socket = new WebSocket(`${socketAddress}/session`);
  const waiting = new Map<number, (answer: Answer) => void>();
  let noises: string[] = [];
  let last = 0;

  const send = (method: string, params: Record<string, unknown>) =>
    new Promise<Record<string, unknown>>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ type, result = {}, message }) =>
        type === 'success' ? resolve(result) : reject(new Error(`${method}: ${message}`)),
      );
      socket.send(JSON.stringify({ id, method, params }));
    });

  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    waiting.get(answer.id ?? 0)?.(answer);
    waiting.delete(answer.id ?? 0);
    if (answer.type === 'event') noises.push(...noiseOf(answer));
  });
  await new Promise<void>((opened, failed) => {
    socket.addEventListener('open', () => opened());
    socket.addEventListener('error', () => failed(new Error(`Nothing at ${socketAddress}.`)));
  });

  const { capabilities } = (await send('session.new', { capabilities: {} })) as {
    capabilities: { browserName: string; browserVersion: string };
  };
  // the tab that a browser begins with has no focus to give
  const { context } = await send('browsingContext.create', { type: 'tab' });
  await send('session.subscribe', { events: EVENTS });
  await send('script.addPreloadScript', { functionDeclaration: String(tellBlocked) });

  return {
    name: `${capabilities.browserName} ${capabilities.browserVersion}`,
    open: async (url) =>
      void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    back: async () => void (await send('browsingContext.traverseHistory', { context, delta: -1 })),
    async evaluate<Args extends unknown[], Result>(run: unknown, ...args: Args): Promise<Result> {
      const answer = (await send('script.callFunction', {
        // as JSON both ways: BiDi's own form for values has a type beside each
        functionDeclaration: `async (args) => JSON.stringify(await (${String(run)})(...JSON.parse(args)) ?? null)`,
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
        target: { context },
        awaitPromise: true,
      })) as { result?: { value: string }; exceptionDetails?: { text: string } };
      if (!answer.result) throw new Error(answer.exceptionDetails?.text);
      return JSON.parse(answer.result.value) as Result;
    },
    act: async (device) =>
      void (await send('input.performActions', { context, actions: [device] })),
    resize: async (width, height) =>
      void (await send('browsingContext.setViewport', { context, viewport: { width, height } })),
    async noises() {
      const heard = noises;
      noises = [];
      return heard;
    },
    async close() {
      await send('browser.close', {}).catch(() => undefined);
      await end();
    },
  };
}

function noiseOf({ method, params = {} }: Answer): string[] {
  if (method === 'log.entryAdded') return [`${String(params['level'])}: ${String(params['text'])}`];
  const { url } = params['request'] as { url: string };
  const { protocol, hostname } = new URL(url);
  return protocol.startsWith('http') && hostname !== 'localhost' ? [`request: ${url}`] : [];
}

/** A client of WebDriver (W3C), for what the tests ask of WebKit. */
import type { Session } from './session.ts';

/** WebDriver hears nothing of a page; this listens from when it is loaded, and asks what was blocked before. */
const listen = () => {
  const noises: string[] = [];
  Object.assign(globalThis, { noises });
  addEventListener('error', ({ message }) => noises.push(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => noises.push(`error: ${String(reason)}`));
  for (const level of ['error', 'warn', 'info', 'log']) {
    Object.assign(console, {
      [level]: (...said: unknown[]) => noises.push(`${level}: ${said.join(' ')}`),
    });
  }
  new ReportingObserver(
    (reports) => noises.push(...reports.map((report) => `blocked: ${JSON.stringify(report)}`)),
    { types: ['csp-violation'], buffered: true },
  ).observe();
};
const heard = () => (globalThis as { noises?: string[] }).noises?.splice(0) ?? [];

/** Begins a session at a driver's address. Rejects with what the driver says. */
export async function connect(
  driver: string,
  capabilities: Record<string, unknown>,
): Promise<Session> {
  const ask = async (method: string, path: string, body?: Record<string, unknown>) => {
    const response = await fetch(`${driver}/session${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (response.ok) return value;
    throw new Error(`${method} ${path}: ${(value as { message: string }).message}`);
  };

  const begun = (await ask('POST', '', { capabilities: { alwaysMatch: capabilities } })) as {
    sessionId: string;
    capabilities: { browserName: string; browserVersion: string };
  };
  const own = `/${begun.sessionId}`;
  const evaluate: Session['evaluate'] = async <Result>(run: unknown, ...args: unknown[]) =>
    (await ask('POST', `${own}/execute/sync`, {
      script: `return (${String(run)})(...arguments)`,
      args,
    })) as Result;
  const sizeTo = (width: number, height: number) =>
    ask('POST', `${own}/window/rect`, { x: 0, y: 0, width, height });

  return {
    name: `${begun.capabilities.browserName} ${begun.capabilities.browserVersion}`,
    async open(url) {
      await ask('POST', `${own}/url`, { url });
      await evaluate(listen);
    },
    back: async () => void (await ask('POST', `${own}/back`, {})),
    evaluate,
    act: async (device) => void (await ask('POST', `${own}/actions`, { actions: [device] })),
    async resize(width, height) {
      // a window has a frame and a toolbar, whose size only trying shows
      await sizeTo(width, height);
      const [inner, tall] = await evaluate(() => [innerWidth, innerHeight] as const);
      await sizeTo(2 * width - inner, 2 * height - tall);
    },
    noises: () => evaluate(heard),
    close: async () => void (await ask('DELETE', own)),
  };
}

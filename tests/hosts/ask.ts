/** Asks a host as a program would that takes nothing on itself: bytes and headers as they are sent. */
import { Agent, request, type IncomingHttpHeaders } from 'node:http';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/** What a host answers at an address. Rejects where it breaks off. */
export const ask = (
  address: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> =>
  new Promise((done, failed) => {
    request(address, { agent, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('error', failed)
        .on('end', () =>
          done({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
    })
      .on('error', failed)
      .end();
  });

/** Does something with each of many, several at a time. */
export async function forEach<Item>(
  items: readonly Item[],
  run: (item: Item) => Promise<void>,
  atOnce = 16,
): Promise<void> {
  const next = items.values();
  const work = async () => {
    for (const item of next) await run(item);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

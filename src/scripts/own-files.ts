import { path } from '../addresses/url.ts';
import { inTime } from './in-time.ts';

/** Why something is missing: a file of this site could not be had, or not in time. */
export class Unfetched extends Error {}

async function ask(to: string): Promise<string> {
  const response = await fetch(path(to));
  if (!response.ok) throw new Unfetched(to);
  return textOf(new Uint8Array(await response.arrayBuffer()));
}

/** How what is compressed begins (RFC 1952, 2.3.1). */
const GZIP = 0x1f;

/** The text of a file, which may be compressed in itself; who keeps the whole site has it unpacked. */
const textOf = (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  const stream = new Blob([bytes]).stream();
  const unpacked = bytes[0] === GZIP ? stream.pipeThrough(new DecompressionStream('gzip')) : stream;
  return new Response(unpacked).text();
};

/** The text of a file of this site, by its path. Rejects with {@link Unfetched} where it cannot be had. */
export const fetchText = (to: string): Promise<string> =>
  inTime(ask(to)).catch((cause: unknown) => {
    throw new Unfetched(to, { cause });
  });

/** What a JSON file of this site says, by its path. Rejects where it cannot be had. */
export const fetchJson = async (to: string): Promise<unknown> => JSON.parse(await fetchText(to));

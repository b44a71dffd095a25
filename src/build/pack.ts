import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** A file in a pack: the address that it is to be kept under, its media type, and its bytes. */
export interface Packed {
  address: string;
  type: string;
  bytes: Uint8Array;
}

/** Many files in one, and how a browser is told what that is. */
export interface Pack {
  type: string;
  bytes: Buffer;
}

/**
 * Packs files into one that browsers take apart by themselves (RFC 7578; Fetch, `formData()`), each
 * a file named by its address. It is compressed here, since hosts do not compress what they do not
 * know. The same files give the same bytes.
 */
export function packOf(files: readonly Packed[]): Pack {
  const digest = createHash('sha256');
  for (const { bytes } of files) digest.update(bytes);
  // no file holds the digest of all
  const boundary = digest.digest('hex');
  const parts = files.flatMap(({ address, type, bytes }) => [
    `--${boundary}\r\n` +
      `Content-Disposition: form-data; name="${address}"; filename="file"\r\n` +
      `Content-Type: ${type}\r\n\r\n`,
    bytes,
    '\r\n',
  ]);
  const body = Buffer.concat([...parts, `--${boundary}--\r\n`].map((part) => Buffer.from(part)));
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    bytes: gzipSync(body, { level: 9 }),
  };
}

import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import type { IndexFile } from 'pagefind';

/** How Pagefind's data begin once they are unpacked; CBOR follows (RFC 8949). */
const MARK = Buffer.from('pagefind_dcd');
/** How Pagefind names data: "en_dec74f2", by their language and a hash of them. */
const NAME = /\w+_([0-9a-f]+)(?=\.pf_)/u;

type Filter = [name: string, values: [value: string, pages: number[]][]];

const unpack = ({ content }: IndexFile): unknown =>
  decode(gunzipSync(content).subarray(MARK.length));

/**
 * The files of an index, whose bytes now follow from what is in it alone. Pagefind writes the values
 * of a filter as its hash map happens to hold them, and names the filter, and what names the
 * filter, after those bytes. Here values stand in the order of their pages, and what names them is
 * named anew.
 */
export function inOneOrder(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<unknown, string>();
  const rename = (_key: string, value: unknown) => names.get(value) ?? value;
  const remake = ({ path }: IndexFile, value: unknown): IndexFile => {
    const content = gzipSync(Buffer.concat([MARK, encode(value)]));
    const digest = createHash('sha256').update(content).digest('hex');
    const [name = '', hash = ''] = NAME.exec(path) ?? [];
    const renamed = name.replace(hash, digest.slice(0, hash.length));
    names.set(name, renamed);
    return { path: path.replace(name, renamed), content };
  };
  const {
    filter = [],
    meta = [],
    entry = [],
    other = [],
  } = Object.groupBy(files, ({ path }) => {
    if (path.endsWith('.pf_filter')) return 'filter';
    if (path.endsWith('.pf_meta')) return 'meta';
    return path === 'pagefind-entry.json' ? 'entry' : 'other';
  });
  // in this order: the metadata name the filters, and the entry the metadata
  return [
    ...other,
    ...filter.map((file) => {
      const [name, values] = unpack(file) as Filter;
      return remake(file, [name, values.sort(([, [a = 0]], [, [b = 0]]) => a - b)]);
    }),
    ...meta.map((file) => remake(file, JSON.parse(JSON.stringify(unpack(file)), rename))),
    ...entry.map(({ path, content }) => {
      const named: unknown = JSON.parse(Buffer.from(content).toString(), rename);
      return { path, content: Buffer.from(JSON.stringify(named)) };
    }),
  ];
}

/**
 * None: in browsers a style has its own locale alone, which must be whole. citation-js and its
 * locales would be 250 kB more to send, and its fetching is made for Node.
 */
export const locales: ReadonlyMap<string, string> = new Map();

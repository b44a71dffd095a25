import { mediaTypeOf } from '../addresses/served-as.ts';
import { policyWith } from './content-policy.ts';

/** What every file is served with. Pages cannot say it of themselves. */
export const HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  // a link to a source tells its host nothing of the page that led there
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/**
 * The policy that hosts send with what browsers show or run. A page is under its own as well, which
 * allows of what stands in it only what has one of its hashes, and no WebAssembly (CSP 3, 8.1): the
 * worker of the search, which has no other policy, needs that. No page stands in a frame.
 */
export const SENT_POLICY = `${policyWith({
  // the pictures of permanent copies stand in them
  'img-src': ['data:'],
  'script-src': ["'unsafe-inline'", "'wasm-unsafe-eval'"],
  'style-src': ["'unsafe-inline'"],
})};frame-ancestors 'none'`;

const SHOWN_OR_RUN = /\.(?:html|js|svg)$/u;

/** What has a hash of its content in its name: what Vite makes, and the index of the search. */
const FIXED = /(?:^|\/)_astro\/|\.pf_\w+$/u;

/** Kept for good (RFC 8246, 2), or asked for again before it is shown (RFC 9111, 5.2.2.4). */
export const CACHING = {
  fixed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
} as const;

/** What the file at a path of the site is served with, by name. */
export const headersOf = (path: string): Readonly<Record<string, string>> => ({
  'Content-Type': mediaTypeOf(path),
  'Cache-Control': FIXED.test(path) ? CACHING.fixed : CACHING.other,
  ...HEADERS,
  ...(SHOWN_OR_RUN.test(path) ? { 'Content-Security-Policy': SENT_POLICY } : {}),
});

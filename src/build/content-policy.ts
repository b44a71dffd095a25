import { createHash } from 'node:crypto';

/** Scripts and styles, which a content policy allows by hash; their text ends at the first end tag (HTML, 13.1.2). */
const INLINE = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/gu;
const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/gu;
const HASH = /'sha256-[^']+'/gu;

/**
 * What a page may load and where it may lead, directive by directive (CSP 3, 6): nothing but what is
 * named here, and that from the site alone. Workers follow the policy of scripts.
 */
export const DIRECTIVES = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'object-src': "'none'",
  'connect-src': "'self'",
  'font-src': "'self'",
  'form-action': "'self'",
  'img-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self'",
} as const;
export type Directive = keyof typeof DIRECTIVES;

/** A content policy with more sources for some directives; without white space that says nothing. */
export const policyWith = (more: Partial<Record<Directive, readonly string[]>>) =>
  Object.entries(DIRECTIVES)
    .map(([name, source]) => [name, source, ...(more[name as Directive] ?? [])].join(' '))
    .join(';');

/** How a content policy names an inline script or style (CSP 3, 2.3.1): "sha256-…". */
export const hashOf = (text: string | Buffer) =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * A page with its own policy, first in its head, so that it holds for all that follows (CSP 3, 3.3).
 * It allows the styles that stand in the page and, of the scripts in it, those that the policies it
 * had before name: Astro names what it made, and nothing that was pasted into a text.
 */
export function withOwnPolicy(html: string): string {
  const named = new Set(
    [...html.matchAll(META)].flatMap(([, policy]) => policy?.match(HASH) ?? []),
  );
  const own = Map.groupBy(html.matchAll(INLINE), ([, name]) => name);
  const hashes = (name: string) =>
    (own.get(name) ?? []).map(([, , text = '']) => `'${hashOf(text)}'`);
  const policy = policyWith({
    'script-src': hashes('script').filter((hash) => named.has(hash)),
    'style-src': hashes('style'),
    // what a page brings along, it need not fetch
    'img-src': html.includes(' src="data:image/') ? ['data:'] : [],
  });
  return html
    .replace(META, '')
    .replace(
      '<head>',
      (head) => `${head}<meta http-equiv="content-security-policy" content="${policy}">`,
    );
}

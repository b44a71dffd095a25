import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Elements whose text a content policy knows by its hash; their text ends at the first end tag (HTML, 13.1.2). */
const INLINE = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/gu;
const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)"/u;
const HASH = / ?'(sha256-[^']+)'/gu;

/** How a content policy names an inline script or style (CSP 3, 2.3.1): "sha256-…". */
export const hashOf = (text: string | Buffer) =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** A page whose policy allows the scripts and styles that stand in it, and no others. */
export function withOwnPolicy(html: string): string {
  return html.replace(POLICY, (_whole, start: string, policy: string) => {
    const own = new Set([...html.matchAll(INLINE)].map(([, , text = '']) => hashOf(text)));
    const kept = policy.replace(HASH, (source, hash: string) => (own.has(hash) ? source : ''));
    return `${start}${kept}"`;
  });
}

/** Leaves each page's policy what that page has: Astro writes every hash of the site into all of them. */
export function trimPolicy(): AstroIntegration {
  return {
    name: 'trim-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const html = readFileSync(join(root, file), 'utf8');
          writeFileSync(join(root, file), withOwnPolicy(html));
        }
      },
    },
  };
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Elements whose text a content policy knows by its hash; their text ends at the first end tag (HTML, 13.1.2). */
const INLINE = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/gu;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/gu;
const COMMENT = /\/\*[\s\S]*?\*\//gu;
const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)"/u;
const HASH = / ?'(sha256-[^']+)'/gu;

/** How a content policy names an inline script or style (CSP 3, 2.3.1): "sha256-…". */
export const hashOf = (text: string | Buffer) =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * A page whose styles stand in one element, where the last of its head stood, in their order; those
 * that come again, as with every drawing, once, and without what compilers say of themselves.
 */
export function withOneStyle(html: string): string {
  const styles = [...html.matchAll(STYLE)];
  const end = html.indexOf('</head>');
  const last = styles.findLast(({ index }) => end < 0 || index < end);
  if (!last || styles.length === 1) return html;
  const texts = styles.map(([, text = '']) => text.replace(COMMENT, '').trim());
  const all = [...new Set(texts)].join('');
  return html.replace(STYLE, (_whole, _text, at: number) =>
    at === last.index ? `<style>${all}</style>` : '',
  );
}

const BLOCKS = 'article|details|div|footer|header|li|main|nav|ol|p|section|summary|ul';
const BLANKS = new RegExp(`(<(?:${BLOCKS})\\b[^>]*>)\\s+|\\s+(?=</(?:${BLOCKS})>)`, 'gu');

/** A page without white space at the edges of its blocks, where none is shown (CSS Text, 4.1.2). */
export const withoutBlanks = (html: string) => html.replace(BLANKS, '$1');

/** A page whose policy allows the scripts and styles that stand in it, and no others. */
export function withOwnPolicy(html: string): string {
  return html.replace(POLICY, (_whole, start: string, policy: string) => {
    const own = Map.groupBy(html.matchAll(INLINE), ([, name]) => name);
    const hashes = (name: string) => (own.get(name) ?? []).map(([, , text = '']) => hashOf(text));
    const scripts = new Set(hashes('script'));
    const styles = hashes('style').map((hash) => ` '${hash}'`);
    const kept = policy
      .split(';')
      .map((directive) =>
        directive.trim().startsWith('style-src ')
          ? directive.replace(HASH, '') + styles.join('')
          : directive.replace(HASH, (source, hash: string) => (scripts.has(hash) ? source : '')),
      );
    return `${start}${kept.join(';')}"`;
  });
}

/**
 * Leaves each page one style element, no white space that nobody sees, and its policy what that page
 * has: Astro writes every hash of the site into all.
 */
export function trimPages(): AstroIntegration {
  return {
    name: 'trim-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const html = readFileSync(join(root, file), 'utf8');
          writeFileSync(join(root, file), withOwnPolicy(withOneStyle(withoutBlanks(html))));
        }
      },
    },
  };
}

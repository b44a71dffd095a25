import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { classesOf, withOneStyle } from './page-styles.ts';

/** Scripts and styles, which a content policy allows by hash; their text ends at the first end tag (HTML, 13.1.2). */
const INLINE = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/gu;
const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)"/u;
const HASH = / ?'(sha256-[^']+)'/gu;

/** How a content policy names an inline script or style (CSP 3, 2.3.1): "sha256-…". */
export const hashOf = (text: string | Buffer) =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

const BLOCKS = 'article|details|div|footer|header|li|main|nav|ol|p|section|summary|ul';
const BLANKS = new RegExp(
  `(<(?:${BLOCKS})\\b[^>]*>)\\s+|\\s+(?=</(?:${BLOCKS})>)|(?<=</(?:${BLOCKS})>)\\s+(?=<script\\b)`,
  'gu',
);

/** White space between elements of the head, whose text is not shown. */
const IN_HEAD = /^[\s\S]*?<\/head>/u;
const BETWEEN = /(?<=>)\s+(?=<)/gu;

/** A page without the white space that is never shown: in its head, and at the edges of blocks (CSS Text, 4.1.2). */
export const withoutBlanks = (html: string) =>
  html.replace(IN_HEAD, (head) => head.replace(BETWEEN, '')).replace(BLANKS, '$1');

/** A page whose content policy allows the scripts and styles in the page, and no others. */
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

/** A string in a script that may be a list of classes. */
const NAMES = /([`'"])([\w-]+(?: [\w-]+)*)\1/gu;

/** The classes that scripts may add to a page: those that they name, and those in what they fetch. */
function broughtBy(root: string, files: readonly string[]): Set<string> {
  const read = (end: string) =>
    files
      .filter((name) => name.endsWith(end))
      .map((name) => readFileSync(join(root, name), 'utf8'));
  const named = read('.js').flatMap((text) =>
    [...text.matchAll(NAMES)].map(([, , names]) => names),
  );
  const fetched = read('.json').flatMap(classesOf);
  return new Set([...named.flatMap((names) => names?.split(' ') ?? []), ...fetched]);
}

/**
 * Trims every page: one style element with only the rules that the page can use, no white space that
 * is never shown, and a content policy with the page's own hashes, where Astro lists the whole site's.
 */
export function trimPages(): AstroIntegration {
  return {
    name: 'trim-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
        const brought = broughtBy(root, files);
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const html = readFileSync(join(root, file), 'utf8');
          const trimmed = withOwnPolicy(withOneStyle(withoutBlanks(html), brought));
          writeFileSync(join(root, file), trimmed);
        }
      },
    },
  };
}

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withOwnPolicy } from './content-policy.ts';
import { classesOf, withOneStyle } from './page-styles.ts';

const BLOCKS = 'article|aside|details|div|footer|header|li|main|nav|ol|p|section|summary|ul';
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
 * is never shown, and its own content policy, where Astro's lists the scripts and styles of the whole site.
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

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withOwnPolicy } from './content-policy.ts';
import { classesGivenIn, classesOf, propertiesIn, withOneStyle } from './page-styles.ts';
import { pageTexts } from './page-texts.ts';
import { storedText } from './stored.ts';

const BLOCKS = 'article|aside|details|div|footer|header|li|main|nav|ol|p|section|summary|ul';
const BLANKS = new RegExp(
  `(<(?:${BLOCKS})\\b[^>]*>)\\s+|\\s+(?=</(?:${BLOCKS})>)|(?<=</(?:${BLOCKS})>)\\s+(?=<script\\b)`,
  'gu',
);

/** White space between elements of the head, whose text is not shown. */
const IN_HEAD = /^[\s\S]*?<\/head>/u;
const BETWEEN = /(?<=>)\s+(?=<)/gu;

/**
 * Several blanks before a tag, of which one is shown, save in what shows all of them. A no-break space
 * is none (CSS Text, 4.1), and a script is no text.
 */
const RUNS = /(<(pre|script|textarea)\b[\s\S]*?<\/\2>)|[ \t\r\n]{2,}(?=<)/gu;

/**
 * A page without the white space that is never shown: in its head, at the edges of blocks, and beyond
 * the first of a run before a tag (CSS Text, 4.1.1 and 4.1.2).
 */
export const withoutBlanks = (html: string) =>
  html
    .replace(IN_HEAD, (head) => head.replace(BETWEEN, ''))
    .replace(BLANKS, '$1')
    .replace(RUNS, (_run, kept?: string) => kept ?? ' ');

/** A page with the shapes of its drawings closed in their tags (HTML, "Self-closing start tags": SVG alone). */
export const withClosedShapes = (html: string) => html.replaceAll('></path>', '/>');

/** Pages that are shown at the addresses of others, which are not there. */
const SHOWN_ELSEWHERE = new Set(['404.html', 'offline/index.html']);

const STYLES = /<style>[\s\S]*?<\/style>/gu;
/** An address in a style that begins at the root of a host. */
const ROOTED = /(?<=\burl\(["']?)\/(?!\/)[^"')]*/gu;

/**
 * A page, given the name of its file, whose styles name files of the site by the way to them from
 * where it stands. Programs that save pages to be read elsewhere (Wget, HTTrack) write addresses so,
 * in styles as well; any other they change, and with it the hash by which the page allows the style.
 */
export function withRelativeAddresses(html: string, file: string, base: string): string {
  const parts = file.split(/[\\/]/u);
  if (SHOWN_ELSEWHERE.has(parts.join('/'))) return html;
  const ground = base.replace(/\/*$/u, '/');
  const up = '../'.repeat(parts.length - 1);
  return html.replace(STYLES, (style) =>
    style.replace(ROOTED, (to) => (to.startsWith(ground) ? up + to.slice(ground.length) : to)),
  );
}

/**
 * The classes that scripts give what they add to a page, and those in what they fetch, and the custom properties that they and the styles that come later name.
 */
function broughtBy(root: string, files: readonly string[]): Set<string> {
  const read = (end: string) =>
    files.filter((name) => name.endsWith(end)).map((name) => storedText(join(root, name)));
  const given = read('.js').flatMap(classesGivenIn);
  const fetched = ['.json', '.bin'].flatMap(read).flatMap(classesOf);
  const properties = ['.js', '.css'].flatMap(read).flatMap(propertiesIn);
  return new Set([...given, ...fetched, ...properties]);
}

/**
 * Trims every page: one style element with only the rules that the page can use, no white space that
 * is never shown, addresses in styles that saving leaves alone, and its own content policy, where
 * Astro's lists the scripts and styles of the whole site.
 */
export function trimPages(): AstroIntegration {
  let base = '/';
  return {
    name: 'trim-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ base } = config);
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
        const brought = broughtBy(root, files);
        const styles = pageTexts('styles');
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const html = readFileSync(join(root, file), 'utf8');
          const styled = withOneStyle(withClosedShapes(withoutBlanks(html)), brought, styles);
          const trimmed = withOwnPolicy(withRelativeAddresses(styled, file, base));
          writeFileSync(join(root, file), trimmed);
        }
        styles.save();
      },
    },
  };
}

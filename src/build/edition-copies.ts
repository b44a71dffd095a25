import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOf, type LivePage } from '../editions/copy.ts';
import type { Edition } from '../schemas/editions.ts';
import { asData } from '../take-away/images.ts';
import { withOneStyle } from './page-styles.ts';
import { pageTexts } from './page-texts.ts';

/** The sheet that a page has after its first paint, as its own noscript element names it. */
const LATER = /<noscript><link rel="stylesheet" href="([^"]+)"/gu;
/** A picture beside the text, which stands on the site. */
const IMAGE = /<img\b[^>]* src="(\/[^"]+)"/gu;
const STYLE = /<style>([\s\S]*)<\/style>/u;

/**
 * The copies that an edition keeps of pages, by slug, made from the pages of a site that was built
 * into the folder `root` and is served under the path `base`. All styles of a copy stand in a layer
 * of their own, so that those of a frame around it come before them.
 */
export function copiesOf(
  root: string,
  base: string,
  edition: Edition,
  slugs: readonly string[],
): Map<string, string> {
  const kept = new Set(slugs);
  const ground = base.replace(/\/*$/u, '/');
  const made = pageTexts('editions');
  const copyOfPage = (page: LivePage, slug: string) => {
    const copy = copyOf(page, edition, { slug, kept, base: ground });
    return withOneStyle(copy, new Set()).replace(
      STYLE,
      (_whole, css: string) => `<style>@layer edition{${css}}</style>`,
    );
  };
  const copies = new Map(
    slugs.map((slug) => {
      const html = readFileSync(join(root, slug, 'index.html'), 'utf8');
      const sheets = [...html.matchAll(LATER)].map(([, href = '']) =>
        readFileSync(join(root, href.slice(ground.length)), 'utf8'),
      );
      const images = new Map(
        [...html.matchAll(IMAGE)].map(([, src = '']) => [
          src,
          asData(src, readFileSync(join(root, decodeURI(src.slice(ground.length))))),
        ]),
      );
      const from = [html, sheets, [...images], edition, slug, slugs, ground];
      return [slug, made.getOrMake(from, () => copyOfPage({ html, sheets, images }, slug))];
    }),
  );
  made.save();
  return copies;
}

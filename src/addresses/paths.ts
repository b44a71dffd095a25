/**
 * Where everything stands on the site. Paths of pages begin and end with "/", as links write them;
 * those of files have no "/" before them, as they stand in the folder of a build.
 */

import { workAnchor } from './anchors.ts';

/** The name of the whole site as a work and as a file to take away. */
export const WHOLE = 'going-mutual';

/** The page of a text, by its slug. */
export const pagePath = (slug: string) => (slug === 'home' ? '/' : `/${slug}/`);

/** All editions, each with what it changed. */
export const EDITIONS = '/editions/';

/** The permanent copy of a page in an edition; of the home page, the edition's own page. */
export const editionPath = (edition: string, slug = 'home') => EDITIONS + edition + pagePath(slug);

/** A file that an edition keeps, by its path in the folder of the edition. */
export const editionFile = (edition: string, file: string) =>
  `${EDITIONS.slice(1)}${edition}/${file}`;

/** Everything that was corrected since it was published. */
export const CORRECTIONS = '/corrections/';

/** What tells of everything new, and of corrections alone, in Atom (RFC 4287). */
export const FEEDS = { site: 'feed.xml', corrections: 'corrections/feed.xml' } as const;

/** The folder of the pictures that stand beside the texts. */
export const IMAGES = 'pictures';

/** A picture that stands beside the texts, by the name of its file. */
export const imageFile = (name: string) => `${IMAGES}/${name}`;

/** A text in Markdown. */
export const markdownFile = (slug: string) => `${slug}.md`;

/** A text, or the whole, to take away. */
export const takeAwayFile = (name: string, ending: string) => `${name}.${ending}`;

/** All works, or the works that a page cites. */
export const referencesFile = (ending: string, slug?: string) =>
  slug === undefined ? `references.${ending}` : `${slug}/references.${ending}`;

/** One work. */
export const workFile = (key: string, ending: string) => `references/${workAnchor(key)}.${ending}`;

/** Where all is said of a work, or what leads there where works stand on several pages. */
export const workPath = (key: string) => `/references/#${workAnchor(key)}`;

/** The list of references in a style. */
export const stylePath = (style: string) => `/references/${style}/`;

/**
 * A page of works by letter, of those with their records or of the list in a style, where all works
 * are too many for one page; that of all without a letter (see src/site/work-places.ts).
 */
export const worksPath = (letter?: string, style?: string) =>
  (style === undefined ? '/references/' : stylePath(style)) +
  (letter === undefined ? '' : `${letter}/`);

/** A page of works with their records by letter, or its file, from the root. No style has so short a name. */
export const LETTER_PAGE = /^references\/(?:\p{L}{1,2}|figure)(?:-\d+)?\/(?:index\.html)?$/u;

/** A page of this site, or the whole, as a work to cite. */
export const recordFile = (name: string, ending: string) => `cite/${name}.${ending}`;

/** What can be copied from a page, in a style. */
export const citationsFile = (style: string, slug: string) => `cite/${style}/${slug}.bin`;

/** A page's citations in a style that its reader chose. */
export const restyledFile = (style: string, slug: string) => `styles/${style}/${slug}.bin`;

/** A table beside the page that shows it, and a chart that is drawn from one. */
export const tableFile = (slug: string, name: string, ending: string) =>
  `${slug}/${name}.${ending}`;

/**
 * The picture that stands for a page where a link to it is shared. A page below another has that
 * one's: it would say no more.
 */
export function sharingPicture(page: string): string {
  const [, slug] = page.split('/');
  return slug ? `${slug}/picture.png` : 'picture.png';
}

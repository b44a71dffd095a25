import { pagePath } from '../addresses/paths.ts';

/** Where a page of an edition is copied from and to. */
export interface Place {
  /** The slug of the page. */
  slug: string;
  /** The slugs of all pages that the edition keeps. */
  kept: ReadonlySet<string>;
  /** Where the site stands on its host: "/" or "/path/". */
  base: string;
}

/** From the copy of a page to the root of the site: the copy stands at "/editions/1.0/<slug>/". */
const TO_ROOT = '../../..';

/**
 * A link of a built page as its copy has it, the same wherever the site stands: to a kept page
 * within the edition, to any other page or file of the site from there. Throws a RangeError on a
 * link that does not say where it begins.
 */
export function linkInCopy(href: string, { slug, kept, base }: Place): string {
  if (href.startsWith('#') || /^[a-z][a-z\d+.-]*:/iu.test(href)) return href;
  if (!href.startsWith(base)) throw new RangeError(`“${href}” is no link that a copy can keep.`);
  const path = `/${href.slice(base.length)}`;
  const [, page, rest = ''] = /^\/([\w-]+)\/(?:$|(?=[#?]))(.*)$/u.exec(path) ?? [];
  if (page === undefined || !kept.has(page)) return TO_ROOT + path;
  return page === slug ? rest || `..${pagePath(page)}` : `..${pagePath(page)}${rest}`;
}

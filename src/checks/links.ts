import type { SiteMap } from '../addresses/site-map.ts';
import { didYouMean, problem, sentences, type Problem } from '../bibliography/index.ts';
import type { Document } from '../markdown/index.ts';

/** Checks a document's links: those within the site must lead to a page and a place that exist. */
export function checkLinks({ links }: Document, own: string, site: SiteMap): Problem[] {
  return links.flatMap(({ url, location, text }) => {
    const fault = faultOf(url, own, site);
    return fault ? [problem(location, text, fault)] : [];
  });
}

function faultOf(url: string, own: string, site: SiteMap) {
  if (/^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)/u.test(url)) return undefined;
  if (/^[a-z][a-z\d+.-]*:|^\/\//iu.test(url)) {
    return {
      what: `“${url}” is not an address that a reader can open.`,
      cure: 'Write an address that begins with “https://”, or a path within this site that begins with “/”.',
    };
  }
  if (!url.startsWith('/') && !url.startsWith('#')) {
    return {
      what: `“${url}” does not say where it begins.`,
      cure: sentences(
        'Begin a link within this site with “/”.',
        didYouMean(`/${url}`, site.keys()),
      ),
    };
  }
  const [path = '', fragment] = url.split('#');
  const page = path.split('?')[0] || own;
  const ids = site.get(page);
  if (!site.has(page)) {
    return {
      what: `There is no ${/\.[a-z]+$/u.test(page) ? 'file' : 'page'} “${page}” on this site.`,
      cure: didYouMean(page, site.keys()) || 'Mend the path, or take the link out.',
    };
  }
  if (fragment && ids && !ids.has(decode(fragment))) {
    return {
      what: `There is no place “#${fragment}” on ${page}.`,
      cure: didYouMean(fragment, ids) || 'Copy the link of the heading from the page itself.',
    };
  }
  return undefined;
}

/** The id that a fragment names. A stray "%" stands for itself. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

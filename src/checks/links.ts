import type { SiteMap } from '../addresses/site-map.ts';
import { didYouMean, problem, sentences, type Fault, type Problem } from '../bibliography/index.ts';
import type { Document } from '../markdown/index.ts';

/** Checks a document's links: those within the site must lead to a page and a place that exist. */
export function checkLinks({ links }: Document, own: string, site: SiteMap): Problem[] {
  return links.flatMap(({ url, location, text }) => {
    const fault = faultOf(url, own, site);
    return fault ? [problem(location, text, fault)] : [];
  });
}

const OUTSIDE = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)/u;
/** A host by its form: two names or more with full stops between, the last of letters. */
const HOST =
  /^(?:www\.[^\s/]+|(?:[a-z\d-]+\.)+(?:com|org|net|uk|eu|info|coop|scot|wales))(?:[/?#:]|$)/iu;
/** A picture that was meant to be shown, be it one that a page can show or not. */
const PICTURE = /\.(?:jpe?g|png|gif|webp|svg|heic|tiff?)$/iu;
const QUOTED = /^(?:[“”"‘’']|%22|%E2%80%9[CD89])+|(?:[“”"‘’']|%22|%E2%80%9[CD89])+$/giu;

function faultOf(url: string, own: string, site: SiteMap): Fault | undefined {
  if (OUTSIDE.test(url)) return undefined;
  if (url === '') {
    return {
      what: 'This link leads nowhere: it has no address.',
      cure: 'Write one between “(” and “)”, or take the link out and keep its words.',
    };
  }
  const meant = meantBy(url, site);
  if (meant) return meant;
  if (/^[a-z][a-z\d+.-]*:|^\/\//iu.test(url)) {
    return {
      what: `“${url}” is not an address that a reader can open.`,
      cure: 'Write an address that begins with “https://”, or a path within this site that begins with “/”.',
    };
  }
  if (!url.startsWith('/') && !url.startsWith('#')) {
    if (PICTURE.test(url)) {
      return {
        what: `This is a link to the picture “${url}”, and would not show it.`,
        cure: `To show it, write “!” before “[”, with a blank line above and below, as in “![What it shows](${url.replace(/^.*\//u, '')})”.`,
      };
    }
    return {
      what: `“${url}” does not say where it begins.`,
      cure: sentences(
        'Begin a link within this site with “/”, and one to another with “https://”.',
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
      cure: /^_(?:ftn|edn|msocom)/u.test(fragment)
        ? 'It was a note in a word processor: write “[^1]” here, and “[^1]: Its text.” on a line of its own.'
        : didYouMean(fragment, ids) || 'Copy the link of the heading from the page itself.',
    };
  }
  return undefined;
}

/** Of an address that says plainly what was meant by it: what is wrong, and the address itself. */
function meantBy(url: string, site: SiteMap): Fault | undefined {
  const bare = url.replace(QUOTED, '');
  if (bare !== url) {
    return {
      what: 'Quotation marks stand round this address, and would be a part of it.',
      cure: `Write “${bare}”.`,
    };
  }
  if (HOST.test(url)) {
    return {
      what: `“${url}” lacks its beginning, and would be looked for on this site.`,
      cure: `Write “https://${url}”.`,
    };
  }
  if (/^[^\s@/:]+@[^\s@/]+\.[a-z]+$/iu.test(url)) {
    return {
      what: `“${url}” is an e-mail address, and does not say so.`,
      cure: `Write “mailto:${url}”.`,
    };
  }
  const [, scheme = '', rest = ''] = /^(h?t{1,3}ps?)[:;]?\/{0,3}(.+)$/iu.exec(url) ?? [];
  if (scheme && /^[^\s/]+\.[^\s/]+/u.test(rest)) {
    return {
      what: `“${url}” is not an address that a reader can open.`,
      cure: `Write “https://${rest}”.`,
    };
  }
  return fileOf(url, site);
}

/** A page by the name of its file, or without the slash at its end. */
function fileOf(url: string, site: SiteMap): Fault | undefined {
  const [path = '', fragment] = url.split('#');
  if (site.has(path)) return undefined;
  const [, name] = /(?:^|\/)([\w-]+)(?:\.(?:mdx?|html?))?\/?$/u.exec(path) ?? [];
  const address = `/${name}/`;
  if (name === undefined || !site.has(address)) return undefined;
  return {
    what: `“${path}” is not how the address of this page is written.`,
    cure: `Write “${address}${fragment === undefined ? '' : `#${fragment}`}”.`,
  };
}

/** The id that a fragment names. A stray "%" stands for itself. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

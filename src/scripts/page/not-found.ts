import { path } from '../../addresses/url.ts';
import { nearest } from '../../bibliography/nearest.ts';

/** A path of this site from where it stands: what comes before it would make all of them alike. */
const within = (pathname: string) => pathname.slice(path('/').length - 1);

const here = within(location.pathname);
const links = [...document.querySelectorAll<HTMLAnchorElement>('#places a')];

/** The page whose path is most like another one, if any is. */
function pageNear(pathname: string, among: readonly HTMLAnchorElement[]) {
  const near = nearest(
    pathname,
    among.map((link) => within(link.pathname)),
  );
  return among.find((link) => within(link.pathname) === near);
}

/**
 * Shows one of the page's suggestions, which may name an edition. Its link leads to a page, or where
 * the page that is not found has it lead.
 */
function suggest(id: string, page?: HTMLAnchorElement, to = '', edition = ''): void {
  const suggestion = document.getElementById(id) as HTMLElement;
  const link = suggestion.querySelector('a') as HTMLAnchorElement;
  if (page) {
    link.href = to;
    link.text = page.text.trim();
  }
  for (const place of suggestion.querySelectorAll('span')) place.textContent = edition;
  suggestion.hidden = false;
}

/** Says that there is no such edition, or no such page in it, and what the newest has. */
function suggestCopy(edition: string, slug: string): void {
  const found = pageNear(
    `/${slug}/`,
    links.filter(({ dataset }) => 'copy' in dataset),
  );
  const known = document.querySelector(`[data-editions~="${CSS.escape(edition)}"]`);
  const to = (found?.dataset['copy'] ?? '') + location.hash;
  suggest(known ? 'no-page' : 'no-edition', found, to, edition);
}

const [, edition, slug = ''] = /^\/editions\/([^/]+)(?:\/([^/]*)|$)/u.exec(here) ?? [];
if (edition === undefined) {
  const found = pageNear(here, links);
  if (found) suggest('nearest', found, found.href);
} else suggestCopy(decoded(edition), slug);

/** What an address says, as text; as it stands where it cannot be read. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

import words from '#words/not-found.json' with { type: 'json' };
import { path } from '../../addresses/url.ts';
import { nearest } from '../../bibliography/nearest.ts';
import { parts } from '../../words/message.ts';
import { make } from '../elements.ts';

/** A path of this site from where it stands: what comes before it would make all of them alike. */
const within = (pathname: string) => pathname.slice(path('/').length - 1);

const here = within(location.pathname);
const links = [...document.querySelectorAll<HTMLAnchorElement>('#places a')];
const suggestion = document.querySelector<HTMLElement>('#nearest');
const editions = suggestion?.dataset['editions']?.split(' ') ?? [];

const titleOf = (link: Element) => (link.textContent ?? '').trim();

/** The page whose path is most like another one, if any is. */
function pageNear(pathname: string, among: readonly HTMLAnchorElement[]) {
  const near = nearest(
    pathname,
    among.map((link) => within(link.pathname)),
  );
  return among.find((link) => within(link.pathname) === near);
}

/** Suggests the page that was meant, where the address is one of no edition. */
function suggestPage(): void {
  const found = pageNear(here, links);
  const link = suggestion?.querySelector('a');
  if (!found || !suggestion || !link) return;
  link.href = found.href;
  link.textContent = titleOf(found);
  suggestion.hidden = false;
}

/** Says that there is no such edition, or no such page in it, and what the newest has. */
function suggestCopy(edition: string, slug: string): void {
  const copies = links.filter(({ dataset }) => 'copy' in dataset);
  const found = pageNear(`/${slug}/`, copies);
  if (!found || !suggestion) return;
  const to = (found.dataset['copy'] ?? '') + location.hash;
  suggestion.replaceChildren(
    ...parts<string | Node>(editions.includes(edition) ? words.noPage : words.noEdition, {
      edition,
      newest: editions.at(-1) ?? '',
      page: make('a', { href: to }, titleOf(found)),
    }),
  );
  suggestion.hidden = false;
}

const [, edition, slug = ''] = /^\/editions\/([^/]+)\/([^/]*)/u.exec(here) ?? [];
if (edition === undefined) suggestPage();
else suggestCopy(decoded(edition), slug);

/** What an address says, as text; as it stands where it cannot be read. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

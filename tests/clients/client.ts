import { parseHTML } from 'linkedom';
import type { BuiltPage } from '../builds/pages.ts';
import { wordsIn } from './runs.ts';

/** A program that takes in a page of this site, and makes something else of it. */
export interface Client {
  name: string;
  /** Its version: of npm's package, or as the program says it. */
  version: string;
  /** Another of these programs that it takes the text out of pages with, whose losses are its own. */
  restsOn?: string;
  /** Words of its own, which it writes between those of a page. */
  own?: RegExp;
  /** The words of what it makes of a page, in their order, as `wordsOf` gives them. */
  read: (page: BuiltPage) => string | Promise<string>;
}

/** The words of what a program gives its user: a title, and HTML below it. */
export function wordsUnder(
  title: string | null | undefined,
  html: string | null | undefined,
): string {
  const { document } = parseHTML(`<html><body><h1></h1>${html ?? ''}</body></html>`);
  const heading = document.querySelector('h1');
  if (heading) heading.textContent = title ?? '';
  // what is drawn, as on the page
  for (const picture of document.querySelectorAll('svg')) picture.remove();
  return wordsIn(document.body);
}

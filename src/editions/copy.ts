import words from '#words/editions.json' with { type: 'json' };
import { parseHTML } from 'linkedom';
import type { Edition } from '../schemas/editions.ts';
import { escapeMarkup } from '../words/escape.ts';
import { site } from '../words/identity.ts';
import { dateInWords } from '../words/in-words.ts';
import { say } from '../words/message.ts';
import { holdImages } from '../take-away/images.ts';
import { copiedStyles } from './copy-styles.ts';
import { linkInCopy, type Place } from './links.ts';

/** A built page, with the sheets that come after its first paint. */
export interface LivePage {
  html: string;
  sheets: readonly string[];
  /** The pictures that it shows, as addresses that hold them, by those that it has. */
  images?: ReadonlyMap<string, string>;
}

/**
 * Left out of a copy: what needs scripts, what cites or takes away the live page, and the ways
 * around the live site.
 */
const LEFT_OUT =
  'script, noscript, template, button, [popover], [role="status"], .downloads, .keeping, .worksheet-tools';
/** Attributes that only scripts or previews use. */
const ATTRIBUTES = ['interestfor', 'tabindex', 'form'];
/** linkedom writes an empty value of this attribute, which needs none (HTML, 4.6.2). */
const DOWNLOAD = /(<a\b[^>]* download)=""/gu;
/** What would be fetched. */
const FETCHED = '[src]:not([src^="data:"]), [srcset], [poster], object, link[rel~="stylesheet"]';

/**
 * The copy of a page that an edition keeps: an HTML document that needs no script and no other
 * file, with all ids of the page's own text. Its bytes follow from the page and the edition alone,
 * wherever the site stands. Its styles stand in elements of their own, which are to be made one.
 * Throws a RangeError on a page that has no main part, or that shows what it would have to fetch.
 */
export function copyOf(
  { html, sheets, images }: LivePage,
  { number, date }: Edition,
  place: Place,
): string {
  const { document } = parseHTML(html);
  const main = document.querySelector('main');
  if (!main) throw new RangeError(`The page “${place.slug}” has no main part.`);
  const styles = [...document.querySelectorAll('style')].map(
    ({ textContent }) => textContent ?? '',
  );
  for (const each of main.querySelectorAll(`${LEFT_OUT}, style`)) each.remove();
  for (const name of ATTRIBUTES) {
    for (const each of [main, ...main.querySelectorAll(`[${name}]`)]) each.removeAttribute(name);
  }
  for (const form of main.querySelectorAll('form')) form.replaceWith(asBlock(form));
  for (const each of main.querySelectorAll('details')) each.setAttribute('open', '');
  for (const link of main.querySelectorAll('a[href]')) {
    link.setAttribute('href', linkInCopy(link.getAttribute('href') ?? '', place));
  }
  holdImages(main, (src) => images?.get(src));
  if (main.querySelector(FETCHED)) {
    throw new RangeError(`The page “${place.slug}” shows what a copy of it would have to fetch.`);
  }
  const attributes = new Set(
    [...main.querySelectorAll('*')].flatMap((each) => each.getAttributeNames()),
  );
  const css = [...styles, ...sheets].map((sheet) => copiedStyles(sheet, attributes));
  const title = document.title;
  const description = document.querySelector('meta[name="description"]')?.getAttribute('content');
  const edition = say(words.copy.edition, { edition: number, date: dateInWords(date) });
  const licence = `<a rel="license" href="${site.licence}">${site.licenceName}</a>`;
  return `<!DOCTYPE html>
<html lang="${document.documentElement.lang}"><head>${[
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(say(words.copy.title, { title, edition: number }))}</title>`,
    `<meta name="description" content="${escapeMarkup(description ?? '')}">`,
    `<meta name="author" content="${escapeMarkup(site.author)}">`,
    `<meta name="dcterms.date" content="${date}">`,
    `<link rel="license" href="${site.licence}">`,
    ...css.map((sheet) => `<style>${sheet}</style>`),
  ].join('')}</head>
<body><header class="site-header"><p class="site-name">${escapeMarkup(site.name)}</p><p>${edition}</p></header>
${main.toString().replace(DOWNLOAD, '$1')}
<footer class="site-footer"><p>${edition}. ${say(escapeMarkup(words.copy.licence), { author: escapeMarkup(site.author), licence })}</p></footer></body></html>
`;
}

/** A form that nothing sends any more, as a block with all that is in it. */
function asBlock(form: Element): Element {
  const block = form.ownerDocument.createElement('div');
  for (const { name, value } of form.attributes) block.setAttribute(name, value);
  block.append(...form.childNodes);
  return block;
}

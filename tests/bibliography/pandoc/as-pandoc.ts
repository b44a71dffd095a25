const TERM = /<term\b([^>]*?)(?:\/>|>[\s\S]*?<\/term>)/gu;
const attribute = (attributes: string, name: string) =>
  new RegExp(`${name}="([^"]*)"`, 'u').exec(attributes)?.[1] ?? '';
const nameOf = ([, attributes = '']: RegExpExecArray) =>
  ['name', 'form', 'gender'].map((each) => attribute(attributes, each)).join(' ');

/**
 * A style with the terms of a locale file that it does not set itself, in the order of precedence of
 * CSL 1.0.2 ("Locale"): Pandoc reads no locale file, and those within it are older than ours.
 */
export function withLocale(style: string, locale: string): string {
  const own = new Set([...style.matchAll(TERM)].map(nameOf));
  const terms = [...locale.matchAll(TERM)]
    .filter((term) => !own.has(nameOf(term)))
    .map(([term]) => term);
  const added = terms.join('');
  return /<locale\b[^>]*>\s*<terms>/u.test(style)
    ? style.replace(/<locale\b[^>]*>\s*<terms>/u, (start) => start + added)
    : style.replace('</info>', `</info><locale><terms>${added}</terms></locale>`);
}

/**
 * A citation with its places in full: Pandoc knows them by the terms of the locale alone, which has
 * "sect." and "ch.", and prints the rest as it was written.
 */
export const inItsTerms = (citation: string): string =>
  citation
    .replace(/\bsec(s?)\. /gu, 'section$1 ')
    .replace(/\bchap(s?)\. /gu, 'chapter$1 ')
    .replace(/\bparas\. /gu, 'paragraphs ');

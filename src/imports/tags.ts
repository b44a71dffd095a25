/** Italics and the like, which reference managers write as tags into titles. */
const TAG = /<\/?(?:i|b|em|strong|sup|sub|sc|span|p|jats:\w+)\b[^>]*>/giu;
/** It keeps capitals where a style would change them, and nobody sees it. */
const UNSEEN = /^<(?:\/?span>|span class="?nocase)/iu;

/** In a DOI or an address “<” is what it is. */
const AS_WRITTEN = new Set(['DOI', 'URL']);

/** A text without tags. */
export const withoutTags = (text: string): string => text.replace(TAG, '');

/** The tags in a value that say how it looks, once each, as in “<i> </i>”. */
export const tagsIn = (value: unknown): string =>
  [...new Set(textsOf(value).flatMap((text) => text.match(TAG) ?? []))]
    .filter((tag) => !UNSEEN.test(tag))
    .join(' ');

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

/** Fields as they are without tags: in a record the style sets italics. */
export const untagged = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      AS_WRITTEN.has(name) ? value : without(value),
    ]),
  );

function without(value: unknown): unknown {
  if (typeof value === 'string') return withoutTags(value);
  if (Array.isArray(value)) return value.map(without);
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, without(each)]))
    : value;
}

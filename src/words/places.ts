/**
 * What the messages of a file must have, as code fills them: the names of the places of each, with
 * spaces between. Messages stand in it as they do in the file.
 */
export type Places = string | readonly Places[] | { readonly [name: string]: Places };

const CATEGORIES = new Set<string>(['zero', 'one', 'two', 'few', 'many', 'other']);

/** Whether a part of a file is a message by number (see Plural). */
export const isByNumber = (names: readonly string[]): boolean =>
  names.includes('other') && names.every((name) => CATEGORIES.has(name));

/** The names of the places in a message: “paragraph” in “Cite {paragraph}”. */
export const placesIn = (message: string): string[] =>
  [...message.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name);

/** The places of all messages of a file. */
export function placesOf(messages: unknown): Places {
  if (Array.isArray(messages)) return messages.map(placesOf);
  return typeof messages === 'object' && messages !== null
    ? Object.fromEntries(Object.entries(messages).map(([name, each]) => [name, placesOf(each)]))
    : [...new Set(placesIn(String(messages)))].sort().join(' ');
}

/** XML as text, with everything that is not markup escaped. */
import { escapeUTF8 } from 'entities';

declare const markup: unique symbol;
/** Well-formed XML. Only the functions of this file make it from other text. */
export type Xml = string & { readonly [markup]: true };

/** What XML 1.0 (section 2.2) lets no document hold, not even escaped. */

const FORBIDDEN = /[\0-\x08\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;
/** What ends a line or a page, which the text of a paragraph does not. */
const BREAKS = /[\t\n\v\f\r\x85\u2028\u2029]+/gu;

/**
 * The same value with every text in it as a paragraph of XML can hold it: without characters that
 * XML forbids, and with a space for each break of line. What it holds must be JSON.
 */
export const forXml = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value), (_, each: unknown) =>
    typeof each === 'string' ? each.replaceAll(BREAKS, ' ').replaceAll(FORBIDDEN, '') : each,
  ) as Value;

/** Text as XML. */
export const text = (value: string): Xml => escapeUTF8(value) as Xml;

/** An element. Attributes without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly Xml[] = [],
): Xml {
  const pairs = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${text(String(value))}"`)
    .join('');
  const content = children.join('');
  return (content ? `<${name}${pairs}>${content}</${name}>` : `<${name}${pairs}/>`) as Xml;
}

/** A file of XML. */
export const xmlFile = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;

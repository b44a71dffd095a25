/**
 * What readers and texts spell in several ways, in the one by which a search knows it: "s 33" and
 * "s. 33" as "section 33", "40 per cent" as "40%", "£900 million" as "£900m", and a DOI or another
 * address as a single word.
 */
import { LABELS } from '../bibliography/places.ts';

type Spelling = readonly [pattern: RegExp, spelled: (...found: string[]) => string];

const bare = (address: string) => address.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const kindOfPlace = (form: string) =>
  LABELS.get(form.toLowerCase())?.replace(/-locator$/u, '') ?? form;
const kinds = [...LABELS.keys()].sort((a, b) => b.length - a.length).join('|');
const NUMBER = String.raw`\d[\d.,]*`;
/** "407", "2.3A", "33(2)(a)", "401–408". */
const PLACE = String.raw`\d+(?:\.\d+)*\p{L}{0,2}(?:\([\p{L}\d]+\))*(?:[–-]\d+)?`;

/** In this order: what is in an address is nothing else. */
const SPELLINGS: readonly Spelling[] = [
  [
    /(?:https?:\/\/(?:dx\.)?doi\.org\/|\bdoi:\s*|(?<![\p{L}\p{N}/.]))(10\.\d{4,9}\/\S+)/giu,
    (_, doi = '') => bare(doi),
  ],
  [/https?:\/\/(?:www\.)?(\S+)/giu, (_, address = '') => bare(address)],
  [new RegExp(`(${NUMBER}) ?(?:per ?cent|%)`, 'giu'), (_, share = '') => `${share}%`],
  [
    new RegExp(String.raw`(${NUMBER}) ?(?:(m|million)|bn|billion)\b`, 'giu'),
    (_, sum = '', million = '') => `${sum}${million ? 'm' : 'bn'}`,
  ],
  [
    // “p407” is a place, “C23” is none
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:(${kinds})(?:\.\s?|\s)|([ps]))(${PLACE})(?![\p{L}\d])`,
      'giu',
    ),
    (_, kind = '', letter = '', number = '') => `${kindOfPlace(kind || letter)} ${number}`,
  ],
];

/** A text in that spelling. */
export const inOneSpelling = (text: string): string =>
  SPELLINGS.reduce((so, [pattern, spelled]) => so.replace(pattern, spelled), text);

/** All that a text spells otherwise, in that spelling. */
export function spelledOtherwise(text: string): string[] {
  let rest = text;
  return SPELLINGS.flatMap(([pattern, spelled]) => {
    const found = [...rest.matchAll(pattern)];
    rest = rest.replace(pattern, ' ');
    return found
      .filter((match) => spelled(...match).toLowerCase() !== match[0].toLowerCase())
      .map((match) => spelled(...match));
  });
}

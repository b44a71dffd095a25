/** What words are parted by: spaces, slashes, hyphens and dashes. */
const BETWEEN = /([\s/\u2010-\u2015-]+)/u;

/** A word between the marks around it: quotation marks of any kind, brackets, stops. */
const WORD = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/** A mark after which a title begins anew, whatever closes behind it: "Why? An answer". */
const ENDS = /[.:?!][^\p{L}\p{N}]*$/u;

/**
 * A title in title case (CSL 1.0.2, "Title Case Conversion"): every word gets a capital but those
 * that stay small, and these too where they are the first or the last, or follow a colon, a full
 * stop, a question or an exclamation mark. A word that has a capital already is left alone, as are
 * single letters, abbreviations ("i.e.") and addresses ("gov.uk").
 *
 * @param small the words that stay small
 */
export function titleCase(title: string, small: ReadonlySet<string>): string {
  const parts = title.split(BETWEEN);
  const isWord = (part: string) => /[\p{L}\p{N}]/u.test(part);
  const last = parts.findLastIndex(isWord);
  let begins = true;
  return parts
    .map((part, at) => {
      if (!isWord(part)) {
        begins ||= ENDS.test(part);
        return part;
      }
      const [, before = '', word = '', after = ''] = WORD.exec(part) ?? [];
      const isSmall = small.has(word) || word.length === 1;
      const capital = (begins || at === last || !isSmall) && !word.includes('.');
      // the stops of "v." and of initials end nothing
      const isShort = small.has(`${word}.`) || word.length === 1;
      begins = ENDS.test(after) && !(isShort && after.startsWith('.'));
      return capital ? before + capitalised(word) + after : part;
    })
    .join('');
}

/** With a capital, unless the word has one: "eBay". */
const capitalised = (word: string) =>
  word === word.toLowerCase() ? word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : word;

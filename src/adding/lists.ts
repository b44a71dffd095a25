/** The schema shows texts as files have them, in quotation marks, and so some write their answers. */
export const unquoted = (answer: string): string => answer.trim().replace(/^(["'])(.*)\1$/u, '$2');

const NONE = /^(?:none|-|\[\s*\])$/iu;
/** The key of a work, which no page or section is written like. */
const KEY = /^@?(?![ivxlc]+-[ivxlc]+$)\p{L}[^\s.,;]*-[^\s.,;]*$/u;

/**
 * What a list holds that was typed on one line: with semicolons or commas between, perhaps with the
 * brackets and quotation marks of a file. Where items are sources, a comma also stands before a
 * place in a work (“bach-2012, p. 405”), and parts two works only before the key of one.
 */
export function itemsIn(answer: string, areSources: boolean): string[] {
  if (NONE.test(answer.trim())) return [];
  const items: string[] = [];
  for (const whole of partsOf(answer)) {
    const text = unquoted(whole.text);
    const last = items.length - 1;
    if (text === '') continue;
    const isPlace = whole.isAfterComma && whole.text === text && !KEY.test(text);
    if (areSources && isPlace && last >= 0) items[last] += `, ${text}`;
    else items.push(text);
  }
  return items;
}

/** What stands between semicolons and commas; those in quotation marks part nothing. */
function partsOf(answer: string): { text: string; isAfterComma: boolean }[] {
  const bare = answer.replace(/(?<=^|[;,])\s*\[|\]\s*(?=$|[;,])/gu, ' ');
  return [...bare.matchAll(/(^|[;,])\s*("[^"]*"|'[^']*'|[^;,]*)/gu)].map(([, sign, text = '']) => ({
    text: text.trim(),
    isAfterComma: sign === ',',
  }));
}

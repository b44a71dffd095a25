/**
 * The site's own words around its content: buttons, labels, headings. They are kept in
 * content/words, in a folder for each language, and imported as `#words/….json`.
 */
import { language } from './language.ts';

/**
 * A message by number, in the plural categories of its language (CLDR; Unicode Technical Standard
 * 35, part 3, 5.1). "{count}" stands for the number.
 */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/**
 * Takes a message apart at its placeholders: "Cite paragraph {number}" becomes "Cite paragraph "
 * and the value of `number`. Throws a RangeError where a value is missing.
 */
export const parts = <Value>(
  message: string,
  values: Readonly<Record<string, Value>>,
): (string | Value)[] =>
  message.split(/\{(\w+)\}/u).flatMap((piece, index): (string | Value)[] => {
    if (index % 2 === 0) return piece === '' ? [] : [piece];
    const value = values[piece];
    if (value === undefined) throw new RangeError(`“${message}” is given no “${piece}”.`);
    return [value];
  });

/** A message with its placeholders filled in. Throws as {@link parts} does. */
export const say = (message: string, values: Readonly<Record<string, string | number>>): string =>
  parts(message, values).join('');

/** The form of a message that goes with a number. */
export const formFor = (forms: Plural, count: number): string =>
  forms[new Intl.PluralRules(language).select(count)] ?? forms.other;

/** A message with its number: "1 place", "7 places". */
export const sayCount = (forms: Plural, count: number): string =>
  say(formFor(forms, count), { count });

/** Words as a sentence begins with them. */
export const capitalised = (words: string): string =>
  words.charAt(0).toLocaleUpperCase(language) + words.slice(1);

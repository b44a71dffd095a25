/** Shortens or tidies given names: how an engine does it. */
export type Initials = (name: string) => string;

/** An article of the name that it is joined to: "al-Rahman". */
const ARTICLE = /(?<=^|\s)(\p{Ll}+)-(?=\p{Lu})/gu;

/** Whether given names end in one that has an article, which is no particle of the family name. */
export const endsInArticle = (given: string): boolean => /\s\p{Ll}+-\p{Lu}\S*$/u.test(given);

/**
 * The initials of given names. A small second part of a hyphenated one ("Min-jun") has none of its
 * own, as APA has it (Publication Manual, 9.8), and is not left standing by a style that drops
 * hyphens; what follows a small first part has ("al-Rahman", "al-R."), as Pandoc has it.
 */
export const initialsOf = (name: string, initials: Initials): string =>
  initials(
    name.replace(/(?<=\p{Lu}\p{Ll}*)-\p{Ll}[\p{L}\p{M}’']*/gu, '').replace(ARTICLE, '$1- '),
  ).replace(/(?<=\p{Ll})- /gu, '-');

/** Given names in full, tidied; initials that a hyphen joins stay joined: "J.-P.". */
export const fullNames = (name: string, tidy: Initials): string =>
  name
    .split(/(?<=\p{Lu}\.)-(?=\p{Lu})/u)
    .map((part, at, { length }) =>
      length > 1 && at < length - 1 ? tidy(part).trimEnd() : tidy(part),
    )
    .join('-');

import type { Name } from '../bibliography/index.ts';
import type { Entry } from './entry.ts';

/** Something that a reference manager may have got wrong, and what an author can type to mend it. */
export interface Doubt {
  what: string;
  cure: string;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * What an author should look at before a draft becomes a record: nothing of it is changed, for only
 * the work itself can tell.
 */
export const doubtsIn = (record: Fields, entry: Entry): Doubt[] => [
  ...newspaperIn(record, entry),
  ...bodiesIn(record),
  ...capitalsIn(record),
];

/** BibTeX has one type for articles of journals, newspapers and magazines. */
function newspaperIn(record: Fields, { given }: Entry): Doubt[] {
  const isArticle = given.some(({ field, value }) => field === 'type' && /^article$/iu.test(value));
  const isOfDay = /^\d{4}-\d\d-\d\d$/u.test(
    typeof record['issued'] === 'string' ? record['issued'] : '',
  );
  const isNumbered = [record['volume'], record['issue']].some((each) => each !== undefined);
  if (!isArticle || record['type'] !== 'article-journal' || (isNumbered && !isOfDay)) return [];
  return [
    {
      what: 'It came as an article, which may be of a newspaper or a magazine as well as of a journal.',
      cure: `If it is a newspaper’s, type “type: article-newspaper”${isOfDay ? '' : ', and the day, as in “issued: 2026-11-29”'}.`,
    },
  ];
}

/** A name of one part that is written as a family name, though several words are a body’s as a rule. */
const bodiesIn = (record: Fields): Doubt[] =>
  Object.entries(record).flatMap(([field, value]) => {
    const names = Array.isArray(value) ? (value as Name[]) : [];
    const bare = names.filter(({ family = '', ...parts }) => /\s/u.test(family) && isEmpty(parts));
    if (bare.length === 0) return [];
    const all = names.map(({ family, given, literal, ...parts }) => {
      const whole = [parts['non-dropping-particle'], family].filter(Boolean).join(' ');
      return literal ?? (given ? `${whole}, ${given}` : whole);
    });
    return [
      {
        what: `“${bare[0]?.family}” came as the family name of a person, and has no given name.`,
        cure: `If it is an organisation, type “${field}: ${all.join('; ')}”.`,
      },
    ];
  });

const isEmpty = (fields: object) => Object.keys(fields).length === 0;

/** Titles in capitals, which a style prints as they are. */
const capitalsIn = (record: Fields): Doubt[] =>
  Object.entries(record).flatMap(([field, value]) => {
    const isTitle = typeof value === 'string' && /title$/u.test(field);
    const words = isTitle ? (value.match(/\p{L}{2,}/gu) ?? []) : [];
    if (words.length < 3 || /\p{Ll}/u.test(words.join(''))) return [];
    return [
      {
        what: `“${field}” is all in capitals.`,
        cure: `Type “${field}: …” with the title in small letters, as a sentence.`,
      },
    ];
  });

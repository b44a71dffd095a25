import { Cite, logger, plugins, type BibtexEntry } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { tidy, type Entry, type Given, type Unread } from './entry.ts';

/** Whether a text is BibTeX or biblatex. */
export const isBibtex = (text: string): boolean => /^\s*@\s*[a-z]+\s*[{(]/imu.test(text);

/** What biblatex and BibTeX name a thesis by, in words. */
const THESES: Readonly<Record<string, string>> = {
  phdthesis: 'PhD thesis',
  mastersthesis: 'Master’s thesis',
  mathesis: 'MA thesis',
};

/**
 * Reads BibTeX and biblatex by citation-js, and mends what it makes of an address, which it encodes
 * twice (findings/citation-js-bibtex-address.sh), of names for kinds of work, and of “and others”.
 * Where one entry cannot be read, the others are. Throws an Error that says where the file cannot be
 * read, where none can.
 */
export function readBibtex(text: string): { entries: Entry[]; unread: Unread[] } {
  logger.level = 'silent';
  const { entries, unread } = parse(text.replace(/^\uFEFF/u, ''));
  return {
    entries: entries.map((entry) => {
      const [read = {}] = new Cite([entry]).data;
      return { key: entry.label, given: givenOf(entry), csl: mend(read, entry), isEncoded: true };
    }),
    unread,
  };
}

/** Where an entry can begin, whatever became of the one before it. */
const BEGINNING = /^(?=[ \t]*@[ \t]*[a-z]+\s*[{(])/gimu;
const DEFINITION = /^\s*@\s*(?:string|preamble)\b/iu;
/** Neither that nor a remark, as all is before the first entry. */
const ENTRY = /^\s*@(?!\s*(?:comment|string|preamble)\b)/iu;

function parse(text: string): { entries: BibtexEntry[]; unread: Unread[] } {
  try {
    return { entries: plugins.input.chainLink(text), unread: [] };
  } catch (error) {
    const { entries, unread } = parseByEntry(text);
    if (entries.length + unread.length === 0) throw error;
    return { entries, unread };
  }
}

/** Reads each entry by itself, with what was defined before it. */
function parseByEntry(text: string): { entries: BibtexEntry[]; unread: Unread[] } {
  const entries: BibtexEntry[] = [];
  const unread: Unread[] = [];
  let definitions = '';
  let line = 1;
  for (const part of text.split(BEGINNING)) {
    if (DEFINITION.test(part)) definitions += part;
    else if (ENTRY.test(part)) {
      try {
        entries.push(...plugins.input.chainLink(definitions + part));
      } catch {
        unread.push({ line, text: tidy(part.split('\n', 1)[0] ?? '') });
      }
    }
    line += part.split('\n').length - 1;
  }
  return { entries, unread };
}

/** Fields whose values are names, parted by “and”, each perhaps in the named parts of biblatex 3.5. */
const NAMES =
  /^(?:author|editor|editora|editorb|editorc|translator|bookauthor|holder|introduction|afterword|foreword|annotator|commentator|shortauthor|shorteditor)$/u;
const NAMED_PART =
  /\b(?:family|given|prefix|suffix)(?:-i)?=|,?\s*\b(?:useprefix|juniorcomma)=\w+/gu;

const givenOf = ({ type, properties }: BibtexEntry): Given[] => [
  { field: 'type', value: type },
  ...Object.entries(properties).flatMap(([field, value]) => {
    const values = NAMES.test(field) ? namesIn(String(value)) : [String(value)];
    return values.map((each) => ({ field, value: plain(each.replace(NAMED_PART, '')) }));
  }),
];

/** The names of a list: what stands in braces may have an “and” of its own. */
function namesIn(list: string): string[] {
  const names = [''];
  let depth = 0;
  for (const part of list.split(/([{}]|\s+and\s+)/iu)) {
    if (part === '{') depth += 1;
    if (part === '}') depth -= 1;
    if (depth === 0 && /^\s+and\s+$/iu.test(part)) names.push('');
    else names[names.length - 1] += part;
  }
  return names;
}

/** A field of BibTeX for people to read, and to compare: its accents as letters, and no braces. */
function plain(text: string): string {
  const letters: Record<string, string> = {
    ss: 'ß',
    o: 'ø',
    O: 'Ø',
    l: 'ł',
    L: 'Ł',
    i: 'i',
    aa: 'å',
    ae: 'æ',
    oe: 'œ',
  };
  return tidy(
    text
      .replace(
        /\\(ss|aa|ae|oe|[oOlLi])(?![a-zA-Z])\s*/gu,
        (_all, name: string) => letters[name] ?? '',
      )
      .replace(/\\[a-zA-Z]+\s*|\\([&%$#_])|\\./gu, '$1')
      .replace(/[{}]/gu, '')
      .replace(/~/gu, ' '),
  );
}

/** Kinds of articles that biblatex tells apart by a field of their own. */
const ARTICLES: Readonly<Record<string, string>> = {
  newspaper: 'article-newspaper',
  magazine: 'article-magazine',
};

/** Fields that citation-js passes over in some types, such as the number of what is no article. */
const ALSO: Readonly<Record<string, string>> = {
  number: 'number',
  journaltitle: 'container-title',
  journal: 'container-title',
};

function mend(
  read: Record<string, unknown>,
  { type, properties }: BibtexEntry,
): Record<string, unknown> {
  const { url, entrysubtype: subtype } = properties;
  const people = Object.entries(read).map(([name, value]) => [name, namesOf(value)] as const);
  const kind = String(read['genre']);
  // where no kind is given, citation-js gives the name that the file has for such entries
  const genre = THESES[kind] ?? (kind === type || kind === subtype ? undefined : read['genre']);
  const told = Object.entries(ALSO).flatMap(([field, name]) => {
    const isKnown =
      read[name] !== undefined ||
      (name === 'number' && (read['issue'] ?? read['collection-number']) !== undefined);
    return properties[field] === undefined || isKnown
      ? []
      : [[name, plain(String(properties[field]))] as const];
  });
  return {
    ...Object.fromEntries([...told, ...people]),
    ...(typeof url === 'string' ? { URL: addressOf(url) } : {}),
    type: ARTICLES[String(subtype)] ?? read['type'],
    genre,
  };
}

const addressOf = (written: string) =>
  written.replace(/\\([%#&_~{}$])/gu, '$1').replace(/[{}\s]/gu, '');

/** Names without “others”, which stands for those who are not named; a body’s as one. */
function namesOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return (value as Record<string, unknown>[])
    .filter((name) => !(name['family'] === 'others' && Object.keys(name).length === 1))
    .map((name) => (Object.keys(name).join() === 'family' ? { literal: name['family'] } : name));
}

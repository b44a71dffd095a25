import { writeEdtf } from './edtf.ts';
import { seasonOf } from './seasons.ts';
import { surnameOf } from './surname.ts';
import type { CslDate, CslItem, Name } from './works.ts';

/**
 * The BibTeX entry type of each CSL type; any other type is "misc". These are BibTeX's own and, for
 * the web, biblatex's "online", which BibTeX's styles print as "misc". biblatex has more, such as
 * "dataset" and "legislation", but Zotero leaves out an entry of a type that it does not know, and
 * pybtex ends with an error.
 */
const TYPES: Record<string, string> = {
  article: 'article',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  entry: 'incollection',
  'entry-dictionary': 'incollection',
  'entry-encyclopedia': 'incollection',
  manuscript: 'unpublished',
  pamphlet: 'booklet',
  'paper-conference': 'inproceedings',
  'post-weblog': 'online',
  report: 'techreport',
  review: 'article',
  'review-book': 'article',
  thesis: 'phdthesis',
  webpage: 'online',
};
/** Entries whose number is that of the work itself, and those whose number is that of a series. */
const NUMBERED = new Set(['article', 'techreport']);
const IN_SERIES = new Set(['book', 'incollection', 'inproceedings']);
/** The subtype by which biblatex and Pandoc tell one kind of article from another. */
const SUBTYPES: Record<string, string> = {
  'article-magazine': 'magazine',
  'article-newspaper': 'newspaper',
};
const CONTAINERS: Record<string, string> = {
  article: 'journal',
  incollection: 'booktitle',
  inproceedings: 'booktitle',
  misc: 'howpublished',
  // biblatex's own, "organization", is a publisher to Pandoc and Zotero
  online: 'journaltitle',
};
const PUBLISHERS: Record<string, string> = {
  online: 'organization',
  techreport: 'institution',
  phdthesis: 'school',
  mastersthesis: 'school',
};
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * One work as an entry that BibTeX, biber, Pandoc and bibutils all read: types and fields of
 * BibTeX's own manual (Patashnik, BibTeXing, 1988, section 3), with "doi", "url", "urldate",
 * "options" and others of the biblatex manual (section 2.2), which BibTeX passes over, and its
 * "online" for pages of the web.
 *
 * This is our own writer although citation-js has one. Of 279 works that were tried, other programs
 * read back 107 of citation-js's entries with differences. Of these they read all as it was written, but
 * for what they lose whoever wrote it (tests/bibliography/programs/losses.ts).
 */
export function writeBibtex(work: CslItem): string {
  const type = typeOf(work);
  const text = (name: string) => work[name] as string | undefined;
  const named = (name: string) => namesOf(work[name] as Name[] | undefined);
  const dated = (name: string) => startOf(work[name] as CslDate | undefined);
  const container = text('container-title');
  const number = text('number');
  const seriesNumber = text('collection-number');
  const inSeries = IN_SERIES.has(type);
  const titled = CONTAINERS[type] ?? 'journal';
  // BibTeX prints no publisher of what is no book, but how it was published
  const publishing = PUBLISHERS[type] ?? (type === 'misc' && !container ? titled : 'publisher');
  const { words, ...issued } = dateOf(work.issued);
  const notes = [NUMBERED.has(type) ? undefined : number, words, text('note')];
  const series = [text('collection-title'), inSeries ? undefined : seriesNumber];
  const fields: Record<string, string | undefined> = {
    ...braced({
      options: hasPrefix(work) ? 'useprefix=true' : undefined,
      author: named('author'),
      editor: named('editor'),
      translator: named('translator'),
      bookauthor: named('container-author'),
      title: titleOf(work.title),
      entrysubtype: SUBTYPES[work.type],
      [titled]: titled === 'booktitle' ? titleOf(container) : listOf(container),
      eventtitle: titleOf(text('event-title') ?? text('event')),
      eventdate: dated('event-date'),
      venue: escaped(text('event-place')),
      [publishing]: listOf(text('publisher')),
      address: listOf(text('publisher-place')),
      type: escaped(text('genre')),
      number: escaped(
        text('issue') ??
          (NUMBERED.has(type) ? number : undefined) ??
          (inSeries ? seriesNumber : undefined),
      ),
      note: escaped(joined(notes, '. ')),
      series: titleOf(joined(series, ', ')),
      volume: escaped(text('volume')),
      edition: escaped(text('edition')),
      version: escaped(text('version')),
      chapter: escaped(text('chapter-number')),
      pages: escaped(work.page?.replace(/\s*[-–—]+\s*/gu, '--')),
    }),
    ...issued,
    ...braced({
      origdate: dated('original-date'),
      isbn: text('ISBN'),
      issn: text('ISSN'),
      doi: verbatim(work.DOI),
      url: verbatim(work.URL),
      urldate: dated('accessed'),
      language: escaped(text('language')),
      abstract: escaped(text('abstract')),
      annote: escaped(text('annote')),
      keywords: escaped(text('keyword')),
    }),
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value)
    .map(([name, value]) => `\t${name} = ${value},`);
  return [`@${type}{${keyOf(work.id)},`, ...lines, '}'].join('\n');
}

const joined = (parts: (string | undefined)[], between: string) =>
  parts.filter(Boolean).join(between) || undefined;

function typeOf({ type, genre }: CslItem): string {
  const isMasters = type === 'thesis' && /^(?:master|diploma)/iu.test(String(genre ?? ''));
  return isMasters ? 'mastersthesis' : (TYPES[type] ?? 'misc');
}

const braced = (fields: Record<string, string | undefined>) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, value ? `{${value}}` : undefined]),
  );

const SPELLED: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Text with the ten characters that LaTeX keeps for itself spelled out; the rest is Unicode. Straight
 * quotation marks become typographic ones: LaTeX and Pandoc take a straight one for the end of a quotation.
 */
function escaped<T extends string | undefined>(text: T, paired = arePaired(text ?? '')): T {
  return curled(text)?.replace(/[&%$#_\\{}~^]/gu, (character) =>
    // Pandoc knows braces only behind a backslash, but BibTeX counts them even there
    paired && '{}'.includes(character)
      ? `\\${character}`
      : (SPELLED[character] ?? `\\${character}`),
  ) as T;
}

const curled = (text: string | undefined) =>
  text
    ?.replace(/(?<![^\s([{–—/‘“])"/gu, '“')
    .replaceAll('"', '”')
    .replace(/(?<![^\s([{–—/“])'(?=\S.*')/gu, '‘')
    .replaceAll("'", '’');

function arePaired(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character === '{') open += 1;
    if (character === '}' && --open < 0) return false;
  }
  return open === 0;
}

/** An address or DOI as it is, which biblatex and Pandoc take to the letter; braces would end it. */
const verbatim = (address: string | undefined) =>
  address?.replace(/[{}\\]/gu, (character) => encodeURIComponent(character));

/**
 * A title in which every letter keeps its case. Outside braces BibTeX's styles and Pandoc make
 * capitals small (BibTeXing, section 3.1), but for the very first; and after a colon, a question or
 * an exclamation some programs make them small, and others make small letters capitals.
 */
function titleOf(title: string | undefined): string | undefined {
  if (title === undefined) return undefined;
  const paired = arePaired(title);
  return (curled(title) ?? '')
    .split(/([\p{L}\p{N}][\p{L}\p{N}\p{M}'’.&-]*)/u)
    .map((piece, index, { [index - 1]: before = '' }) => {
      const text = escaped(piece, paired);
      if (index % 2 === 0) return text;
      const isFirst = index === 1 && before === '';
      const begins = index === 1 || /[:?!]["”’)\]]* ["“‘([]*$/u.test(before);
      const changes = isFirst ? /^\p{Ll}|.\p{Lu}/u : begins ? /\p{L}/u : /\p{Lu}/u;
      return changes.test(piece) ? `{${text}}` : text;
    })
    .join('');
}

/** A publisher or the like, which biblatex takes for a list of several wherever "and" stands. */
const listOf = (text: string | undefined) =>
  / and /iu.test(text ?? '') ? `{${escaped(text)}}` : escaped(text);

const namesOf = (names: readonly Name[] | undefined) => names?.map(nameOf).join(' and ');

/**
 * What BibTeX would take for a particle in a surname that is given without one: "y" in "Ortega y
 * Gasset", "hooks", and "Łódź" in "Łódź-Test", as it tells capitals from small letters in ASCII alone.
 */
const LIKE_PARTICLES = /^\p{Ll}|(?=.*[\s-])(?:^|[\s-])[^A-Za-z\s-]*[a-z]/u;

/** "von Last, Jr, First" (BibTeXing, section 4); braces keep together what must not be taken apart. */
function nameOf(name: Name): string {
  const { literal, family = '', given, suffix } = name;
  if (literal) return `{${escaped(literal)}}`;
  if (!given && !suffix) {
    const alone = escaped(surnameOf(name));
    return /[\s,]/u.test(alone) ? `{${alone}}` : alone;
  }
  const keep = LIKE_PARTICLES.test(family) || /,|\band\b/u.test(family);
  const surname =
    surnameOf({ ...name, family: '' }) + (keep ? `{${escaped(family)}}` : escaped(family));
  return [surname, ...(suffix ? [escaped(suffix)] : []), escaped(given ?? '')].join(', ');
}

/** Whether particles count as part of a name, as biblatex and Pandoc have to be told. */
const hasPrefix = ({ author = [], editor = [] }: CslItem) =>
  [...author, ...editor].some((name) => name['non-dropping-particle']);

/**
 * BibTeX prints any words for a year and a month, and knows a day by custom; biblatex knows periods
 * and what is uncertain, in "date", which all others prefer (biblatex manual, section 2.3.8). Where
 * neither holds a number Typst refuses the whole file, so that words with no year among them are
 * given back, for a note.
 */
function dateOf(date: CslDate | undefined): Record<string, string | undefined> {
  const [start, end] = date?.['date-parts'] ?? [];
  const about = date?.circa ? 'c. ' : '';
  if (!date || !start) {
    const words = date?.literal && `${about}${date.literal}`;
    const [year, more] = words?.match(/\d{4}/gu) ?? [];
    return year && !more ? braced({ year: escaped(words), date: year }) : { words };
  }
  const [year, month, day] = start;
  return {
    ...braced({ year: `${about}${year}` }),
    month: MONTHS[(month ?? 0) - 1] ?? braced({ season: seasonOf(date) })['season'],
    ...braced({
      day: day?.toString(),
      date: end || month || date.circa || (year ?? 0) < 0 ? writeEdtf(date) : undefined,
    }),
  };
}

/** A date, or the beginning of a period, as EDTF. */
function startOf(date: CslDate | undefined): string | undefined {
  const [start] = date?.['date-parts'] ?? [];
  return start && writeEdtf({ 'date-parts': [start] });
}

/**
 * A key as biber and LaTeX take it: what they do not is spelled out by its number (btparse, "Lexical
 * elements": name).
 */
const keyOf = (id: string) =>
  id.replace(/[#%~='()]/gu, (sign) => `.${sign.charCodeAt(0).toString(16).toUpperCase()}`);

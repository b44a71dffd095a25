/**
 * Citations, the list of works and the preferences of a document, as Zotero's plug-ins for Word and
 * LibreOffice write them and read them back (zotero/zotero,
 * chrome/content/zotero/xpcom/integration.js: Citation.toJSON, Bibliography.serialize, DocumentData).
 */
import { v5 as uuid } from 'uuid';
import type { CitationItem } from '../bibliography/citations.ts';
import { isSeveral } from '../bibliography/locators.ts';
import { LAW_PLACES } from '../bibliography/places.ts';
import type { CslItem } from '../bibliography/works.ts';
import type { Run, StyledCitation, TextDocument } from './document.ts';
import { element } from './xml.ts';

/** Where Zotero keeps a citation: in a field of Word's, or in a reference mark of LibreOffice's. */
export type FieldType = 'Field' | 'ReferenceMark';

/** All that names made from a text are made from: any UUID of our own does (RFC 9562, 5.5). */
const NAMESPACE = '7b1f2c36-8c0e-4f43-9a55-0d4f5a1f6d2e';

/** Letters and digits that follow from a text alone, and from no other, for all that can be foreseen. */
export const nameFrom = (text: string, length: number): string =>
  uuid(text, NAMESPACE).replaceAll('-', '').slice(0, length);

/** What all citations of a document with Zotero alive in it name as the form that they are written in. */
const SCHEMA = 'https://github.com/citation-style-language/schema/raw/master/csl-citation.json';

/** The code of the field that holds the list of works. */
export const BIBLIOGRAPHY_CODE = 'BIBL {"uncited":[],"omitted":[],"custom":[]} CSL_BIBLIOGRAPHY';

/**
 * Makes the codes of the fields of a document's citations, which have to be handed over in its order:
 * Zotero is told the number of each note.
 */
export function createCodes(document: TextDocument): (citation: StyledCitation) => string {
  const works = new Map(document.works.map((work) => [work.id, work]));
  const { kind } = document.style;
  let count = 0;

  return ({ cluster, shown }) => {
    count += 1;
    const items = cluster.items.map((item, index) => ({
      ...itemOf(index === 0 ? asShown(item, shown) : item, works),
      // what a sentence names and no brackets follow: Zotero prints its author alone as well
      ...(cluster.mode === 'narrative' ? { 'author-only': true } : {}),
    }));
    const plainCitation = plain(shown);
    const code = JSON.stringify({
      citationID: nameFrom(JSON.stringify([document.title, count, items, plainCitation]), 12),
      properties: {
        formattedCitation: toRtf(shown),
        plainCitation,
        noteIndex: kind === 'note' ? count : 0,
      },
      citationItems: items,
      schema: SCHEMA,
    });
    return `ITEM CSL_CITATION ${code}`;
  };
}

/** A cite whose words begin a note, as a style has it: Zotero would print “see” as it is given. */
function asShown(item: CitationItem, shown: readonly Run[]): CitationItem {
  const capital = item.prefix?.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return capital && plain(shown).startsWith(capital) ? { ...item, prefix: capital } : item;
}

/** A work cited, in CSL's words, with the record itself: nobody else's library has it. */
function itemOf(item: CitationItem, works: ReadonlyMap<string, CslItem>) {
  const { id, prefix, suppressAuthor } = item;
  const itemData = works.get(id);
  if (!itemData) throw new TypeError(`A citation names “${id}”, which is not among the works.`);
  const { locator, label, suffix } = placeOf(item);
  return {
    id,
    // what Zotero knows a work by from one citation, and from one document, to the next
    uris: [`urn:uuid:${uuid(id, NAMESPACE)}`],
    itemData,
    ...(locator === undefined ? {} : { locator, label }),
    ...(suppressAuthor ? { 'suppress-author': true } : {}),
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/** A place by CSL's labels. Places of British law, for which it has none, are said in words. */
function placeOf({ locator, suffix }: CitationItem) {
  if (!locator) return { suffix };
  const { label, value } = locator;
  const law = LAW_PLACES.find(([name]) => name === label);
  if (!law) return { locator: value, label, suffix };
  const [, one, several] = law;
  return { suffix: `, ${isSeveral(locator) ? several : one} ${value}${suffix ?? ''}` };
}

/** Runs as their letters alone. */
export const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** Runs as citeproc prints them for Zotero (citeproc-js, CSL.Output.Formats.rtf). */
function toRtf(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      let rtf = run.text
        .replaceAll(/[\\{}]/gu, String.raw`\$&`)
        // by halves of a pair, as RTF counts: without the flag "u"
        .replaceAll(/[\x7f-\uffff]/g, (char) => String.raw`\uc0\u${char.charCodeAt(0)}{}`);
      if (run.position) rtf = `\\${run.position} ${rtf}\\nosupersub{}`;
      if (run.smallCaps) rtf = String.raw`{\scaps ${rtf}}`;
      if (run.bold) rtf = String.raw`{\b{}${rtf}}`;
      if (run.italic) rtf = String.raw`{\i{}${rtf}}`;
      return rtf;
    })
    .join('');
}

/** The longest text that Word keeps as a property of a document, and so Zotero. */
const LONGEST = 255;
/** Zotero's kind of note for styles that cite in footnotes. */
const FOOTNOTES = 1;

/** The properties of a document in which Zotero keeps its style, in pieces as short as Word's. */
export function preferences(
  { title, works, style, list }: TextDocument,
  fieldType: FieldType,
): { name: string; value: string }[] {
  const preference = (name: string, value: string | number) => element('pref', { name, value });
  const data: string = element(
    'data',
    // the oldest Zotero that keeps its preferences like this
    { 'data-version': 3, 'zotero-version': '5.0' },
    [
      element('session', { id: nameFrom(JSON.stringify([title, works, style.id]), 8) }),
      element('style', {
        id: style.uri,
        locale: style.language,
        hasBibliography: list.length > 0 ? 1 : 0,
        // so that Zotero gives the list the indents of the style
        bibliographyStyleHasBeenSet: 0,
      }),
      element('prefs', {}, [
        preference('fieldType', fieldType),
        ...(style.kind === 'note' ? [preference('noteType', FOOTNOTES)] : []),
      ]),
    ],
  );
  const pieces = data.match(new RegExp(`.{1,${LONGEST}}`, 'gu')) ?? [];
  return pieces.map((value, index) => ({ name: `ZOTERO_PREF_${index + 1}`, value }));
}

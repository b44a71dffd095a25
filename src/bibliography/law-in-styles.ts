import { asBritishLaw, LAW_TYPES } from './british-law.ts';
import type { CslItem } from './works.ts';

/** How a style cites British law, in CSL: what stands in the text or a note, and in the list. */
interface LawStyle {
  /** Whether the list names the chapter of an Act: "c. 20". */
  chapters: boolean;
  /** Whether the year of an Act stands behind a comma: "Localism Act, 2011". */
  commaBeforeYear?: true;
  /** Whether the names of Acts are in italics; those of cases are, but for medicine's. */
  italics: 'acts and cases' | 'cases' | 'none';
  /** In the text, in author-date styles; numbers say enough in numeric ones. */
  cite?: string;
  entry: string;
}

const NAME = '<text macro="law-name"/>';
const PLACE = '<text macro="label-locator"/>';
const SERIES = '<text variable="call-number"/>';
const YEAR = '<date variable="issued"><date-part name="year"/></date>';
const IS_CASE = '<if type="uk-case">';
const group = (delimiter: string, ...parts: string[]) =>
  `<group delimiter="${delimiter}">${parts.join('')}</group>`;
const choose = (when: string, then: string, otherwise: string) =>
  `<choose>${when}${then}</if>${otherwise && `<else>${otherwise}</else>`}</choose>`;

/** "Localism Act 2011, c. 20", but "Donoghue v Stevenson [1932] AC 562". */
const NAMED = choose(IS_CASE, group(' ', NAME, SERIES), group(', ', NAME, SERIES));

/** The symbol of a section where British styles have one for statutes: "s. 81", "ss. 81–83". */
const BRITISH_SECTION =
  '<term name="section" form="symbol"><single>s.</single><multiple>ss.</multiple></term>';

/** "s. 81", as British styles have it. */
const BRITISH_PLACE = choose(
  '<if locator="section">',
  '<group delimiter=" "><label variable="locator" form="symbol"/><text variable="locator"/></group>',
  '<group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group>',
);

/** A case is cited by its paragraphs: "[36]". */
const OSCOLA_PLACE = choose(
  '<if locator="paragraph" type="uk-case">',
  '<text variable="locator" prefix="[" suffix="]"/>',
  PLACE,
);

/**
 * The guides that are followed, style by style. Most style guides have no forms for British law, and
 * leave them to American law or to the reader; guides of British universities say what is done.
 */
const STYLES: Readonly<Record<string, LawStyle>> = {
  // UCL, "Harvard": (Health and Social Care Act 2012); Health and Social Care Act 2012, c. 7.
  'harvard-cite-them-right': {
    chapters: true,
    italics: 'acts and cases',
    cite: group(', ', NAME, choose(IS_CASE, YEAR, ''), BRITISH_PLACE),
    entry: `${choose(
      IS_CASE,
      NAMED,
      `<group delimiter=", " font-style="italic"><text variable="title"/>${SERIES}</group>`,
    )}<text macro="access" prefix=". "/>`,
  },
  // University of Lincoln, "APA 7th Edition": (Children Act, 1989); Edinburgh Napier University for cases
  apa: {
    chapters: true,
    italics: 'cases',
    cite: group(
      ', ',
      '<choose><if type="uk-act">' +
        group(', ', '<text macro="law-short-name"/>', YEAR) +
        '</if><else-if type="uk-debate">' +
        NAME +
        '</else-if><else>' +
        group(', ', NAME, YEAR) +
        '</else></choose>',
      group(' ', '<label variable="locator" form="short"/>', '<text variable="locator"/>'),
    ),
    entry: group(
      ' ',
      group(
        '',
        choose(
          IS_CASE,
          group(' ', '<text variable="title"/>', SERIES),
          group(', ', '<text variable="title" font-style="italic"/>', SERIES),
        ),
        '<text value="."/>',
      ),
      '<text macro="source-DOI-URL"/>',
    ),
  },
  // MLA Handbook, 5.34 and appendix 1: the title, what numbers it, where it is
  'modern-language-association': {
    chapters: true,
    italics: 'cases',
    cite: group(', ', NAME, PLACE),
    entry: group(', ', NAMED, '<text variable="URL"/>'),
  },
  // University of York, "Chicago": Social Security Act, 1998, c. 14
  'chicago-author-date': {
    chapters: true,
    commaBeforeYear: true,
    italics: 'cases',
    cite: group(', ', NAME, PLACE),
    entry: group('. ', NAMED, '<text macro="source-date-accessed-DOI-URL-bib"/>'),
  },
  'chicago-notes-bibliography': {
    chapters: true,
    commaBeforeYear: true,
    italics: 'cases',
    cite: choose(
      '<if position="subsequent">',
      group(', ', NAME, PLACE),
      group(', ', NAMED, PLACE, '<text macro="source-date-accessed-DOI-URL-note"/>'),
    ),
    entry: group('. ', NAMED, '<text macro="source-date-accessed-DOI-URL-bib"/>'),
  },
  // New Hart’s Rules, 13, to which the style itself goes where MHRA says nothing
  'mhra-notes': {
    chapters: false,
    italics: 'cases',
    cite: choose(
      '<if position="subsequent">',
      group(', ', NAME, BRITISH_PLACE),
      group(' ', group(', ', NAMED, BRITISH_PLACE), '<text macro="source-URL"/>'),
    ),
    entry: group(' ', NAMED, '<text macro="source-URL"/>'),
  },
  // OSCOLA, 4th edition, 1.2.1, 2.1 to 2.5 and 3.4.2; Cardiff University, "Citing the law"
  oscola: {
    chapters: false,
    italics: 'cases',
    cite: `<choose>
      <if position="ibid-with-locator">${group(' ', '<text term="ibid" text-case="lowercase" strip-periods="true"/>', OSCOLA_PLACE)}</if>
      <else-if position="ibid"><text term="ibid" text-case="lowercase" strip-periods="true"/></else-if>
      <else-if position="subsequent" type="uk-case">${group(' ', '<text variable="title" form="short" font-style="italic"/>', '<text macro="label-first-reference-note-number" prefix="(" suffix=")"/>', OSCOLA_PLACE)}</else-if>
      <else-if type="uk-case" variable="authority">${group(' ', NAMED, OSCOLA_PLACE)}</else-if>
      <else>${choose('<if locator="paragraph" type="uk-case">', group(' ', NAMED, OSCOLA_PLACE), group(', ', '<text macro="law-named"/>', OSCOLA_PLACE))}</else>
    </choose>`,
    entry: '<text macro="law-named"/>',
  },
  // Swansea University, "Vancouver": Title of Act (asp 6) [cited 2018 Apr 24]. Available from:
  'nlm-citation-sequence': {
    chapters: true,
    italics: 'none',
    entry: group(
      ' ',
      `<group delimiter=" " suffix=".">${NAME}${choose(IS_CASE, SERIES, '<text variable="call-number" prefix="(" suffix=")"/>')}<text macro="date-of-citation"/></group>`,
      '<text macro="availability"/>',
    ),
  },
  // IEEE Reference Guide, "Online": the title, what numbers it, the day of access
  ieee: {
    chapters: true,
    italics: 'acts and cases',
    entry: `${group('', NAMED, '<text value="."/>')}<text macro="access"/>`,
  },
};

const TYPES = LAW_TYPES.join(' ');

/** The name of what is cited, which a sentence can have in place of an author. */
const macros = (italics: LawStyle['italics']) => {
  const set = (form: string) => {
    const roman = `<text variable="title"${form}/>`;
    const italic = `<text variable="title"${form} font-style="italic"/>`;
    const acts = italics === 'acts and cases' ? italic : roman;
    return choose(IS_CASE, italics === 'none' ? roman : italic, acts);
  };
  const named = (text: string) =>
    `<names variable="author"><name/><substitute>${text}</substitute></names>`;
  return `<macro name="law-title">${set('')}</macro>
    <macro name="law-title-short">${set(' form="short"')}</macro>
    <macro name="law-name">${named('<text macro="law-title"/>')}</macro>
    <macro name="law-short-name">${named('<text macro="law-title-short"/>')}</macro>
    <macro name="law-named">${choose('<if type="uk-case uk-bill" match="any">', group(' ', NAME, SERIES), group(', ', NAME, SERIES))}</macro>`;
};

/** A layout that has this for British law, after the number in a numeric style's list. */
const inLayout = (xml: string, part: 'citation' | 'bibliography', law: string | undefined) =>
  law === undefined
    ? xml
    : xml.replace(
        new RegExp(
          `(<${part}\\b(?:(?!<layout)[\\s\\S])*<layout[^>]*>(?:(?:\\s|<!--[\\s\\S]*?-->)*<text[^>]*variable="citation-number"[^>]*/>)?)([\\s\\S]*?)(</layout>)`,
          'u',
        ),
        (_, start: string, layout: string, end: string) =>
          `${start}<choose><if type="${TYPES}" match="any">${law}</if><else>${layout}</else></choose>${end}`,
      );

/** A style that cites British law as guides of British universities to this style do. */
export function withBritishLaw(
  xml: string,
  { name, lang }: { name: string; lang: string },
): string {
  const law = STYLES[name];
  if (!law) return xml;
  const cited = inLayout(xml, 'citation', law.cite);
  const listed = inLayout(cited, 'bibliography', law.entry);
  const named = listed.replace('<citation', () => `${macros(law.italics)}<citation`);
  return lang === 'en-GB' ? named.replace('<terms>', `<terms>${BRITISH_SECTION}`) : named;
}

/** A record of British law as {@link withBritishLaw} cites it; any other record as it is. */
export function lawForStyle(work: CslItem, { name }: { name: string }): CslItem {
  const law = STYLES[name];
  return law ? asBritishLaw(work, { ...law, oscola: name === 'oscola' }) : work;
}

/** What a style makes of a gap in a record, and what stands there instead. */
type Guess = readonly [guess: RegExp, instead: string];

/**
 * Statements that the styles make where something is missing from a record, by the style that makes
 * them. They mistake what nobody saw for what is not there.
 */
const GUESSES: readonly Guess[] = [
  // Harvard: "[Preprint]", now of an article that is in no journal
  [
    /<if type="article article-journal" match="any">(?=\s*<choose>\s*<if match="none" variable="page volume">\s*<text value="Preprint")/gu,
    '<if type="article">',
  ],
  // Chicago: "ahead of print"; MHRA: "published online"
  [
    /<else-if type="article-journal" variable="DOI issued">\s*<text term="advance-online-publication"\/>\s*<\/else-if>/gu,
    '',
  ],
  // MHRA: "unpublished conference paper"
  [/<text value="unpublished"\/>(?=\s*<text form="short" term="paper-conference"\/>)/gu, ''],
  // APA: "personal communication", of an interview
  [
    /<if match="none" variable="([^"]*)">(\s*<text term="personal-communication"[^>]*>\s*)<\/if>/gu,
    '<if type="interview"><text term="interview" text-case="capitalize-first"/></if><else-if match="none" variable="$1">$2</else-if>',
  ],
  [
    /<else-if match="any" type="interview personal_communication">(?=\s*<choose>\s*<!-- These variables)/gu,
    '<else-if type="personal_communication">',
  ],
  [
    /<else-if match="any" type="interview personal_communication">(?=\s*<!-- use the in-text-only)/gu,
    '<else-if type="personal_communication">',
  ],
  // APA, Chicago, MHRA: no entry for what nobody could get hold of
  [
    /<else-if match="any" type="interview personal_communication"\/>/gu,
    '<else-if type="personal_communication"/>',
  ],
  [/<else-if match="any" type="document manuscript paper-conference speech"\/>/gu, ''],
  // OSCOLA: "[2016]", the year in place of a volume
  [
    /<else-if match="any" variable="container-title number volume">/gu,
    '<else-if match="none" type="legal_case" variable="page volume"><text macro="issued-year" prefix="(" suffix=")"/></else-if>$&',
  ],
  // Vancouver: "In" without what it is in
  [
    /<text macro="container-preposition"\/>/gu,
    '<choose><if match="any" variable="container-title editor">$&</if></choose>',
  ],
];

/**
 * A style that makes no statement of what a record leaves out: a gap says that nobody saw the
 * volume or the pages, not that there are none. Whether a work came out ahead of print, or not at
 * all, its `status`, `genre` or type tells, and this a style may print.
 *
 * @param xml a CSL style (CSL 1.0.2)
 */
export const withoutGuesses = (xml: string): string =>
  GUESSES.reduce((left, [guess, instead]) => left.replaceAll(guess, instead), xml);

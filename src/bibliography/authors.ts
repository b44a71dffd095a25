const NAMES = `<names variable="author"><name form="short" and="text" delimiter-precedes-last="never"/><substitute><names variable="editor"/><choose><if type="bill hearing legislation regulation" match="any"><text variable="title"/></if><else><text variable="title" font-style="italic"/></else></choose></substitute></names>`;

const styleOf = (id: string, layout: string) => `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="never">
  <info><title>${id}</title><id>${id}</id><category citation-format="author-date"/><updated>2026-11-23T00:00:00+00:00</updated></info>
  <citation et-al-min="4" et-al-use-first="1"><layout>${layout}</layout></citation>
  <bibliography><layout><names variable="author"/></layout></bibliography>
</style>`;

/**
 * A CSL style that prints authors alone, as running text has them: numeric and note styles have no
 * form for "Bach shows", whose author belongs to the sentence and not to the citation. The names of
 * Acts and debates are not in italics there.
 */
export const AUTHORS = styleOf('authors', NAMES);

/**
 * The same with year and place: "Bach, 2012, p. 405". Numeric styles have no other words for a work
 * that has no number, because it is not in the list. The name of an Act has its year already.
 */
export const NAMED_WORKS = styleOf(
  'named-works',
  `<group delimiter=", ">${NAMES}<choose><if type="bill hearing legislation regulation" match="none"><choose><if variable="issued"><date variable="issued"><date-part name="year"/></date></if><else><text term="no date" form="short"/></else></choose></if></choose><group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group></group>`,
);

/**
 * A CSL style that prints authors alone, as running text has them: numeric and note styles have no
 * form for "Bach shows", whose author belongs to the sentence and not to the citation. The names of
 * Acts and debates are not in italics there.
 */
export const AUTHORS = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="never">
  <info><title>Authors</title><id>authors</id><category citation-format="author-date"/><updated>2026-11-23T00:00:00+00:00</updated></info>
  <citation et-al-min="4" et-al-use-first="1"><layout>
    <names variable="author"><name form="short" and="text" delimiter-precedes-last="never"/><substitute><names variable="editor"/><choose><if type="bill hearing legislation regulation" match="any"><text variable="title"/></if><else><text variable="title" font-style="italic"/></else></choose></substitute></names>
  </layout></citation>
  <bibliography><layout><names variable="author"/></layout></bibliography>
</style>`;

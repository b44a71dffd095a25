/** A place where we and Pandoc differ: what each prints there, in which styles, and why. */
export interface Difference {
  styles: string[];
  theirs: string;
  ours: string;
  why: string;
  /** Where it was reported, or the finding that shows it. */
  report: string;
}

export const differences: Difference[] = [
  {
    styles: ['mla', 'mhra', 'oscola'],
    theirs: 'Enterprises Under the',
    ours: 'Enterprises under the',
    why: 'CSL 1.0.2 (“Title Case Conversion”) leaves prepositions small and lists “under”; Pandoc’s own list lacks it. Chicago’s 18th edition has a capital there, and so have we.',
    report: 'https://github.com/citation-style-language/schema/issues/132',
  },
  {
    styles: ['chicago-notes'],
    theirs: 'Service Mutual?” November 23, 2026, para',
    ours: 'Service Mutual?,” November 23, 2026, para',
    why: 'Chicago (6.125 in the 17th edition) keeps the comma after a title that ends in a question mark.',
    report: 'https://github.com/Juris-M/citeproc-js/issues/154',
  },
  {
    styles: ['chicago-notes'],
    theirs: 'Service Mutual?” 1.1 ed., November 28, 2026, para',
    ours: 'Service Mutual?,” 1.1 ed., November 28, 2026, para',
    why: 'The same, before an edition.',
    report: 'https://github.com/Juris-M/citeproc-js/issues/154',
  },
  {
    styles: ['ieee'],
    theirs: 'service mutual?” in _Going Mutual',
    ours: 'service mutual?,” in _Going Mutual',
    why: 'The IEEE Editorial Style Manual leaves to Chicago what it does not settle, so here too the comma stays.',
    report: 'https://github.com/Juris-M/citeproc-js/issues/154',
  },
  {
    styles: ['oscola'],
    theirs: 'Ibid',
    ours: 'ibid',
    why: 'In OSCOLA’s own examples a note begins with a small “ibid”; Pandoc begins every note with a capital.',
    report: 'https://github.com/jgm/pandoc/issues/7110',
  },
  {
    styles: ['vancouver'],
    theirs: ', editorBirchall J.',
    ours: 'Birchall J, editor.',
    why: 'Pandoc puts the editor’s label before the name and out of its place.',
    report: 'findings/pandoc-label-before-names.sh',
  },
  {
    styles: ['vancouver'],
    theirs: 'Faure J-P.',
    ours: 'Faure JP.',
    why: 'The style says that initials have no hyphen (CSL 1.0.2, “initialize-with-hyphen”); Pandoc keeps one that stands between initials.',
    report: 'findings/pandoc-hyphen-between-initials.sh',
  },
  {
    styles: ['apa', 'vancouver'],
    theirs: 'the “next” test',
    ours: 'the ‘next’ test',
    why: 'Pandoc reads typographic quotation marks as quotations and sets its own; citeproc-js keeps those of the title. CSL 1.0.2 says nothing of it.',
    report: 'findings/pandoc-typographic-quotation-marks.sh',
  },
];

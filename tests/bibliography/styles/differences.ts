/** A place where we and Pandoc differ: what each prints there, in which styles, and why. */
export interface Difference {
  styles: string[];
  theirs: string;
  ours: string;
  why: string;
}

export const differences: Difference[] = [
  {
    styles: ['mla', 'chicago-author-date', 'chicago-notes', 'mhra', 'oscola'],
    theirs: 'Enterprises Under the',
    ours: 'Enterprises under the',
    why: 'CSL 1.0.2 (“Title Case Conversion”) leaves prepositions small and lists “under”; Pandoc’s own list lacks it.',
  },
  {
    styles: ['chicago-notes'],
    theirs: 'Service Mutual?” November 23, 2026, para',
    ours: 'Service Mutual?,” November 23, 2026, para',
    why: 'Chicago (6.125 in the 17th edition) keeps the comma after a title that ends in a question mark.',
  },
  {
    styles: ['chicago-notes'],
    theirs: 'Service Mutual?” 1.1 ed., November 28, 2026, para',
    ours: 'Service Mutual?,” 1.1 ed., November 28, 2026, para',
    why: 'The same, before an edition.',
  },
  {
    styles: ['ieee'],
    theirs: 'service mutual?” in _Going Mutual',
    ours: 'service mutual?,” in _Going Mutual',
    why: 'The IEEE Editorial Style Manual leaves to Chicago what it does not settle, so here too the comma stays.',
  },
  {
    styles: ['oscola'],
    theirs: 'Procurement Act 2023 2023',
    ours: 'Procurement Act 2023',
    why: 'OSCOLA names an Act with its year once (2.4.1).',
  },
  {
    styles: ['oscola'],
    theirs: 'Ibid',
    ours: 'ibid',
    why: 'In OSCOLA’s own examples a note begins with a small “ibid”.',
  },
  {
    styles: ['vancouver'],
    theirs: ', editorBirchall J.',
    ours: 'Birchall J, editor.',
    why: 'Pandoc puts the editor’s label before the name and out of its place.',
  },
];

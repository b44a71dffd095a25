/** Where a cluster stands among the notes of its text, in a style of notes. */
export interface NotePlace {
  /** The number of its note in the one series of the text's footnotes and those of its citations. */
  note: number;
  /**
   * Where it stands in a footnote of the text: at the start of its only paragraph, as a sentence by
   * itself or not, or among other words.
   */
  within?: 'sentence' | 'start' | 'among';
}

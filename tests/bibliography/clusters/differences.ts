/** A place where we and Pandoc differ: what each prints there, in which styles, and why. */
export interface Difference {
  /** The cluster, or the work whose entry it is. */
  of: string;
  styles: string[];
  theirs: string;
  ours: string;
  why: string;
}

const OWN_FIRST =
  'Pandoc sorts the work whose author the sentence names among the others, and then prints the name within the brackets. Here it comes first.';
const EDITORS_FIRST = 'Pandoc puts the editor’s label before the name and out of its place.';

export const differences: Difference[] = [
  {
    of: '@zell-2011 [@zell-2009]',
    styles: ['harvard', 'apa'],
    theirs: '(Zell, 2009, 2011; Zell)',
    ours: 'Zell (2011, 2009)',
    why: OWN_FIRST,
  },
  {
    of: '@zell-2011 [@zell-2009; @ames-2015]',
    styles: ['harvard'],
    theirs: '(Zell, 2009, 2011; Zell; Ames, 2015)',
    ours: 'Zell (2011, 2009; Ames, 2015)',
    why: OWN_FIRST,
  },
  {
    of: '@zell-2011 [@zell-2009; @ames-2015]',
    styles: ['apa'],
    theirs: '(Ames, 2015; Zell, 2009, 2011; Zell)',
    ours: 'Zell (2011, 2009; Ames, 2015)',
    why: OWN_FIRST,
  },
  {
    of: '@moor-2013 [@ames-2015]',
    styles: ['apa'],
    theirs: '(Ames, 2015; Moor; 2013)',
    ours: 'Moor (2013; Ames, 2015)',
    why: OWN_FIRST,
  },
  {
    of: '[-@zell-2011; @ames-2015]',
    styles: ['apa'],
    theirs: '(Ames, 2015; 2011)',
    ours: '(2011; Ames, 2015)',
    why: 'The sentence names Zell, as in “Zell asks [-@zell-2011; @ames-2015]”; behind Ames the year would read as his.',
  },
  {
    of: 'edited',
    styles: ['vancouver'],
    theirs: ', editorsNunn M, Audit Office. Edited by both. Leeds: Example Press; 2012.',
    ours: 'Nunn M, Audit Office, editors. Edited by both. Leeds: Example Press; 2012.',
    why: EDITORS_FIRST,
  },
  {
    of: 'within',
    styles: ['vancouver'],
    theirs:
      'Parish Board, Home Office. A chapter of bodies. In, editorsAudit Office, Ives T. A whole book. Leeds: Example Press; 2011. p. 3–9.',
    ours: 'Parish Board, Home Office. A chapter of bodies. In: Audit Office, Ives T, editors. A whole book. Leeds: Example Press; 2011. p. 3–9.',
    why: EDITORS_FIRST,
  },
];

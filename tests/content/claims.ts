/**
 * The essay's thirty claims and what each must cite, as a reader sees it: transcribed by hand from
 * the research notes on the essay, not from the site. N is a citation in the running sentence.
 */
export const CLAIMS: [id: string, section: string, citations: string[]][] = [
  ['C-01', 'introduction', ['(Le Grand, 2012)']],
  ['C-02', 'introduction', ['(Birchall, 2001, p. 6)']],
  ['C-03', 'introduction', ['(GOV.UK, 2013)']],
  ['C-04', 'introduction', ['(Cabinet Office, 2013a)']],
  ['C-05', 'what-is-a-mutual', []],
  ['C-06', 'what-is-a-mutual', ['(Needleman and Westall, 1991, p. 323)']],
  ['C-07', 'what-is-a-mutual', ['(Le Grand, 2012)']],
  ['C-08', 'what-is-a-mutual', ['(Cabinet Office, 2013b)']],
  ['C-09', 'what-is-a-mutual', []],
  ['C-10', 'what-is-a-mutual', ['(Cabinet Office, 2013c)']],
  ['C-11', 'why-mutuals', ['(GOV.UK, 2013)']],
  ['C-12', 'why-mutuals', ['(Bach, 2012, p. 405)']],
  ['C-13', 'why-mutuals', ['(Mutuals Taskforce, 2012, p. 11)']],
  ['C-14', 'why-mutuals', ['Bach (2012)']],
  ['C-15', 'why-mutuals', ['Local Government Association (2013)', '(Cabinet Office, 2013a)']],
  ['C-16', 'why-mutuals', []],
  ['C-17', 'the-downsides', ['(Bach, 2012, p. 407)']],
  ['C-18', 'the-downsides', ['(Whitfield, 2012)']],
  ['C-19', 'the-downsides', []],
  ['C-20', 'the-downsides', ['(Bach, 2012, p. 401)']],
  ['C-21', 'the-downsides', ['(Michie, 2012, p. 9)']],
  ['C-22', 'the-downsides', ['(Michie, 2012, p. 9)']],
  ['C-23', 'the-downsides', ['(Farrow-Smith, 2013)']],
  ['C-24', 'the-downsides', []],
  ['C-25', 'the-downsides', ['(Bach, 2012, p. 407; Civil Service World, 2012)']],
  ['C-26', 'the-downsides', []],
  ['C-27', 'the-downsides', ['(Bach, 2012, p. 408)']],
  ['C-28', 'the-downsides', ['(Civil Service World, 2012)']],
  ['C-29', 'conclusion', []],
  ['C-30', 'conclusion', []],
];

/** The titles of the sections. */
export const TITLES: Record<string, string> = {
  introduction: 'Introduction',
  'what-is-a-mutual': 'What is a mutual?',
  'why-mutuals': 'Why mutuals?',
  'the-downsides': 'The downsides',
  conclusion: 'Conclusion',
};

/** The verdict on each claim, transcribed by hand from the same notes ("supported" and "fair" are right, "often wrong" is too strong). */
export const VERDICTS: Record<string, string[]> = {
  right:
    'C-02 C-03 C-04 C-05 C-10 C-14 C-15 C-17 C-18 C-19 C-20 C-21 C-24 C-25 C-28 C-29 C-30'.split(
      ' ',
    ),
  partly: ['C-01', 'C-09', 'C-23'],
  'too strong': ['C-06', 'C-07', 'C-08', 'C-26'],
  contested: ['C-11', 'C-12', 'C-13'],
  untested: ['C-22'],
  inaccurate: ['C-27'],
  'not checked': ['C-16'],
};

/** The citation styles on offer, by their names in addresses, with the edition that each follows. */
export const citationStyleNames = {
  harvard: 'Harvard (Cite Them Right, 12th edition)',
  apa: 'APA, 7th edition',
  mla: 'MLA, 9th edition',
  'chicago-author-date': 'Chicago, 18th edition, author and date',
  'chicago-notes': 'Chicago, 18th edition, notes',
  mhra: 'MHRA, 4th edition',
  oscola: 'OSCOLA, 4th edition',
  vancouver: 'Vancouver (NLM, 2nd edition)',
  ieee: 'IEEE',
} as const;

/** The name of a style in addresses. */
export type StyleId = keyof typeof citationStyleNames;

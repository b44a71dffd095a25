/** A row of claims.yaml with nothing wrong in it, for a claim of a section. */
export const aClaim = (section: string) => `- id: C-01
  section: ${section}
  claim: So it is.
  cites: []
  source-checked: There is none.
  verdict: untested
  short: nobody has looked
  reasons: Nobody looked.
  sources: []
  last-checked: 2026-11-23
  next-check: 2027-11-23
`;

import { expect, test } from 'vitest';
import { bibliographyOf, styleOf } from './harvard.ts';

const mla = styleOf('modern-language-association', 'en-US');

/** Titles as written, and as Chicago (18th edition, 8.160), MLA (9th, 2.90) and MHRA (4th, 2.5) print them. */
const titles: [written: string, printed: string][] = [
  ['Public service mutuals: the next steps', 'Public Service Mutuals: The Next Steps'],
  ['Not yet a mutual', 'Not Yet a Mutual'],
  ['Why not? an answer', 'Why Not? An Answer'],
  ['Stop! in the name of law', 'Stop! In the Name of Law'],
  ['Who pays? for what', 'Who Pays? For What'],
  ['a word about it', 'A Word about It'],
  ['what they do it for', 'What They Do It For'],
  ['the «public» and the „private“ interest', 'The «Public» and the „Private“ Interest'],
  ['(a note) on “mutuals” today', '(A Note) on “Mutuals” Today'],
  ['R. v. the crown and the state', 'R. v. the Crown and the State'],
  ['eBay, GOV.UK and gov.uk', 'eBay, GOV.UK and gov.uk'],
  ['a public/private partnership', 'A Public/Private Partnership'],
];

test.for(titles)('“%s” becomes “%s” in title case', async ([written, printed]) => {
  const bibliography = bibliographyOf([{ id: 'a', type: 'book', title: written }], { style: mla });
  const entry = await bibliography.entry('a');
  expect(entry.replace(/<[^>]+>/gu, '').replace(/\.$/u, '')).toBe(printed);
});

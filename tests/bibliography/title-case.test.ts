import { expect, test } from 'vitest';
import { bibliographyOf, styleOf } from './harvard.ts';

const mla = styleOf('modern-language-association', 'en-US');

/** Titles as written, and as MLA prints them (MLA Handbook, 9th edition, 2.90). */
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

const bibliography = bibliographyOf(
  titles.map(([title], index) => ({ id: `work-${index}`, type: 'book', title })),
  { style: mla },
);

test.for(titles.map(([written, printed], index) => [written, printed, index] as const))(
  '“%s” becomes “%s” in title case',
  async ([, printed, index]) => {
    const entry = await bibliography.entry(`work-${index}`);
    expect(entry.replace(/<[^>]+>/gu, '').replace(/\.$/u, '')).toBe(printed);
  },
);

test('Chicago gives a capital to prepositions of five letters and more (18th edition, 8.160)', async () => {
  const style = styleOf('chicago-author-date', 'en-US');
  const work = { id: 'a', type: 'book', title: 'law under pressure from below the law' };
  expect(await bibliographyOf([work], { style }).entry('a')).toContain(
    'Law Under Pressure from Below the Law',
  );
});

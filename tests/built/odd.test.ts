import { expect, test } from 'vitest';
import { flat, page, textFile } from '../builds/pages.ts';
import { OTHER } from '../builds/sites.ts';

const windows = () => page('windows/', OTHER);

test.for([
  ['three authors', '(Author0, Author1 and Author2, 2001)'],
  ['twelve authors', '(Author0 et al., 2002)'],
  ['no date, and a body with an ampersand', '(Office of Tests & Trials, no date)'],
  ['an apostrophe', '(O’Boyle, 2003)'],
  ['a particle', '(van der Berg, 2004)'],
  ['an accent', '(Calò, 2005)'],
  ['another script', '(山田, 2006)'],
  ['what looks like markup', '(A < B, 2007)'],
] as const)('a label of %s', ([, label]) => {
  expect(flat(windows().document.body.textContent)).toContain(label);
});

test('text of a record never becomes markup', () => {
  expect(windows().html).toContain('Less &#60; more &#38; “quoted”');
  expect(textFile('windows.md', OTHER)).toContain('Less \\< more & “quoted”');
});

test('an empty section is a page', () => {
  expect(page('empty/', OTHER).document.querySelector('h1')?.textContent).toContain('Section 93');
});

test('notes of several sections stand on one page', () => {
  const ids = [...page('essay/', OTHER).document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(['windows-fn-1', 'notes-fn-1']));
  const markdown = textFile('essay.md', OTHER);
  expect(markdown).toContain('Note.[^windows-1]');
  expect(markdown).toContain('[^windows-1]: As Author0, Author1 and Author2 (2001) has it.');
  expect(markdown).toContain('[^notes-1]: Another (Author0, Author1 and Author2, 2001).');
});

test('what was taken out leaves a stub at its address, which leads on', () => {
  for (const path of ['two-editions', 'essay']) {
    const stub = page(`${path}/`, OTHER).document.querySelector('li#p90-3');
    expect(flat(stub?.textContent)).toMatch(
      /^Paragraph 90\.3 was taken out in edition 1\.1; see 90\.2/u,
    );
    expect(textFile(`${path}.md`, OTHER)).toMatch(
      /^- Paragraph \[90\.3\]\(\S+#p90-3\) was taken out in edition 1\.1; see \[90\.2\]/mu,
    );
  }
});

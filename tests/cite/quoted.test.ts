import { expect, test } from 'vitest';
import { PARAGRAPH } from '../../src/bibliography/signs.ts';
import { quotedForms } from '../../src/cite/quoted.ts';

const KEPT = 'https://mutual.example/editions/1.0/skills/';
const WORDS = {
  id: 'p4-3',
  text: 'It takes “skill”, Bach’s word',
  directive: ':~:text=It%20takes',
};
const citedAs = (inText: string) => ({
  whole: { inText: '', entry: '' },
  page: { inText: '', entry: '' },
  paragraph: inText.replace('4.3', PARAGRAPH),
});
const paragraphs = { 'p4-3': { number: '4.3', edition: '1.0', hash: 'cb2e69b0' } };
const british = ['‘', '’', '“', '”'] as [string, string, string, string];
const american = ['“', '”', '‘', '’'] as [string, string, string, string];

test('a quotation links its citation to its very words, and writes out the address of its paragraph', () => {
  const page = { paragraphs, quotes: british, edition: citedAs('(Mutual, 2026, para. 4.3)') };
  expect(quotedForms(WORDS, page, KEPT)).toEqual({
    words: '‘It takes “skill”, Bach’s word’',
    citation: '(Mutual, 2026, para. 4.3)',
    link: `${KEPT}#p4-3:~:text=It%20takes`,
    address: `${KEPT}#p4-3`,
  });
});

test('a whole paragraph is at the address of its number alone', () => {
  const page = { paragraphs, quotes: british, edition: citedAs('(Mutual, 2026, para. 4.3)') };
  const { link, address } = quotedForms({ ...WORDS, directive: '' }, page, KEPT);
  expect([link, address]).toEqual([`${KEPT}#p4-3`, `${KEPT}#p4-3`]);
});

test('a note that has the address in it is one link, and says no address twice', () => {
  const note = `Mutual, <i>Skills</i>, para. 4.3 &#60;<a href="${KEPT}">${KEPT}</a>&#62;.`;
  const { citation, address } = quotedForms(
    WORDS,
    { paragraphs, quotes: british, edition: citedAs(note) },
    KEPT,
  );
  expect(citation).toBe(`Mutual, <i>Skills</i>, para. 4.3 &#60;${KEPT}&#62;.`);
  expect(address).toBe('');
});

test('quotation marks within those of an American style are single', () => {
  const page = { paragraphs, quotes: american, edition: citedAs('(Mutual, 2026)') };
  expect(quotedForms(WORDS, page, KEPT).words).toBe('“It takes ‘skill’, Bach’s word”');
});

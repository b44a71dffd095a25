import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { doiAddress } from '../../src/bibliography/doi.ts';
import { readWorks } from '../../src/bibliography/index.ts';
import { bibliographyOf, harvard } from './harvard.ts';

/** A real one, of the kind that publishers gave in the nineties. */
const OLD = '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2';
const ENCODED =
  'https://doi.org/10.1002/(SICI)1097-0258(19980815/30)17:15/16%3C1661::AID-SIM968%3E3.0.CO;2-2';

describe('the address of a DOI', () => {
  // the table of the DOI Handbook, “DOI Name Encoding Rules for URL Presentation”
  test.for([
    ['10.1000/456#789', 'https://doi.org/10.1000/456%23789'],
    ['10.1000/a%b', 'https://doi.org/10.1000/a%25b'],
    ['10.1000/a"b', 'https://doi.org/10.1000/a%22b'],
    ['10.1000/a b', 'https://doi.org/10.1000/a%20b'],
    ['10.1000/a?b', 'https://doi.org/10.1000/a%3Fb'],
    ['10.1000/<{^[`|\\+]}>', 'https://doi.org/10.1000/%3C%7B%5E%5B%60%7C%5C%2B%5D%7D%3E'],
    ['10.1000/a/../b', 'https://doi.org/10.1000/a/..%2Fb'],
    ['10.1000/a/./b', 'https://doi.org/10.1000/a/.%2Fb'],
    ['10.1111/j.1468-2338.2012.00693.x', 'https://doi.org/10.1111/j.1468-2338.2012.00693.x'],
    [OLD, ENCODED],
  ])('%s', ([doi = '', address]) => {
    expect(doiAddress(doi)).toBe(address);
    expect(decodeURIComponent(new URL(doiAddress(doi)).href)).toBe(`https://doi.org/${doi}`);
  });
});

const folder = new URL('../../src/bibliography/csl/', import.meta.url);
const styles = readdirSync(folder).filter((file) => file.endsWith('.csl'));

describe.each(styles)('an entry in %s', (file) => {
  const style = { ...harvard, name: file, style: readFileSync(new URL(file, folder), 'utf8') };
  test.for([
    ['10.1000/456#789', 'https://doi.org/10.1000/456%23789', '10.1000/456#789'],
    ['10.1000/a"b', 'https://doi.org/10.1000/a%22b', '10.1000/a"b'],
    ['10.1000/a%b', 'https://doi.org/10.1000/a%25b', '10.1000/a%b'],
    [OLD, ENCODED, OLD.replace('<', '&#60;').replace('>', '&#62;')],
  ])('links %s and shows it plain', async ([DOI = '', address = '', shown = '']) => {
    const work = { id: 'x', type: 'article-journal', title: 'A title', DOI };
    const entry = await bibliographyOf([work], { style }).entry('x');
    const link = /<a href="([^"]*)">(.*?)<\/a>/u.exec(entry);
    expect(link?.[1]).toBe(address);
    expect(link?.[2]?.replace(/^https?:\/\/doi\.org\//u, '')).toBe(shown);
  });
});

test('a work’s link is encoded, its record is not', () => {
  const text = '- id: x\n  type: book\n  title: A title\n  DOI: 10.1000/456#789\n';
  const [work] = readWorks([{ file: 'a.yaml', text }]).works;
  expect(work?.csl.DOI).toBe('10.1000/456#789');
  expect(work?.links.live).toBe('https://doi.org/10.1000/456%23789');
});

test('RIS gives the address of a DOI that bibutils does not know encoded, and the DOI plain', async () => {
  const own = bibliographyOf([{ id: 'x', type: 'book', title: 'A title', DOI: '10.12345/a#b' }]);
  const lines = (await own.export(['x'], 'ris')).split('\n');
  expect(lines).toContain('DO  - 10.12345/a#b');
  expect(lines).toContain('UR  - https://doi.org/10.12345/a%23b');
});

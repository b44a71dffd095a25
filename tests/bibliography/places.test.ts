import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findCitations, type CslItem } from '../../src/bibliography/index.ts';
import { bibliographyOf } from './harvard.ts';

/** The locators of CSL 1.0.2 (appendix IV). */
const LOCATORS = `act appendix article-locator book canon chapter column elocation equation figure
folio issue line note opus page paragraph part rule scene section sub-verbo supplement table
timestamp title-locator verse volume`.split(/\s+/u);

interface Term {
  form: string;
  single: string;
  multiple: string;
}

/** The terms for a kind of place in the CSL project's locale: what Pandoc reads places by. */
function termsOf(name: string, locale: string): Term[] {
  const xml = readFileSync(
    new URL(`../../src/bibliography/csl/${locale}`, import.meta.url),
    'utf8',
  );
  const term = new RegExp(`<term name="${name}"(?: form="(\\w+)")?>([^]*?)</term>`, 'gu');
  const inside = (text: string, tag: string) =>
    new RegExp(`<${tag}>([^<]*)</${tag}>`, 'u').exec(text)?.[1] ?? '';
  return [...xml.matchAll(term)]
    .map(([, form = 'long', text = '']) => ({
      form,
      single: inside(text, 'single'),
      multiple: inside(text, 'multiple'),
    }))
    .filter(({ single }) => single !== '');
}

const read = (text: string) => findCitations(`[@k, ${text}]`)[0]?.cluster?.items[0];

describe.for(['locales-en-GB.xml', 'locales-en-US.xml'])('by the words of %s', (locale) => {
  test.for(LOCATORS.map((name) => [name]))('%s is a kind of place', ([name = '']) => {
    for (const { single, multiple } of termsOf(name, locale)) {
      expect(read(`${single} 3`)?.locator, single).toEqual({ label: name, value: '3' });
      expect(read(`${multiple} 3-5`)?.locator, multiple).toEqual({ label: name, value: '3-5' });
    }
  });
});

// OSCOLA, 4th edition, 2.4.2 and 2.5
test.for([
  ['s 33(2)(a)', 'section', '33(2)(a)'],
  ['ss 33-34', 'section', '33-34'],
  ['art. 81', 'article-locator', '81'],
  ['reg. 4(1)', 'regulation', '4(1)'],
  ['regs 4-6', 'regulation', '4-6'],
  ['sch. 2', 'schedule', '2'],
  ['sch 2', 'schedule', '2'],
  ['r 3.1', 'rule', '3.1'],
  ['cl. 5', 'clause', '5'],
  ['col. 412', 'column', '412'],
  ['cols. 412-415', 'column', '412-415'],
])('British law: %s', ([text = '', label, value]) => {
  expect(read(text)?.locator).toEqual({ label, value });
});

test.for([
  ['p. 12n4', { label: 'page', value: '12n4' }, undefined],
  ['pp. 12ff', { label: 'page', value: '12ff' }, undefined],
  ['p. 1:23', { label: 'page', value: '1:23' }, undefined],
  ['timestamp 1:02:45-1:03:10', { label: 'timestamp', value: '1:02:45-1:03:10' }, undefined],
  ['pp. i, iv', { label: 'page', value: 'i, iv' }, undefined],
  ['secs. 33(2), 34(1)-(3)', { label: 'section', value: '33(2), 34(1)-(3)' }, undefined],
  ['s.v. mutual', { label: 'sub-verbo', value: 'mutual' }, undefined],
  ['s.v. “mutual aid”, sense 2', { label: 'sub-verbo', value: '“mutual aid”' }, ', sense 2'],
  // words that only look like places
  ['p. 3, i think', { label: 'page', value: '3' }, ', i think'],
  ['line by line', undefined, ', line by line'],
  ['rule of thumb', undefined, ', rule of thumb'],
  ['no doubt', undefined, ', no doubt'],
] as const)('what is read of “%s”', ([text, locator, suffix]) => {
  expect(read(text)?.locator).toEqual(locator);
  expect(read(text)?.suffix).toBe(suffix);
});

const book: CslItem = {
  id: 'k',
  type: 'book',
  author: [{ family: 'Tully', given: 'Rose' }],
  issued: { 'date-parts': [[2001]] },
  title: 'A plain book',
  publisher: 'Example Press',
};
const bibliography = bibliographyOf([book]);
const label = async (text: string) => {
  const [found] = findCitations(`[@k, ${text}]`);
  const parts = found?.cluster ? await bibliography.label(found.cluster) : [];
  return parts.map(({ html }) => html).join('');
};

test.for(LOCATORS.map((name) => [name]))('%s is printed by its term', async ([name = '']) => {
  const terms = termsOf(name, 'locales-en-GB.xml');
  // a time needs no word before it
  expect(terms.length > 0).toBe(name !== 'timestamp');
  const { single, multiple } = terms.find(({ form }) => form === 'short') ??
    terms[0] ?? { single: '', multiple: '' };
  const [one, several] = [terms[0]?.single ?? name, terms[0]?.multiple ?? name];
  const after = (term: string) => `(Tully, 2001, ${term ? `${term} ` : ''}`;
  expect(await label(`${one} 3`)).toBe(`${after(single)}3)`);
  expect(await label(`${several} 3-5`)).toBe(`${after(multiple)}3–5)`);
});

test.for([
  ['reg. 4(1)', 'reg. 4(1)'],
  ['regs. 4-6', 'regs 4–6'],
  ['sch. 2', 'sch. 2'],
  ['schs. 2 and 3', 'schs 2 and 3'],
  ['cl. 5', 'cl. 5'],
])('British law is printed: %s', async ([text = '', wanted]) => {
  expect(await label(text)).toBe(`(Tully, 2001, ${wanted})`);
});

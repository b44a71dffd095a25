import { expect, test } from 'vitest';
import { aToZ, type Named } from '../../src/site/a-to-z.ts';
import { bibliographyOf } from '../bibliography/harvard.ts';
import { aCase, claim, form, page, section, tablesOf, term, works } from './invented.ts';

const nothing: Named = {
  listed: [],
  sections: [],
  tables: tablesOf({}),
  pages: new Map(),
  references: bibliographyOf([]),
};
const lettersOf = async (rest: Partial<Named>) => {
  const letters = await aToZ({ ...nothing, ...rest });
  return letters.map(({ letter, entries }) => [letter, ...entries.map(({ name }) => name)]);
};
const titled = (...titles: string[]) => titles.map((title) => page('about', { title }));

test('everything with a name is listed, with the page that it stands on', async () => {
  const letters = await aToZ({
    listed: [page('about', { title: 'About' })],
    sections: [
      section('why-mutuals', 1, {
        title: 'Why?',
        headings: [{ id: 'staff', text: 'Staff', depth: 2 }],
      }),
    ],
    tables: tablesOf({
      cases: [aCase('pool', 'The Pool')],
      claims: [claim('C-02')],
      forms: [form('cic', 'Interest company')],
      glossary: [term('lock', 'Lock')],
    }),
    pages: new Map([['cases', page('cases', { title: 'Named cases' })]]),
    references: bibliographyOf(works.slice(0, 1)),
  });
  expect(letters.flatMap(({ entries }) => entries)).toEqual([
    { name: 'About', path: '/about/' },
    { name: 'C-02: Right: as found', path: '/claims/#c-02', on: 'claims' },
    { name: 'Hill (2012): A book of hills', path: '/references/#hill-2012', on: 'References' },
    { name: 'Interest company', path: '/forms/#cic', on: 'forms' },
    { name: 'Lock', path: '/glossary/#lock', on: 'glossary' },
    { name: 'Staff', path: '/why-mutuals/#staff', on: 'Why?' },
    { name: 'The Pool', path: '/cases/#pool', on: 'Named cases' },
  ]);
});

test('works that have an index of their own are left out', async () => {
  const references = bibliographyOf(works);
  const listed = titled('Ark');
  expect(await lettersOf({ listed, references, worksElsewhere: true })).toEqual([['A', 'Ark']]);
});

test('digits come first, and numbers by their size', async () => {
  expect(await lettersOf({ listed: titled('Zoo', '10 pools', '2 pools', 'Ark') })).toEqual([
    ['0–9', '2 pools', '10 pools'],
    ['A', 'Ark'],
    ['Z', 'Zoo'],
  ]);
});

test('accents, small letters and quotation marks make no letter of their own', async () => {
  expect(await lettersOf({ listed: titled('“Any” body', 'Éclair', 'eel', 'apple') })).toEqual([
    ['A', '“Any” body', 'apple'],
    ['E', 'Éclair', 'eel'],
  ]);
});

test('a work that is known by its title has it once, and its markup is read as text', async () => {
  const anonymous = { id: 'report', type: 'report', title: 'Rain & wind', issued: {} };
  const names = await lettersOf({ references: bibliographyOf([anonymous]) });
  expect(names).toEqual([['R', expect.stringMatching(/^Rain & wind\b(?!.*Rain)/u)]]);
});

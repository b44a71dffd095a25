import { describe, expect, test } from 'vitest';
import { flat, page } from '../builds/pages.ts';
import { rowsOf } from '../content/rows.ts';
import { wordsBehind } from './words.ts';

interface Case {
  id: string;
  name: string;
  form?: string;
  years?: Record<string, string>;
  typical: boolean;
  after: { where: string; ended?: boolean };
}
const cases = rowsOf('cases') as unknown as Case[];
const { document } = page('cases/');
const ended = cases.filter(({ after }) => after.ended);

test('at least fourteen cases, each with what happened, where the service went, and sources', () => {
  expect(cases.length).toBeGreaterThanOrEqual(14);
  expect(document.querySelectorAll('.case')).toHaveLength(cases.length);
});

describe('the table at the head of the page', () => {
  const table = document.querySelector('.case-table');
  const rows = [...(table?.querySelectorAll('tbody tr') ?? [])];
  const cellsOf = (row: Element | undefined) =>
    [...(row?.children ?? [])].map(({ textContent }) => flat(textContent));

  test('stands before the cards, in the order of the names, as its head says', () => {
    const order = [...document.querySelectorAll('.case-table, .case')];
    expect(order[0]).toBe(table);
    const names = rows.map((row) => cellsOf(row)[0] ?? '');
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en-GB')));
    const sorted = [...(table?.querySelectorAll('[aria-sort]') ?? [])];
    expect(sorted.map((head) => [head.textContent.trim(), head.getAttribute('aria-sort')])).toEqual(
      [['Service', 'ascending']],
    );
  });

  test('names them in the order in which the contents and the cards do', () => {
    const names = rows.map((row) => cellsOf(row)[0]);
    const places = [...document.querySelectorAll('.contents a')].map((link) =>
      flat(link.textContent),
    );
    expect(places.slice(-names.length)).toEqual(names);
    const cards = [...document.querySelectorAll('.case h2')].map((name) => flat(name.textContent));
    expect(cards).toEqual(names);
  });

  test('has a line for each case, and no other', () => {
    const links = rows.map((row) => row.querySelector('th a')?.getAttribute('href'));
    expect(links.toSorted()).toEqual(cases.map(({ id }) => `#${id}`).sort());
  });

  test.for(cases)('says of $name what the data says', ({ id, name, form, years, after }) => {
    const row = rows.find((each) => each.querySelector(`a[href="#${id}"]`));
    const [service, itsForm, itsYears, outcome] = cellsOf(row);
    expect(service).toBe(name);
    expect(itsForm).toBe(form ?? 'Not found');
    if (!years) expect(itsYears).toBe('Not found');
    for (const each of Object.values(years ?? {})) expect(itsYears).toContain(each);
    expect(outcome).not.toBe('');
    expect(outcome === 'No end found').toBe(after.where === 'continues');
  });
});

test.for(cases)('$name', ({ id, name, typical }) => {
  const section = document.getElementById(id)?.closest('.case');
  expect(flat(section?.querySelector('h2')?.textContent)).toBe(name);
  const terms = [...(section?.querySelectorAll('dt') ?? [])].map((term) => flat(term.textContent));
  expect(terms.filter((term) => term.includes('What happened'))).toHaveLength(1);
  expect(terms.filter((term) => term.includes('Where the service went'))).toHaveLength(1);
  expect(section?.querySelectorAll('.cluster a').length).toBeGreaterThan(0);
  expect((section?.textContent ?? '').includes('Not a typical mutual.')).toBe(!typical);
});

test.for(['mycsp', 'hinchingbrooke', 'suffolk-libraries', 'achieving-for-children'])(
  '%s is told to be no typical mutual',
  (id) => expect(cases.find((each) => each.id === id)?.typical).toBe(false),
);

test('the chart of where services went has a mark for each mutual that ended', () => {
  const marks = document.querySelectorAll('svg[data-size="wide"] path[transform]');
  expect(marks).toHaveLength(ended.length);
  const hollow = [...marks].filter(
    (mark) => mark.closest('[fill]')?.getAttribute('fill') === 'none',
  );
  expect(hollow).toHaveLength(ended.filter(({ typical }) => !typical).length);
  const key = document.querySelector('.chart-figure .key');
  expect(key?.querySelectorAll('[fill="none"]')).toHaveLength(1);
  expect(flat(key?.textContent)).toContain('not a typical mutual');
});

test('the chart says in words what it shows: each mutual that ended, and that they are no sample', () => {
  const picture = document.querySelector('[role="img"]') as Element;
  const name = picture.getAttribute('aria-label') ?? wordsBehind(picture, 'aria-labelledby');
  const description = wordsBehind(picture, 'aria-describedby');
  expect(flat(name)).toMatch(/^Where services went/u);
  const [all, atypical] = description.split('Not typical mutuals:');
  for (const { name, typical } of ended) {
    expect(all).toContain(name);
    expect(atypical?.includes(name), name).toBe(!typical);
  }
  expect(document.querySelector('figcaption')?.textContent).toContain('not a sample');
  expect(document.querySelectorAll('.destinations a')).toHaveLength(ended.length);
});

test('forms and rules have a row each', () => {
  const tables = [...page('forms/').document.querySelectorAll('table')];
  expect(tables).toHaveLength(2);
  const rows = tables.flatMap((table) => [...table.querySelectorAll('tr')]);
  expect(rows).toHaveLength(rowsOf('forms').length + rowsOf('procurement').length + 2);
});

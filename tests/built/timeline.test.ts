import { expect, test } from 'vitest';
import { page } from '../builds/pages.ts';
import { rowsOf } from '../content/rows.ts';

const events = rowsOf('timeline') as unknown as { id: string; date: string }[];
const items = [...page('timeline/').document.querySelectorAll('.timeline > div')];

test('events stand in order, from the first of 1993 to the last of 2026', () => {
  expect(items.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  const years = events.map(({ date }) => date.slice(0, 4));
  expect(years).toEqual(years.toSorted());
  expect([years[0], years.at(-1)]).toEqual(['1993', '2026']);
});

test('each event has its date and a source', () => {
  for (const item of items) {
    expect(item.querySelector('strong')?.textContent, item.id).toMatch(/\d{4}/u);
    expect(item.querySelector('.cluster a'), item.id).not.toBeNull();
  }
});

import { parse as parseCsv } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { flat, page, textFile } from '../builds/pages.ts';
import { CLAIMS, VERDICTS } from '../content/claims.ts';

const { document } = page('./claims/');
const cards = [...document.querySelectorAll('.card')];
const rows = [...document.querySelectorAll('.scroll tbody tr')];

/** The word of a verdict, which stands before its reason. */
const wordOf = (verdict: string) => verdict.replace(/:.*$/u, '').toLowerCase();

/** A claim's number as an id of the page: "c-06". */
const anchors = (ids: string[]) => ids.map((id) => id.toLowerCase());

test('all thirty claims are there, in cards and in a table', () => {
  const ids = anchors(CLAIMS.map(([id]) => id));
  expect(cards.map((card) => card.querySelector('h3')?.id)).toEqual(ids);
  expect(rows.map((row) => row.querySelector('th a')?.getAttribute('href'))).toEqual(
    ids.map((id) => `#${id}`),
  );
});

test.for(Object.entries(VERDICTS))('those that are %s are so called', ([verdict, ids]) => {
  const called = cards.filter(
    (card) => wordOf(flat(card.querySelector('.verdict')?.textContent)) === verdict,
  );
  expect(called.map((card) => card.querySelector('h3')?.id)).toEqual(anchors(ids));
});

test.for(CLAIMS.map(([id, , citations], index) => [id, citations, index] as const))(
  '%s has its source with its citations, what is known now, and when it was last looked at',
  ([, citations, index]) => {
    const facts = [...(cards[index]?.querySelectorAll('dd') ?? [])];
    const [source = '', now = ''] = facts.map(({ textContent }) => flat(textContent));
    const last = facts.at(-1);
    const cites = citations
      .map((each) => each.replace(/^(\D+) \((\d{4}[a-z]?)\)$/u, '$1, $2'))
      .flatMap((each) => each.replace(/^\(|\)$/gu, '').split('; '));
    expect(
      [...(facts[0]?.querySelectorAll('.cluster a') ?? [])].map(({ textContent }) =>
        flat(textContent),
      ),
    ).toEqual(cites);
    expect(source).toMatch(/\.$/u);
    expect(now.length).toBeGreaterThan(20);
    expect(flat(last?.textContent)).toMatch(/^\d+ \w+ \d{4}; due again by \d+ \w+ \d{4}$/u);
    // a day on which it was looked at promises no check, least of all where the text says “not checked”
    expect(flat(last?.previousElementSibling?.textContent)).toBe('Last looked at');
  },
);

test.for(CLAIMS)(
  '%s leads to where the essay makes it, and the mark there back',
  ([id, section]) => {
    const anchor = id.toLowerCase();
    const claim = id.replace('C-', 'claim-');
    const link = document.querySelector(`.card:has(#${anchor}) > .quiet a`);
    const mark = page(`./${section}/`).document.querySelector(`#${claim} > .claim-mark`);
    expect(link?.getAttribute('href')).toBe(`/${section}/#${claim}`);
    expect(mark?.getAttribute('href')).toBe(`/claims/#${anchor}`);
  },
);

test('every note in the essay shows the verdict that the register gives', () => {
  const verdicts = new Map(
    rows.map((row) => [
      row.querySelector('a')?.getAttribute('href'),
      flat(row.querySelectorAll('td')[3]?.textContent),
    ]),
  );
  const links = [...page('./essay/').document.querySelectorAll('.since-verdict a')];
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) {
    const anchor = link.getAttribute('href')?.replace('/claims/', '');
    expect(flat(link.textContent), anchor).toBe(verdicts.get(anchor));
  }
});

test('the register that is taken away gives the same verdicts, and its sources with their pages', () => {
  const csv = parseCsv(textFile('claims/claims.csv'), { columns: true, bom: true }) as Record<
    string,
    string
  >[];
  for (const [verdict, ids] of Object.entries(VERDICTS)) {
    expect(csv.filter((row) => row['verdict'] === verdict).map(({ id }) => id)).toEqual(ids);
  }
  expect(csv.find(({ id }) => id === 'C-25')?.['cites']).toBe(
    'bach-2012, p. 407; civil-service-world-2012',
  );
});

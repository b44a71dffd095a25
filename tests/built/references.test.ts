import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { flat, page } from '../builds/pages.ts';
import { dataPages, essay } from '../builds/sites.ts';
import { CLAIMS } from '../content/claims.ts';

interface Recorded {
  id: string;
  type: string;
  tracing: { state: keyof typeof STATES; seen: keyof typeof SEEN };
}

/** What readers are told of a state of tracing, and of what was seen. */
const STATES = { traced: 'Traced', probable: 'Probable', untraced: 'Not traced' };
const SEEN = {
  whole: 'seen in full',
  part: 'seen in part',
  record: 'seen second-hand',
  nothing: 'not seen',
};

const works = globSync('content/references/*.yaml').flatMap(
  (file) => parse(readFileSync(file, 'utf8')) as Recorded[],
);
/** Works of the law, whose year is part of their title and stands there alone (Cite Them Right). */
const laws = new Set(works.filter(({ type }) => type === 'legislation').map(({ id }) => id));
const isTable = (path: string) => dataPages.some((slug) => path === `/${slug}/`);

const TRACED: Record<string, string[]> = {
  Traced: [
    'bach-2012',
    'going-mutual-2013',
    'mutuals-taskforce-2012',
    'needleman-and-westall-1991',
  ],
  Probable: [
    'birchall-2001',
    'civil-service-world-2012',
    'farrow-smith-2013',
    'michie-2012',
    'whitfield-2012',
  ],
  'Not traced': [
    'cabinet-office-2013a',
    'cabinet-office-2013b',
    'cabinet-office-2013c',
    'gov-uk-2013',
    'le-grand-2012',
    'local-government-association-2013',
  ],
};

const { document } = page('./references/');
const records = [...document.querySelectorAll('.record')];

const textsIn = (within: ParentNode, selector: string) =>
  [...within.querySelectorAll(selector)].map(({ textContent }) => flat(textContent));

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The text of an entry without the links to it and to its corrections. */
function entryText(entry: Element): string {
  const copy = entry.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll('.permalink, .corrected')) link.remove();
  return flat(copy.textContent);
}

test('all works are there, with what is known of each', () => {
  expect(records.map(({ id }) => id).sort()).toEqual(works.map(({ id }) => id).sort());
  for (const record of records) {
    const { id } = record;
    const [entry] = textsIn(record, '.entry');
    const labels = textsIn(record, '.label');
    expect(entry, id).toMatch(
      laws.has(id)
        ? /^[^(]*(?:\(\D+\)[^(]*)?\b\d{4}\b/u
        : /\((?:\d{4}[a-z]?|no date(?: [a-z])?)\)/u,
    );
    expect(textsIn(record, '.tracing + p')[0], id).toMatch(/\.$/u);
    expect(labels, id).toContain('Where it is cited');
    expect(labels.join(), id).toMatch(/rests on|checked/u);
    expect(record.querySelectorAll('.places > li').length, id).toBeGreaterThan(0);
    expect(textsIn(record, '.downloads a'), id).toEqual(['BibTeX', 'RIS', 'CSL-JSON']);
  }
});

test('the link to a work is named by what the work is known as', () => {
  const nameOf = (id: string) =>
    document.getElementById(id)?.querySelector('.entry > .permalink')?.getAttribute('aria-label');
  expect(nameOf('bach-2012')).toBe('Link to Bach (2012)');
});

test('each work says how it was traced and what of it was seen, and no more', () => {
  for (const { id, tracing } of works) {
    const record = document.getElementById(id);
    const said = `${STATES[tracing.state]}, ${SEEN[tracing.seen]}.`;
    expect(textsIn(record ?? document, '.tracing'), id).toEqual([said]);
  }
});

test('works are counted by state and by what was seen, and the counts are right', () => {
  const counted = new Map(
    textsIn(document, '.states > li').map((told) => {
      const [, name = '', count] = /^(.*) (\d+)$/u.exec(told) ?? [];
      return [name, Number(count)];
    }),
  );
  const inState = Map.groupBy(works, ({ tracing }) => tracing.state);
  const seen = Map.groupBy(works, ({ tracing }) => tracing.seen);
  expect(Object.fromEntries(counted)).toEqual({
    ...Object.fromEntries(
      Object.entries(STATES).map(([state, name]) => [
        name,
        inState.get(state as keyof typeof STATES)?.length ?? 0,
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(SEEN).map(([each, name]) => [
        capital(name),
        seen.get(each as keyof typeof SEEN)?.length ?? 0,
      ]),
    ),
  });
});

test('the about page tells of the same states by the same names', () => {
  const names = [...page('./about/').document.querySelectorAll('tbody td:first-child')].map(
    ({ textContent }) => flat(textContent),
  );
  expect(names).toEqual([...Object.values(STATES), ...Object.values(SEEN)].map(capital));
});

test('an entry shows its line and its state, and the rest is folded', () => {
  for (const record of records) {
    expect(
      [...record.children].map(({ tagName }) => tagName),
      record.id,
    ).toEqual(['P', 'DETAILS']);
    const [details] = record.querySelectorAll('details');
    expect(details?.hasAttribute('open'), record.id).toBe(false);
    expect(details?.firstElementChild?.tagName, record.id).toBe('SUMMARY');
    // a control may not hold another
    expect(details?.querySelectorAll('summary a, summary button'), record.id).toHaveLength(0);
  }
});

test('works stand under the letters that their entries begin with, and each letter leads there', () => {
  const groups = [...document.querySelectorAll('[data-group]')];
  const letters = [...document.querySelectorAll('.letters a')];
  expect(letters.map((link) => [flat(link.textContent), link.getAttribute('href')])).toEqual(
    groups.map((group) => [
      flat(group.querySelector('h3')?.textContent),
      `#${group.querySelector('h3')?.id}`,
    ]),
  );
  expect(new Set(letters.map(({ textContent }) => textContent)).size).toBeGreaterThan(15);
  for (const group of groups) {
    const letter = flat(group.querySelector('h3')?.textContent);
    for (const entry of group.querySelectorAll('.entry')) {
      const [first = ''] = /[\p{L}\p{N}]/u.exec(entryText(entry)) ?? [];
      expect(letter === '0–9' ? /\d/u.test(first) : first.toUpperCase() === letter).toBe(true);
    }
  }
  expect(groups.flatMap((group) => [...group.querySelectorAll('.record')])).toHaveLength(
    works.length,
  );
});

test('works can be chosen by state, by what was seen and by kind, and each choice says how many', () => {
  const names = ['state', 'seen', 'kind'];
  for (const name of names) {
    const choices = [...document.querySelectorAll(`[name="${name}"]:not([value=""])`)];
    const counts = choices.map((choice) => [
      choice.getAttribute('value'),
      Number(/\((\d+)\)$/u.exec(flat(choice.closest('label')?.textContent))?.[1]),
    ]);
    const found = Map.groupBy(records, (record) => record.getAttribute(`data-${name}`));
    expect(Object.fromEntries(counts), name).toEqual(
      Object.fromEntries([...found].map(([value, all]) => [value, all.length])),
    );
    const shown = counts.reduce((sum, [, count]) => sum + Number(count), 0);
    expect(shown, name).toBe(works.length);
  }
});

test('the tracing states are those that the research found', () => {
  const essays = new Set(Object.values(TRACED).flat());
  const states = Map.groupBy(
    records.filter(({ id }) => essays.has(id)),
    (record) => textsIn(record, '.tracing')[0]?.split(',')[0] ?? '',
  );
  expect(
    Object.fromEntries([...states].map(([state, all]) => [state, all.map(({ id }) => id).sort()])),
  ).toEqual(TRACED);
});

test('a work of which stored copies alone were seen says so', () => {
  expect(records.some(({ textContent }) => textContent.includes('stored cop'))).toBe(true);
});

test('entries read as they do at the end of the essay', () => {
  const listed = [
    ...page('./essay/').document.querySelectorAll('[role="doc-bibliography"] > ul > li'),
  ].map((item) => [item.id, flat(item.querySelector('p')?.textContent)]);
  const ids = new Set(listed.map(([id]) => id));
  expect(listed).toHaveLength(14);
  expect(
    records
      .filter(({ id }) => ids.has(id))
      .map((record) => [record.id, entryText(record.querySelector('.entry') ?? record)]),
  ).toEqual(listed);
});

test('works that have an address can be opened, and say whether that was tried', () => {
  const linked = records.flatMap((record) => {
    const link = [...record.querySelectorAll('.links a')].find(
      ({ textContent }) => flat(textContent) === 'Open the work',
    );
    const [tried] = textsIn(record, '.links .quiet');
    return link ? [{ address: link.getAttribute('href'), tried }] : [];
  });
  expect(linked.length).toBeGreaterThan(4);
  for (const { address, tried } of linked) {
    expect(address).toMatch(/^https?:\/\//u);
    expect(tried, address ?? '').toMatch(/^Link (?:not yet )?opened by us/u);
  }
  const [archived] = document.querySelectorAll('#whitfield-2012 .links a');
  expect(flat(archived?.textContent)).toBe('Archived copy');
  expect(archived?.getAttribute('href')).toMatch(/archived/u);
});

test('candidates are named for what could not be traced, and none is chosen', () => {
  const record = document.querySelector('#le-grand-2012');
  expect(flat(record?.querySelector('.entry')?.textContent)).toContain('[Title not traced]');
  expect(flat(record?.textContent)).toContain('Works that may be meant');
  const candidates = textsIn(record ?? document, 'li').join('\n');
  expect(candidates).toContain('Making it Mutual');
  expect(candidates).toContain('Oral evidence');
});

describe('where a work is cited', () => {
  const places = records.flatMap((record) =>
    [...record.querySelectorAll('.places > li')].flatMap((place) => {
      const link = place.querySelector('a');
      if (!link) return [];
      const [path = '', anchor = ''] = (link.getAttribute('href') ?? '').split('#');
      const sentence = flat(place.querySelector('q')?.textContent);
      return [{ work: record.id, name: flat(link.textContent), path, anchor, sentence }];
    }),
  );

  test('is every place in the essay, under its paragraph and page', () => {
    const named = places.filter(({ path }) => essay.some((slug) => path === `/${slug}/`));
    const expected = CLAIMS.flatMap(([, section, citations]) =>
      citations
        .flatMap((each) => each.replace(/^\(|\)$/gu, '').split('; '))
        .map((each) => {
          const [, page] = /, p\. (\d+)$/u.exec(each) ?? [];
          return [section, page ? ` (page ${page})` : ''].join('');
        }),
    );
    expect(expected).toHaveLength(24);
    const shown = named.map(({ name, path, anchor }) => {
      const block = page(path.slice(1)).document.getElementById(anchor)?.closest('p, li, td');
      const number = flat(block?.querySelector('.number')?.textContent);
      expect(name.startsWith(number), name).toBe(true);
      expect(number).toMatch(/^\d+\.\d+$/u);
      return path.replaceAll('/', '') + name.slice(number.length);
    });
    expect(shown.sort()).toEqual(expected.sort());
  });

  test('is quoted, and leads to the citation', () => {
    expect(places.length).toBeGreaterThan(24);
    for (const { work, path, anchor, sentence } of places) {
      const cite = page(path.slice(1)).document.getElementById(anchor);
      const name = `${path}#${anchor}`;
      expect(cite?.getAttribute('href'), name).toBe(`#${work}`);
      expect(sentence, name).toContain(flat(cite?.textContent));
      // what a row of a table says is quoted as a sentence, though it may stand in several cells
      if (isTable(path)) continue;
      const around = flat(cite?.closest('p, li, td, h2')?.textContent);
      expect(around.replace(/C-\d{2} /gu, ''), name).toContain(sentence);
      // a whole sentence, from its capital to its stop
      expect(sentence, name).toMatch(/^["“‘(]?\p{Lu}.*[.?!]["”’)]?$/u);
    }
  });
});

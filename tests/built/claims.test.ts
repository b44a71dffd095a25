import { expect, test } from 'vitest';
import { flat, page } from '../builds/pages.ts';
import { essay } from '../builds/sites.ts';
import { CLAIMS, VERDICTS } from '../content/claims.ts';
import { rowsOf } from '../content/rows.ts';
import { wordsIn } from './words.ts';

const whole = page('./essay/').document;

/** Clusters of the running text between each claim's mark and the next, notes left out. */
function citationsByClaim(document: Document): [id: string, citations: string[]][] {
  const found: [string, string[]][] = [];
  for (const element of document.querySelectorAll('article [id^="claim-"], article .cluster')) {
    if (element.closest('.since')) continue;
    if (element.id) found.push([element.id.replace('claim-', 'C-'), []]);
    else found.at(-1)?.[1].push(flat(element.textContent));
  }
  return found;
}

test('the essay makes all thirty claims, each with exactly its citations and pages', () => {
  expect(citationsByClaim(whole)).toEqual(CLAIMS.map(([id, , citations]) => [id, citations]));
});

test.for(essay)('%s makes its own claims and no others', (slug) => {
  expect(citationsByClaim(page(`./${slug}/`).document)).toEqual(
    CLAIMS.filter(([, section]) => section === slug).map(([id, , citations]) => [id, citations]),
  );
});

test('23 places, 24 cited items, 14 works', () => {
  const cites = [...whole.querySelectorAll('article a[role="doc-biblioref"]')];
  expect(whole.querySelectorAll('article .cluster')).toHaveLength(23);
  expect(cites).toHaveLength(24);
  expect(new Set(cites.map((link) => link.getAttribute('href'))).size).toBe(14);
  expect(whole.querySelectorAll('[role="doc-bibliography"] > ul > li')).toHaveLength(14);
});

test('the essay is 1,200 to 1,900 words, with its notes and without', () => {
  const article = whole.querySelector('article') as Element;
  const around =
    '.opening, nav, figure, .heading, .since-verdict, .claim-mark, .corrected, .references, .downloads, .verdict-key';
  const [prose, all] = [wordsIn(article, `${around}, .since`), wordsIn(article, around)];
  expect(all).toBeGreaterThan(prose);
  expect(prose).toBeGreaterThanOrEqual(1200);
  expect(all).toBeLessThanOrEqual(1900);
});

test('every claim that is not simply right has a note beside it', () => {
  const notes = [...whole.querySelectorAll('.since')];
  for (const note of notes) {
    const own = [...note.querySelectorAll('p:not(.since-verdict)')].map(
      ({ textContent }) => textContent,
    );
    const verdict = flat(note.querySelector('.since-verdict')?.textContent);
    expect(verdict).toMatch(/^Seen from \d{4}: \S/u);
    expect(note.getAttribute('aria-label'), verdict).toMatch(/^Our note, \d{4}$/u);
    expect(own.join(' ').length, verdict).toBeGreaterThan(20);
    // the essay's citations are the essay's, and a note has none of them
    expect(note.querySelector('.cluster'), verdict).toBeNull();
  }
  const noted = notes.flatMap((note) =>
    [...note.querySelectorAll('.since-verdict a')].map((link) => link.getAttribute('href')),
  );
  const others = Object.entries(VERDICTS).filter(
    ([verdict]) => !['right', 'not checked'].includes(verdict),
  );
  expect(noted).toEqual(
    expect.arrayContaining(
      others.flatMap(([, ids]) => ids.map((id) => `/claims/#${id.toLowerCase()}`)),
    ),
  );
});

test('the head of a note shows the sign of each claim before its verdict, which alone is bold', () => {
  const signs = drawn(whole.querySelectorAll('.claim-mark'));
  const links = [...whole.querySelectorAll('.since-verdict a')];
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) {
    const id = (link.getAttribute('href') ?? '').replace('/claims/#c-', 'C-');
    const [word, ...others] = link.querySelectorAll('b');
    expect(others, id).toEqual([]);
    expect(word?.textContent.toLowerCase(), id).toBe(verdictOn(id));
    expect(word?.firstElementChild?.outerHTML, id).toBe(signs.get(verdictOn(id)));
    // a listener hears the word and its reason, and nothing of the sign
    expect(link.textContent, id).toMatch(/^\p{L}[^:]*(?:: \S.*)?$/u);
    expect(link.querySelector('svg')?.getAttribute('aria-hidden'), id).toBe('true');
  }
});

const verdictOn = (id: string) =>
  Object.entries(VERDICTS).find(([, ids]) => ids.includes(id))?.[0] ?? '';

test.for(essay)('%s tells what came of each claim at the end of its words', (slug) => {
  const { document } = page(`./${slug}/`);
  const claims = [...document.querySelectorAll('article [id^="claim-"]')];
  expect(claims.length).toBeGreaterThan(1);
  for (const claim of claims) {
    const id = claim.id.replace('claim-', 'C-');
    const mark = claim.querySelector('.claim-mark');
    const name = mark?.getAttribute('aria-label') ?? '';
    // nothing may part it from the last word, or it could begin a line
    expect(claim.lastChild, id).toBe(mark);
    expect(flat(claim.textContent), id).toMatch(
      new RegExp(`^\\p{L}.*[.?!] \\[${id}: ${verdictOn(id)}\\]$`, 'u'),
    );
    expect(mark?.previousSibling?.textContent, id).toMatch(/\S$/u);
    expect(claim.nextSibling?.textContent ?? ' ', id).toMatch(/^\s/u);
    expect(name.toLowerCase(), id).toBe(`${verdictOn(id)}: claim ${id.toLowerCase()}`);
    const preview = document.getElementById(mark?.getAttribute('interestfor') ?? '');
    const row = rowsOf('claims').find((each) => each.id === id);
    expect(flat(preview?.textContent).toLowerCase(), id).toContain(
      `${verdictOn(id)}: ${String(row?.['reasons'])}`.toLowerCase(),
    );
    expect(flat(preview?.textContent), id).toContain(id);
  }
});

/** What is drawn for each verdict in a page: from the marks in its text, or from a list. */
const drawn = (elements: Iterable<Element>) =>
  new Map(
    [...elements].map((element) => [
      flat(element.textContent)
        .replace(/^\[C-\d+: (.*)\]$/u, '$1')
        .replace(/: \d+ claims?$| \(\d+\)$/u, '')
        .toLowerCase(),
      element.querySelector('.sign')?.outerHTML,
    ]),
  );

test('a verdict has one sign, and no two have the same, wherever they are drawn', () => {
  const signs = drawn(whole.querySelectorAll('.claim-mark'));
  expect([...signs.keys()].sort()).toEqual(Object.keys(VERDICTS).sort());
  expect(new Set(signs.values()).size).toBe(signs.size);
  const { document } = page('./claims/');
  const choices = [...document.querySelectorAll('[name="verdict"]:not([value=""])')].map(
    (input) => input.parentElement as Element,
  );
  expect(drawn(choices)).toEqual(signs);
  for (const line of document.querySelectorAll('.verdict')) {
    const [verdict = ''] = flat(line.textContent).toLowerCase().split(':');
    expect(line.querySelector('.sign')?.outerHTML, verdict).toBe(signs.get(verdict));
  }
});

test.for([...essay, 'essay'])('a key on %s explains the signs that stand there, once', (slug) => {
  const { document } = page(`./${slug}/`);
  const keys = document.querySelectorAll('.verdict-key');
  expect(keys).toHaveLength(1);
  const key = drawn(keys[0]?.querySelectorAll('li') ?? []);
  const signs = drawn(document.querySelectorAll('.claim-mark'));
  expect(new Map([...key].sort())).toEqual(new Map([...signs].sort()));
  expect(keys[0]?.querySelector('a')?.getAttribute('href')).toBe('/claims/');
});

import { describe, expect, test } from 'vitest';
import { flat, page, pagesOf, textFile } from '../builds/pages.ts';
import { OTHER, ROOT } from '../builds/sites.ts';

interface Row {
  id: string;
  edition: string;
  where: string[];
  seriousness: string;
  'verdict-was'?: string;
}
const rowsOf = (site = ROOT) => JSON.parse(textFile('corrections/corrections.json', site)) as Row[];
const textsOf = (elements: Iterable<Element>) =>
  [...elements].map(({ textContent }) => flat(textContent));
const hrefsOf = (elements: Iterable<Element>) =>
  [...elements].map((element) => element.getAttribute('href'));

describe.for([
  ['this site', ROOT],
  ['one with two editions', OTHER],
] as const)('the corrections of %s', ([, site]) => {
  const { document } = page('corrections/', site);
  const cards = [...document.querySelectorAll('.card')];

  test('are all on their page, each at its address, and in the files', () => {
    const ids = rowsOf(site).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(cards.map((card) => card.querySelector('h3')?.id).sort()).toEqual(ids.sort());
    for (const { id } of rowsOf(site)) {
      expect(textFile('corrections/corrections.csv', site)).toContain(`\n${id},`);
    }
  });

  test('come newest first', () => {
    const editions = cards.map((card) => card.getAttribute('data-edition') ?? '');
    expect(editions).toEqual(editions.toSorted((a, b) => Number(b) - Number(a)));
  });

  test('lead to what they corrected, and the newest of a place is led to from there, unless it is mere wording', () => {
    const marks = pagesOf(site).flatMap(({ path, document }) =>
      [...document.querySelectorAll('a.corrected')].map((mark) => ({
        path,
        to: mark.getAttribute('href')?.replace(/^.*#/u, ''),
        beside: mark.closest('[id]:not(main, body)'),
        mark,
      })),
    );
    const inOrder = cards.map((card) => card.querySelector('h3')?.id ?? '');
    const newestOf = (link: string) =>
      inOrder.find((id) => {
        const card = document.getElementById(id)?.closest('.card');
        const isWording = card?.getAttribute('data-seriousness') === 'wording';
        return !isWording && hrefsOf(card?.querySelectorAll('.where a') ?? []).includes(link);
      });
    for (const { id, seriousness, where } of rowsOf(site)) {
      const card = document.getElementById(id)?.closest('.card');
      const links = hrefsOf(card?.querySelectorAll('.where a') ?? []);
      expect(card?.querySelectorAll('.where li'), id).toHaveLength(where.length);
      const own = marks.filter(({ to }) => to === id);
      if (seriousness === 'wording') {
        expect(own, id).toHaveLength(0);
        continue;
      }
      // the places on pages that show marks: paragraphs, rows and works
      for (const link of links.filter((to) => /#(?!notes)/u.test(to ?? ''))) {
        const [path = '', place = ''] = (link ?? '').slice(1).split('#');
        const there = page(path, site).document.getElementById(place);
        const holder =
          there?.closest(
            'p, li, tr, .card, .case, .topic, .question, .glossary > div, .timeline > div',
          ) ?? there?.parentElement;
        const isMarked =
          path === 'changes/'
            ? hrefsOf(there?.parentElement?.nextElementSibling?.querySelectorAll('a') ?? [])
            : hrefsOf(holder?.querySelectorAll('a.corrected') ?? []);
        expect(isMarked, `${id} at ${link}`).toContain(`/corrections/#${newestOf(link ?? '')}`);
      }
    }
  });
});

describe('a section with corrected paragraphs', () => {
  const { document } = page('two-editions/', OTHER);
  const marked = (id: string) =>
    hrefsOf(document.getElementById(id)?.closest('p, li')?.querySelectorAll('a.corrected') ?? []);

  test('says so once beside each number, and not where words alone changed', () => {
    expect(['p90-1', 'p90-2', 'p90-4', 'p90-5', 'p90-6'].map(marked)).toEqual([
      [],
      ['/corrections/#hardly-ever'],
      ['/corrections/#rests-on-nothing'],
      [],
      [],
    ]);
    const names = ['p90-2', 'p90-4'].map((id) =>
      document.querySelector(`#${id} ~ a.corrected`)?.getAttribute('aria-label'),
    );
    expect(names).toEqual([null, 'Paragraph 90.4: corrected twice']);
  });

  test('says so of one that was taken out', () => {
    const stub = document.getElementById('p90-3');
    expect(hrefsOf(stub?.querySelectorAll('a.corrected') ?? [])).toEqual([
      '/corrections/#rests-on-nothing',
    ]);
  });

  test('says so in Markdown', () => {
    const markdown = textFile('two-editions.md', OTHER);
    const to = (id: string) => `${OTHER.address}corrections/#${id}`;
    expect(markdown).toContain(`#p90-2)** [corrected](${to('hardly-ever')}) The second paragraph`);
    expect(markdown).toContain(`#p90-4)** [corrected](${to('rests-on-nothing')}) The fourth`);
    expect(markdown).toContain('#p90-5)** The fifth paragraph');
  });
});

test('a claim whose verdict changed shows the one that it had', () => {
  const { document } = page('claims/');
  const changed = rowsOf().filter((row) => row['verdict-was'] !== undefined);
  const shown = [...document.querySelectorAll('.former a')].map((former) => [
    former.closest('.card')?.querySelector('h3')?.id,
    flat(former.textContent),
    former.getAttribute('href'),
  ]);
  const expected = changed.flatMap(({ id, edition, where, 'verdict-was': verdict }) =>
    where
      .filter((place) => place.startsWith('claims/'))
      .map((place) => [
        place.replace('claims/', '').toLowerCase(),
        `until edition ${edition}: ${verdict}`,
        `/corrections/#${id}`,
      ]),
  );
  expect(shown.sort()).toEqual(expected.sort());
});

test('a correction of several paragraphs leads to the old and the new words of each', () => {
  const { document } = page('corrections/');
  const card = document.getElementById('remarks-of-ours')?.closest('.card');
  const facts = [...(card?.querySelectorAll('dt') ?? [])];
  const wordings = facts.find(({ textContent }) => textContent === 'Old and new words');
  const { where = [] } = rowsOf().find(({ id }) => id === 'remarks-of-ours') ?? {};
  expect(flat(wordings?.nextElementSibling?.textContent)).toBe(where.join(', '));
  const changes = page('changes/').document;
  for (const link of hrefsOf(wordings?.nextElementSibling?.querySelectorAll('a') ?? [])) {
    const [path, id = ''] = (link ?? '').split('#');
    expect(path).toBe('/changes/');
    expect(changes.getElementById(id), link ?? '').not.toBeNull();
  }
});

test('what a correction says is text, whatever signs it has', () => {
  const { document } = page('corrections/', OTHER);
  const card = document.getElementById('hardly-ever')?.closest('.card');
  expect(textsOf(card?.querySelectorAll('.facts > dd') ?? []).slice(0, 4)).toEqual([
    'That staff are seldom asked, & that there were < 71.',
    'That they are “hardly ever” asked.',
    '90.2, 90.4',
    'The page was another one (Bach, 2012, p. 408).',
  ]);
});

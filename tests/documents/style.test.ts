import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import {
  createBibliography,
  type CitationItem,
  type CslItem,
} from '../../src/bibliography/index.ts';
import { loadStyle } from '../../src/citation-styles/load.ts';
import { stylesOnOffer, type StyleOnOffer } from '../../src/citation-styles/styles.ts';
import { piecesOf } from '../../src/documents/blocks.ts';
import type { Draft, DraftPiece, Run, StyledCitation } from '../../src/documents/document.ts';
import { styleDraft } from '../../src/documents/style.ts';
import { narrative, works as zells } from '../bibliography/clusters/works.ts';
import { differences as ofClusters } from '../bibliography/clusters/differences.ts';
import { clusterOf, read } from '../bibliography/reading.ts';
import { differences } from '../bibliography/styles/differences.ts';
import { kinds, seen, text, worksIn } from '../bibliography/styles/works.ts';
import { means } from './means.ts';
import { ownPage } from './own-page.ts';

// as in a browser, where a style has its own locale alone
vi.mock('#locales', () => import('../../src/bibliography/locales-in-browsers.ts'));

const expectedIn = (folder: string) =>
  JSON.parse(
    readFileSync(new URL(`../bibliography/${folder}/expected.json`, import.meta.url), 'utf8'),
  ) as { styles: Record<string, never> };
const inText = expectedIn('styles').styles as Record<
  string,
  { text: { citations: string[]; notes: string[]; entries: string[] } }
>;
const inSentences = expectedIn('clusters').styles as Record<
  string,
  { narrative: Record<string, string> }
>;

const draftOf = (content: DraftPiece[], works: CslItem[], originals: CslItem[] = []): Draft => ({
  title: 'Notes',
  language: 'en-GB',
  works,
  originals,
  blocks: [{ kind: 'paragraph', content }],
});
const cite = (markdown: string): DraftPiece => ({ kind: 'citation', cluster: clusterOf(markdown) });

/** Runs as a reader sees them, with italics as "_". */
const shownAs = (runs: readonly Run[]) =>
  runs
    .map(({ text: words, italic }) => (italic ? `_${words}_` : words))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
const isCitation = (piece: { kind: string }): piece is StyledCitation => piece.kind === 'citation';

const accessed = { 'date-parts': [[seen.year, seen.month, seen.day]] };
const today = (work: CslItem): CslItem => (work.URL ? { ...work, accessed } : work);

const ours: CslItem = { ...ownPage, edition: '1.1', accessed };
const bach = kinds['journal article']?.work as CslItem;
const place: Pick<CitationItem, 'locator'> = { locator: { label: 'paragraph', value: '2.3' } };

describe.for(stylesOnOffer.map((style) => [style.id, style] as const))('%s', ([id, style]) => {
  test('a text of fifteen citations reads as Pandoc has it', async () => {
    const theirs = inText[style.csl]?.text;
    if (!theirs) throw new Error(`Pandoc was not asked for ${style.csl}`);
    const works = worksIn({ name: style.csl, lang: style.lang }).map(today);
    const made = await styleDraft(draftOf(text.map(cite), works), id, means);
    const wanted = (html: string) => {
      const all = read(html);
      const known = differences.find(
        (each) => each.styles.includes(id) && all.includes(each.theirs),
      );
      return known ? all.replace(known.theirs, known.ours) : all;
    };
    const citations = piecesOf(made.blocks).filter(isCitation);
    expect(citations).toHaveLength(text.length);
    for (const [index, { shown }] of citations.entries()) {
      const other = theirs.notes[index] ?? theirs.citations[index] ?? '';
      expect.soft(shownAs(shown), `${index + 1} ${text[index]}`).toBe(wanted(other));
    }
    expect(
      made.list.map(({ number, entry }) => shownAs([{ text: `${number ?? ''} ` }, ...entry])),
    ).toEqual(theirs.entries.map(wanted));
    const cited = new Set(citations.flatMap(({ cluster }) => cluster.items.map((item) => item.id)));
    expect(new Set(made.works.map((work) => work.id))).toEqual(cited);
    expect(made.list.every((entry) => cited.has(entry.id))).toBe(true);
  });

  // one style of each kind but the one by author, whose sentences differ
  test.runIf(['harvard', 'apa', 'mla', 'ieee', 'oscola'].includes(id))(
    'an author that a sentence names stands before the citation',
    async () => {
      const theirs = inSentences[style.csl]?.narrative ?? {};
      const made = await styleDraft(draftOf(narrative.map(cite), zells), id, means);
      const pieces = piecesOf(made.blocks);
      const all: string[] = [];
      for (const piece of pieces) {
        const before = pieces[pieces.indexOf(piece) - 1];
        if (!isCitation(piece)) continue;
        const name = before?.kind === 'words' ? [before] : [];
        all.push(shownAs([...name, ...piece.shown]));
        // what is left has the author in it only where nothing is left for brackets
        if (name.length > 0) expect(piece.cluster.mode).toBe('parenthetical');
        if (['harvard', 'apa'].includes(id)) expect(shownAs(piece.shown)).toMatch(/^\(\d/u);
      }
      expect(all).toHaveLength(narrative.length);
      if (made.style.kind === 'author-date') {
        const known = (of: string) =>
          ofClusters.find((each) => each.of === of && each.styles.includes(id))?.ours;
        expect(all).toEqual(narrative.map((of) => known(of) ?? read(theirs[of] ?? '')));
      } else {
        const author = /@(\w)(\w+)-/u;
        const names = narrative.map((of) =>
          of.replace(
            new RegExp(`^.*?${author.source}.*$`, 'u'),
            (_, first: string, rest: string) => first.toUpperCase() + rest,
          ),
        );
        for (const [index, name] of names.entries())
          expect(all[index]).toMatch(new RegExp(`^${name}`, 'u'));
      }
    },
  );

  test('what was not read is told in words, and only what was is in the list', async () => {
    const original: CitationItem = { id: bach.id, locator: { label: 'page', value: '405' } };
    const citation: DraftPiece = {
      kind: 'citation',
      cluster: { mode: 'parenthetical', items: [{ id: ours.id, ...place }] },
      originals: [original],
    };
    const made = await styleDraft(draftOf([citation], [ours], [today(bach)]), id, means);
    const [shown] = piecesOf(made.blocks).filter(isCitation);
    expect(shownAs(shown?.shown ?? [])).toMatch(SECONDARY[id]);
    expect(made.list.map((entry) => entry.id)).toEqual([ours.id]);
    // the same as if the words had been there all along, as they are when it is formatted anew
    const again = createBibliography({
      works: made.works.map((csl) => ({ id: csl.id, csl, links: { status: 'unchecked' } })),
      style: await loadStyle(style),
    });
    const { labels, notes } = await again.cite(shown ? [shown.cluster] : []);
    const anew = notes[0] ?? (labels[0] ?? []).map(({ html }) => html).join('');
    expect(read(anew)).toBe(shownAs(shown?.shown ?? []));
    expect(made.works.map((work) => work.id)).toEqual([ours.id]);
    // as a reference manager keeps it: words before one item, without marks of ours
    expect(shown?.cluster.items).toEqual([
      {
        id: ours.id,
        ...place,
        prefix: expect.stringMatching(/^[^\uE000-\uF8FF]*405.*cited in $/u),
      },
    ]);
  });

  test.runIf(['harvard', 'ieee', 'oscola'].includes(id))(
    'letters tell works of one author and year apart',
    async () => {
      const [one] = zells as [CslItem];
      const twice = [one, { ...one, id: 'again', title: 'Another of that year' }];
      const made = await styleDraft(
        draftOf([cite('[@again]'), cite(`[@${one.id}]`)], twice),
        id,
        means,
      );
      const said = piecesOf(made.blocks)
        .filter(isCitation)
        .map(({ shown }) => shownAs(shown));
      expect(new Set(said).size).toBe(2);
      if (made.style.kind === 'author-date')
        expect(said.join()).toMatch(/2011a.*2011b|2011b.*2011a/u);
      expect(made.style).toEqual({
        id,
        name: style.name,
        kind: made.style.kind,
        uri: style.uri,
        language: style.lang,
      });
    },
  );
});

/** Cite Them Right, "Secondary referencing"; APA 7, 8.6; the others after the same pattern. */
const SECONDARY: Record<StyleOnOffer['id'], RegExp> = {
  harvard: /^\(Bach, 2012, p\. 405, cited in Going Mutual, 2026, para\. 2\.3\)$/u,
  apa: /^\(Bach, 2012, p\. 405, as cited in Going Mutual, 2026, para\. 2\.3\)$/u,
  mla: /^\(Bach 405, cited in Going Mutual, par\. 2\.3\)$/u,
  'chicago-author-date': /^\(Bach 2012, 405, cited in Going Mutual 2026, para\. 2\.3\)$/u,
  'chicago-notes': /^Stephen Bach, .*405.*, cited in Going Mutual, .*para\. 2\.3.*\.$/u,
  mhra: /^Stephen Bach, .*405.*, cited in Going Mutual, .*para\. 2\.3.*\.$/u,
  oscola: /^Stephen Bach, .*399, 405.*, cited in Going Mutual, .*para 2\.3.*\.$/u,
  // which numbers what is in the list alone
  vancouver: /^\(Bach, 2012, p\. 405, cited in 1 para\. 2\.3\)$/u,
  ieee: /^Bach, 2012, p\. 405, cited in \[1, Para\. 2\.3\]$/u,
};

test('quotations have the marks of the style’s language, and inner ones', async () => {
  const quoted = draftOf([{ kind: 'quoted', text: 'It is “a mutual”, they’d say' }], []);
  const marked = async (id: StyleOnOffer['id']) =>
    piecesOf((await styleDraft(quoted, id, means)).blocks).map(
      (piece) => 'text' in piece && piece.text,
    );
  expect(await marked('harvard')).toEqual(['‘It is “a mutual”, they’d say’']);
  expect(await marked('apa')).toEqual(['“It is ‘a mutual’, they’d say”']);
});

test('a title is text, whatever it looks like, and a link leads to the web alone', async () => {
  const odd: CslItem = {
    id: 'odd',
    type: 'webpage',
    title: '<img src=x onerror="alert(1)"> & <i>all</i>',
    URL: 'javascript:alert(1)',
    issued: { 'date-parts': [[2020]] },
  };
  for (const { id } of stylesOnOffer) {
    const made = await styleDraft(draftOf([cite('[@odd]')], [odd]), id, means);
    const entry = made.list[0]?.entry ?? [];
    const all = [
      ...entry,
      ...piecesOf(made.blocks)
        .filter(isCitation)
        .flatMap(({ shown }) => shown),
    ];
    expect(
      all
        .map((run) => run.text)
        .join('')
        .toLowerCase(),
    ).toContain('<img src=x onerror="alert(1)"> & <i>all</i>');
    expect(all.filter((run) => run.href)).toEqual([]);
  }
});

test('a work that is missing from the draft is named', async () => {
  await expect(styleDraft(draftOf([cite('[@nobody]')], []), 'apa', means)).rejects.toThrow(
    'There is no work “nobody”',
  );
});

test('no other style’s file is asked for', async () => {
  const asked: string[] = [];
  const load: typeof loadStyle = (style) => {
    asked.push(style.csl);
    return loadStyle(style);
  };
  await styleDraft(draftOf([cite(`[@${bach.id}]`)], [bach]), 'mhra', { ...means, load });
  expect(asked).toEqual(['mhra-notes']);
});

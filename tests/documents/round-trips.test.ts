/**
 * What other programs read of texts to take away: Pandoc, every citation of random ones; the validator
 * of the Open XML SDK, whether Word will. DOCUMENTS names how many texts are tried.
 */
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { CitationItem, Cluster, CslItem } from '../../src/bibliography/index.ts';
import { isSeveral } from '../../src/bibliography/locators.ts';
import { LAW_PLACES } from '../../src/bibliography/places.ts';
import { loadStyle } from '../../src/citation-styles/load.ts';
import { stylesOnOffer, type StyleOnOffer } from '../../src/citation-styles/styles.ts';
import type { Draft, TextDocument } from '../../src/documents/document.ts';
import { toDocx } from '../../src/documents/docx.ts';
import { fileOf } from '../../src/documents/file.ts';
import { toMarkdown } from '../../src/documents/markdown.ts';
import { toOdt } from '../../src/documents/odt.ts';
import { toOrg } from '../../src/documents/org.ts';
import { seenOn } from '../../src/documents/seen.ts';
import { styleDraft } from '../../src/documents/style.ts';
import { forXml } from '../../src/documents/xml.ts';
import { createCodes, plain } from '../../src/documents/zotero.ts';
import { kinds } from '../bibliography/styles/works.ts';
import { anyDocument, citationsIn } from './arbitrary.ts';
import { astBlocks, wanted } from './ast.ts';
import { act, byNumbers, inBrackets, inNotes } from './example.ts';
import { means } from './means.ts';
import { ownPage } from './own-page.ts';
import { ensurePrograms, type PandocNode } from './programs.ts';

const DOCUMENTS = Number(process.env['DOCUMENTS'] ?? 15);
const programs = await ensurePrograms();
/** The same texts every time. */
const documents = fc.sample(anyDocument, { numRuns: DOCUMENTS, seed: DOCUMENTS });
const clean = documents.map(forXml);

const isNode = (value: unknown): value is PandocNode =>
  typeof value === 'object' && value !== null && 't' in value;
/** All pieces of this kind, in their order. */
function pieces(value: unknown, kind: string): PandocNode[] {
  if (Array.isArray(value)) return value.flatMap((each) => pieces(each, kind));
  if (!isNode(value)) return [];
  return [...(value.t === kind ? [value] : []), ...pieces(value.c, kind)];
}
/** The letters of it, without spaces, which Pandoc takes for one another. */
const letters = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(letters).join('');
  if (!isNode(value)) return '';
  return value.t === 'Str' ? String(value.c) : letters(value.c);
};
const squeezed = (text: string) => text.replaceAll(' ', '');

/** An item as Pandoc keeps it: the place is part of its suffix. */
function itemOf({ id, prefix = '', suffix = '', locator, suppressAuthor }: CitationItem) {
  const law = LAW_PLACES.find(([name]) => name === locator?.label);
  const place =
    locator && `, ${law ? law[isSeveral(locator) ? 2 : 1] : locator.label} ${locator.value}`;
  return {
    id,
    prefix: squeezed(prefix),
    suffix: squeezed((place ?? '') + suffix),
    mode: suppressAuthor ? 'SuppressAuthor' : 'NormalCitation',
  };
}
interface PandocCitation {
  citationId: string;
  citationPrefix: unknown;
  citationSuffix: unknown;
  citationMode: PandocNode;
}

describe.skipIf(!programs)('Pandoc', () => {
  test('reads every citation of a DOCX: works, places, words around them, order', async () => {
    const files = await Promise.all(documents.map(toDocx));
    const read = await programs?.pandoc('docx+citations', files);
    const found = pieces(read, 'Cite').map(({ c }) => {
      const [items, shown] = c as [PandocCitation[], unknown];
      return {
        shown: letters(shown),
        items: items.map((each) => ({
          id: each.citationId,
          prefix: letters(each.citationPrefix),
          suffix: letters(each.citationSuffix),
          mode: each.citationMode.t,
        })),
      };
    });
    const wanted = clean
      .flatMap(({ blocks }) => citationsIn(blocks))
      .map(({ cluster, shown }) => ({
        shown: squeezed(plain(shown)),
        items: cluster.items.map(itemOf),
      }));
    expect(wanted.length).toBeGreaterThan(DOCUMENTS);
    expect(found).toEqual(wanted);
  });

  test('reads the records of the works from a DOCX', async () => {
    const items = await programs?.convert('docx+citations', 'csljson', await toDocx(inNotes));
    expect(JSON.parse(items ?? '')).toEqual(
      inNotes.works.toSorted((a, b) => a.id.localeCompare(b.id)),
    );
  });

  test('reads every mark of an ODT by its name, letter by letter', async () => {
    const read = await programs?.pandoc('odt', documents.map(toOdt));
    const found = pieces(read, 'Span')
      .map(({ c }) => (c as [[string]])[0][0])
      .filter((id) => id.startsWith('ZOTERO_ITEM'))
      .map((id) => id.replace(/^ZOTERO_([^]*) RND[\da-f]{10}$/u, '$1'));
    const wanted = clean.flatMap((document) => {
      return citationsIn(document.blocks).map(createCodes(document));
    });
    expect(found).toEqual(wanted);
  });

  test('reads the same words from both', async () => {
    for (const document of [inBrackets, inNotes]) {
      // Pandoc keeps the title of a DOCX apart
      const [title, ...odt] = (await programs?.pandoc('odt', [toOdt(document)])) ?? [];
      expect(letters(title)).toBe(squeezed(document.title));
      expect(letters(await programs?.pandoc('docx', [await toDocx(document)]))).toBe(letters(odt));
    }
  });
});

describe.skipIf(!programs)('Pandoc reads back', () => {
  const files = {
    markdown: (document: TextDocument) => toMarkdown(document, 'notes.bib'),
    org: (document: TextDocument) => toOrg(document, 'notes.bib'),
  };
  test.for(['markdown', 'org'] as const)(
    '%s: every block, its words, and every citation in its place',
    async (format) => {
      for (const document of [inBrackets, ...documents]) {
        const text = files[format](document);
        const json = await programs?.convert(format, 'json', strToU8(text));
        expect(astBlocks(json ?? ''), text).toEqual(wanted(forXml(document).blocks, format));
      }
    },
  );

  test('the title and the language of Markdown, and where its works stand', async () => {
    const text = files.markdown({ ...inBrackets, title: 'Of *all* & “some”: [@x]' });
    const json = await programs?.convert('markdown', 'json', strToU8(text));
    const { meta } = JSON.parse(json ?? '') as { meta: Record<string, PandocNode> };
    expect(letters(meta['title']?.c)).toBe('Of*all*&“some”:[@x]');
    expect(letters(meta['lang']?.c)).toBe('en-GB');
    expect(letters(meta['bibliography']?.c)).toBe('notes.bib');
  });

  test.for(['harvard', 'chicago-notes', 'ieee'] as const)(
    'Markdown and the BibTeX beside it, and cites in %s what we cite',
    async (id) => {
      const style = stylesOnOffer.find((each) => each.id === id) as StyleOnOffer;
      const { style: csl } = await loadStyle(style);
      const works = [seenOn(ownPage, new Date(2026, 10, 29)), bach];
      const place = { label: 'paragraph', value: '4.1' } as const;
      const ours = { id: ownPage.id, locator: place };
      const draft: Draft = {
        ...{ title: 'Notes', language: 'en-GB', works, originals: [act] },
        blocks: [
          cited({ items: [ours] }),
          cited({ items: [ours, { id: bach.id, prefix: 'see ' }] }, [{ id: act.id }]),
          cited({ items: [{ id: bach.id, locator: { label: 'page', value: '401-403' } }] }),
        ],
      };
      const document = await styleDraft(draft, id, means);
      const { name, content } = await fileOf(draft, 'bib', id, means);
      const read = await programs?.cite(toMarkdown(document, name), style.lang, {
        'style.csl': csl,
        [name]: String(content),
      });
      const theirs = (read ?? '').replace(/\s+/gu, ' ');
      const texts = [
        ...citationsIn(document.blocks).map(({ shown }) => plain(shown)),
        ...document.list.map(({ entry }) => plain(entry)),
      ];
      for (const text of texts) expect(theirs).toContain(text.replace(/\s+/gu, ' '));
      expect(texts).toHaveLength(5);
    },
  );
});

const bach = kinds['journal article']?.work as CslItem;
const cited = (
  { items }: Pick<Cluster, 'items'>,
  originals: CitationItem[] = [],
): Draft['blocks'][number] => ({
  kind: 'paragraph',
  content: [{ kind: 'citation', cluster: { mode: 'parenthetical', items }, originals }],
});

describe.skipIf(!programs)('the validator of the Open XML SDK', () => {
  test.for([
    ['in brackets', inBrackets, 'Office2010'],
    ['in notes', inNotes, 'Office2016'],
    ['by numbers', byNumbers, 'Microsoft365'],
  ] as const)('finds nothing wrong with a DOCX %s', async ([, document, edition]) => {
    expect(await programs?.validate(await toDocx(document), edition)).toEqual([]);
  });

  test('finds nothing wrong with random ones', async () => {
    for (const document of documents) {
      expect(await programs?.validate(await toDocx(document), 'Microsoft365')).toEqual([]);
    }
  });
});

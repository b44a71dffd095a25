/**
 * What a first “Refresh” in Zotero prints: its engine, citeproc-js, is given what stands in the fields,
 * and the style as it is published. It must be what stands there already, letter by letter.
 */
import CSL from 'citeproc';
import { describe, expect, test, vi } from 'vitest';
import { loadStyle } from '../../src/citation-styles/load.ts';
import { stylesOnOffer } from '../../src/citation-styles/styles.ts';
import { toDocx } from '../../src/documents/docx.ts';
import type { Draft } from '../../src/documents/document.ts';
import { styleDraft } from '../../src/documents/style.ts';
import { clusterOf } from '../bibliography/reading.ts';
import { text, worksIn } from '../bibliography/styles/works.ts';
import { means } from './means.ts';
import { citationsOf, readDocx, type CitationRead } from './reading.ts';

vi.mock('#locales', () => import('../../src/bibliography/locales-in-browsers.ts'));

/** The engine's constructor, which the library's own types leave out. */
interface Processor {
  setOutputFormat(format: 'rtf'): void;
  opt: { development_extensions: { wrap_url_and_doi: boolean } };
  processCitationCluster(
    citation: CitationRead,
    before: [id: string, note: number][],
    after: [],
  ): [unknown, [index: number, text: string, id: string][]];
}
const { Engine } = CSL as unknown as {
  Engine: new (system: object, style: string, lang: string, force: boolean) => Processor;
};

/** Where a style as it is published prints something else, and why ours does not. */
const DIFFERENCES: { styles?: string[]; of: RegExp; why: string }[] = [
  { of: /procurement-act/u, why: 'British law has the form of British guides in every style' },
  { styles: ['vancouver'], of: /, p/u, why: 'it has no rule for places, which readers need' },
  {
    styles: ['chicago-notes'],
    of: /@nao-2011/u,
    why: 'the 18th edition has a capital for prepositions of five letters and more',
  },
];

describe.each(stylesOnOffer)('$name', (style) => {
  test('prints in Zotero what it printed here', async () => {
    const draft: Draft = {
      title: 'Notes',
      language: 'en-GB',
      works: worksIn({ name: style.csl, lang: style.lang }),
      blocks: text.map((cited) => ({
        kind: 'paragraph',
        content: [
          { kind: 'words', text: 'So ' },
          { kind: 'citation', cluster: clusterOf(cited) },
        ],
      })),
    };
    const document = await styleDraft(draft, style.id, means);
    const fields = citationsOf(readDocx(await toDocx(document)).fields);
    const records = new Map(
      fields.flatMap(({ citationItems }) =>
        citationItems.map(({ id, itemData }) => [id as string, itemData] as const),
      ),
    );
    const { style: xml, locale } = await loadStyle(style);
    const system = {
      retrieveLocale: () => locale,
      retrieveItem: (id: string) => structuredClone(records.get(id)),
    };
    const engine = new Engine(system, xml, document.style.language, true);
    engine.setOutputFormat('rtf');
    // as Zotero has it (integration.js, Session.setData)
    engine.opt.development_extensions.wrap_url_and_doi = false;
    const printed: string[] = [];
    fields.forEach((field, index) => {
      const before = fields
        .slice(0, index)
        .map(
          ({ citationID, properties }) => [citationID, properties.noteIndex] as [string, number],
        );
      const [, changes] = engine.processCitationCluster(structuredClone(field), before, []);
      for (const [at, rtf] of changes) printed[at] = rtf;
    });
    expect(printed).toHaveLength(text.length);
    const isKnown = (cited: string) =>
      DIFFERENCES.some(({ styles, of }) => (styles?.includes(style.id) ?? true) && of.test(cited));
    text.forEach((cited, index) => {
      if (isKnown(cited)) return;
      expect(fields[index]?.properties.formattedCitation, cited).toBe(printed[index]);
    });
  });
});

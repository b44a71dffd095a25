/** What Zotero finds in the fields and the properties of a document, whatever its format. */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDocx } from '../../src/documents/docx.ts';
import type { StyledCitation, TextDocument } from '../../src/documents/document.ts';
import { toOdt } from '../../src/documents/odt.ts';
import { forXml } from '../../src/documents/xml.ts';
import { createCodes, nameFrom, plain, preferences } from '../../src/documents/zotero.ts';
import { works as everyWork } from '../bibliography/programs/works.ts';
import { anyDocument, citationsIn } from './arbitrary.ts';
import { act, bach, byNumbers, inBrackets, inNotes } from './example.ts';
import { citationsOf, readDocx, readOdt, readXml, textsOf } from './reading.ts';

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(`tests/documents/csl-schema/${name}.json`, 'utf8')) as {
    properties: Record<string, { enum?: string[]; properties: object }>;
  };

/**
 * The schema of CSL’s citations, and what Zotero itself writes beyond it (integration.js,
 * Citation.toJSON): the address that the schema had when Zotero took it up, and three of the
 * properties of a citation.
 */
const citationSchema = (() => {
  const schema = schemaOf('csl-citation');
  Object.assign(schema.properties['schema'] ?? {}, {
    enum: ['https://github.com/citation-style-language/schema/raw/master/csl-citation.json'],
  });
  Object.assign(schema.properties['properties']?.properties ?? {}, {
    formattedCitation: { type: 'string' },
    plainCitation: { type: 'string' },
  });
  return schema;
})();
const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addSchema(schemaOf('csl-data'));
const isCitation = ajv.compile(citationSchema);

const citing = (
  cluster: StyledCitation['cluster'],
  shown: StyledCitation['shown'] = [{ text: '(…)' }],
): StyledCitation => ({ kind: 'citation', cluster, shown });
const codeOf = (citation: StyledCitation, document: TextDocument = inBrackets) => {
  const code = createCodes(document)(citation);
  return JSON.parse(code.replace('ITEM CSL_CITATION ', '')) as ReturnType<
    typeof citationsOf
  >[number];
};

describe('a citation', () => {
  test('tells Zotero which work, where, and with what words around it', () => {
    expect(
      codeOf(
        citing({
          mode: 'parenthetical',
          items: [
            {
              id: 'bach-2012',
              prefix: 'see ',
              locator: { label: 'page', value: '401-408' },
              suffix: ', my emphasis',
            },
            { id: 'localism-act-2011', suppressAuthor: true },
          ],
        }),
      ).citationItems,
    ).toEqual([
      {
        id: 'bach-2012',
        uris: [expect.stringMatching(/^urn:uuid:[\da-f-]{36}$/u)],
        itemData: bach,
        locator: '401-408',
        label: 'page',
        prefix: 'see ',
        suffix: ', my emphasis',
      },
      {
        id: 'localism-act-2011',
        uris: [expect.stringMatching(/^urn:uuid:/u)],
        itemData: act,
        'suppress-author': true,
      },
    ]);
  });

  test.for([
    ['clause', '3', ', cl. 3'],
    ['regulation', '4 and 5', ', regs 4 and 5'],
    ['schedule', '2-4', ', schs 2-4'],
  ] as const)('says a %s in words, for which CSL has no label', ([label, value, suffix]) => {
    const [item] = codeOf(
      citing({ mode: 'parenthetical', items: [{ id: 'bach-2012', locator: { label, value } }] }),
    ).citationItems;
    expect(item).not.toHaveProperty('locator');
    expect(item).not.toHaveProperty('label');
    expect(item).toHaveProperty('suffix', suffix);
  });

  test('keeps its own words after such a place', () => {
    const locator = { label: 'clause', value: '3' } as const;
    const [item] = codeOf(
      citing({
        mode: 'parenthetical',
        items: [{ id: 'bach-2012', locator, suffix: ', as amended' }],
      }),
    ).citationItems;
    expect(item).toHaveProperty('suffix', ', cl. 3, as amended');
  });

  test('that no brackets follow names its author alone', () => {
    const narrative = citing({ mode: 'narrative', items: [{ id: 'bach-2012' }] });
    expect(codeOf(narrative).citationItems[0]).toHaveProperty('author-only', true);
  });

  test('reads in RTF as Zotero’s own citations do', () => {
    const { properties } = codeOf(
      citing({ mode: 'parenthetical', items: [{ id: 'bach-2012' }] }, [
        { text: '{1} ' },
        { text: 'Act’s', italic: true },
        { text: 'n', smallCaps: true, bold: true },
        { text: '2', position: 'super' },
        { text: '𝒳' },
      ]),
    );
    expect(properties).toEqual({
      formattedCitation: String.raw`\{1\} {\i{}Act\uc0\u8217{}s}{\b{}{\scaps n}}\super 2\nosupersub{}\uc0\u55349{}\uc0\u56499{}`,
      plainCitation: '{1} Act’sn2𝒳',
      noteIndex: 0,
    });
  });

  test('of a work that is not there is refused by name', () => {
    const unknown = citing({ mode: 'parenthetical', items: [{ id: 'nobody' }] });
    expect(() => codeOf(unknown)).toThrow('A citation names “nobody”');
  });

  test('of one work has one address, in every document', () => {
    const once = citing({ mode: 'parenthetical', items: [{ id: 'bach-2012' }] });
    const [first] = codeOf(once, inBrackets).citationItems;
    const [second] = codeOf(once, { ...inNotes, title: 'Another' }).citationItems;
    expect(first?.['uris']).toEqual(second?.['uris']);
  });

  test('is numbered as its footnote', () => {
    const codeOfNext = createCodes(inNotes);
    const each = citing({ mode: 'parenthetical', items: [{ id: 'bach-2012' }] });
    const numbers = [codeOfNext(each), codeOfNext(each), codeOfNext(each)].map(
      (one) => /"noteIndex":(\d+)/u.exec(one)?.[1],
    );
    expect(numbers).toEqual(['1', '2', '3']);
  });

  test('has a name of its own, though another reads the same', () => {
    const codeOfNext = createCodes(inBrackets);
    const each = citing({ mode: 'parenthetical', items: [{ id: 'bach-2012' }] });
    expect(codeOfNext(each)).not.toBe(codeOfNext(each));
  });
});

test('every work of this site can be cited by CSL’s schema of citations', () => {
  const document = { ...inBrackets, works: everyWork };
  const codeOfNext = createCodes(document);
  for (const { id } of everyWork) {
    const citation = JSON.parse(
      codeOfNext(citing({ mode: 'parenthetical', items: [{ id }] })).slice(
        'ITEM CSL_CITATION '.length,
      ),
    ) as unknown;
    expect(isCitation(citation), `${id}: ${ajv.errorsText(isCitation.errors)}`).toBe(true);
  }
});

describe('the preferences', () => {
  const put = (document: TextDocument, fieldType: 'Field' | 'ReferenceMark') =>
    readXml(
      preferences(document, fieldType)
        .map(({ value }) => value)
        .join(''),
    );

  test.for([
    ['apa', inBrackets, 'Field', { fieldType: 'Field' }],
    ['ieee', byNumbers, 'ReferenceMark', { fieldType: 'ReferenceMark' }],
    ['oscola', inNotes, 'Field', { fieldType: 'Field', noteType: '1' }],
  ] as const)('name the style %s and where its citations stand', ([id, document, type, wanted]) => {
    const data = put(document, type);
    const [session, style, prefs] = data.children as ReturnType<typeof readXml>[];
    expect(data.attributes).toMatchObject({ 'data-version': '3' });
    expect(session?.attributes['id']).toMatch(/^\w{8}$/u);
    expect(style?.attributes).toEqual({
      id: `http://www.zotero.org/styles/${id}`,
      locale: 'en-GB',
      hasBibliography: '1',
      bibliographyStyleHasBeenSet: '0',
    });
    const pairs = (prefs?.children as ReturnType<typeof readXml>[]).map(({ attributes }) => [
      attributes['name'],
      attributes['value'],
    ]);
    expect(Object.fromEntries(pairs)).toEqual(wanted);
  });

  test('come in pieces that Word keeps whole', () => {
    const long = {
      ...inNotes,
      style: { ...inNotes.style, uri: `http://www.zotero.org/styles/${'long-'.repeat(60)}` },
    };
    const pieces = preferences(long, 'Field');
    expect(pieces.map(({ name }) => name)).toEqual(
      pieces.map((_, index) => `ZOTERO_PREF_${index + 1}`),
    );
    expect(pieces.length).toBeGreaterThan(2);
    expect(Math.max(...pieces.map(({ value }) => value.length))).toBe(255);
  });
});

test('a name follows from its text, and from no other', () => {
  expect(nameFrom('a', 10)).toMatch(/^[\da-f]{10}$/u);
  expect(nameFrom('a', 10)).toBe(nameFrom('a', 10));
  expect(nameFrom('a', 10)).not.toBe(nameFrom('b', 10));
});

const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u;
const TEXTS = Number(process.env['DOCUMENTS'] ?? 15);

describe('of any text', () => {
  test.for([
    ['DOCX', toDocx, readDocx],
    ['ODT', (document: TextDocument) => Promise.resolve(toOdt(document)), readOdt],
  ] as const)('the fields of a %s say what it cites, in its order', async ([, write, read]) => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const bytes = await write(document);
        for (const xml of textsOf(bytes).values()) expect(xml).not.toMatch(FORBIDDEN);
        const { fields } = read(bytes);
        const clean = forXml(document);
        const wanted = citationsIn(clean.blocks);
        const found = citationsOf(fields);
        expect(found.map(({ citationItems }) => citationItems.map(({ id }) => id))).toEqual(
          wanted.map(({ cluster }) => cluster.items.map(({ id }) => id)),
        );
        const isNote = document.style.kind === 'note';
        fields.slice(0, -1).forEach((field, index) => {
          const citation = found[index];
          const shown = wanted[index]?.shown ?? [];
          expect(isCitation(citation), ajv.errorsText(isCitation.errors)).toBe(true);
          // Zotero asks whether the reader changed a citation that reads otherwise than it says
          expect(field.shown).toBe(citation?.properties.plainCitation);
          expect(field.shown).toBe(plain(shown));
          expect(field.italic).toBe(plain(shown.filter(({ italic }) => italic)));
          expect(field.isInNote).toBe(isNote);
          expect(citation?.properties.noteIndex).toBe(isNote ? index + 1 : 0);
        });
        expect(new Set(found.map(({ citationID }) => citationID)).size).toBe(found.length);
        expect(fields.at(-1)?.code).toBe(
          'BIBL {"uncited":[],"omitted":[],"custom":[]} CSL_BIBLIOGRAPHY',
        );
      }),
      { numRuns: TEXTS },
    );
  });
});

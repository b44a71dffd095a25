import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { flat, page, textFile } from '../builds/pages.ts';
import { essay, ROOT } from '../builds/sites.ts';
import { compileSchema } from './schema.ts';

interface Section {
  section: string;
  number: number;
  paragraphs: { number: string; text?: string; see?: string; edition?: string; hash?: string }[];
}
const ledger = parse(readFileSync('content/ledger.yaml', 'utf8')) as Section[];

describe.for(ledger)('$section', ({ section, number, paragraphs }) => {
  test('every number that was ever published resolves, here and on the essay’s page', () => {
    for (const path of [`./${section}/`, ...(essay.includes(section) ? ['./essay/'] : [])]) {
      const { document } = page(path);
      const ids = paragraphs.map((each) => `p${number}-${each.number}`);
      expect(ids.filter((id) => !document.getElementById(id))).toEqual([]);
    }
  });

  test('every paragraph shows its number, which is its link', () => {
    const links = [...page(`./${section}/`).document.querySelectorAll('article a.number')];
    const current = paragraphs
      .filter(({ text }) => text)
      .map((paragraph) => `${number}.${paragraph.number}`);
    expect(
      links.map((link) => ({
        number: flat(link.textContent),
        name: link.getAttribute('aria-label'),
        href: link.getAttribute('href'),
        id: link.id,
      })),
    ).toEqual(
      current.map((each) => {
        const id = `p${each.replace('.', '-')}`;
        return { number: each, name: `Paragraph ${each}`, href: `#${id}`, id };
      }),
    );
  });
});

describe('the paragraphs that programs read', () => {
  const list = JSON.parse(textFile('paragraphs.json')) as Record<string, unknown>[];
  const one = list.find(({ number }) => number === '4.1') ?? {};
  const isValid = compileSchema(JSON.parse(textFile('paragraphs.schema.json')) as object);

  test('are all there, each with what it cites and where', () => {
    expect(list).toHaveLength(ledger.flatMap(({ paragraphs }) => paragraphs).length);
    expect(one).toMatchObject({
      id: 'p4-1',
      section: 'the-downsides',
      address: `${ROOT.address}the-downsides/#p4-1`,
      cites: [{ work: 'bach-2012', page: '407' }, { work: 'whitfield-2012' }],
    });
    expect(one['hash']).toMatch(/^[\da-f]{8}$/u);
  });

  test('are as their schema has them', () => {
    expect(isValid(list), JSON.stringify(isValid.errors)).toBe(true);
  });

  test.for(['id', 'number', 'section', 'address', 'edition', 'hash', 'cites'])(
    'must have “%s”',
    (field) => expect(isValid([{ ...one, [field]: undefined }])).toBe(false),
  );

  test('may have been withdrawn, and lead to another', () => {
    const { id, number, section, address } = one;
    const withdrawn = { id, number, section, address, withdrawn: '1.1', see: 'p4-2' };
    expect(isValid([withdrawn]), JSON.stringify(isValid.errors)).toBe(true);
  });
});

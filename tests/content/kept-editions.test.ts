import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { hashOf, paragraphsAt, readLedger } from '../../src/ledger/index.ts';
import { wordingOf } from '../../src/markdown/index.ts';
import { editions } from '../builds/sites.ts';

interface KeptParagraph {
  id: string;
  section: string;
  hash: string;
  text: string;
}

const file = 'content/ledger.yaml';
const { ledger } = readLedger({ file, text: readFileSync(file, 'utf8') });
const closed = editions.filter(({ isNewest }) => !isNewest);
const read = (edition: string, path: string) =>
  readFileSync(`content/editions/${edition}/${path}`, 'utf8');

/** The letters and figures of a text: what is left of it however it is marked up and spaced. */
const letters = (text: string) => text.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '');

/** The words of a paragraph of a page without its citations, which the ledger writes as keys. */
function wordsOn(document: Document, id: string): string {
  const number = document.getElementById(id);
  const block = (number?.closest('figure') ?? number?.closest('p, li, table'))?.cloneNode(true);
  // what a page says of a paragraph: its number, that it was corrected, the mark of its claim
  const beside = '.number, .corrected, .claim-mark, .cluster, svg, summary, .picture details a';
  for (const each of (block as Element).querySelectorAll(beside)) each.remove();
  // where the words of a picture name their sources, which are gone
  return letters((block?.textContent ?? '').replace(/\bSee(?=[\s,]*\.)/gu, ''));
}

/** The same, of a text as the ledger has it. */
const wordsIn = (text: string) =>
  letters(
    wordingOf(text)
      .filter((part) => typeof part === 'string')
      .join(''),
  );

test('there is an edition that is closed', () => {
  expect(closed.length).toBeGreaterThan(0);
});

describe.for(closed)('edition $number', ({ number, pages }) => {
  const kept = JSON.parse(read(number, 'paragraphs.json')) as KeptParagraph[];

  test('keeps the paragraphs that the ledger says it had, with the words that it had', () => {
    const numbers = editions.map((each) => each.number);
    const known = ledger.flatMap(({ section, number: of, paragraphs }) =>
      paragraphsAt(number, paragraphs, numbers).map(({ number, version: { hash, text } }) => ({
        id: `p${of}-${number}`,
        section,
        hash,
        text,
      })),
    );
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(
      kept.map(({ id, section, hash, text }) => ({ id, section, hash, text })).sort(byId),
    ).toEqual(known.sort(byId));
    expect(kept.filter(({ hash, text }) => hash !== hashOf(text))).toEqual([]);
  });

  test('has in its pages the words of each of these paragraphs, and no other paragraph', () => {
    for (const slug of pages) {
      const { document } = parseHTML(read(number, `${slug}/index.html`));
      const own = kept.filter(({ section }) => section === slug);
      const onPage = [...document.querySelectorAll('.number')].map(({ id }) => id);
      expect(onPage.sort(), slug).toEqual(own.map(({ id }) => id).sort());
      for (const { id, text } of own) {
        expect(wordsOn(document, id), id).toBe(wordsIn(text));
      }
    }
  });
});

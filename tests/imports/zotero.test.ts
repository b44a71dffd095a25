/**
 * What is made of the examples that Zotero’s own translators are tested with, beside what Zotero makes
 * of them. Run by hand, with ZOTERO naming a clone of github.com/zotero/translators.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { Name } from '../../src/bibliography/index.ts';
import { draftOf, readReferences } from '../../src/imports/index.ts';

/** An item as Zotero reads it; what we have no use for is left out. */
type Item = Record<string, string | undefined> & { creators?: { creatorType: string }[] };
interface Example {
  type: string;
  input: string;
  items: Item[];
}

const clone = process.env['ZOTERO'];

/** The examples of a translator: what stands behind the last of its code. */
function examplesOf(name: string): Example[] {
  if (clone === undefined) return [];
  const source = readFileSync(join(clone, `${name}.js`), 'utf8');
  const list = source.slice(source.indexOf('var testCases = '));
  return runInNewContext(`${list}\ntestCases`) as Example[];
}

const letters = (text: unknown) =>
  String(text ?? '')
    .replace(/<[^>]+>/gu, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The fields in which a record differs from the item, where the item says something that can be. */
function differences(record: Readonly<Record<string, unknown>>, item: Item): string[] {
  const year = /\b[12]\d{3}\b/u.exec(item['date'] ?? '')?.[0];
  const authors = (item.creators ?? []).filter(({ creatorType }) => creatorType === 'author');
  const pairs: [string, unknown, unknown][] = [
    ['title', record['title'], item['title'] ?? item['caseName'] ?? item['nameOfAct']],
    ['DOI', record['DOI'], item['DOI']],
    ['URL', record['URL'], /^https?:/u.test(item['url'] ?? '') ? item['url'] : undefined],
    ['year', /\d{4}/u.exec(JSON.stringify(record['issued'] ?? ''))?.[0], year],
    ['container-title', record['container-title'], item['publicationTitle']],
    ['volume', record['volume'], item['volume']],
    ['page', record['page'] ?? record['number-of-pages'], item['pages']],
    ['author', ((record['author'] ?? []) as Name[]).length, authors.length || undefined],
  ];
  return pairs
    .filter(([, ours, theirs]) => theirs !== undefined && letters(ours) !== letters(theirs))
    .map(([field]) => field);
}

describe.skipIf(clone === undefined)('the examples of Zotero', () => {
  // what differs was looked at: RefWorks has volumes of books in IS, and labels in place of values;
  // Zotero takes short titles of cases and acts for their titles, and pages of patents and standards;
  // of BibTeX it takes the longer of two titles of a journal, and leaves TeX in a name
  test.for([
    ['RIS', 90, 16],
    ['BibTeX', 20, 2],
    ['Endnote XML', 10, 0],
  ] as const)('of %s', ([name, atLeast, atMost]) => {
    const compared = examplesOf(name).flatMap(({ input, items }) => {
      try {
        return readReferences(input).entries.flatMap((entry, at) => {
          const item = items[at];
          return item ? [differences(draftOf(entry).record, item)] : [];
        });
      } catch {
        return [];
      }
    });
    const differing = compared.filter((fields) => fields.length > 0);
    console.info(
      `${name}: ${compared.length} works, ${differing.length} differ in ${differing.join('; ')}`,
    );
    expect(compared.length).toBeGreaterThan(atLeast);
    expect(differing.length).toBeLessThanOrEqual(atMost);
  });
});

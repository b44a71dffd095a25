import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  ACCESSED,
  createBibliography,
  createStandalone,
  writeAccessDate,
  type Standalone,
} from '../../../src/bibliography/index.ts';
import { citationStyles } from '../../../src/site/citation-styles.ts';
import { clusterOf, read } from '../reading.ts';
import { differences, type Difference } from './differences.ts';
import { kinds, seen, text, worksIn } from './works.ts';

interface Expected {
  styles: Record<
    string,
    {
      alone: Record<string, { inText: string; entry: string }>;
      text: { citations: string[]; notes: string[]; entries: string[] };
    }
  >;
}

const expected = JSON.parse(
  readFileSync(new URL('expected.json', import.meta.url), 'utf8'),
) as Expected;

const met = new Set<Difference>();

/** Compares with Pandoc, but for differences that are known. */
function compare(ours: string, theirs: string, style: string, what: string) {
  expect(theirs, `what Pandoc has for ${what}`).not.toBe('');
  const known = differences.find(
    (each) => each.styles.includes(style) && theirs.includes(each.theirs),
  );
  if (known) met.add(known);
  const wanted = known ? theirs.replace(known.theirs, known.ours) : theirs;
  expect.soft(ours, `${style}: ${what}`).toBe(wanted);
}

const today = new Date(seen.year, seen.month - 1, seen.day);
const dated = async (standalone: Standalone, html: string) => {
  const form = await standalone.accessDate();
  return html.replace(ACCESSED, form ? writeAccessDate(form, today) : 'no date in this style');
};

describe.for(citationStyles.map((style) => [style.id, style] as const))('%s', ([id, style]) => {
  const theirs = expected.styles[style.csl.name];
  if (!theirs) throw new Error(`Pandoc was not asked for ${style.csl.name}`);
  const works = worksIn(style.csl);
  const standalone = createStandalone({ works, style: style.csl, citedIn: style.citedIn });

  test.for(Object.keys(kinds).map((kind) => [kind]))('%s, alone', async ([kind = '']) => {
    const { work, locator } = kinds[kind] ?? {};
    const [item] = clusterOf(`[@${work?.id}${locator ? `, ${locator}` : ''}]`).items;
    if (!item) throw new Error('no cite');
    const inText = read(await dated(standalone, await standalone.inText(item)));
    compare(inText, read(theirs.alone[kind]?.inText ?? ''), id, `${kind} in the text`);
    const entry = read(await dated(standalone, await standalone.entry(item.id)));
    compare(entry, unnumbered(read(theirs.alone[kind]?.entry ?? '')), id, `${kind} in the list`);
  });

  test('a text of fifteen citations', async () => {
    const accessed = { 'date-parts': [[seen.year, seen.month, seen.day]] };
    const bibliography = createBibliography({
      works: works.map((work) => ({
        id: work.id,
        csl: work.URL ? { ...work, accessed } : work,
        links: { status: 'unchecked' },
      })),
      style: style.csl,
    });
    const { labels, notes, list } = await bibliography.cite(text.map(clusterOf));
    const label = labels.map((parts) => read(parts.map(({ html }) => html).join('')));
    for (const [index, citation] of text.entries()) {
      const mine = notes[index] ?? label[index] ?? '';
      const other = theirs.text.notes[index] ?? theirs.text.citations[index] ?? '';
      compare(read(mine), read(other), id, `${index + 1} ${citation}`);
    }
    const entries = await Promise.all(
      list.map(async ({ id: work, number }) =>
        read(`${number ? `${number} ` : ''}${await bibliography.entry(work)}`),
      ),
    );
    for (const [index, entry] of theirs.text.entries.entries()) {
      compare(entries[index] ?? '', read(entry), id, `entry ${index + 1} of the list`);
    }
    expect(entries).toHaveLength(theirs.text.entries.length);
  });
});

/** A numeric style's entry without its number, which belongs to the list that it stands in. */
const unnumbered = (entry: string) => entry.replace(/^(?:\[\d+\]|\d+\.)/u, '').trim();

test('every known difference is still there', () => {
  expect(differences.filter((each) => !met.has(each))).toEqual([]);
});

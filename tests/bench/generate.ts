import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CslItem } from '../../src/bibliography/index.ts';
import { readContent } from '../../src/loaders/content-folder.ts';
import { numberSections } from '../../src/commands/number-sections.ts';
import { writeLedger } from '../../src/ledger/index.ts';
import { ROWS, TABLES_OF } from '../../src/schemas/index.ts';

/** How large a generated site is. */
export interface Size {
  sections: number;
  works: number;
}

export const CITATIONS_PER_SECTION = 30;

/** A generator of numbers that gives the same ones every time (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const FAMILIES =
  'Abbot Bell Carr Dunn Ellis Ford Gray Hart Ives Joyce Kerr Lowe Moss Nash Orr Park'.split(' ');
const NOUNS =
  'services councils trusts staff contracts managers budgets users owners members'.split(' ');
const VERBS = 'changed outlasted surprised rewarded divided followed measured questioned'.split(
  ' ',
);
const pick = <T>(list: readonly T[], at: number) => list[at] as T;

/** Works of several types; every tenth shares author and year with the one before. */
export function generateWorks({ works }: Size): CslItem[] {
  const next = numbers(works);
  let previous: CslItem | undefined;
  return Array.from({ length: works }, (_, index) => {
    const twin = index % 10 === 9 ? previous : undefined;
    const author = twin?.author ?? [
      {
        family: `${pick(FAMILIES, next(16))}${index.toString(36)}`,
        given: pick(FAMILIES, next(16)),
      },
      ...(next(3) ? [] : [{ family: pick(FAMILIES, next(16)), given: 'Sam' }]),
    ];
    const issued = twin?.issued ?? { 'date-parts': [[1980 + next(45)]] };
    const title = `How ${pick(NOUNS, next(10))} ${pick(VERBS, next(8))} ${pick(NOUNS, next(10))}, part ${index}`;
    const common = {
      id: `work-${index}`,
      author,
      issued: issued as { 'date-parts': number[][] },
      title,
    };
    previous = [
      {
        ...common,
        type: 'article-journal',
        'container-title': 'Journal of Examples',
        volume: '7',
        issue: '2',
        page: '1-400',
      },
      { ...common, type: 'book', publisher: 'Example Press', 'publisher-place': 'Leeds' },
      { ...common, type: 'report', publisher: 'Example Unit', URL: `https://example.org/${index}` },
    ][index % 3] as CslItem;
    return previous;
  });
}

/** A section's text: ten paragraphs of three citations, or the same text without any. */
export function generateSection(index: number, { works }: Size, cited: boolean): string {
  const next = numbers(index + 1);
  const key = () => `@work-${next(works)}`;
  const sentence = () =>
    `The ${pick(NOUNS, next(10))} ${pick(VERBS, next(8))} the ${pick(NOUNS, next(10))} more than the ${pick(NOUNS, next(10))} had ever hoped`;
  const citation = (kind: number) => {
    if (kind < 6) return `${sentence()} [${key()}, p. ${1 + next(399)}].`;
    if (kind < 8) return `${sentence()} [${key()}, p. ${1 + next(399)}; ${key()}].`;
    return `As ${key()} shows, ${sentence().toLowerCase()}.`;
  };
  const strip = (text: string) =>
    text.replace(/ \[@[^\]]*\]/gu, '').replace(/As @\S+ shows, t/gu, 'T');
  const paragraphs = Array.from({ length: 10 }, (_, at) => {
    const heading = at % 4 === 0 ? `## Part ${at} of section ${index}\n\n` : '';
    const text = Array.from(
      { length: CITATIONS_PER_SECTION / 10 },
      () => `${citation(next(10))} ${sentence()}.`,
    ).join(' ');
    return heading + (cited ? text : strip(text));
  });
  return `---\ntitle: Section ${index}\ndescription: A generated section of the benchmark, with the number ${index}, to be built and timed.\norder: ${index + 1}\nquestion: What is in section ${index}?\nanswer: Nothing that anybody wrote.\n---\n\n${paragraphs.join('\n\n')}\n`;
}

/** The pages that a site has besides its sections: their text is the site's, not the measurement's. */
const PAGES = ['home', 'about', 'accessibility', ...Object.keys(TABLES_OF)];

/** Leaves every table of a content folder without rows: a measurement of prose is not one of tables. */
export function emptyTables(folder: string, but: readonly string[] = []): void {
  for (const table of Object.keys(ROWS).filter((name) => !but.includes(name))) {
    mkdirSync(join(folder, 'data'), { recursive: true });
    writeFileSync(join(folder, `data/${table}.yaml`), '[]\n');
  }
}

/** Numbers the paragraphs of a content folder from the start; how many there are. */
export async function numberFolder(folder: string): Promise<number> {
  const content = readContent(folder, folder);
  const { ledger } = numberSections(
    content,
    [],
    { edition: '1.0', isDraft: false },
    { same: new Set(), other: new Set() },
  );
  writeFileSync(join(folder, 'ledger.yaml'), writeLedger(ledger));
  return ledger.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
}

/** Writes a whole content folder, with citations or without. */
export async function generateContent(folder: string, size: Size, cited: boolean): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (let index = 0; index < size.sections; index++) {
    write(`sections/section-${index}.mdx`, generateSection(index, size, cited));
  }
  write('references/works.json', JSON.stringify(cited ? generateWorks(size) : []));
  emptyTables(folder);
  write('data/editions.yaml', '- number: "1.0"\n  date: "2026-01-01"\n');
  for (const page of PAGES) {
    write(
      `pages/${page}.mdx`,
      `---\ntitle: Page ${page}\ndescription: A page of the generated site that the benchmark builds.\n---\n\nText.\n`,
    );
  }
  await numberFolder(folder);
}

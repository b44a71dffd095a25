import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CslItem } from '../../../src/bibliography/index.ts';
import type { Versions } from '../../npm.ts';
import { generateSection, generateWorks, type Size } from '../generate.ts';

/** The generated site as another program is given it. */
export interface Text {
  works: CslItem[];
  /** Its sections, with citations in Pandoc's syntax. */
  sections: { title: string; markdown: string }[];
}

/** Another program that makes a site or a document of the same text. */
export interface Program {
  name: string;
  /** What of the text it makes. */
  makes: string;
  /** Its packages, of which the first names the version that is shown. */
  versions: Versions;
  /** The files that it is given, by path. */
  files: (text: Text) => Record<string, string>;
  command: string[];
}

/** The same text as sites of this project are generated with. */
export const textOf = (size: Size): Text => ({
  works: generateWorks(size),
  sections: Array.from({ length: size.sections }, (_, index) => ({
    title: `Section ${index}`,
    markdown: generateSection(index, size, true).replace(/^---[\s\S]*?---\s*/u, ''),
  })),
});

/** A section with its title in front, as Markdown. */
export const titled = ({ title, markdown }: Text['sections'][number]): string =>
  `---\ntitle: ${title}\n---\n\n${markdown}`;

/** All sections as files of a folder, by path. */
export const sectionFiles = (
  { sections }: Text,
  folder: string,
  write: (section: Text['sections'][number]) => string = titled,
): Record<string, string> =>
  Object.fromEntries(
    sections.map((section, index) => [join(folder, `section-${index}.md`), write(section)]),
  );

/** Writes files into a folder that has no others. */
export function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const BIBTEX: Record<string, string> = {
  'article-journal': 'article',
  book: 'book',
  report: 'techreport',
};

/** The generated works in BibTeX: they have no more than this. */
export const bibtexOf = (works: readonly CslItem[]): string =>
  works
    .map((work) => {
      const authors = (work.author ?? []).map(({ family, given }) => `${family}, ${given}`);
      const fields = {
        author: authors.join(' and '),
        title: work.title,
        year: work.issued?.['date-parts']?.[0]?.[0],
        journal: work['container-title'],
        volume: work.volume,
        number: work.issue,
        pages: work.page?.toString().replace('-', '--'),
        [work.type === 'report' ? 'institution' : 'publisher']: work.publisher,
        address: work['publisher-place'],
        url: work.URL,
      };
      const lines = Object.entries(fields).flatMap(([name, value]) =>
        value === undefined ? [] : [`  ${name} = {${value}},`],
      );
      return `@${BIBTEX[work.type] ?? 'misc'}{${work.id},\n${lines.join('\n')}\n}\n`;
    })
    .join('\n');

import words from '#words/llms.json' with { type: 'json' };
import references from '#words/references.json' with { type: 'json' };
import type { DataFile } from './data-file.ts';
import { escapeText } from '../markdown/inline.ts';
import { say } from '../words/message.ts';
import { tablesOf } from '../schemas/index.ts';
import { dataPages, edition, pages, sections, wholeEssay } from '../site/index.ts';
import { REFERENCE_FORMATS, type TABLE_FORMATS } from '../addresses/formats.ts';
import { markdownFile, pagePath, referencesFile, tableFile } from '../addresses/paths.ts';
import { address } from '../addresses/absolute.ts';
import { site } from '../words/identity.ts';
import { dateInWords } from '../words/in-words.ts';

/** A line of a list of files. `says` is Markdown. */
const line = (name: string, path: string, says: string) =>
  `- [${escapeText(name)}](${address(path)}): ${says}`;

const texts = sections.map(({ slug, title, description }) =>
  line(title, `/${markdownFile(slug)}`, escapeText(description)),
);

const tables = dataPages.flatMap(({ slug, title, description }) =>
  tablesOf(slug).map((table) => {
    const at = (ending: keyof typeof TABLE_FORMATS) => `/${tableFile(slug, table, ending)}`;
    const says = say(words.table, {
      description: escapeText(description),
      csv: address(at('csv')),
      schema: address(at('schema.json')),
    });
    return line(`${title} (${table}.json)`, at('json'), says);
  }),
);

const indexes = [
  line(
    words.paragraphs.name,
    '/paragraphs.json',
    say(words.paragraphs.says, { schema: address('/paragraphs.schema.json') }),
  ),
  line(words.links.name, '/linkset.json', words.links.says),
];

const works = (['json', 'bib', 'ris'] as const).map((format, index) =>
  line(
    REFERENCE_FORMATS[format],
    `/${referencesFile(format)}`,
    index === 0 ? words.works : words.same,
  ),
);

const about = pages.get('about');
const optional = [
  line(wholeEssay.title, `/${markdownFile(wholeEssay.slug)}`, escapeText(wholeEssay.description)),
  ...(about ? [line(about.title, pagePath(about.slug), escapeText(about.description))] : []),
  line(words.records.name, '/references/', words.records.says),
];

const LISTS: readonly (readonly [heading: string, lines: readonly string[]])[] = [
  [words.sections, texts],
  [words.tables, tables],
  [words.indexes, indexes],
  [references.title, works],
  // the format gives this name a meaning
  ['Optional', optional],
];

/** Tells language models what is on the site and where (https://llmstxt.org). */
export const llmsTxt: DataFile = {
  path: 'llms.txt',
  mediaType: 'text/plain; charset=utf-8',
  text: async () =>
    `${[
      `# ${escapeText(site.name)}`,
      `> ${escapeText(pages.get('home')?.description ?? site.tagline)}`,
      say(words.edition, {
        ...site,
        edition: edition.number,
        date: dateInWords(edition.date),
      }),
      ...LISTS.filter(([, lines]) => lines.length > 0).flatMap(([heading, lines]) => [
        `## ${heading}`,
        lines.join('\n'),
      ]),
    ].join('\n\n')}\n`,
};

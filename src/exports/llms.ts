import words from '#words/llms.json' with { type: 'json' };
import references from '#words/references.json' with { type: 'json' };
import type { DataFile } from './data-file.ts';
import { escapeText } from '../markdown/inline.ts';
import { say } from '../words/message.ts';
import { TABLES_OF } from '../schemas/index.ts';
import { dataPages, edition, pages, sections, wholeEssay } from '../site/index.ts';
import { address } from '../addresses/url.ts';
import { site } from '../words/identity.ts';
import { dateInWords } from '../words/in-words.ts';

/** A line of a list of files. What it says of a file may hold Markdown. */
const line = (name: string, path: string, says: string) =>
  `- [${escapeText(name)}](${address(path)}): ${says}`;

const texts = sections.map(({ slug, title, description }) =>
  line(title, `/${slug}.md`, escapeText(description)),
);

const tables = dataPages.flatMap(({ slug, title, description }) =>
  (TABLES_OF[slug] ?? []).map((table) => {
    const at = (ending: string) => address(`/${slug}/${table}.${ending}`);
    const says = say(words.table, {
      description: escapeText(description),
      csv: at('csv'),
      schema: at('schema.json'),
    });
    return line(`${title} (${table}.json)`, `/${slug}/${table}.json`, says);
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

const works = [
  line('CSL-JSON', '/references.json', words.works),
  line('BibTeX', '/references.bib', words.same),
  line('RIS', '/references.ris', words.same),
];

const about = pages.get('about');
const optional = [
  line(wholeEssay.title, `/${wholeEssay.slug}.md`, escapeText(wholeEssay.description)),
  ...(about ? [line(about.title, `/${about.slug}/`, escapeText(about.description))] : []),
  line(words.records.name, '/references/', words.records.says),
];

const LISTS: readonly (readonly [heading: string, lines: readonly string[]])[] = [
  [words.sections, texts],
  [words.tables, tables],
  [words.indexes, indexes],
  [references.title, works],
  // a name to which the format gives a meaning
  ['Optional', optional],
];

/** What a language model finds on the site and where (https://llmstxt.org). */
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

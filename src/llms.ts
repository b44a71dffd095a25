import type { DataFile } from './data-files.ts';
import { escapeText } from './markdown/inline.ts';
import { TABLES_OF } from './schemas/index.ts';
import { dataPages, edition, pages, sections, wholeEssay } from './sections.ts';
import { address, site } from './site.ts';
import { dateInWords } from './words.ts';

/** A line of a list of files. What it says of a file may hold Markdown. */
const line = (name: string, path: string, says: string) =>
  `- [${escapeText(name)}](${address(path)}): ${says}`;

const texts = sections.map(({ slug, title, description }) =>
  line(title, `/${slug}.md`, escapeText(description)),
);

const tables = dataPages.flatMap(({ slug, title, description }) =>
  (TABLES_OF[slug] ?? []).map((table) => {
    const at = (ending: string) => address(`/${slug}/${table}.${ending}`);
    const also = `Also as [CSV](${at('csv')}), and with a [JSON Schema](${at('schema.json')}).`;
    const says = `${escapeText(description)} ${also}`;
    return line(`${title} (${table}.json)`, `/${slug}/${table}.json`, says);
  }),
);

const indexes = [
  line(
    'Paragraphs',
    '/paragraphs.json',
    `Every paragraph with its number, its permanent address and the works that it cites, as its [JSON Schema](${address('/paragraphs.schema.json')}) says.`,
  ),
  line(
    'Links',
    '/linkset.json',
    'Typed links between the pages and their files (RFC 9264, Signposting).',
  ),
];

const works = [
  line('CSL-JSON', '/references.json', 'Every work that the site cites.'),
  line('BibTeX', '/references.bib', 'The same.'),
  line('RIS', '/references.ris', 'The same.'),
];

const about = pages.get('about');
const optional = [
  line(wholeEssay.title, `/${wholeEssay.slug}.md`, escapeText(wholeEssay.description)),
  ...(about ? [line(about.title, `/${about.slug}/`, escapeText(about.description))] : []),
  line('Records of all works', '/references/', 'How far each work was traced, as a web page.'),
];

const LISTS: readonly (readonly [heading: string, lines: readonly string[]])[] = [
  ['Sections', texts],
  ['Tables', tables],
  ['Indexes', indexes],
  ['References', works],
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
      `Edition ${edition.number}, ${dateInWords(edition.date)}. Text under [${site.licenceName}](${site.licence}). To cite a paragraph, give its number and its address.`,
      ...LISTS.filter(([, lines]) => lines.length > 0).flatMap(([heading, lines]) => [
        `## ${heading}`,
        lines.join('\n'),
      ]),
    ].join('\n\n')}\n`,
};

import list from '#words/reference-list.json' with { type: 'json' };
import pictures from '#words/pictures.json' with { type: 'json' };
import register from '#words/claims.json' with { type: 'json' };
import changes from '#words/changes.json' with { type: 'json' };
import corrections from '#words/corrections.json' with { type: 'json' };
import notes from '#words/notes.json' with { type: 'json' };
import words from '#words/markdown.json' with { type: 'json' };
import { MEDIA_TYPES, withMarkdownMark } from '../addresses/formats.ts';
import { markdownFile } from '../addresses/paths.ts';
import { siteContent } from '../loaders/content-folder.ts';
import type { DataFile } from './data-file.ts';
import {
  claims,
  correctionMarks,
  edition,
  essay,
  ledger,
  recordPath,
  references,
  sections,
  tables,
  valueInWords,
  wholeEssay,
} from '../site/index.ts';
import { withdrawnFrom } from '../site/paragraphs.ts';
import { type SourcedLine, wordsOfPicture } from '../site/pictures.ts';
import { workOf } from '../site/references.ts';
import { positionInWords, type Section } from '../site/sections.ts';
import { verdictInShort, verdictsOn } from '../site/verdicts.ts';
import type { Citation } from '../markdown/index.ts';
import { say, sayCount } from '../words/message.ts';
import { asBlock, escapeText, htmlToMarkdown } from '../markdown/inline.ts';
import { toPlainBlocks, type PlainBlock, type Shown } from '../markdown/plain.ts';
import { anchorOf } from '../addresses/anchors.ts';
import { address } from '../addresses/absolute.ts';
import { site } from '../words/identity.ts';
import { dateInWords, tracingInWords } from '../words/in-words.ts';

const verdictOf = new Map(claims.map(({ id, verdict }) => [id, register.verdicts[verdict]]));
const registered = (anchor: string) => address(`/claims/#${anchor}`);

/** A row of a picture, as a list item. */
function itemOf({ name, text, aside, sources }: SourcedLine): string {
  const links = sources.map((source) => {
    const name = 'html' in source ? htmlToMarkdown(source.html) : escapeText(source.name);
    return `[${escapeText(name)}](${address(source.to)})`;
  });
  return [
    `- **${escapeText(`${name}.`)}**`,
    escapeText(text),
    ...(links.length > 0 ? [say(pictures.see, { sources: links.join(', ') })] : []),
    ...(aside === undefined ? [] : [escapeText(aside)]),
  ].join(' ');
}

/** The mark of something that was corrected, as it follows its number or its name. */
function corrected(place: string): string {
  const mark = correctionMarks.get(place);
  return mark ? ` [${escapeText(corrections.corrected)}](${address(mark.to)})` : '';
}

/** What the components of a section show. */
const shownIn = (slug: string): Shown => ({
  label: async (cluster) =>
    htmlToMarkdown((await references.label(cluster)).map(({ html }) => html).join('')),
  value: (component, id) => escapeText(valueInWords(component, id)),
  claim: (id) => {
    const name = say(notes.mark, { id, verdict: verdictOf.get(id) ?? '' });
    return `[${name}](${registered(anchorOf(id))})`;
  },
  note: (ids) => {
    const links = verdictsOn(ids, claims).map(
      (claim) => `[${escapeText(verdictInShort(claim))}](${registered(anchorOf(claim.id))})`,
    );
    return say(words.seen, { year: edition.date.slice(0, 4), verdicts: links.join('; ') });
  },
  picture: async (id) =>
    (await wordsOfPicture(id, tables, references, recordPath))
      .flatMap(({ name, lines }) => [
        ...(name === undefined ? [] : [`**${escapeText(name)}**`]),
        lines.map(itemOf).join('\n'),
      ])
      .join('\n\n'),
  number: ({ id, number }) => `**[${number}](${address(`/${slug}/#${id}`)})**${corrected(number)}`,
});

/** The whole address of where a link in a section leads. */
const addressFrom = (slug: string) => (url: string) => {
  if (url.startsWith('#')) return address(`/${slug}/${url}`);
  return url.startsWith('/') && !url.startsWith('//') ? address(url) : url;
};

async function readText({ slug }: Section): Promise<PlainBlock[]> {
  const { sections, numbers } = siteContent().content;
  const parsed = sections.find((section) => section.slug === slug);
  if (!parsed?.root) throw new RangeError(`There is no section “${slug}” that can be read.`);
  const { root, source } = parsed;
  const [shown, address] = [shownIn(slug), addressFrom(slug)];
  const blocks = await toPlainBlocks(root, source, { slug, numbers, address, shown });
  return [...blocks, ...withdrawnOf(slug)];
}

const texts = new Map<Section, Promise<PlainBlock[]>>();

/** A section's text, with its headings so many levels deeper. */
async function textOf(section: Section, deeper: number): Promise<string[]> {
  // read once, for the section's own file and that of the essay
  const text = texts.get(section) ?? readText(section);
  texts.set(section, text);
  return (await text).map(({ markdown, level }) =>
    level === undefined ? markdown : `${'#'.repeat(level + deeper)} ${markdown}`,
  );
}

/** A line for each withdrawn paragraph. */
function withdrawnOf(slug: string): PlainBlock[] {
  const link = ({ id, number }: { id: string; number: string }) =>
    `[${number}](${address(`/${slug}/#${id}`)})`;
  const lines = withdrawnFrom(slug, ledger).map(
    ({ edition, see, ...paragraph }) =>
      `- ${say(changes.stub, { number: link(paragraph), edition, see: link(see) })}${corrected(paragraph.number)}`,
  );
  return lines.length > 0 ? [{ markdown: lines.join('\n') }] : [];
}

const entries = new Map<string, Promise<string>>();

/** A work's entry, how it was traced, what of it was seen, and a link to its record. */
function entryOf(id: string): Promise<string> {
  const known = entries.get(id);
  if (known) return known;
  const { tracing } = workOf(id, references);
  const made = references.entry(id).then((html) => {
    const more = `[${list.more}](${address(recordPath(id))})`;
    const traced = tracing ? [tracingInWords(tracing)] : [];
    return ['-', asBlock(htmlToMarkdown(html)), ...traced, more].join(' ');
  });
  entries.set(id, made);
  return made;
}

async function referencesOf(citations: readonly Citation[]): Promise<string[]> {
  const cited = citations.flatMap(({ cluster }) => cluster.items.map(({ id }) => id));
  const listed = await Promise.all((await references.sort(cited)).map((id) => entryOf(id)));
  return listed.length > 0 ? [`## ${list.title}`, listed.join('\n')] : [];
}

const headOf = (slug: string, title: string, position: string) => [
  `# ${escapeText(title)}`,
  say(words.head, {
    site: escapeText(site.name),
    place: position,
    edition: edition.number,
    date: dateInWords(edition.date),
    address: address(`/${slug}/`),
    licence: site.licenceName,
    licenceAddress: site.licence,
    about: address('/about/'),
  }),
];

async function sectionInMarkdown(section: Section): Promise<string> {
  const { slug, title, citations } = section;
  const blocks = [
    ...headOf(slug, title, positionInWords(section, sections)),
    ...(await textOf(section, 0)),
    ...(await referencesOf(citations)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

async function essayInMarkdown(): Promise<string> {
  const { slug, title, citations } = wholeEssay;
  const texts = await Promise.all(
    essay.map(async (section) => [
      `## ${escapeText(section.title)}`,
      ...(await textOf(section, 1)),
    ]),
  );
  const blocks = [
    ...headOf(slug, title, sayCount(words.whole, essay.length)),
    ...texts.flat(),
    ...(await referencesOf(citations)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const alternate = (slug: string, text: () => Promise<string>): DataFile => ({
  path: markdownFile(slug),
  mediaType: MEDIA_TYPES.markdown,
  text: async () => withMarkdownMark(await text()),
});

/** Every section and the whole essay in Markdown, at the address of the page with ".md". */
export const alternates: DataFile[] = [
  ...sections.map((section) => alternate(section.slug, () => sectionInMarkdown(section))),
  alternate(wholeEssay.slug, essayInMarkdown),
];

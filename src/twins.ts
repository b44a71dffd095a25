import { getEntry } from 'astro:content';
import { fileURLToPath } from 'node:url';
import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { numbersFrom } from './checks/read-ledger.ts';
import { contentFolder } from './content-folder.ts';
import type { DataFile } from './data-files.ts';
import { figureInWords } from './figures.ts';
import { FEATURES, type Citation } from './markdown/index.ts';
import { asBlock, escapeText, htmlToMarkdown } from './markdown/inline.ts';
import { toPlainBlocks, type PlainBlock, type Shown } from './markdown/plain.ts';
import { withdrawnFrom } from './paragraphs.ts';
import { wordsOfPicture, type SourcedLine } from './pictured.ts';
import { references, workOf } from './references.ts';
import { anchorOf } from './schemas/index.ts';
import { edition, essay, placeInWords, sections, wholeEssay, type Section } from './sections.ts';
import { address, site } from './site.ts';
import { claims, verdictsOn } from './tables.ts';
import { dateInWords, TRACING_IN_WORDS } from './words.ts';

const numbers = numbersFrom(fileURLToPath(contentFolder));
const verdicts = new Map(claims.map(({ id, verdict }) => [id, verdict]));
const registered = (anchor: string) => address(`/claims/#${anchor}`);

/** A row of a picture, as an item of a list. */
function itemOf({ name, text, aside, sources }: SourcedLine): string {
  const links = sources.map((source) => {
    const words = 'html' in source ? htmlToMarkdown(source.html) : escapeText(source.name);
    return `[${words}](${address(source.to)})`;
  });
  return [
    `- **${escapeText(`${name}.`)}**`,
    escapeText(text),
    ...(links.length > 0 ? [`See ${links.join(', ')}.`] : []),
    ...(aside === undefined ? [] : [escapeText(aside)]),
  ].join(' ');
}

/** What the components of a section show. */
const shownIn = (slug: string): Shown => ({
  label: async (cluster) =>
    htmlToMarkdown((await references.label(cluster)).map(({ html }) => html).join('')),
  figure: (component, id) => escapeText(figureInWords(component, id)),
  // the verdict, which a page shows where it tells of the claim, is the link's title
  claim: (id) => `[${id}](${registered(anchorOf(id))} "Claim ${id}, verdict: ${verdicts.get(id)}")`,
  note: (ids) => {
    const links = verdictsOn(ids).map(
      ([short, anchor]) => `[${escapeText(short)}](${registered(anchor)})`,
    );
    return `**Checked in ${edition.date.slice(0, 4)}:** ${links.join('; ')}`;
  },
  picture: async (id) =>
    (await wordsOfPicture(id))
      .flatMap(({ name, lines }) => [
        ...(name === undefined ? [] : [`**${escapeText(name)}**`]),
        lines.map(itemOf).join('\n'),
      ])
      .join('\n\n'),
  number: ({ id, number }) => `**[${number}](${address(`/${slug}/#${id}`)})**`,
});

/** Where a link in a section leads: within the site it becomes a whole address. */
const addressFrom = (slug: string) => (url: string) => {
  if (url.startsWith('#')) return address(`/${slug}/${url}`);
  return url.startsWith('/') && !url.startsWith('//') ? address(url) : url;
};

async function readText(slug: string): Promise<PlainBlock[]> {
  const source = (await getEntry('sections', slug))?.body ?? '';
  const root = mdxToMdast(source, { features: FEATURES }) as Root;
  const [shown, address] = [shownIn(slug), addressFrom(slug)];
  const blocks = await toPlainBlocks(root, source, { slug, numbers, address, shown });
  return [...blocks, ...withdrawnOf(slug)];
}

const texts = new Map<string, Promise<PlainBlock[]>>();

/** A section's text, its titles so many levels further down. */
async function textOf({ slug }: Section, deeper: number): Promise<string[]> {
  // once for its own twin and that of the essay; anew while an author writes
  const known = import.meta.env.DEV ? undefined : texts.get(slug);
  const text = known ?? readText(slug);
  texts.set(slug, text);
  return (await text).map(({ markdown, level }) =>
    level === undefined ? markdown : `${'#'.repeat(level + deeper)} ${markdown}`,
  );
}

/** A line for each paragraph that was taken out. */
function withdrawnOf(slug: string): PlainBlock[] {
  const at = (id: string) => address(`/${slug}/#${id}`);
  const lines = withdrawnFrom(slug).map(
    ({ id, number, edition, see }) =>
      `- Paragraph [${number}](${at(id)}) was taken out in edition ${edition}; see [${see.number}](${at(see.id)}).`,
  );
  return lines.length > 0 ? [{ markdown: lines.join('\n') }] : [];
}

const entries = new Map<string, Promise<string>>();

/** A work's entry, how far it was traced, and where to read more of it. */
function entryOf(id: string): Promise<string> {
  const known = entries.get(id);
  if (known) return known;
  const { state } = workOf(id).tracing ?? {};
  const made = references.entry(id).then((html) => {
    const record = `[Everything known of it](${address(`/references/#${id}`)})`;
    const tracing = state ? [TRACING_IN_WORDS[state]] : [];
    return ['-', asBlock(htmlToMarkdown(html)), ...tracing, record].join(' ');
  });
  entries.set(id, made);
  return made;
}

async function referencesOf(citations: readonly Citation[]): Promise<string[]> {
  const cited = citations.flatMap(({ cluster }) => cluster.items.map(({ id }) => id));
  const list = await Promise.all((await references.sort(cited)).map((id) => entryOf(id)));
  return list.length > 0 ? ['## References', list.join('\n')] : [];
}

const headOf = (slug: string, title: string, place: string) => [
  `# ${escapeText(title)}`,
  `${escapeText(site.name)}. ${place}. Edition ${edition.number}, ${dateInWords(edition.date)}. Permanent address: <${address(`/${slug}/`)}>. Text under [${site.licenceName}](${site.licence}). [How this was made and checked](${address('/about/')}).`,
];

async function sectionTwin(section: Section): Promise<string> {
  const { slug, title, citations } = section;
  const blocks = [
    ...headOf(slug, title, placeInWords(section)),
    ...(await textOf(section, 0)),
    ...(await referencesOf(citations)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

async function essayTwin(): Promise<string> {
  const { slug, title, citations } = wholeEssay;
  const texts = await Promise.all(
    essay.map(async (section) => [
      `## ${escapeText(section.title)}`,
      ...(await textOf(section, 1)),
    ]),
  );
  const blocks = [
    ...headOf(slug, title, `All ${essay.length} sections`),
    ...texts.flat(),
    ...(await referencesOf(citations)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const twin = (slug: string, text: () => Promise<string>): DataFile => ({
  path: `${slug}.md`,
  mediaType: 'text/markdown; charset=utf-8',
  text,
});

/** Every section, and the whole essay, in Markdown: at the address of its page, with ".md". */
export const twins: DataFile[] = [
  ...sections.map((section) => twin(section.slug, () => sectionTwin(section))),
  twin(wholeEssay.slug, essayTwin),
];

import words from '#words/documents.json' with { type: 'json' };
import type { StyleId } from '../addresses/style-names.ts';
import { createBibliography, type Bibliography } from '../bibliography/bibliography.ts';
import type { Cluster } from '../bibliography/citations.ts';
import { loadEngine, type Format } from '../bibliography/format.ts';
import { htmlOf, type Label } from '../bibliography/label-parts.ts';
import { createOriginals, type Originals } from '../bibliography/originals.ts';
import { ORIGINAL } from '../bibliography/signs.ts';
import type { CslItem } from '../bibliography/works.ts';
import { loadStyle } from '../citation-styles/load.ts';
import { ownWorkInStyle } from '../citation-styles/own-records.ts';
import { inQuotes, quotesOf } from '../citation-styles/quotes.ts';
import { stylesOnOffer, type StyleOnOffer } from '../citation-styles/styles.ts';
import { mapPieces, piecesOf } from './blocks.ts';
import type {
  Citation,
  Draft,
  DraftPiece,
  Run,
  StyledPiece,
  TextDocument,
  Words,
} from './document.ts';
import { richText } from './rich-text.ts';
import { runsOf, textOf, type ParseHtml } from './runs.ts';

/** What a draft is styled with, where it is not what browsers have. */
export interface Means {
  parse?: ParseHtml;
  load?: typeof loadStyle;
  format?: Format;
}

/** Fetches what formats citations in a style. Rejects where that cannot be had. */
export const prepareStyle = (id: StyleId): Promise<unknown> =>
  Promise.all([loadStyle(styleOf(id)), loadEngine()]);

const styleOf = (id: StyleId) => stylesOnOffer.find((each) => each.id === id) as StyleOnOffer;

const parseInBrowser: ParseHtml = (html) => new DOMParser().parseFromString(html, 'text/html').body;

/**
 * A draft in a style that readers can choose: each citation as the bibliography has it in one text,
 * numbered, lettered and shortened by what stands before it, and its list. It fetches the style's own
 * files and no other's. Throws a RangeError where a work that is cited is not among those of the draft.
 */
export async function styleDraft(
  draft: Draft,
  id: StyleId,
  { parse = parseInBrowser, load = loadStyle, format }: Means = {},
): Promise<TextDocument> {
  const style = styleOf(id);
  const csl = await load(style);
  const asWanted = (work: CslItem) => ownWorkInStyle(work, csl);
  const citations = piecesOf(draft.blocks).filter((piece) => piece.kind === 'citation');
  const cited = new Set(citations.flatMap(({ cluster }) => cluster.items.map((item) => item.id)));
  const works = draft.works.filter((work) => cited.has(work.id)).map(asWanted);
  const bibliography = createBibliography({
    works: works.map((work) => ({ id: work.id, csl: work, links: { status: 'unchecked' } })),
    style: csl,
    format,
  });
  const originals = createOriginals({
    works: (draft.originals ?? []).map(asWanted),
    style: csl,
    format,
  });
  const read = readerOf(parse);
  const telling = await Promise.all(
    citations.map((each) => tellingOf(each, originals, style.citedIn)),
  );
  const { labels, notes, list } = await bibliography.cite(telling.map(({ cluster }) => cluster));
  const pieces = await Promise.all(
    telling.map(async ({ cluster, told }, index) => {
      const label = labels[index] ?? [];
      const apart =
        bibliography.kind === 'author-date'
          ? await namedApart(cluster, label, bibliography)
          : inSentence(cluster, label, notes[index]);
      return styledPieces(apart, bibliography.kind === 'note' ? inNote(cluster, told) : told, read);
    }),
  );
  const next = pieces.values();
  const quotes = quotesOf(csl.lang);
  const styled = (piece: DraftPiece): StyledPiece[] => {
    if (piece.kind === 'citation') return next.next().value ?? [];
    return piece.kind === 'quoted'
      ? [{ kind: 'words', text: inQuotes(piece.text, quotes) }]
      : [piece];
  };
  return {
    title: draft.title,
    language: draft.language,
    style: {
      id,
      name: style.name,
      kind: bibliography.kind,
      uri: style.uri,
      language: csl.lang,
    },
    blocks: mapPieces(draft.blocks, styled),
    works: works.filter((work, index) => works.findIndex(({ id }) => id === work.id) === index),
    list: await Promise.all(
      list.map(async ({ id: work, number }) => ({
        id: work,
        ...(number === undefined ? {} : { number: textOf(read(number)) }),
        entry: read(await bibliography.entry(work)),
      })),
    ),
    listHeading: words.listHeadings[id],
  };
}

/** Reads what a style printed, each text once. */
function readerOf(parse: ParseHtml): (html: string) => Run[] {
  const read = new Map<string, Run[]>();
  return (html) => {
    const runs = read.get(html) ?? runsOf(html, parse);
    read.set(html, runs);
    return runs;
  };
}

/** A citation with a sign in place of what it says in words, and those words, as HTML. */
interface Telling {
  cluster: Cluster;
  told: string[];
}

/**
 * A citation whose items say in words which work each tells of. A prefix is what reference managers
 * keep as it was written when they format anew, in whatever style; a second item in the same field
 * would put the work that nobody read into the list. While it is formatted a sign stands for the
 * words, so that citations of one place have one answer, whatever they tell of.
 */
async function tellingOf(
  { cluster, originals = [] }: Citation,
  inWords: Originals,
  citedIn: string,
): Promise<Telling> {
  const told: Promise<string>[] = [];
  const items = cluster.items.map((item, index) => {
    const original = originals[index];
    if (!original) return item;
    told.push(inWords(original));
    return { ...item, prefix: `${item.prefix ?? ''}${ORIGINAL}, ${citedIn} ` };
  });
  // a prefix has no links
  const words = (await Promise.all(told)).map((html) => html.replace(/<\/?a\b[^>]*>/gu, ''));
  return { cluster: { ...cluster, items }, told: words };
}

/** A citation in brackets or a note, and before it what its sentence says of it. All HTML. */
interface Apart {
  name: string;
  cluster: Cluster;
  shown: string;
}

/** In a numeric style, and in notes: "Bach [1]", where the name is not part of the citation. */
function inSentence(cluster: Cluster, label: Label, note: string | undefined): Apart {
  const { mode, items } = cluster;
  const [first] = mode === 'narrative' ? label : [];
  const name = first && first.id === undefined ? first.html : '';
  const rest = name ? label.slice(1) : label;
  if (note !== undefined) return { name, cluster: { mode: 'parenthetical', items }, shown: note };
  const space = name && rest[0]?.html === ' ' ? ' ' : '';
  return {
    name: name + space,
    cluster: { mode: 'parenthetical', items },
    shown: htmlOf(space ? rest.slice(1) : rest),
  };
}

/**
 * "Bach (2012, p. 407)" as "Bach " and a citation without its author, as reference managers have it;
 * as it is where a style leaves nothing for the brackets, or names no author.
 */
async function namedApart(
  cluster: Cluster,
  label: Label,
  { label: labelOf }: Pick<Bibliography, 'label'>,
): Promise<Apart> {
  const whole = htmlOf(label);
  const [first, ...others] = cluster.items;
  if (cluster.mode === 'parenthetical' || !first) return { name: '', cluster, shown: whole };
  const inBrackets: Cluster = {
    mode: 'parenthetical',
    items: [{ ...first, suppressAuthor: true }, ...others],
  };
  const shown = htmlOf(await labelOf(inBrackets));
  return shown !== '' && shown !== whole && whole.endsWith(shown)
    ? { name: whole.slice(0, -shown.length), cluster: inBrackets, shown }
    : { name: '', cluster, shown: whole };
}

/** What begins a note begins with a capital. */
const inNote = ({ items: [first] }: Cluster, told: readonly string[]): string[] =>
  told.map((html, index) =>
    index === 0 && first?.prefix?.startsWith(ORIGINAL)
      ? html.replace(
          /^((?:<[^>]*>)*)(\p{Ll})/u,
          (_, tags: string, letter: string) => tags + letter.toUpperCase(),
        )
      : html,
  );

/** The pieces of a citation, with what it tells of in its words and in its items. */
function styledPieces(
  { name, cluster, shown }: Apart,
  told: readonly string[],
  read: (html: string) => Run[],
): StyledPiece[] {
  const inItems = told.values();
  const items = cluster.items.map(({ prefix, ...item }) =>
    prefix === undefined
      ? item
      : {
          ...item,
          prefix: prefix.replace(ORIGINAL, () => richText(read(inItems.next().value ?? ''))),
        },
  );
  const inText = told.values();
  const whole = shown.replaceAll(ORIGINAL, () => inText.next().value ?? '');
  return [
    ...read(name).map((run): Words => ({ kind: 'words', ...run })),
    { kind: 'citation', cluster: { ...cluster, items }, shown: read(whole) },
  ];
}

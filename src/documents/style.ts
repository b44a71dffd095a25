import words from '#words/documents.json' with { type: 'json' };
import type { StyleId } from '../addresses/style-names.ts';
import { createBibliography, type Bibliography } from '../bibliography/bibliography.ts';
import type { CitationItem, Cluster } from '../bibliography/citations.ts';
import { loadEngine, type Format } from '../bibliography/format.ts';
import { htmlOf, type Label } from '../bibliography/label-parts.ts';
import { createOriginals } from '../bibliography/originals.ts';
import { LESS } from '../bibliography/signs.ts';
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
    citedIn: style.citedIn,
    format,
  });
  const inWords = async (original: CitationItem) =>
    richText(runsOf(await originals(original), parse));
  const clusters = await Promise.all(citations.map((each) => withOriginals(each, inWords)));
  const { labels, notes, list } = await bibliography.cite(clusters);
  const read = readerOf(parse);
  const pieces = await Promise.all(
    clusters.map(async (cluster, index) => {
      const label = labels[index] ?? [];
      const apart =
        bibliography.kind === 'author-date'
          ? await namedApart(cluster, label, bibliography)
          : inSentence(cluster, label, notes[index]);
      return styledPieces(apart, read);
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

/**
 * A citation whose items say in words which work each tells of. A prefix is what reference managers
 * keep as it was written when they format anew, in whatever style; a second item in the same field
 * would put the work that nobody read into the list.
 */
async function withOriginals(
  { cluster, originals }: Citation,
  inWords: (original: CitationItem) => Promise<string>,
): Promise<Cluster> {
  if (!originals?.some(Boolean)) return cluster;
  const items = await Promise.all(
    cluster.items.map(async (item, index) => {
      const original = originals[index];
      if (!original) return item;
      return { ...item, prefix: `${item.prefix ?? ''}${await inWords(original)} ` };
    }),
  );
  return { ...cluster, items };
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

function styledPieces({ name, cluster, shown }: Apart, read: (html: string) => Run[]) {
  const items = cluster.items.map(({ prefix, ...item }) =>
    prefix === undefined ? item : { ...item, prefix: prefix.replaceAll(LESS, '<') },
  );
  const before = read(name).map((run): Words => ({ kind: 'words', ...run }));
  const citation = {
    kind: 'citation' as const,
    cluster: { ...cluster, items },
    shown: read(shown),
  };
  return [...before, citation];
}

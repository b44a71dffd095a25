import words from '#words/documents.json' with { type: 'json' };
import { isPart } from '../addresses/cite-path.ts';
import type { CitationItem, CslItem } from '../bibliography/index.ts';
import { recordInEdition } from '../citation-styles/own-records.ts';
import type { Block, Draft, DraftPiece } from '../documents/document.ts';
import { seenOn } from '../documents/seen.ts';
import { language } from '../words/language.ts';
import { say } from '../words/message.ts';
import type { Note } from './note.ts';
import { inOrder } from './ranks.ts';

/** What a draft of notes rests on beside them. */
export interface NotesContext {
  title: string;
  /** Under a heading for each page, in the order of the first note from it; or as the reader has them. */
  order: 'pages' | 'own';
  /** Every work of the site by its id. */
  works: ReadonlyMap<string, CslItem>;
  /** Every edition with its date (ISO 8601). */
  editions: readonly { number: string; date: string }[];
  /** The day of access. */
  today: Date;
}

/**
 * Notes as a text to go on writing. What is quoted is cited as ours, by paragraph, in the edition
 * that keeps it for good; then come the sources of the passage, each as it is cited there, unless the
 * reader has read it and may cite it by itself; then the reader's own words. Nothing in a note is
 * markup.
 */
export function draftOfNotes(notes: readonly Note[], context: NotesContext): Draft {
  const kept = inOrder(notes.filter(({ deleted }) => deleted === undefined));
  const own = ownWorks(kept, context);
  const works = new Map<string, CslItem>();
  const originals = new Map<string, CslItem>();
  const seen = (work: CslItem) => seenOn(work, context.today);
  const cite: Cite = {
    ours(note) {
      const work = own(note);
      works.set(work.id, seen(work));
      const { number } = note;
      return {
        id: work.id,
        ...(number ? { locator: { label: 'paragraph', value: number } } : {}),
      };
    },
    source(id, isRead) {
      const work = context.works.get(id);
      if (work) (isRead ? works : originals).set(id, seen(work));
      return work !== undefined;
    },
  };
  const blocks =
    context.order === 'own'
      ? kept.flatMap((note) => blocksOf(note, cite))
      : [...Map.groupBy(kept, ({ page }) => page).values()].flatMap((group) => [
          heading(group[0]?.title ?? ''),
          ...group.flatMap((note) => blocksOf(note, cite)),
        ]);
  return {
    title: context.title,
    language,
    blocks,
    works: [...works.values()],
    originals: [...originals.values()],
    passages: kept.map((note) => ({
      title: onOneLine(note.title),
      ...(note.number ? { number: note.number } : {}),
      edition: editionOf(note),
      address: note.address,
      quote: onOneLine(note.quote),
    })),
  };
}

const heading = (text: string): Block<DraftPiece> => ({
  kind: 'heading',
  level: 1,
  content: [{ kind: 'words', text: onOneLine(text) }],
});

/** Names works in the order in which they are cited. */
interface Cite {
  /** The page that a note is from, at its paragraph. */
  ours: (note: Note) => CitationItem;
  /** Whether there is such a source. */
  source: (id: string, isRead: boolean) => boolean;
}

function blocksOf(note: Note, cite: Cite): Block<DraftPiece>[] {
  const sources = sourcesOf(note, cite);
  const blocks: Block<DraftPiece>[] = [];
  // of a source it is the source that was kept, by way of the passage
  if (note.kind !== 'source' || sources.length === 0) blocks.push(passageOf(note, cite));
  if (sources.length > 0) {
    const before = { kind: 'words' as const, text: `${words.sources} ` };
    blocks.push({
      kind: 'paragraph',
      content: note.kind === 'source' ? sources : [before, ...sources],
    });
  }
  for (const text of note.words.split(/[\r\n]+/u)) {
    if (!text.trim()) continue;
    blocks.push({ kind: 'paragraph', content: [{ kind: 'words', text: onOneLine(text) }] });
  }
  return blocks;
}

/** The words that are quoted, or where they stand, with the citation of our page. */
function passageOf(note: Note, cite: Cite): Block<DraftPiece> {
  const citation: DraftPiece[] = [
    { kind: 'words', text: ' ' },
    { kind: 'citation', cluster: { mode: 'parenthetical', items: [cite.ours(note)] } },
  ];
  const quote = onOneLine(note.quote);
  if (quote) return { kind: 'quotation', content: [{ kind: 'quoted', text: quote }, ...citation] };
  const { title, number, name } = note;
  const named = name ? say(words.row, { title, name }) : title;
  const place = onOneLine(number ? say(words.place, { title, number }) : named);
  const href = webAddress(note.address);
  return {
    kind: 'paragraph',
    content: [{ kind: 'words', text: place, ...(href ? { href } : {}) }, ...citation],
  };
}

/** A citation for each cluster of the passage, each once. */
function sourcesOf(note: Note, cite: Cite): DraftPiece[] {
  const said = new Set<string>();
  const clusters = note.cites.flatMap((items) => {
    // a sentence that named the author is not there
    const fresh = items.map(withAuthor);
    const name = JSON.stringify(fresh);
    if (said.has(name)) return [];
    said.add(name);
    return clusterPieces(note, fresh, cite);
  });
  return clusters.flatMap((pieces, index) =>
    index > 0 ? [{ kind: 'words' as const, text: ', ' }, ...pieces] : pieces,
  );
}

const withAuthor = ({ id, locator, prefix, suffix }: CitationItem): CitationItem => ({
  id,
  ...(locator ? { locator } : {}),
  ...(prefix ? { prefix } : {}),
  ...(suffix ? { suffix } : {}),
});

function clusterPieces(note: Note, cited: readonly CitationItem[], cite: Cite): DraftPiece[][] {
  const items: CitationItem[] = [];
  const originals: (CitationItem | undefined)[] = [];
  const unknown: DraftPiece[][] = [];
  for (const item of cited) {
    const isRead = note.read.includes(item.id);
    if (!cite.source(item.id, isRead)) {
      unknown.push([{ kind: 'words', text: say(words.unknownSource, { key: item.id }) }]);
      continue;
    }
    items.push(isRead ? item : cite.ours(note));
    originals.push(isRead ? undefined : item);
  }
  if (items.length === 0) return unknown;
  const cluster = { mode: 'parenthetical' as const, items };
  return [[{ kind: 'citation', cluster, originals }], ...unknown];
}

/**
 * The record of the page that each note is from, in the edition that its address names. Where a text
 * cites two editions of a page, those before the last have its number in their ids.
 */
function ownWorks(
  notes: readonly Note[],
  { editions }: Pick<NotesContext, 'editions'>,
): (note: Note) => CslItem {
  const dates = new Map(editions.map(({ number, date }) => [number, date]));
  const last = new Map<string, string>();
  for (const note of notes) {
    const edition = editionOf(note);
    const before = last.get(workOf(note));
    if (!before || isLater(edition, before)) last.set(workOf(note), edition);
  }
  return (note) => {
    const number = editionOf(note);
    const record = recordInEdition(
      { slug: note.page, title: onOneLine(note.title) },
      { number, date: dates.get(number) ?? '' },
    );
    const { id, type, author, title, issued, edition } = record;
    const url = webAddress(note.address)?.replace(/#.*$/su, '');
    return {
      type,
      ...(author ? { author } : {}),
      ...(title ? { title } : {}),
      edition,
      id: asKey(number === last.get(workOf(note)) ? id : `${id}-${number}`),
      ...(dates.has(number) && issued ? { issued } : {}),
      ...(url ? { URL: url } : {}),
    };
  };
}

/** Which of our works a note is from. */
const workOf = ({ page }: Note) => (isPart(page) ? page : '');

/** The edition at the address of a note, which may be later than the one that its words are from. */
const editionOf = ({ address, edition }: Note): string =>
  /\/editions\/([^/#?]+)\//u.exec(address)?.[1] ?? edition;

const isLater = (one: string, other: string) =>
  one.localeCompare(other, 'en', { numeric: true }) > 0;

/** A text as a key of a work, which has no spaces or brackets in any format. */
const asKey = (text: string) => text.replace(/[^\p{L}\p{N}._-]+/gu, '-');

const onOneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** An address of the web; notes from elsewhere can hold any text. */
function webAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

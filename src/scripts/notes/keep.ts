/** Makes notes of what a reader keeps, and puts them into the notebook. */
import { editionPath } from '../../addresses/paths.ts';
import type { CitationItem } from '../../bibliography/index.ts';
import type { CitablePage } from '../../cite/citable-pages.ts';
import type { Quoted } from '../../cite/quoted.ts';
import type { NewNote, NoteKind } from '../../notes/note.ts';
import { passageAt, wordsIn, type Passage } from '../../notes/passage.ts';
import { builtPage } from '../built-page.ts';
import { fetchFacts, permanent } from '../cite/citable.ts';
import { add, list, Unkept } from './store.ts';

/** What can be kept: a place on a page, and the words that are quoted there. */
export interface Keepable {
  kind: NoteKind;
  slug: string;
  /** The id of the paragraph, row or heading; of a source, of the citation. */
  anchor: string;
  quoted?: Quoted;
}

/** How keeping went: whether there is anything new, or why not; and what else the reader is to know. */
export interface Keeping {
  how: 'kept' | 'there' | 'unkept';
  told?: string;
}

let before: Promise<unknown> = Promise.resolve();

/** Keeps some things, one after another. Rejects where what is to be kept cannot be fetched. */
export async function keep(things: readonly Keepable[]): Promise<Keeping> {
  const notes = await Promise.all(things.map(noteOf));
  // who presses twice keeps one note
  const kept = before.then(() => keepNew(notes));
  before = kept.catch(() => undefined);
  try {
    return await kept;
  } catch (refusal) {
    if (refusal instanceof Unkept) return { how: 'unkept', told: refusal.message };
    throw refusal;
  }
}

async function keepNew(notes: readonly NewNote[]): Promise<Keeping> {
  const known = await list();
  const fresh = notes.filter(
    (note) => !known.some((each) => each.deleted === undefined && isSame(note, each)),
  );
  let told: string | undefined;
  for (const note of fresh) {
    const { warning } = await add(note);
    told = warning;
  }
  return { how: fresh.length > 0 ? 'kept' : 'there', ...(told ? { told } : {}) };
}

/** Whether two notes keep the same words of the same place, and the same sources. */
const isSame = (one: NewNote, other: NewNote): boolean =>
  (['kind', 'page', 'anchor', 'edition', 'hash', 'quote'] as const).every(
    (field) => one[field] === other[field],
  ) && JSON.stringify(one.cites) === JSON.stringify(other.cites);

/** The note that keeps something, from the page as it was built. Rejects where that cannot be fetched. */
async function noteOf({ kind, slug, anchor, quoted }: Keepable): Promise<NewNote> {
  const [page, citable] = await Promise.all([builtPage(slug), fetchFacts(slug)]);
  const passage = passageAt(page, anchor);
  if (!passage) throw new RangeError(`There is no #${anchor} on /${slug}/.`);
  const title = page.querySelector('h1');
  const at = title?.id === passage.anchor ? '' : passage.anchor;
  const { number, edition, hash } = citable.paragraphs[passage.anchor] ?? {};
  const kept = permanent(editionPath(citable.editionNumber, slug));
  return {
    kind,
    page: slug,
    title: title ? wordsIn(title) : slug,
    anchor: at,
    ...(number ? { number } : {}),
    ...(passage.name ? { name: passage.name } : {}),
    edition: edition ?? citable.editionNumber,
    ...(hash ? { hash } : {}),
    address: `${kept}${at && `#${at}`}${quoted?.directive ?? ''}`,
    quote: quoted?.text ?? '',
    passage: passage.words,
    cites: kind === 'source' ? [itemAt(anchor, citable)] : clustersOf(passage, citable),
    read: [],
    words: '',
    tags: [],
  };
}

/** What a passage cites, cluster by cluster. */
const clustersOf = (
  { cited }: Passage,
  { clusters }: Pick<CitablePage, 'clusters'>,
): CitationItem[][] =>
  cited.flatMap((anchor) => {
    const [, cluster] = clusters.find(([anchors]) => anchors.includes(anchor)) ?? [];
    return cluster ? [cluster.items] : [];
  });

/** The one work that the citation with an anchor cites. */
const itemAt = (anchor: string, { clusters }: Pick<CitablePage, 'clusters'>): CitationItem[] =>
  clusters.flatMap(([anchors, { items }]) => items[anchors.indexOf(anchor)] ?? []);

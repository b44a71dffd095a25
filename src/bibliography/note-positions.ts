import type { CitationItem } from './citations.ts';

/** A cluster's cites, and the number of the note that it stands in. */
export interface Noted {
  note: number;
  items: readonly CitationItem[];
}

/** Where a cite stands among those before it: what note styles shorten it by. */
export interface Position {
  position: 'first' | 'subsequent' | 'ibid' | 'ibid-with-locator';
  /** The note that cited the work first; missing in the cluster that does. */
  firstNote?: number;
  /** Whether the work's last cite is few notes away. */
  nearNote: boolean;
}

/** How far "near" reaches, where a style does not say (CSL 1.0.2, "Note Distance"). */
const NEAR = 5;

/**
 * The position of every cite of a text in a note style, as CSL 1.0.2 has it ("Locator", "position"):
 * ibid. is for the same work as the cite just before, in the same note or alone in the one before
 * it, and never for a cite without a place after one with a place. A note may hold several clusters,
 * or none; clusters of one note stand in their order, the notes in any. Near linear in the number of
 * cites.
 */
export function positionsOf(clusters: readonly Noted[]): Position[][] {
  const first = new Map<string, { note: number; items: Noted['items'] }>();
  const last = new Map<string, number>();
  const works = worksByNote(clusters);
  let before: { note: number; item: CitationItem; isAlone: boolean } | undefined;
  const positions: Position[][] = [];
  const inOrder = [...clusters.entries()].sort(([, a], [, b]) => a.note - b.note);
  for (const [index, { note, items }] of inOrder) {
    positions[index] = items.map((item) => {
      const isNext =
        before?.note === note ||
        (before?.note === note - 1 && before.isAlone && works.get(before.note)?.size === 1);
      const previous = isNext ? before?.item : undefined;
      const firstCite = first.get(item.id);
      const lastNote = last.get(item.id) ?? note;
      first.set(item.id, firstCite ?? { note, items });
      last.set(item.id, note);
      before = { note, item, isAlone: items.length === 1 };
      if (!firstCite) return { position: 'first', nearNote: false };
      return {
        position: repeats(item, previous),
        nearNote: note - lastNote <= NEAR,
        ...(firstCite.items === items ? {} : { firstNote: firstCite.note }),
      };
    });
  }
  return positions;
}

function worksByNote(clusters: readonly Noted[]): Map<number, Set<string>> {
  const works = new Map<number, Set<string>>();
  for (const { note, items } of clusters) {
    const ids = works.get(note) ?? new Set();
    works.set(note, ids);
    for (const { id } of items) ids.add(id);
  }
  return works;
}

function repeats(item: CitationItem, previous: CitationItem | undefined): Position['position'] {
  if (previous?.id !== item.id) return 'subsequent';
  const [here, there] = [placeOf(item), placeOf(previous)];
  if (here === there) return 'ibid';
  return here ? 'ibid-with-locator' : 'subsequent';
}

const placeOf = ({ locator }: CitationItem) => locator && `${locator.label} ${locator.value}`;

import type { CitationItem } from './citations.ts';

/** Where a cite stands among those before it: what note styles shorten it by. */
export interface Position {
  position: 'first' | 'subsequent' | 'ibid' | 'ibid-with-locator';
  /** The note that cited the work first; missing in that note itself. */
  firstNote?: number;
  /** Whether the work's last cite is few notes away. */
  nearNote: boolean;
}

/** How far "near" reaches, where a style does not say (CSL 1.0.2, "Note Distance"). */
const NEAR = 5;

/**
 * The position of every cite of a text whose clusters are its notes, in order, as CSL 1.0.2 has it
 * ("Locator", "position"): ibid. is for the same work as the cite just before, in the same note or
 * alone in the one before it, and never for a cite without a place after one with a place.
 * Linear in the number of cites.
 */
export function positionsOf(notes: readonly (readonly CitationItem[])[]): Position[][] {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  return notes.map((items, index) => {
    const note = index + 1;
    const before = notes[index - 1] ?? [];
    return items.map((item, at) => {
      const firstNote = first.get(item.id);
      const lastNote = last.get(item.id) ?? note;
      first.set(item.id, firstNote ?? note);
      last.set(item.id, note);
      if (firstNote === undefined) return { position: 'first', nearNote: false };
      const previous = at > 0 ? items[at - 1] : before.length === 1 ? before[0] : undefined;
      return {
        position: repeats(item, previous),
        nearNote: note - lastNote <= NEAR,
        ...(firstNote < note ? { firstNote } : {}),
      };
    });
  });
}

function repeats(item: CitationItem, previous: CitationItem | undefined): Position['position'] {
  if (previous?.id !== item.id) return 'subsequent';
  const [here, there] = [placeOf(item), placeOf(previous)];
  if (here === there) return 'ibid';
  return here ? 'ibid-with-locator' : 'subsequent';
}

const placeOf = ({ locator }: CitationItem) => locator && `${locator.label} ${locator.value}`;

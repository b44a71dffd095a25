import type { Citation } from './document.ts';

/** A picture in a text, as far as its citations depend on where it stands. */
export interface PlacedPicture {
  id: string;
  /** Where it ends in the source: its rows come after its caption. */
  end: number;
  /** The id of its number. */
  paragraph?: string;
}

/** What a row says, with its citation where it stands: before the last full stop. */
export function sentenceOf(text: string, citation: number): Citation['sentence'] {
  return text.endsWith('.') ? [text.slice(0, -1), ' ', citation, '.'] : [text, ' ', citation, '.'];
}

/**
 * The citations of a text and of the pictures in it, in the order in which readers meet them.
 * Sentences name citations by their place in the list, and are made to name the new ones.
 */
export function withPictures(
  citations: readonly Citation[],
  pictures: readonly PlacedPicture[],
  citationsOf: (picture: string) => readonly Citation[],
): Citation[] {
  const inText = citations.map((citation, index) => ({
    citation,
    index,
    at: citation.offset ?? 0,
  }));
  const inPictures = pictures.flatMap(({ id, end, paragraph }) =>
    citationsOf(id).map((citation) => ({
      citation: { ...citation, ...(paragraph === undefined ? {} : { paragraph }) },
      index: undefined,
      at: end,
    })),
  );
  const all = [...inText, ...inPictures].sort((a, b) => a.at - b.at);
  const places = new Map(all.map(({ index }, place) => [index, place]));
  return all.map(({ citation, index }, place) => ({
    ...citation,
    sentence:
      index === undefined
        ? sentenceOf(String(citation.sentence[0] ?? ''), place)
        : citation.sentence.map((piece) =>
            typeof piece === 'number' ? (places.get(piece) ?? piece) : piece,
          ),
  }));
}

/** Which blocks of a page arrived in what a program made of it, and how. */
import type { Block } from './blocks.ts';

/** What became of the blocks that are the text of a page; one may stand in several of these. */
export interface Arrival {
  /** How many there are. */
  of: number;
  missing: Block[];
  /** Blocks that arrived more often than the page has them. */
  twice: Block[];
  /** The fewest blocks that would have to move for all to be in order. */
  moved: Block[];
  /** Claims that arrived without a verdict that the page has beside them. */
  unchecked: Block[];
}

/** What a block looks like in a text: all of its words, with or without each way among them. */
function patternOf({ pieces }: Block): string {
  // words are letters and digits alone, which mean themselves in a pattern
  const parts = pieces.map(({ words, isWay }) => (isWay ? `(?:${words} )?` : `${words} `));
  return parts.join('');
}

/** A text out of which words can be taken, each once. */
class Text {
  readonly #text: string;
  readonly #starts = new Map<string, number[]>();
  readonly #taken: Uint8Array;

  constructor(words: string) {
    this.#text = `${words} `;
    this.#taken = new Uint8Array(this.#text.length);
    for (const { 0: word, index } of words.matchAll(/\S+/gu)) {
      const starts = this.#starts.get(word);
      if (starts) starts.push(index);
      else this.#starts.set(word, [index]);
    }
  }

  /**
   * Where a pattern of whole words stands that nobody has taken yet; it is taken then, but for the
   * first of these places, as many as are to be left.
   */
  take(pattern: string, left = 0): number[] {
    const whole = new RegExp(pattern, 'uy');
    const [first = ''] = pattern.split(' ', 1);
    let passed = 0;
    return (this.#starts.get(first) ?? []).filter((start) => {
      whole.lastIndex = start;
      if (!whole.test(this.#text)) return false;
      if (this.#taken.subarray(start, whole.lastIndex).includes(1)) return false;
      if (passed++ < left) return false;
      this.#taken.fill(1, start, whole.lastIndex);
      return true;
    });
  }
}

/** Between which places each block must stand: those of its neighbours that have one. */
function boundsOf(blocks: readonly Block[], places: ReadonlyMap<Block, number>) {
  const from = new Map<Block, number>();
  const to = new Map<Block, number>();
  let last = 0;
  for (const block of blocks) from.set(block, (last = places.get(block) ?? last));
  let next = Infinity;
  for (const block of blocks.toReversed()) to.set(block, (next = places.get(block) ?? next));
  return (block: Block, place: number) =>
    place >= (from.get(block) ?? 0) && place <= (to.get(block) ?? Infinity);
}

/** The places of blocks in a text, and those blocks that it has too often. */
function placesIn(text: Text, blocks: readonly Block[]) {
  const places = new Map<Block, number>();
  const twice: Block[] = [];
  const several: { own: Block[]; found: number[] }[] = [];
  const alike = [...Map.groupBy(blocks, ({ words }) => words)];
  const said = blocks.flatMap(({ isText, words }) => (isText ? words : [])).join(' ');
  // a short block may stand within a long one, and be the name of a way in it
  const longest = ([, group]: (typeof alike)[number]) =>
    Math.max(...group.map((block) => patternOf(block).length));
  for (const [, group] of alike.sort((one, two) => longest(two) - longest(one))) {
    const own = group.filter(({ isText }) => isText);
    // a menu may have the words of blocks that follow each other in the text
    const left = own.length > 0 ? 0 : ` ${said} `.split(` ${group[0]?.words} `).length - 1;
    const found = [...new Set(group.map(patternOf))].flatMap((pattern) => text.take(pattern, left));
    const [only] = own;
    if (only && found.length > group.length) twice.push(only);
    if (only && group.length === 1 && found[0] !== undefined) places.set(only, found[0]);
    else several.push({ own, found: found.sort((one, two) => one - two) });
  }
  const isBetween = boundsOf(blocks, places);
  for (const { own, found } of several) {
    let free = found;
    for (const isAllowed of [isBetween, () => true]) {
      for (const block of own) {
        const place = places.has(block) ? undefined : free.find((each) => isAllowed(block, each));
        if (place === undefined) continue;
        places.set(block, place);
        free = free.filter((each) => each !== place);
      }
    }
  }
  return { places, twice };
}

/** All but a longest run of blocks whose places rise. */
function movedIn(blocks: readonly Block[], places: ReadonlyMap<Block, number>): Block[] {
  const placeOf = (block: Block) => places.get(block) ?? 0;
  // patience sorting: the block on top of each pile, and which lies before a block in a rising run
  const tops: Block[] = [];
  const before = new Map<Block, Block | undefined>();
  for (const block of blocks) {
    const at = tops.findLastIndex((top) => placeOf(top) < placeOf(block)) + 1;
    before.set(block, tops[at - 1]);
    tops[at] = block;
  }
  const inOrder = new Set<Block>();
  for (let block = tops.at(-1); block; block = before.get(block)) inOrder.add(block);
  return blocks.filter((block) => !inOrder.has(block));
}

/** Claims that arrived without a verdict of theirs, or with blocks between that are elsewhere on the page. */
function uncheckedIn(blocks: readonly Block[], places: ReadonlyMap<Block, number>): Block[] {
  const isVerdict = ({ kind }: Block) => kind === 'verdict';
  const isOf = (claim: Block) => (block: Block) =>
    isVerdict(block) && block.claims.some((each) => claim.claims.includes(each));
  const isBeside = (claim: Block, verdict: Block) => {
    const ends = [claim, verdict].map((block) => places.get(block) ?? NaN);
    if (ends.some(Number.isNaN)) return false;
    const [first = 0, last = 0] = [blocks.indexOf(claim), blocks.indexOf(verdict)].sort(
      (one, two) => one - two,
    );
    const elsewhere = [...blocks.slice(0, first), ...blocks.slice(last + 1)];
    const [from, to] = [Math.min(...ends), Math.max(...ends)];
    return elsewhere.every((block) => {
      const place = places.get(block) ?? -1;
      return place < from || place > to;
    });
  };
  return blocks.filter(
    (block) =>
      block.claims.length > 0 &&
      !isVerdict(block) &&
      places.has(block) &&
      !blocks.filter(isOf(block)).every((verdict) => isBeside(block, verdict)),
  );
}

/** Compares what a page says with the words that a program made of it, as `wordsOf` gives them. */
export function compare(blocks: readonly Block[], words: string): Arrival {
  const own = blocks.filter(({ isText }) => isText);
  const { places, twice } = placesIn(new Text(words), blocks);
  return {
    of: own.length,
    missing: own.filter((block) => !places.has(block)),
    twice,
    moved: movedIn(
      own.filter((block) => places.has(block)),
      places,
    ),
    unchecked: uncheckedIn(own, places),
  };
}

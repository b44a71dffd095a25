import { PROBE, readAccessDate, type AccessDate } from './access-date.ts';
import type { CitationItem } from './citations.ts';
import { answersOf, type LabelCache } from './answers.ts';
import type { Format } from './format.ts';
import { endNote, type Frame } from './labels.ts';
import { ACCESSED } from './signs.ts';
import { forLinks, forOneWork, kindOf, type Style, type StyleKind } from './styles.ts';
import type { CslItem } from './works.ts';

/** Options of {@link createStandalone}. */
export interface StandaloneOptions {
  works: readonly CslItem[];
  style: Style;
  /** What the style says between a source and the text that told of it: "cited in". */
  citedIn: string;
  cache?: LabelCache | undefined;
  /** Who formats what the cache lacks: this thread, where none is given. */
  format?: Format | undefined;
}

/**
 * Citations to copy into another text: each work as if it were the only one there, so that no
 * letter after a year tells it from works of this site, and numeric styles begin with 1.
 */
export interface Standalone {
  kind: StyleKind;
  /** A citation as the style has it in the text, or in a note. Throws a RangeError on an unknown id. */
  inText: (item: CitationItem) => Promise<string>;
  /** A work that was not read itself, cited by way of one that was: "(Bach, 2012, p. 405, cited in …)". */
  secondary: (original: CitationItem, read: CitationItem) => Promise<string>;
  /** A work's entry, with {@link ACCESSED} where the day of access belongs. */
  entry: (id: string) => Promise<string>;
  /** How the style writes the day of access; undefined where it never gives one. */
  accessDate: () => Promise<AccessDate | undefined>;
}

/** Starts nothing before something is asked for that the cache does not hold. */
export function createStandalone(options: StandaloneOptions): Standalone {
  const { citedIn } = options;
  const style = forOneWork(forLinks(options.style));
  const kind = kindOf(style);
  const known = new Set(options.works.map(({ id }) => id));
  const items = [...options.works.map(seenToday), ...probes];
  const ask = answersOf({ ...options, style, works: items });
  const check = ({ id }: Pick<CitationItem, 'id'>) => {
    if (!known.has(id)) throw new RangeError(`There is no work “${id}” to cite.`);
  };
  let framed: Promise<Frame> | undefined;
  const frame = () => (framed ??= ask('frame', null));
  /** A cite without anything around it; in a numeric style with this number. */
  const bare = async (item: CitationItem, number: 1 | 2 = 1) => {
    check(item);
    return ask('cite', { item, ...(kind === 'numeric' ? { number } : {}) });
  };
  const whole = async (text: string) => {
    const around = await frame();
    const { before, after } = around.brackets;
    return kind === 'note' ? endNote(around, text) : before + text + after;
  };

  return {
    kind,
    inText: async (item) => whole(await bare(item)),
    secondary: async (original, read) =>
      whole(`${await bare(original)}, ${citedIn} ${await bare(read, 2)}`),
    entry: async (id) => {
      check({ id });
      return ask('entry', id);
    },
    accessDate: async () => {
      const [before = '', after] = (await ask('entry', PLAIN)).split(ACCESSED);
      if (after === undefined) return undefined;
      const written = [...MONTHS.map(probeOf), FIFTH].map((id) => ask('entry', id));
      const dates = (await Promise.all(written)).map((entry) =>
        entry.slice(before.length, entry.length - after.length),
      );
      return readAccessDate(dates.slice(0, 12), dates[12] ?? '');
    },
  };
}

/** A work on the web is given the reader's own day, wherever the style wants one. */
const seenToday = (work: CslItem): CslItem =>
  work.URL ? { ...work, accessed: { literal: ACCESSED } } : work;

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const PLAIN = 'accessed';
const FIFTH = 'accessed on the fifth';
const probeOf = (month: number) => `accessed in ${month}`;
const probe = (id: string, accessed: unknown): CslItem => ({
  id,
  type: 'webpage',
  title: 'Page',
  URL: 'https://example.org/',
  accessed,
});
/** Works that nobody cites, and that show how a style writes a date. */
const probes: CslItem[] = [
  probe(PLAIN, { literal: ACCESSED }),
  ...MONTHS.map((month) =>
    probe(probeOf(month), { 'date-parts': [[PROBE.year, month, PROBE.day]] }),
  ),
  probe(FIFTH, { 'date-parts': [[PROBE.year, 1, 5]] }),
];

import { dot, text, type PlotOptions } from '@observablehq/plot';
import { widthOf } from '../pictures/face.ts';

/** The outline of each symbol, on a square of 16 units. */
export const OUTLINES = {
  circle: 'M8 3a5 5 0 1 0 0 10a5 5 0 1 0 0-10z',
  square: 'M3.5 3.5h9v9h-9z',
  triangle: 'M8 2.5l6 10.5H2z',
  star: 'M8 1l2 4.7 5 .4-3.8 3.3 1.2 4.9L8 11.7l-4.4 2.6 1.2-4.9L1 6.1l5-.4z',
  diamond: 'M8 1l4 7-4 7-4-7z',
} as const;

/** How a mark of a chart looks, in the chart and in its key alike. */
export interface Mark {
  symbol: keyof typeof OUTLINES;
  stroke: 'currentColor';
  fill: 'currentColor' | 'none';
  /** Where its outline is broken: lengths of dashes and gaps, in pixels. */
  strokeDasharray?: string;
  /** Of all of it, where it is to stand back. */
  opacity?: number;
}

/** A mark and what it means. */
export interface KeyEntry extends Mark {
  says: string;
}

/** How large words are on a slide, in units of the chart. */
export const ON_SLIDE = 14;

/**
 * What marks mean, side by side above a chart on a slide.
 *
 * @param at how far from the upper left corner of the frame the first mark stands, and how large it is.
 */
export function drawKey(
  entries: readonly KeyEntry[],
  { dx, dy, r }: { dx: number; dy: number; r: number },
): NonNullable<PlotOptions['marks']> {
  const at = { frameAnchor: 'top-left', dy } as const;
  let from = dx;
  return entries.flatMap(({ says, ...mark }) => {
    const marks = [
      dot([says], { ...at, ...mark, dx: from, r }),
      text([[says]], {
        ...{ ...at, dx: from + 13, lineAnchor: 'middle' as const, textAnchor: 'start' as const },
        text: '0',
      }),
    ];
    from += 40 + widthOf(says) * ON_SLIDE;
    return marks;
  });
}

import type { Verdict } from '../schemas/claims.ts';
import { element } from './svg.ts';

/** How a verdict is shown at a glance. */
export interface VerdictSign {
  /** Its outline on a square of 16 units, to be filled and not stroked. Holes run against it, so either fill rule does. */
  d: string;
  /** The spot colour where the claim does not stand as the essay made it, and the ink otherwise. */
  colour: 'ink' | 'spot';
}

/** The side of the square on which signs are drawn. */
export const SIGN_SIDE = 16;

const DISC = 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z';
const DIAMOND = 'M8 .5L15.5 8 8 15.5.5 8z';

/**
 * One sign for each verdict, told apart by its shape and by how much of it is filled; colour only
 * adds to that. Discs say how far a claim holds: all, half, or unknown.
 */
export const VERDICT_SIGNS: Record<Verdict, VerdictSign> = {
  right: { d: DISC, colour: 'ink' },
  partly: { d: `${DISC}M8 3.25a4.75 4.75 0 0 1 0 9.5z`, colour: 'ink' },
  'too strong': { d: 'M8 1l7.5 13.5H.5z', colour: 'spot' },
  contested: { d: `${DIAMOND}M8 3.1v9.8L12.9 8z`, colour: 'spot' },
  untested: { d: `${DISC}M8 3.25a4.75 4.75 0 1 1 0 9.5a4.75 4.75 0 1 1 0-9.5z`, colour: 'ink' },
  inaccurate: {
    d: 'M3.5 1.5L8 6l4.5-4.5 2 2L10 8l4.5 4.5-2 2L8 10l-4.5 4.5-2-2L6 8 1.5 3.5z',
    colour: 'spot',
  },
  'not checked': {
    d: 'M2 2h4v1.75H3.75V6H2zM10 2h4v4h-1.75V3.75H10zM2 10h1.75v2.25H6V14H2zM12.25 10H14v4h-4v-1.75h2.25z',
    colour: 'ink',
  },
};

/**
 * The sign of a verdict for a drawing, its upper left corner at a point.
 *
 * @param side how large it is drawn, in units of the drawing.
 * @param classes what fills it; by default its own colour as drawings name it.
 */
export function drawSign(
  verdict: Verdict,
  { x, y, side = SIGN_SIDE }: { x: number; y: number; side?: number },
  classes = VERDICT_SIGNS[verdict].colour === 'spot' ? 'sign spot' : 'sign',
): string {
  const { d } = VERDICT_SIGNS[verdict];
  const scale = side === SIGN_SIDE ? '' : ` scale(${side / SIGN_SIDE})`;
  const transform = `translate(${x} ${y})${scale}`;
  return element('path', { d, transform, class: classes });
}

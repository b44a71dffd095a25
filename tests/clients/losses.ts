/** What programs lose of pages whatever stands in them: each loss with its reason in the program's own rules. */
import type { Arrival } from './compare.ts';
import type { Block } from './blocks.ts';

/** A kind of loss that is known. */
export interface Loss {
  client: string;
  /** The pages that it happens on, by their paths. */
  on: RegExp;
  how: Exclude<keyof Arrival, 'of' | 'unchecked'>;
  /** Of which blocks. */
  of: (block: Block) => boolean;
  /** Which of its own rules does so. */
  why: string;
}

/**
 * All that is known to be lost. Each row is asserted on both sides: nothing else may be lost, and
 * this must be. A claim that arrives without its verdict is never excused.
 */
export const losses: readonly Loss[] = [];

import type { Text } from 'mdast';
import { findCitations, type Found } from '../bibliography/index.ts';
import { align } from './positions.ts';

/** The citations in a text node, and where each character of its value stands in the source. */
export function citationsIn(
  { value, position }: Readonly<Text>,
  source: string,
): { found: Found[]; offsets: number[] } {
  const { offsets, escaped } = align(value, source, position?.start.offset ?? 0);
  return { found: findCitations(value, (offset) => escaped.has(offset)), offsets };
}

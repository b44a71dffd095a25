import type { Text } from 'mdast';
import { findCitations, type Found } from '../bibliography/index.ts';
import { align, type Alignment } from './positions.ts';

/**
 * The citations in a text node, where each character of its value stands in the source, and which of
 * them were escaped there.
 */
export function citationsIn(
  { value, position }: Readonly<Text>,
  source: string,
): Alignment & { found: Found[] } {
  const { offsets, escaped } = align(value, source, position?.start.offset ?? 0);
  return { found: findCitations(value, (offset) => escaped.has(offset)), offsets, escaped };
}

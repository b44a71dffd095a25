import { compareNumbers } from '../ledger/numbers.ts';
import { readId } from './passage.ts';

/**
 * The paragraph with this number, else the last one before it; of the same section if that has any.
 * None that was withdrawn; undefined where there is no other.
 */
export function nearestTo<Paragraph extends { id: string; withdrawn?: string }>(
  section: number,
  number: string,
  paragraphs: readonly Paragraph[],
): Paragraph | undefined {
  const inOrder = paragraphs
    .filter(({ withdrawn }) => withdrawn === undefined)
    .map((paragraph) => ({ paragraph, at: readId(paragraph.id) }))
    .sort((a, b) => a.at.section - b.at.section || compareNumbers(a.at.number, b.at.number));
  const own = inOrder.filter(({ at }) => at.section === section);
  const before =
    own.length > 0
      ? (own.findLast(({ at }) => compareNumbers(at.number, number) <= 0) ?? own[0])
      : (inOrder.findLast(({ at }) => at.section < section) ?? inOrder[0]);
  return before?.paragraph;
}

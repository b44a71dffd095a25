import { SHOWS, type Operation } from './operations.ts';

const PATHS = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*']);
const PAINTS = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);

/** The numbers of the marked content of a page that has text or an image in it, and not lines and areas alone. */
export const contentWithText = (operations: readonly Operation[]): Set<number> =>
  new Set(
    operations.flatMap(({ operator, content }) =>
      content !== undefined && SHOWS.has(operator) ? [content] : [],
    ),
  );

const ARTIFACT = '\n/Artifact BMC\n';
const FOOTER = '\n/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n';
const END = '\nEMC';

/**
 * The operations of a page in which all that is no part of the structure is an artifact
 * (ISO 14289-1, 7.1), and what stands in the margins a footer (7.8). Chromium draws margins before
 * it clips to the area of the page, and marks nothing in them.
 */
export function withArtifacts(
  operations: readonly Operation[],
  structured: ReadonlySet<number>,
): Operation[] {
  let artifact = FOOTER;
  // a path and a text object are wrapped whole (ISO 32000-1, 14.6)
  let held: Operation | undefined;
  return operations.flatMap((operation): Operation[] => {
    const { operator, source, content, isMarked, begins } = operation;
    if (operator === 'W' || operator === 'W*') artifact = ARTIFACT;
    if (held || (!isMarked && (operator === 'BT' || PATHS.has(operator)))) {
      held = { ...operation, source: (held?.source ?? '') + source };
      const isPainted = operator === 'ET' || PAINTS.has(operator);
      if (!isPainted && operator !== 'n') return [];
      const whole = isPainted ? { ...held, source: artifact + held.source + END } : held;
      held = undefined;
      return [whole];
    }
    if (begins && !structured.has(content ?? -1)) return [{ ...operation, source: ARTIFACT }];
    if (!isMarked && SHOWS.has(operator))
      return [{ ...operation, source: artifact + source + END }];
    return [operation];
  });
}

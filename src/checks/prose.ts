import { problem, type Problem } from '../bibliography/index.ts';
import { locationsIn } from '../markdown/index.ts';
import type { ParsedDocument } from '../markdown/parse.ts';
import { BY_LISTS, SLIPS, type Slip } from './as-typed.ts';
import { mistypedCitations, type KnownWorks, type Slipped } from './mistyped-citations.ts';
import { runningTexts } from './running-text.ts';

/**
 * Checks the words of a text for what Markdown leaves as it was typed, where its author meant a
 * citation, a link, a list, a table or another thing that there is a sign for. Nothing else would
 * tell them: a page shows the signs. What was escaped is meant.
 */
export function checkProse(parsed: ParsedDocument, known: KnownWorks): Problem[] {
  const { file, source } = parsed;
  const locationOf = locationsIn(file, source);
  return runningTexts(parsed).flatMap((running) => {
    const { text, spans, byLists } = running;
    const writtenAt = (start: number, end: number) =>
      source.slice(spans[start]?.[0], spans[end - 1]?.[1]);
    const slips = [
      ...mistypedCitations(running, writtenAt, known),
      ...byLists.flatMap((where) => slipsIn(text, BY_LISTS[where], writtenAt, source)),
      ...slipsIn(text, SLIPS, writtenAt, source),
    ];
    return onceEach(slips).map(({ start, end, what, cure, severity }) =>
      problem(
        locationOf(spans[start]?.[0] ?? 0),
        writtenAt(start, end).trimEnd(),
        { what, cure },
        severity,
      ),
    );
  });
}

const slipsIn = (
  text: string,
  known: readonly Slip[],
  writtenAt: (start: number, end: number) => string,
  source: string,
): Slipped[] =>
  known
    .filter(({ sign }) => text.includes(sign))
    .flatMap(({ pattern, fault }) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const start = match.index;
        const end = start + match[0].length;
        const found = fault(match, { written: writtenAt(start, end), source });
        return found ? [{ start, end, ...found }] : [];
      }),
    );

/** Of slips that share a part of the text the first alone: one mistake is one report. */
function onceEach(slips: readonly Slipped[]): Slipped[] {
  const kept: Slipped[] = [];
  for (const slip of slips) {
    if (!kept.some(({ start, end }) => slip.start < end && start < slip.end)) kept.push(slip);
  }
  return kept;
}

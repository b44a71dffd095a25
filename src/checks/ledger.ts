import { problem, type Problem, type SourceFile } from '../bibliography/index.ts';
import { isCurrent, readLedger } from '../ledger/index.ts';
import { asRead, type Block } from '../markdown/index.ts';
import type { FigureInWords } from '../schemas/figures.ts';
import type { CheckedDocument } from './documents.ts';

/** Checks that every paragraph of the sections is in the ledger as it stands, and nothing else is. */
export function checkLedger(
  sections: CheckedDocument[],
  source: SourceFile | undefined,
  figures: FigureInWords,
): Problem[] {
  if (!source) {
    const file = 'content/ledger.yaml';
    return [
      problem({ file, line: 1, column: 1 }, '', {
        what: 'The ledger of paragraph numbers is missing.',
        cure: 'Take it as it was last committed. Where there never was one, run “npm run number”.',
      }),
    ];
  }
  const { ledger, problems } = readLedger(source);
  if (problems.length > 0) return problems;
  return sections.flatMap(({ slug, blocks }) => {
    if (!blocks) return [];
    const known =
      ledger.find(({ section }) => section === slug)?.paragraphs.filter(isCurrent) ?? [];
    const read = blocks.map((block) => ({ ...block, text: asRead(block.text, figures) }));
    return checkSection(read, known, source.file);
  });
}

function checkSection(
  blocks: readonly Block[],
  known: { number: string; text: string }[],
  file: string,
): Problem[] {
  const left = [...known];
  const faults = blocks.flatMap(({ text, place }) => {
    const at = left.findIndex((entry) => entry.text === text);
    if (at >= 0) {
      left.splice(at, 1);
      return [];
    }
    return [
      problem(place, excerpt(text), {
        what: 'This paragraph is not in the ledger as it stands here.',
        cure: 'Run “npm run number”, and commit content/ledger.yaml with the text.',
      }),
    ];
  });
  if (faults.length > 0) return faults;
  return left.map(({ number, text }) =>
    problem({ file, line: 1, column: 1 }, excerpt(text), {
      what: `Paragraph ${number} is in the ledger and no longer in the text.`,
      cure: 'Run “npm run number”, and commit content/ledger.yaml with the text.',
    }),
  );
}

/** As much of a text as fits on a line of a report. */
export const excerpt = (text: string) => (text.length > 70 ? `${text.slice(0, 69)}…` : text);

import { problem, type ParsedFile, type Problem, type SourceFile } from '../bibliography/index.ts';
import { isCurrent, isWithdrawn, versionsOf, type Ledger } from '../ledger/index.ts';
import type { Content } from '../loaders/content.ts';
import { asRead, type Block } from '../markdown/index.ts';
import { readEditions } from './editions.ts';

/** Checks that there is a ledger, that it can be read, and that every edition which it names is listed. */
export function checkLedger(content: Content): Problem[] {
  const source = content.files.ledger;
  if (!source || !content.readLedger) {
    const file = 'content/ledger.yaml';
    return [
      problem({ file, line: 1, column: 1 }, '', {
        what: 'The ledger of paragraph numbers is missing.',
        cure: 'Take it as it was last committed. Where there never was one, run “npm run number”.',
      }),
    ];
  }
  const { ledger, problems } = content.readLedger;
  return problems.length > 0 ? problems : checkEditions(ledger, source, content.table('editions'));
}

/** Checks that every paragraph of the sections is in the ledger as it stands, and that nothing else is. */
export function checkNumbers(content: Content): Problem[] {
  const source = content.files.ledger;
  if (!source || content.readLedger?.problems.length !== 0) return [];
  return content.sections.flatMap(({ slug, blocks }) => {
    if (!blocks) return [];
    const known =
      content.ledger.find(({ section }) => section === slug)?.paragraphs.filter(isCurrent) ?? [];
    const read = blocks.map((block) => ({ ...block, text: asRead(block.text, content.values) }));
    return checkSection(read, known, source.file);
  });
}

function checkEditions(
  ledger: Ledger,
  { file }: SourceFile,
  table: ParsedFile | undefined,
): Problem[] {
  const { editions, problems } = readEditions(table);
  // the mistakes of a list that is there are reported with those of the tables
  if (problems.length > 0) return table ? [] : problems;
  const listed = new Set(editions.map(({ number }) => number));
  const named = ledger.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((entry) => [
      ...versionsOf(entry).map(({ edition }) => edition),
      ...(isWithdrawn(entry) ? [entry.withdrawn] : []),
    ]),
  );
  return [...new Set(named)]
    .filter((edition) => !listed.has(edition))
    .map((edition) =>
      problem({ file, line: 1, column: 1 }, edition, {
        what: `The ledger has paragraphs of edition ${edition}, which content/data/editions.yaml does not list.`,
        cure: 'Put the edition back into that list: one that was published is never taken out.',
      }),
    );
}

function checkSection(
  blocks: readonly Block[],
  known: { number: string; text: string }[],
  file: string,
): Problem[] {
  const left = [...known];
  const faults = blocks.flatMap(({ text, location }) => {
    const at = left.findIndex((entry) => entry.text === text);
    if (at >= 0) {
      left.splice(at, 1);
      return [];
    }
    return [
      problem(location, excerpt(text), {
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

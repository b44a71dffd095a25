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
  const [first, ...others] = blocks.filter(({ text }) => {
    const at = left.findIndex((entry) => entry.text === text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  // one command cures them all, so that a section being written is one mistake and not twenty
  if (first) {
    const what =
      others.length > 0
        ? `This paragraph and ${others.length} more of this section are not in the ledger as they stand here.`
        : 'This paragraph is not in the ledger as it stands here.';
    return [problem(first.location, excerpt(first.text), { what, cure: CURE })];
  }
  const [gone] = left;
  if (!gone) return [];
  const numbers = left.map(({ number }) => number).join(', ');
  return [
    problem({ file, line: 1, column: 1 }, excerpt(gone.text), {
      what:
        left.length > 1
          ? `Paragraphs ${numbers} are in the ledger and no longer in the text.`
          : `Paragraph ${numbers} is in the ledger and no longer in the text.`,
      cure: CURE,
    }),
  ];
}

const CURE = 'Run “npm run number”, and commit content/ledger.yaml with the text.';

/** How many characters of a text a line of a report has room for, and how many of them stand before a change. */
const ROOM = 70;
const BEFORE = 30;

/** As much of a text as fits on a line of a report. */
export const excerpt = (text: string) =>
  text.length > ROOM ? `${text.slice(0, ROOM - 1)}…` : text;

/** As much of a text as fits, with the first words in it that are not those of an earlier text. */
export function excerptOfChange(earlier: string, text: string): string {
  let same = 0;
  while (same < text.length && text[same] === earlier[same]) same += 1;
  const end = text.indexOf(' ', same);
  if ((end < 0 ? text.length : end) < ROOM) return excerpt(text);
  const start = text.lastIndexOf(' ', Math.min(same, text.length - BEFORE) - BEFORE) + 1;
  return start > 0 ? `…${excerpt(text.slice(start))}` : excerpt(text);
}

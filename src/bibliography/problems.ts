/** Where in the author's files something stands. Lines and columns count from 1, columns in UTF-16 units. */
export interface SourceLocation {
  file: string;
  line: number;
  column: number;
}

/** One thing that an author has to mend (`error`, stops the build) or should know (`warning`). */
export interface Problem extends SourceLocation {
  severity: 'error' | 'warning';
  /** The offending text, as it stands in the file. */
  text: string;
  /** What is wrong, in plain words. */
  what: string;
  /** What to do about it. */
  cure: string;
}

/** What is wrong and what to do, before it is known where. */
export interface Fault {
  what: string;
  cure: string;
}

/** Puts a fault in its place. */
export function problem(
  location: SourceLocation,
  text: string,
  fault: Fault,
  severity: Problem['severity'] = 'error',
): Problem {
  return {
    severity,
    file: location.file,
    line: location.line,
    column: location.column,
    text,
    ...fault,
  };
}

/** Sentences in a row, the empty ones left out. */
export const sentences = (...parts: string[]) => parts.filter(Boolean).join(' ');

const byLocation = (a: Problem, b: Problem) =>
  a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;

const oneLine = (text: string) => {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return flat.length > 100 ? `${flat.slice(0, 99)}…` : flat;
};

/**
 * All problems as one report, in the order of the files: place, text, what is wrong, the cure. Of
 * files that are not written yet it gives no place, since nobody could find it there.
 */
export function reportProblems(
  problems: readonly Problem[],
  isWritten: (file: string) => boolean = () => true,
): string {
  return [...problems]
    .sort(byLocation)
    .map(({ severity, file, line, column, text, what, cure }) =>
      [
        ...(isWritten(file) ? [`${file}:${line}:${column}  ${severity}`] : []),
        ...(text ? [`    ${oneLine(text)}`] : []),
        `  ${what}`,
        `  → ${cure}`,
      ].join('\n'),
    )
    .join('\n\n');
}

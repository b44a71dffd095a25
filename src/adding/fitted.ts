/** What a line begins with: its margin or its columns but the last, and perhaps a sign. */
const BEGINNING = /^(?:.* {2,})?(?:→ |\d+\. |- )?/u;

/**
 * Text with each line broken between words, so that none is longer than a number of columns; what goes
 * on stands below the first word of its line. A word that is longer than that stays whole. Without a
 * number of columns, as where a file or a program reads it, the text is as it was.
 */
export const fitted = (text: string, columns: number | undefined): string =>
  columns
    ? text
        .split('\n')
        .flatMap((line) => (line.length > columns ? broken(line, columns) : line))
        .join('\n')
    : text;

function broken(line: string, columns: number): string[] {
  const [beginning] = BEGINNING.exec(line) ?? [''];
  const margin = beginning.length <= columns / 2 ? beginning.length : line.search(/\S/u);
  const lines: string[] = [];
  let current = '';
  for (const word of line.slice(beginning.length).split(/(?<=\S) (?=\S)/u)) {
    const longer = current === '' ? beginning + word : `${current} ${word}`;
    const isTooLong = current !== '' && longer.trimEnd().length > columns;
    if (isTooLong) lines.push(current);
    current = isTooLong ? ' '.repeat(margin) + word : longer;
  }
  return [...lines, current];
}

import { problem, type Fault, type Problem } from './problems.ts';

/** Control characters, and what no text may hold (XML 1.0, 2.2), but for tabs and line ends. */
const UNSEEN = /[^\P{Cc}\t\n\r]|[\uFEFF\uFFFE\uFFFF]/gu;
/** What stands for bytes that are not UTF-8. */
const LOST = '\uFFFD';
/** Such characters as JSON spells them out. */
const SPELLED = /(?<!\\)(?:\\\\)*\\u(?:00(?:[01][\da-f]|7f|[89][\da-f])|feff|fffe|ffff)/giu;
const ENCODING =
  'Save it again with the encoding UTF-8: in VS Code click the name of the encoding in the bar at the bottom, then “Save with Encoding”.';

/**
 * What keeps the characters of a file from being those that its author wrote: another encoding than
 * UTF-8, the line ends of old Macs, and characters that nobody sees, which would break the book and
 * the files for other programs. A byte-order mark at the start is no mistake.
 */
export function encodingProblems({ file, text }: { file: string; text: string }): Problem[] {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const at = (index: number, fault: Fault) => {
    const lineStart = text.lastIndexOf('\n', index - 1) + 1;
    const line = text.slice(0, lineStart).split('\n').length;
    const column = index - lineStart + 1 - (lineStart < start ? start : 0);
    const shown = text.slice(index).split(/\r?\n/u, 1)[0] ?? '';
    return problem({ file, line, column }, shown.replace(UNSEEN, ''), fault);
  };
  if (text.includes('\0')) {
    const fault = { what: 'This file is not saved as UTF-8, and cannot be read.', cure: ENCODING };
    return [problem({ file, line: 1, column: 1 }, '', fault)];
  }
  const problems: Problem[] = [];
  const lost = text.indexOf(LOST);
  if (lost >= 0) {
    problems.push(
      at(lost, {
        what: 'This file is not saved as UTF-8: a letter has been lost here, and there may be more.',
        cure: `${ENCODING} Then write anew each letter that shows as “${LOST}”.`,
      }),
    );
  }
  const alone = /\r(?!\n)/u.exec(text)?.index;
  if (alone !== undefined) {
    problems.push(
      at(alone, {
        what: 'Lines of this file end as on computers of long ago, and cannot be told apart.',
        cure: 'Save it again with the line ends LF: in VS Code click “CR”, “LF” or “CRLF” in the bar at the bottom.',
      }),
    );
  }
  const unseen = (index: number, code: string) => {
    problems.push(
      at(index, {
        what: `A character that nobody can see, U+${code.toUpperCase()}, stands here.`,
        cure: 'Delete it, or write the word anew: it would break the book and the files for other programs.',
      }),
    );
  };
  for (const { 0: character, index } of text.slice(start).matchAll(UNSEEN)) {
    unseen(index + start, character.charCodeAt(0).toString(16).padStart(4, '0'));
  }
  if (file.endsWith('.json')) {
    for (const { 0: escape, index } of text.matchAll(SPELLED)) {
      const code = escape.slice(-4);
      if (!/^00(?:09|0a|0d)$/iu.test(code)) unseen(index + escape.length - 6, code);
    }
  }
  return problems;
}

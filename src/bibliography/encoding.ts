import { problem, type Fault, type Problem } from './problems.ts';

/** A letter or a mark of a script that has a use for joiners. */
const JOINED = String.raw`(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Inherited}])[\p{L}\p{M}]`;
/**
 * Characters that nobody sees: those of control but for tabs and line ends, what no text may hold
 * (XML 1.0, 2.2), and what programs leave in words that are copied from them. Joiners stay where a
 * script has a use for them, and in a picture of an emoji.
 */
const UNSEEN = new RegExp(
  [
    String.raw`[^\P{Cc}\t\n\r]`,
    String.raw`[\u00AD\u200B\u2028\u2029\u202D\u202E\u2060-\u2064\u206A-\u206F\uFEFF\uFFF9-\uFFFC\uFFFE\uFFFF]`,
    String.raw`[\u200C\u200D](?<!(?:${JOINED}|\p{Extended_Pictographic}\uFE0F?|\p{Emoji_Modifier})[\u200C\u200D])`,
    // flags of countries such as Scotland are made of them
    String.raw`[\u{E0001}-\u{E007F}](?<!\u{1F3F4}[\u{E0020}-\u{E007F}]+)`,
  ].join('|'),
  'gu',
);
/** What says in which direction letters run: needed beside those that run from right to left, and nowhere else. */
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202C\u2066-\u2069]/gu;
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** What authors know of them by name. */
const NAMES: Readonly<Record<number, string>> = {
  0x00ad: 'a soft hyphen',
  0x200b: 'a space without width',
  0x200c: 'for scripts whose letters join',
  0x200d: 'for scripts whose letters join',
  0x2028: 'a line end of another kind',
  0x2029: 'a line end of another kind',
  0x202d: 'which turns the order of letters round',
  0x202e: 'which turns the order of letters round',
  0xfffc: 'in the place of a picture',
};
/** What stands for bytes that are not UTF-8. */
const LOST = '\uFFFD';
/** Such characters as JSON spells them out. */
const SPELLED =
  /(?<!\\)(?:\\\\)*\\u(?:00(?:[01][\da-f]|7f|[89][\da-f]|ad)|200b|202[89de]|206[0-4a-f]|feff|fff[9a-cef])/giu;
const ENCODING =
  'Save it again with the encoding UTF-8: in VS Code click the name of the encoding in the bar at the bottom, then “Save with Encoding”.';

/**
 * What keeps the characters of a file from being those that its author wrote: another encoding than
 * UTF-8, the line ends of old Macs, and characters that nobody sees, which would break the book, the
 * files for other programs, or words that readers search for and copy. A byte-order mark at the start
 * is no mistake.
 */
export function encodingProblems({ file, text }: { file: string; text: string }): Problem[] {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const at = (index: number, fault: Fault) => {
    const lineStart = text.lastIndexOf('\n', index - 1) + 1;
    const line = text.slice(0, lineStart).split('\n').length;
    const column = index - lineStart + 1 - (lineStart < start ? start : 0);
    const shown = text.slice(index).split(/\r?\n/u, 1)[0] ?? '';
    return problem({ file, line, column }, withoutUnseen(shown), fault);
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
    const name =
      NAMES[Number.parseInt(code, 16)] ?? (isDirection(code) ? 'a mark of direction' : '');
    problems.push(
      at(index, {
        what: `A character that nobody can see, U+${code.toUpperCase()}${name ? ` (${name})` : ''}, stands here.`,
        cure: 'Delete it, or write the word anew: it would break the book, files for other programs, or what readers search for and copy.',
      }),
    );
  };
  const body = text.slice(start);
  // a line copied from a PDF may have dozens of one kind
  const told = new Set<string>();
  for (const { 0: character, index } of [
    ...body.matchAll(UNSEEN),
    ...[...body.matchAll(DIRECTION)].filter(
      (match) => !RIGHT_TO_LEFT.test(lineRound(body, match.index)),
    ),
  ]) {
    const line = `${body.lastIndexOf('\n', index)} ${character}`;
    if (told.has(line)) continue;
    told.add(line);
    unseen(index + start, (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0'));
  }
  if (file.endsWith('.json')) {
    for (const { 0: escape, index } of text.matchAll(SPELLED)) {
      const code = escape.slice(-4);
      if (!/^00(?:09|0a|0d)$/iu.test(code)) unseen(index + escape.length - 6, code);
    }
  }
  return problems;
}

/** A text without the characters in it that nobody sees and that its scripts do not need. */
export const withoutUnseen = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .replace(DIRECTION, (sign, index: number, whole: string) =>
      RIGHT_TO_LEFT.test(lineRound(whole, index)) ? sign : '',
    );

const isDirection = (code: string) =>
  String.fromCodePoint(Number.parseInt(code, 16)).search(DIRECTION) === 0;

const lineRound = (text: string, index: number) =>
  text.slice(text.lastIndexOf('\n', index) + 1).split('\n', 1)[0] ?? '';

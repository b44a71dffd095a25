import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLParseError,
} from 'yaml';
import { encodingProblems } from './encoding.ts';
import { problem, type Fault, type SourceLocation, type Problem } from './problems.ts';
import { NO_NAME, trapsIn } from './yaml-traps.ts';

/** A file of the bibliography, as text. */
export interface SourceFile {
  file: string;
  text: string;
}

/** Steps from the top of a file to a value in it: list positions and field names. */
export type Path = readonly (string | number)[];

/** A parsed file, with the place and the text of anything in it. */
export interface ParsedFile extends SourceFile {
  value: unknown;
  problems: Problem[];
  /** The place of a value, or of its key where `ofKey`; the nearest enclosing one if it is missing. */
  locationOf: (path: Path, ofKey?: boolean) => SourceLocation & { text: string };
}

/**
 * Parses a YAML or JSON file. Places are worked out only when asked for, so that a large list
 * without mistakes costs no more than its parsing; JSON takes the platform's own fast parser.
 */
export function parseSource({ file, text }: SourceFile): ParsedFile {
  const clean = text.replace(/^\uFEFF/u, '');
  let parsed: { doc: Document; lines: LineCounter } | undefined;
  const document = () => {
    if (!parsed) {
      const lines = new LineCounter();
      parsed = { doc: parseDocument(clean, { lineCounter: lines, prettyErrors: false }), lines };
    }
    return parsed;
  };
  const at = (offset: number): SourceLocation => {
    const { line, col } = document().lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const json = file.endsWith('.json') ? parseJson(clean) : undefined;
  const fast = json && 'value' in json ? json : undefined;
  const problems = encodingProblems({ file, text });
  if (!fast && problems.length === 0) {
    problems.push(...syntaxProblems(document().doc, clean, at, json?.error));
  }
  if (!fast && problems.length === 0) {
    problems.push(
      ...trapsIn(document().doc, clean).map(({ offset, fault }) =>
        problem(at(offset), restOfLine(clean, offset), fault),
      ),
    );
  }
  return {
    file,
    text,
    value: problems.length > 0 ? undefined : fast ? fast.value : document().doc.toJS(),
    problems,
    locationOf: (path, ofKey = false) => {
      const node = findNode(document().doc.contents, path, ofKey);
      const [start, end] = node?.range ?? [0, 0];
      return { ...at(start), text: clean.slice(start, end) };
    },
  };
}

const lineOf = (text: string, offset: number) =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1).split(/\r?\n/u, 1)[0] ?? '';

const restOfLine = (text: string, offset: number) => text.slice(offset).split(/\r?\n/u, 1)[0] ?? '';

/** What keeps a file from being read, once a line; tabs alone where there are any, for all else may follow from them. */
function syntaxProblems(
  { errors, contents }: Document,
  text: string,
  at: (offset: number) => SourceLocation,
  json?: { offset: number; message: string },
): Problem[] {
  if (errors.length > 0 || json) {
    const merges = mergesIn(text);
    if (merges.length > 0) {
      return merges.map((offset) => problem(at(offset), lineOf(text, offset), MERGE));
    }
  }
  if (json && errors.length > 0) {
    return [
      problem(at(json.offset), lineOf(text, json.offset), {
        what: `This is not JSON that can be read: ${json.message}.`,
        cure: 'Compare its commas, brackets and quotation marks with the lines around it.',
      }),
    ];
  }
  const faults = withoutFollowing(errors, text).map((error) => {
    const offset = openQuote(contents, error) ?? pastRemarks(text, error.pos[0]);
    const line = lineOf(text, offset);
    return { error, offset, line, indent: indentOf(line) };
  });
  const indents = faults.filter(({ indent }) => indent);
  const byLine = new Map<number, Problem>();
  for (const { error, offset, line, indent } of indents.length > 0 ? indents : faults) {
    const location = at(offset);
    if (!byLine.has(location.line)) {
      const fault = indent ?? rowFault(error, text) ?? syntaxFault(error, line);
      byLine.set(location.line, problem(location, line, fault));
    }
  }
  return [...byLine.values()];
}

/** Where each conflict of a merge begins. */
const mergesIn = (text: string): number[] =>
  /^>{7}(?!>)/mu.test(text) ? [...text.matchAll(/^<{7}(?!<)/gmu)].map(({ index }) => index) : [];

const MERGE: Fault = {
  what: 'Git has left two versions of these lines here, between “<<<<<<<” and “>>>>>>>”.',
  cure: 'Keep the lines of one, and take out the other and the three lines of signs.',
};

/** How far above a mistake the beginning of its row is looked for, in characters. */
const REACH = 10_000;

/** A lost “- ” of a row, or a lost indent, of which every further line of the row is a mistake as well. */
function rowFault(
  { code, message, pos: [offset] }: YAMLParseError,
  text: string,
): Fault | undefined {
  const line = lineOf(text, offset);
  const above = text.slice(0, offset);
  if (/^- (?:id|number):/u.test(line) && !/^- /mu.test(above) && /^ *[\w-]+:/mu.test(above)) {
    return NO_FIRST_DASH;
  }
  const isTwice = code === 'DUPLICATE_KEY';
  if (!isTwice && message !== 'Unexpected scalar at node end') return undefined;
  const [, indent = '', name = ''] = /^( *)([\w-]+):/u.exec(line) ?? [];
  // what stands at the edge of a list was one of its rows, or belongs to the one above
  const isAtEdge = !isTwice && name !== '' && indent === '';
  const rows = [...text.slice(Math.max(0, offset - REACH), offset).matchAll(/^( *- )([\w-]+):/gmu)];
  const depth = isAtEdge ? 2 : indent.length;
  const row = rows.findLast(([, before = '']) => before.length <= depth);
  if (row?.[1]?.length !== depth) return undefined;
  if (row[2] === name) return isTwice ? NO_DASH_OR_TWICE : NO_DASH;
  return isAtEdge ? BAD_INDENT : undefined;
}

const NO_DASH: Fault = {
  what: 'This looks like the beginning of a row, and has no “- ”.',
  cure: 'Write “- ” before it, as the rows beside it have.',
};
const NO_FIRST_DASH: Fault = {
  what: 'A row begins here with “- ”, and the one above it has none.',
  cure: 'Write “- ” before the first field of the one above.',
};
const NO_DASH_OR_TWICE: Fault = {
  what: 'This field stands twice in one row.',
  cure: 'A row begins with “- ”: write that before this field if another row begins here. Otherwise keep one of the two.',
};
const BAD_INDENT: Fault = {
  what: 'This line begins too far in, or not far enough.',
  cure: 'Begin it under the lines that it belongs with.',
};

/** Errors without those that follow, up to the next row, from one that {@link rowFault} explains. */
function withoutFollowing(errors: readonly YAMLParseError[], text: string): YAMLParseError[] {
  let end = 0;
  return errors.filter((error) => {
    const [from] = error.pos;
    const isOfRow = rowFault(error, text) !== undefined;
    const follows =
      from < end && (error.code === 'DUPLICATE_KEY' || error.message.startsWith('Unexpected '));
    if (!isOfRow) return !follows;
    const next = text.indexOf('\n- ', from);
    end = next === -1 ? text.length : next + 1;
    return true;
  });
}

/** The place of a fault that is told of at a remark, in which there can be none: below it. */
function pastRemarks(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [remarks = ''] = /^(?:[^\S\n]*(?:#.*)?\r?\n)+[^\S\n]*(?=\S)/u.exec(text.slice(start)) ?? [];
  return remarks.includes('#') && start + remarks.length > offset ? start + remarks.length : offset;
}

/** Where the quotation mark opens whose partner is missed at the end of the file. */
function openQuote(contents: unknown, { message, pos }: YAMLParseError): number | undefined {
  if (!MISSED_QUOTE.test(message)) return undefined;
  let start: number | undefined;
  visit(contents as Node, {
    Scalar: (_key, { range }) => {
      if (range && range[1] === pos[0]) start = range[0];
    },
  });
  return start;
}

const MISSED_QUOTE = /^Missing closing ['"]quote/u;
const TAB: Fault = {
  what: 'This line begins with a tab.',
  cure: 'Indent it with spaces, as many as the lines beside it have.',
};
const ODD_SPACE: Fault = {
  what: 'This line begins with spaces that are not plain ones, such as no-break spaces.',
  cure: 'Take them out, and indent the line with the space bar.',
};

/** What is wrong with the space before a line, if anything. */
function indentOf(line: string): Fault | undefined {
  const [space = ''] = /^[^\S\r\n]*/u.exec(line) ?? [];
  if (space.includes('\t')) return TAB;
  return space.replaceAll(' ', '') === '' ? undefined : ODD_SPACE;
}

/** The sign that a value begins with and that means something to YAML. */
const VALUE = /^ *(?:- )*(?:[\w-]+: +)?([*&!%@`?])/u;

/** A row's sources as they are to be written: each in quotation marks if it has a place in the work. */
function withoutSigns(line: string): string {
  const [, inner] = /\[([^\]]*)/u.exec(line) ?? [];
  const plain = (source: string) => {
    const key = source.trim().replace(/^[-[]*@/u, '');
    return key.includes(',') ? `"${key}"` : key;
  };
  return inner === undefined
    ? `“- ${plain(line.replace(/^ *(?:- )+/u, ''))}”`
    : `[${inner
        .split(/[,;] *(?=@)|;/u)
        .map(plain)
        .join(', ')}]`;
}

function syntaxFault({ code, message }: YAMLParseError, line: string): Fault {
  if (/^ *(?:- )*[a-z][\w-]*:[^\s/]/iu.test(line)) {
    return {
      what: 'The name of a field and its value stand too close.',
      cure: 'Put a space behind the colon.',
    };
  }
  if (/^[^'"#]*(?:\[|^ *(?:- )+)\s*@/u.test(line)) {
    return {
      what: 'The sources of a row stand without “@”.',
      cure: `Write ${withoutSigns(line)}.`,
    };
  }
  if (message.includes('reserved character @') && /^ *(?:- )?(?:cites|sources): *\[/u.test(line)) {
    return { what: 'The sources of a row stand without “@”.', cure: 'Take each “@” out.' };
  }
  const [, begins] = VALUE.exec(line) ?? [];
  if (begins) {
    return {
      what: `Text cannot begin with “${begins}”.`,
      cure: 'Put the whole of it in quotation marks.',
    };
  }
  if (/^ *(?:- )*\[[^\]]*\]:/u.test(line)) return NO_NAME;
  if (MISSED_QUOTE.test(message)) {
    return {
      what: 'A quotation mark opens here but is never closed.',
      cure: 'Put the same mark at the end of the text.',
    };
  }
  if (code === 'DUPLICATE_KEY') {
    return { what: 'This field stands twice in one place.', cure: 'Keep one of them.' };
  }
  if (code === 'MULTIPLE_DOCS') {
    return { what: 'A second list begins at this line.', cure: 'Take the line out.' };
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    return {
      what: 'This cannot be read as one field and its value.',
      cure: 'Text with “: ” in it needs quotation marks. A field on the line below must begin as far in as this one.',
    };
  }
  if (code === 'BAD_INDENT' || message.startsWith('Sequence item without')) {
    return BAD_INDENT;
  }
  if (message === 'Unexpected scalar at node end') {
    return {
      what: 'The value has ended before these words.',
      cure: /: +'/u.test(line)
        ? 'Between single quotation marks an apostrophe is written twice, or as “’”. Text that begins with a quotation needs other quotation marks around all of it.'
        : 'Text that begins with a bracket or a quotation mark needs quotation marks around all of it.',
    };
  }
  if (message.startsWith('Not a YAML token')) {
    return {
      what: 'Text cannot begin with “>” or “|”.',
      cure: 'Put the whole of it in quotation marks, or begin it on the next line.',
    };
  }
  if (message.startsWith('Unexpected block-seq-ind')) {
    return {
      what: 'Text cannot begin with “- ”, and a list cannot begin on the line of its field.',
      cure: 'Put the text in quotation marks; begin a list on the next line.',
    };
  }
  if (message.startsWith('Invalid escape sequence')) {
    return {
      what: 'Between double quotation marks “\\” does not stand for itself.',
      cure: 'Use single quotation marks, or write “\\\\” for it.',
    };
  }
  return {
    what: `This is not YAML that can be read: ${message}.`,
    cure: 'Compare its indentation, quotation marks and colons with the lines around it.',
  };
}

type Json = { value: unknown; error?: never } | { error: { offset: number; message: string } };

function parseJson(text: string): Json {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const [, message = 'it ends too early', at] =
      /^(.*?) in JSON at position (\d+)/su.exec(String((error as Error).message)) ?? [];
    const lower = message.charAt(0).toLowerCase() + message.slice(1);
    return { error: { offset: at ? Number(at) : text.trimEnd().length, message: lower } };
  }
}

function findNode(top: unknown, path: Path, ofKey: boolean): Node | undefined {
  let node = top as Node | undefined;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (!item) return node;
      node = item as Node;
    } else if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) return firstKey(node);
      node = (last && ofKey ? pair.key : (pair.value ?? pair.key)) as Node;
    } else return node;
  }
  return isMap(node) ? firstKey(node) : node;
}

/** A map's own range runs over all its fields; its first line is what an author looks for. */
const firstKey = (node: Node): Node => {
  const first = isMap(node) ? node.items[0] : undefined;
  return ((first?.value ?? first?.key) as Node | undefined) ?? node;
};

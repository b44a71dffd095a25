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
import { problem, type Fault, type Place, type Problem } from './problems.ts';

/** A file of the bibliography, as text. */
export interface SourceFile {
  file: string;
  text: string;
}

/** Steps from the top of a file to a value in it: list positions and field names. */
export type Path = readonly (string | number)[];

/** A parsed file, with the place and the text of anything in it. */
export interface ParsedFile {
  value: unknown;
  problems: Problem[];
  /** The place of a value, or of its key where `ofKey`; the nearest enclosing one if it is missing. */
  placeOf: (path: Path, ofKey?: boolean) => Place & { text: string };
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
  const at = (offset: number): Place => {
    const { line, col } = document().lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const fast = file.endsWith('.json') ? parseJson(clean) : undefined;
  const problems = fast ? [] : syntaxProblems(document().doc, clean, at);
  return {
    value: fast ? fast.value : problems.length > 0 ? undefined : document().doc.toJS(),
    problems,
    placeOf: (path, ofKey = false) => {
      const node = findNode(document().doc.contents, path, ofKey);
      const [start, end] = node?.range ?? [0, 0];
      return { ...at(start), text: clean.slice(start, end) };
    },
  };
}

const lineOf = (text: string, offset: number) =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1).split(/\r?\n/u, 1)[0] ?? '';

/** What keeps a file from being read: the first fault of each line, for the rest are its echoes. */
function syntaxProblems(doc: Document, text: string, at: (offset: number) => Place): Problem[] {
  const byLine = new Map<number, Problem>();
  for (const error of doc.errors) {
    const offset = openQuote(doc, error) ?? error.pos[0];
    const place = at(offset);
    const line = lineOf(text, offset);
    if (!byLine.has(place.line)) {
      byLine.set(place.line, problem(place, line, syntaxFault(error, line, place.file)));
    }
  }
  return [...byLine.values()];
}

/** Where the quotation mark opens whose partner is missed at the end of the file. */
function openQuote(doc: Document, { message, pos }: YAMLParseError): number | undefined {
  if (!/^Missing closing ['"]quote/u.test(message)) return undefined;
  let start: number | undefined;
  visit(doc, {
    Scalar: (_key, { range }) => {
      if (range && range[1] === pos[0]) start = range[0];
    },
  });
  return start;
}

function syntaxFault({ code, message }: YAMLParseError, line: string, file: string): Fault {
  const language = file.endsWith('.json') ? 'JSON' : 'YAML';
  if (/^[^\S\t]*\t/u.test(line) && language === 'YAML') {
    return {
      what: 'This line begins with a tab.',
      cure: 'Indent it with spaces, as many as the lines beside it have.',
    };
  }
  if (code === 'DUPLICATE_KEY') {
    return { what: 'This field stands twice in one place.', cure: 'Keep one of them.' };
  }
  if (code === 'MULTIPLE_DOCS') {
    return { what: 'A second list begins at this line.', cure: 'Take the line out.' };
  }
  if (/^Missing closing ['"]quote/u.test(message)) {
    return {
      what: 'A quotation mark opens here but is never closed.',
      cure: 'Put the same mark at the end of the text.',
    };
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    return {
      what: 'This cannot be read as one field and its value.',
      cure: 'Text with “: ” in it needs quotation marks. If the fault is in the line below, begin that line under this one.',
    };
  }
  return {
    what: `This is not ${language} that can be read: ${message}.`,
    cure: `Compare its ${language === 'JSON' ? 'commas and brackets' : 'indentation, quotation marks and colons'} with the lines around it.`,
  };
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
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

import type { Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { problem, type Fault, type Problem } from '../bibliography/index.ts';
import { COMPONENTS, example } from './components.ts';
import { FEATURES } from './features.ts';
import { NO_IMG } from './images.ts';
import { withKeysHidden } from './keys.ts';
import { locationsIn } from './positions.ts';

/** As many mistakes as are told at once of a text that is not MDX at all. */
const MOST = 20;
/** Takes the place of a sign that could not be read, so that what comes after it can be. */
const READ_OVER = '\uFFFD';

/** Elements of HTML that hold nothing. */
export const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr', 'col', 'area', 'source', 'track']);

/**
 * All that keeps a text from being read as MDX, in its place and with the cure that its author most
 * likely needs. The parser stops at the first; what it names is read over and the rest parsed again,
 * so that ten pasted `<br>` are one report. Empty for a text that can be read.
 */
export function unreadProblems(
  file: string,
  source: string,
  hidden = withKeysHidden(source),
): Problem[] {
  const locationOf = locationsIn(file, source);
  const problems: Problem[] = [];
  /** Tags that were read over, whose other half the parser misses next. */
  const halves: string[] = [];
  let text = hidden;
  for (let attempt = 0; attempt < 2 * MOST && problems.length < MOST; attempt++) {
    const stop = stopIn(text, source);
    if (!stop) break;
    const { offset, message } = stop;
    const [tag = '', closing, name = ''] = /^<(\/?)([\w.:-]*)/u.exec(source.slice(offset)) ?? [];
    const half = halves.indexOf((closing ? '' : '/') + name);
    if (tag && half >= 0) halves.splice(half, 1);
    else {
      if (tag) halves.push(closing + name);
      problems.push(problem(locationOf(offset), excerptAt(source, offset), faultOf(source, stop)));
    }
    // nothing more can be told where the parser stops at the same sign again
    if (text[offset] === READ_OVER || message === '') break;
    const [signs = ''] = /^<+|^./su.exec(text.slice(offset)) ?? [];
    text =
      text.slice(0, offset) + READ_OVER.repeat(signs.length) + text.slice(offset + signs.length);
  }
  // of tags that are not closed the parser names the last one first
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** With as many braces of code the parser is still quick. */
const FEW = 8;
/** A brace that begins neither a comment nor the id of a heading. */
const CODE = /(?<!\\)\{(?!\/\*|#[\w-]+\}[ \t]*\r?$)/gmu;

/**
 * The braces of code in a text that has more than a few, over which the parser (Sätteri 0.10.5) may take
 * longer than anybody waits. So they are found with the braces hidden, and the text is not parsed as it
 * stands. Empty for a text in which they all stand in code to be shown, or are few.
 */
export function braceProblems(file: string, source: string): Problem[] {
  const braces = source.match(CODE) ?? [];
  if (braces.length <= FEW) return [];
  const hidden = withKeysHidden(source).replace(CODE, READ_OVER);
  const locationOf = locationsIn(file, source);
  try {
    const root = mdxToMdast(hidden, { features: FEATURES }) as Root;
    return (
      hiddenIn(root, hidden)
        // not a sign that its author wrote
        .filter((offset) => source[offset] === '{')
        .slice(0, MOST)
        .map((offset) =>
          problem(locationOf(offset), excerptAt(source, offset), braceFault(source.slice(offset))),
        )
    );
  } catch {
    return unreadProblems(file, source, hidden);
  }
}

/** Where in running text something was hidden. */
function hiddenIn(node: Nodes, hidden: string): number[] {
  if (node.type === 'text') {
    const { start, end } = node.position ?? {};
    const from = start?.offset ?? 0;
    return [...hidden.slice(from, end?.offset).matchAll(new RegExp(READ_OVER, 'gu'))].map(
      ({ index }) => from + index,
    );
  }
  return 'children' in node ? node.children.flatMap((child) => hiddenIn(child, hidden)) : [];
}

/** Where a parser stopped, and what it said. */
interface Stop {
  offset: number;
  message: string;
}

function stopIn(text: string, source: string): Stop | undefined {
  try {
    mdxToMdast(text, { features: FEATURES });
    return undefined;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [, line, column, message = said] =
      /^(\d+):(\d+)(?:-\d+:\d+)?:\s*([\s\S]*)$/u.exec(said) ?? [];
    const at = offsetOf(source, Number(line ?? 1), Number(column ?? 1));
    // of code the parser names the place within it
    const isCode = /expression|brace/u.test(message);
    const brace = isCode ? text.lastIndexOf('{', at) : -1;
    return { offset: brace < 0 ? at : brace, message };
  }
}

function offsetOf(source: string, line: number, column: number): number {
  const ends = [...source.matchAll(/\r\n|\r|\n/gu)];
  const end = ends[line - 2];
  return Math.min((end ? end.index + end[0].length : 0) + column - 1, source.length);
}

/** What stands at a place: a tag, a comment or an expression whole, or else the rest of its line. */
function excerptAt(source: string, offset: number): string {
  const rest = source.slice(offset);
  const [found] =
    /^(?:<!--[\s\S]*?-->|<[A-Za-z/][^<>\n]*>|\{[^{}\n]*\})/u.exec(rest) ?? /^.*/u.exec(rest) ?? [];
  return found ?? '';
}

const PLAIN_SIGNS =
  'In these files “{” and “<” begin code: for the plain character write “\\{” or “\\<”.';

/** What is wrong where a parser stopped, judged by what stands there. */
function faultOf(source: string, { offset, message }: Stop): Fault {
  const rest = source.slice(offset);
  for (const [pattern, fault] of TELLING) {
    const match = pattern.exec(rest);
    if (match) return fault(match);
  }
  const tag = /^<(\/?)([A-Za-z][\w.:-]*)([^<>]*)>/u.exec(rest);
  if (tag) return tagFault(tag, message);
  if (rest.startsWith('{')) return braceFault(rest);
  return rest.startsWith('<')
    ? {
        what: '“<” begins a tag, and what follows here is none.',
        cure: 'For the plain character write “\\<”.',
      }
    : { what: `This cannot be read: ${inItsWords(message)}.`, cure: PLAIN_SIGNS };
}

/** What says by its first signs what its author meant. */
const TELLING: readonly (readonly [RegExp, (match: RegExpExecArray) => Fault])[] = [
  [
    /^<{4,}/u,
    () => ({
      what: 'Git has left two versions of this text here, between “<<<<<<<” and “>>>>>>>”.',
      cure: 'Keep the words of one, and take out the other and the three lines of signs.',
    }),
  ],
  [
    /^<!--([\s\S]*?)-->|^<!--/u,
    ([, words = ' … ']) => ({
      what: 'A comment is not written like this here.',
      cure: `Write “{/*${shortly(words)}*/}”.`,
    }),
  ],
  [
    /^<![a-z]/iu,
    () => ({
      what: 'This belongs at the head of a whole page of HTML, and not in a text.',
      cure: 'Take it out, and write the words alone.',
    }),
  ],
  [
    /^<((?:https?:\/\/|www\.)[^\s<>]+)>/iu,
    ([, url = '']) => ({
      what: 'An address between “<” and “>” is taken for a tag.',
      cure: `Write “[what it is](${url})”, or the address alone.`,
    }),
  ],
  [
    /^<((?:mailto:)?[^\s<>@]+@[^\s<>]+)>/iu,
    ([, mail = '']) => ({
      what: 'An e-mail address between “<” and “>” is taken for a tag.',
      cure: `Write “${mail.replace(/^mailto:/u, '')}” alone.`,
    }),
  ],
  // closed rightly, it would be told of next
  [/^<\/?(?:img|IMG|picture)\b/u, () => NO_IMG],
  [
    /^<\/(br|hr|wbr)\s*>/iu,
    ([, name = '']) => ({ what: `There is no “</${name}>”.`, cure: `Write “<${name} />”.` }),
  ],
];

function tagFault([tag, closing, name = '', rest = '']: RegExpExecArray, message: string): Fault {
  const attributes = rest.replace(/\s*\/\s*$/u, '');
  const use = COMPONENTS[name];
  const unquoted = /([\w:-]+)\s*=\s*(?!["'{])(\S*)/u.exec(
    attributes.replace(/=\s*(?:"[^"]*"|'[^']*'|\{[^{}]*\})/gu, ''),
  );
  if (/[“”„‘’«»]/u.test(attributes) && /after `<`|attribute/u.test(message)) {
    return {
      what: 'Curly quotation marks stand where a tag needs straight ones.',
      cure: `Write “${tag.replace(/[“”„«»‘’]/gu, '"').replace(/(["'])(["'])/gu, '$1')}”.`,
    };
  }
  if (attributes.replace(/[^"]+/gu, '').length % 2 === 1) {
    return {
      what: 'A quotation mark in this tag has no other half.',
      cure: 'Put each value between two of them, as in “id="essay-2013"”.',
    };
  }
  if (unquoted && !closing) {
    const [, field = '', value = ''] = unquoted;
    return {
      what: `The value of “${field}” has no quotation marks.`,
      cure: `Write “${field}="${value.replace(/["'/]+$/u, '')}"”.`,
    };
  }
  if (/^Unexpected closing tag/u.test(message)) {
    const [, other] = /expected corresponding closing tag for `<([^>`]*)>`/u.exec(message) ?? [];
    return other === undefined
      ? {
          what: `“</${name}>” closes what was never opened.`,
          cure: `Put “${example(name)}” before it, or take it out.`,
        }
      : {
          what: `“</${name}>” stands before the “</${other}>” of a tag that was opened later.`,
          cure: `Close “<${other}>” first: tags must not cross.`,
        };
  }
  if (/^Expected a closing tag/u.test(message)) {
    const what = `“<${name}>” is never closed.`;
    if (VOID.has(name.toLowerCase()) || use?.holdsText === false) {
      return { what, cure: `Write “<${name}${attributes} />”.` };
    }
    return use
      ? {
          what,
          cure: `Put “</${name}>” after its text. Each of the two tags stands on a line of its own, with a blank line between it and the text.`,
        }
      : { what, cure: `Put “</${name}>” behind what belongs to it, or write it in Markdown.` };
  }
  return { what: `This tag cannot be read: ${inItsWords(message)}.`, cure: PLAIN_SIGNS };
}

function braceFault(rest: string): Fault {
  if (rest.startsWith('{/*') && !rest.includes('*/}')) {
    return { what: 'A comment opens here but is never closed.', cure: 'Put “*/}” after it.' };
  }
  const [inner] = /^\{[^{}\n]*\}/u.exec(rest) ?? [];
  if (inner && /^\{:?\s*[#.]/u.test(inner)) {
    return {
      what: 'Only a heading can have an id in braces.',
      cure: 'Write it at the end of a line that begins with “##”, as in “## Costs {#costs-2013}”, or take it out.',
    };
  }
  return inner
    ? {
        what: 'What stands in braces is code, which a text may not have.',
        cure: `Write the words themselves. For plain braces write “\\{” and “\\}”.`,
      }
    : {
        what: '“{” begins code here that is never closed.',
        cure: 'For the plain character write “\\{”.',
      };
}

const shortly = (words: string) =>
  words.length > 40 ? `${words.slice(0, 39).trimEnd()}… ` : words;

/** What the parser says, without the name of its rule and of its own parser of code. */
const inItsWords = (message: string) =>
  message
    .replace(/\s*\([\w-]+:[\w-]+\)\s*$/u, '')
    .replace(/^Could not parse \w+ with \w+: /u, '')
    .replace(/\.$/u, '');

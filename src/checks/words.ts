import places from '../words/places.json' with { type: 'json' };
import { LineCounter } from 'yaml';
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import {
  didYouMean,
  encodingProblems,
  problem,
  sentences,
  type Fault,
  type Problem,
  type SourceFile,
} from '../bibliography/index.ts';
import { isByNumber, placesIn, type Places } from '../words/places.ts';

const ALL: Readonly<Record<string, Places>> = places;

/**
 * Checks the site's own words, in each of their languages: that every file is there and can be read,
 * with the messages that the site has and no others, and in each of them the places that it fills.
 * Nothing else would say so before a page lacks a number, or shows “undefined”.
 */
export function checkWords(files: readonly SourceFile[]): Problem[] {
  const folders = new Set(files.map(({ file }) => file.replace(/[^/]*$/u, '')));
  const missing = [...folders].flatMap((folder) =>
    Object.keys(ALL)
      .filter((name) => !files.some(({ file }) => file === folder + name))
      .map((name) =>
        problem({ file: folder + name, line: 1, column: 1 }, '', {
          what: 'This file of the site’s words is missing.',
          cure: 'Take it as it was last committed.',
        }),
      ),
  );
  return [...missing, ...files.flatMap(checkFile)];
}

/** Checks one of these files. */
export function checkFile(source: SourceFile): Problem[] {
  const { file } = source;
  const unreadable = encodingProblems(source);
  if (unreadable.length > 0) return unreadable;
  const text = source.text.replace(/^\uFEFF/u, '');
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/gu)) lines.addNewLine(index + 1);
  const at = (offset: number, fault: Fault) => {
    const { line, col } = lines.linePos(offset);
    return problem({ file, line, column: col }, lineAt(text, offset), fault);
  };
  const name = file.replace(/^.*\//u, '');
  const wanted = ALL[name];
  if (wanted === undefined) {
    const cure = sentences(didYouMean(name, Object.keys(ALL)), 'Take it out of this folder.');
    return [at(0, { what: 'Nothing on the site reads a file of this name.', cure })];
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  // what comes after the first follows from it, more often than not
  const [first] = errors;
  if (first) return [syntaxProblem(first, text, at)];
  return tree ? faultsIn(tree, wanted).map(({ offset, ...fault }) => at(offset, fault)) : [];
}

const lineAt = (text: string, offset: number) =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1).split(/\r?\n/u, 1)[0] ?? '';

type At = (offset: number, fault: Fault) => Problem;

const COMPARE = 'Compare its commas, braces and quotation marks with the lines around it.';

function syntaxProblem({ error, offset }: ParseError, text: string, at: At): Problem {
  const before = text.slice(0, offset).trimEnd();
  const last = before.length - 1;
  const isOnLine = !text.slice(last + 1, offset).includes('\n');
  const kind = printParseErrorCode(error);
  switch (kind) {
    case 'PropertyNameExpected':
    case 'ValueExpected':
      if (before.endsWith(',')) {
        return at(last, {
          what: 'A comma stands behind the last message.',
          cure: 'Take the comma out: it stands between two messages only.',
        });
      }
      break;
    case 'CommaExpected':
    case 'InvalidSymbol':
      if (before.endsWith('"') && isOnLine) {
        return at(last, {
          what: 'A quotation mark ends the text here, and more follows.',
          cure: 'Within a text write “ and ”, or \\" for a plain one.',
        });
      }
      if (kind === 'CommaExpected') {
        return at(last, {
          what: 'A comma is missing at the end of this line.',
          cure: 'Put one there: a comma stands between two messages.',
        });
      }
      return at(offset, {
        what: 'This stands in no quotation marks.',
        cure: 'Begin and end a name and a text with the plain quotation mark ".',
      });
    case 'UnexpectedEndOfString':
      return at(offset, {
        what: 'A quotation mark opens here and is not closed on this line.',
        cure: 'Put " at the end of the text, and keep all of it on one line.',
      });
    case 'InvalidEscapeCharacter':
      return at(offset, {
        what: 'A backslash stands before a sign that needs none.',
        cure: 'Take it out; for a plain backslash write two.',
      });
    case 'InvalidCharacter':
      return at(offset, {
        what: 'There is a tab, or another character that nobody sees, in a text.',
        cure: 'Write a space in its place.',
      });
    case 'InvalidCommentToken':
      return at(offset, { what: 'JSON has no comments.', cure: 'Take the comment out.' });
    case 'ColonExpected':
      return at(offset, {
        what: 'A colon is missing behind the name of a message.',
        cure: 'Write "name": "text".',
      });
    case 'CloseBraceExpected':
    case 'CloseBracketExpected':
      return at(last, {
        what: 'The file ends before all of its braces are closed.',
        cure: 'Put the brace back that is missing, “}” or “]”.',
      });
  }
  return at(offset, { what: 'This is not JSON that can be read.', cure: COMPARE });
}

type FaultAt = Fault & { offset: number };

const RESTORE = 'Take it as it was last committed.';

function faultsIn(node: Node, wanted: Places): FaultAt[] {
  if (typeof wanted === 'string') return faultsInMessage(node, wanted);
  const isList = Array.isArray(wanted);
  if (node.type !== (isList ? 'array' : 'object')) {
    return [{ offset: node.offset, what: 'Several messages are to stand here.', cure: RESTORE }];
  }
  const inner = isList ? itemsOf(node) : fieldsOf(node);
  const known = new Map(Object.entries(wanted) as [string, Places][]);
  const given = inner.map(({ name }) => name);
  const isPlural = isByNumber([...known.keys()]) && isByNumber(given);
  // a language has the forms that it needs, and those of the number for which another has none
  const other = isPlural ? known.get('other') : undefined;
  const missing =
    other === undefined ? [...known.keys()].filter((name) => !given.includes(name)) : [];
  // one more than the site shows does no harm, where it is not another by a wrong name
  const strange = missing.length > 0 ? inner.filter(({ name }) => !known.has(name)) : [];
  return [
    ...inner
      .filter(({ name }, at) => given.indexOf(name) < at)
      .map(({ name, offset }) => ({
        offset,
        what: `“${name}” stands twice.`,
        cure: 'Keep one of them.',
      })),
    ...strange.map(({ name, offset }) => ({
      offset,
      what: `The site has no message “${name}” here.`,
      cure: sentences(didYouMean(name, missing), 'Names of messages are never changed.'),
    })),
    // one that is misspelt is not missing as well
    ...missing.slice(strange.length).map((name) => ({
      offset: node.offset,
      what: `The message “${name}” is missing.`,
      cure: RESTORE,
    })),
    ...inner.flatMap(({ name, value }) => {
      const own = known.get(name);
      if (typeof other === 'string') return faultsInMessage(value, String(own ?? ''), other);
      return own === undefined ? [] : faultsIn(value, own);
    }),
  ];
}

const fieldsOf = ({ children = [] }: Node) =>
  children.flatMap(({ children: [key, value] = [] }) =>
    key && value ? [{ name: String(key.value), offset: key.offset, value }] : [],
  );

const itemsOf = ({ children = [] }: Node) =>
  children.map((value, at) => ({ name: String(at), offset: value.offset, value }));

const namesIn = (places: string) => places.split(' ').filter(Boolean);

/** What is wrong with a message that must have some places, and may have more. */
function faultsInMessage(
  { type, value, offset }: Node,
  needed: string,
  allowed = needed,
): FaultAt[] {
  if (type !== 'string') {
    return [{ offset, what: 'A message is to stand here.', cure: 'Write it in quotation marks.' }];
  }
  const given = placesIn(String(value));
  const may = [...new Set([...namesIn(needed), ...namesIn(allowed)])];
  const strange = [...new Set(given)].filter((name) => !may.includes(name));
  const lost = namesIn(needed).filter((name) => !given.includes(name));
  return [
    ...strange.map((name) => ({
      offset,
      what: `Nothing is put in the place of “{${name}}”.`,
      cure:
        may.length > 0
          ? `Names in braces are never changed or translated; this message has ${may.map((each) => `{${each}}`).join(', ')}.`
          : 'Take it out: this message has no names in braces.',
    })),
    // one that is misspelt is not lost as well
    ...lost.slice(strange.length).map((name) => ({
      offset,
      what: `The message has lost “{${name}}”, in whose place something is put.`,
      cure: `Put {${name}} back, where the sentence wants it.`,
    })),
  ];
}

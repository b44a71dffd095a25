import { isAlias, isScalar, Lexer, Scalar, visit, type Document, type Node } from 'yaml';
import type { Fault } from './problems.ts';

/** What YAML takes for a sign of its own, and its place in the file. */
export interface Trap {
  offset: number;
  fault: Fault;
}

/** Text behind which something stands that may be a remark. */
const REMARK = /^(?![^\S\n]*#).*[^\S\n]#/mu;
/** What else can be a trap; most files hold none of it, and need no second look. */
const SIGN = /(?:^|[\s[{,:?-])[&*!%?[{]|\\|^%|^[^\S\n]*(?:null|~|\d[\d.]*)[^\S\n]*:/mu;

export const NO_NAME: Fault = {
  what: 'This cannot be the name of a field.',
  cure: 'If it is text that begins with a bracket, put the whole of it in quotation marks; otherwise write the name of a field.',
};

const QUOTE = 'Put the whole of it in quotation marks.';

/**
 * What a writer may have meant as text and YAML 1.2.2 reads as something else, so that readers would
 * never see it: remarks behind a value, tags, anchors and aliases, escapes that become line breaks,
 * directives, and names of fields that are no words. A file of this site needs none of them.
 */
export function trapsIn(doc: Document, text: string): Trap[] {
  return [
    ...(REMARK.test(text) ? remarks(text) : []),
    ...(SIGN.test(text) ? signs(doc, text) : []),
  ];
}

/** Tokens of the lexer that say what the next one is, and stand for nothing in the file. */
const MARKS = new Set(['\u0002', '\u0018', '\u001F']);
const SCALAR = '\u001F';

function remarks(text: string): Trap[] {
  const found: Trap[] = [];
  let offset = 0;
  let last = '';
  for (const token of new Lexer().lex(text)) {
    if (!MARKS.has(token)) {
      const start = text.lastIndexOf('\n', offset - 1) + 1;
      const isBehind = text.slice(start, offset).trim() !== '';
      if (token.startsWith('#') && last !== SCALAR && isBehind) {
        found.push({
          offset,
          fault: {
            what: 'Readers see nothing of what stands here: “#” behind a space begins a remark.',
            cure: 'If it is part of the text, put the whole text in quotation marks. If it is a remark of your own, give it a line of its own.',
          },
        });
      }
      offset += token.length;
    }
    last = token;
  }
  return found;
}

function signs(doc: Document, text: string): Trap[] {
  const found: Trap[] = [];
  const add = (offset: number, what: string, cure: string) =>
    found.push({ offset, fault: { what, cure } });
  const addSign = ({ range }: Node, sign: RegExp) => {
    const [start = 0] = range ?? [];
    const line = text.lastIndexOf('\n', start - 1) + 1;
    const [match] = [...text.slice(line, start).matchAll(sign)].slice(-1);
    const [written = ''] = match ?? [];
    add(
      line + (match?.index ?? 0),
      `Readers would not see “${written}”: text cannot begin with “${written.charAt(0)}”.`,
      QUOTE,
    );
  };
  if (/^%/mu.test(text) && doc.directives?.yaml.explicit) {
    add(
      0,
      'This line tells programs how to read the file, and changes what they read.',
      'Take it out.',
    );
  }
  visit(doc, {
    Pair: (_key, { key }) => {
      if (isAlias(key)) return;
      if (isScalar(key) && typeof key.value === 'string') return;
      found.push({ offset: (key as Node | null)?.range?.[0] ?? 0, fault: NO_NAME });
    },
    Alias: (_key, { range }) => {
      add(range?.[0] ?? 0, 'Text cannot begin with “*”.', QUOTE);
    },
    Value: (_key, node) => {
      if (node.anchor) addSign(node, /(?<![^\s[{,])&\S*/gu);
      if (node.tag && !isAlias(node)) addSign(node, /(?<![^\s[{,])!\S*/gu);
      if (
        isScalar(node) &&
        node.type === Scalar.QUOTE_DOUBLE &&
        /\p{Cc}/u.test(String(node.value))
      ) {
        const [start = 0, end = start] = node.range ?? [];
        const escape = /\\(?!["\\\r\n])./u.exec(text.slice(start, end).replace(/\\["\\]/gu, '""'));
        if (!escape) return;
        add(
          start + escape.index,
          `Between double quotation marks “${escape[0]}” does not stand for itself, but for a line break or the like.`,
          'Use single quotation marks, or write “\\\\” for “\\”.',
        );
      }
    },
  });
  return found;
}

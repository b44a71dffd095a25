import { TYPED } from '../bibliography/signs.ts';
import type { Fault } from '../bibliography/index.ts';
import { partingFault } from './tables-in-texts.ts';

/** Something that Markdown leaves as it was typed, where its author meant something else. */
export interface Slip {
  /** A sign without which the slip cannot be there: looked for first, since that is quick. */
  sign: string;
  /** What was typed; its first group, where it has one, is what is shown of it. */
  pattern: RegExp;
  /** What is wrong with it, in view of how it is written in the source of the text; undefined where nothing is, or where it is told elsewhere. */
  fault: (
    match: RegExpExecArray,
    context: { written: string; source: string },
  ) => Fault | undefined;
}

const LINK = TYPED.link;

const slip = (sign: string, pattern: RegExp, what: string, cure: string): Slip => ({
  sign,
  pattern,
  fault: () => ({ what, cure }),
});

const LINKS: readonly Slip[] = [
  slip(
    ')[',
    /\([^()\n]+\)\[[^\]\n]*\]/gu,
    'The brackets of this link are the wrong way round.',
    'Write “[its words](its address)”.',
  ),
  slip(
    '](',
    new RegExp(`\\[[^\\[\\]\\n]*${LINK}[^\\[\\]\\n]*\\]\\([^)\\n]*\\)?`, 'gu'),
    'A link stands within the words of another, so that this one is none.',
    'Keep one of them, or put them side by side.',
  ),
  {
    sign: '](',
    pattern: /\[[^[\]\n]*\]\(([^)\n]*)(\))?/gu,
    fault: ([, address = '', close]) =>
      close === undefined
        ? { what: 'The address of this link is never closed.', cure: 'Put “)” after it.' }
        : {
            what: 'This is no link, since its address cannot be read.',
            cure: /\s/u.test(address.trim())
              ? 'An address has no spaces: write “%20” for each.'
              : 'Write “[its words](its address)”.',
          },
  },
  slip(
    '![',
    /!\[[^[\]\n]*\]\s+\([^()\n]+\)/gu,
    'This is no picture, since a space stands between its two parts.',
    'Put “(” directly after “]”, as in “![What it shows](picture.jpg)”.',
  ),
  slip(
    '] (',
    new RegExp(`\\[[^\\[\\]\\n]+\\]\\s+\\((?:${LINK}|/[^\\s)]*|#[^\\s)]+)\\)`, 'gu'),
    'This is no link, since a space stands between its two parts.',
    'Put “(” directly after “]”.',
  ),
  slip(
    '[[',
    /\[\[[^[\]\n]+\]\]/gu,
    'Double brackets do not make a link.',
    'Write “[its words](/its-address/)”. For plain brackets write “\\[” and “\\]”.',
  ),
  {
    sign: '][',
    pattern: /\[([^[\]\n]+)\]\[([^[\]\n]*)\]/gu,
    fault: ([, words = '', name]) => ({
      what: `This link leads to “${name || words}”, and no line says where that is.`,
      cure: `Write “[${words}](its address)”, or add a line “[${name || words}]: its address”.`,
    }),
  },
];

/** What begins a line as a footnote does, but for its colon. */
const NO_COLON = /^\[\^([^[\]\s]+)\](?: :)?(?=[^\S\n]+[^\s:])/gmu;

const FOOTNOTES: readonly Slip[] = [
  {
    sign: '[^',
    pattern: NO_COLON,
    fault: ([, name = '']) => ({
      what: `No colon follows “[^${name}]”, so that this is not the text of a footnote.`,
      cure: `Write “[^${name}]: ” before its text, with a blank line above.`,
    }),
  },
  {
    sign: '[^',
    pattern: /\[\^([^[\]\n]*)\]/gu,
    fault: ([, name = ''], { source }) => {
      if (!/^\S+$/u.test(name)) {
        return {
          what: 'The name of a footnote has no spaces, and is not empty.',
          cure: 'Write “[^1]” here, and “[^1]: Its text.” on a line of its own.',
        };
      }
      return [...source.matchAll(NO_COLON)].some(([, other]) => other === name)
        ? undefined
        : {
            what: `There is no footnote “${name}”.`,
            cure: `Write it on a line of its own, with a blank line above: “[^${name}]: Its text.”`,
          };
    },
  },
  slip(
    '^[',
    /\^\[[^\]\n]*\]?/gu,
    'A footnote cannot stand within its sentence.',
    'Write “[^1]” here, and “[^1]: Its text.” on a line of its own below.',
  ),
];

/** A line that begins as an item of a list that is numbered or lettered: “(a)”, “iv)”, “2.”. */
const ENUMERATED = String.raw`(?:\((?:[a-z]|[ivx]+|\d+)\)|(?:[a-z]|[ivx]+|\d+)\)|(?:[a-z]|\d+)\.)\s*(?=\p{L})[^\n]*`;

const BLOCKS: readonly Slip[] = [
  {
    sign: '#',
    pattern: /^(#+)(?:(?=[^\S \t\n])(?<=##)|(?=[^\S \t\n]\s*\p{L}))[^\n]*/gmu,
    fault: () => ({
      what: 'This is no heading, since the space after “#” is one that holds words together.',
      cure: 'Type the space anew: pasted text often has such spaces.',
    }),
  },
  {
    sign: '#',
    pattern: /^(#+)(?!#)(?:(?<=##)(?=\S)|(?<=#{7}) |(?<=^#)(?=\p{L}[^\n]*[^\n.?!]$))[^\n]*/gmu,
    fault: ([, signs = '']) =>
      signs.length > 6
        ? { what: 'A heading has six “#” at most.', cure: 'Begin it with “## ” or “### ”.' }
        : {
            what: 'This is no heading, since no space follows “#”.',
            cure: `Write “${signs.length < 2 ? '##' : signs} ”, with a plain space, before its words.`,
          },
  },
  {
    sign: '|',
    pattern: /(?<=^([^\n]*\|[^\n]*)\n)(?=[^\n]*[-–—=_])(?=[^\n]*\|)[-–—:;.,=_+|'" \t]+(?![^\n])/gmu,
    fault: ([, head = ''], { written }) => partingFault(written, head),
  },
  slip(
    '|',
    /^\|[^\n]*\|[ \t]*$(?:\n\|[^\n]*)*/gmu,
    'This is no table, since its second line does not part its head from its rows.',
    'Put “| --- | --- |” below the first line, with as many parts as that has, and a blank line above it.',
  ),
  slip(
    ' | ',
    /^[^\n|]+ \| [^\n]+(?:\n[^\n|]+ \| [^\n]+)+/gmu,
    'This is no table, since its second line does not part its head from its rows.',
    'Put “| --- | --- |” below the first line, with as many parts as that has.',
  ),
  slip(
    '+',
    /^\+[-=+–—]{3,}[^\n]*(?:\n[|+][^\n]*)*/gmu,
    'A table is not drawn like this here.',
    'Write it as “| one | two |”, with “| --- | --- |” below its first line.',
  ),
  slip(
    '\t',
    /^[^\n\t]+\t[^\n]*(?:\n[^\n\t]+\t[^\n]*)+/gmu,
    'Tabs do not make a table: its columns would run into each other.',
    'Write it as “| one | two |”, with “| --- | --- |” below its first line.',
  ),
  {
    sign: '',
    pattern:
      /^(?:[•·▪◦‣●○■□\uF0B7\uF0A7]|o\t)[^\n]*(?:\n(?:[•·▪◦‣●○■□\uF0B7\uF0A7]|o\t)[^\n]*)*/gmu,
    fault: ([line = '']) => ({
      what: `“${line.charAt(0)}” makes no list: its items would run into each other.`,
      cure: 'Begin each item with “- ”, on a line of its own.',
    }),
  },
  {
    sign: '\u00A0',
    pattern: /^(?:[-*+]|\d+[.)])\u00A0[^\n]*(?:\n(?:[-*+]|\d+[.)])\u00A0[^\n]*)*/gmu,
    fault: () => ({
      what: 'This is no list, since the space after its sign is one that holds words together.',
      cure: 'Type the space anew: pasted text often has such spaces.',
    }),
  },
  slip(
    '\n',
    /^[-–—*+](?=[\p{L}*“‘])[^\n]*(?:\n[-–—*+](?=[\p{L}*“‘])[^\n]*)+/gmu,
    'This is no list, since no space follows its signs.',
    'Begin each item with “- ”, the space included.',
  ),
  slip(
    ':\n',
    /(?<=:\n)[-+](?=\p{L})[^\n]*/gu,
    'This is no list, since no space follows its sign.',
    'Begin each item with “- ”, the space included, and leave a blank line above the first.',
  ),
  slip(
    '\n',
    /^[–—] [^\n]*(?:\n[–—] [^\n]*)+/gmu,
    'Dashes make no list: its items would run into each other.',
    'Begin each item with “- ”.',
  ),
  slip(
    '\n',
    new RegExp(`^${ENUMERATED}(?:\\n${ENUMERATED})+`, 'gmu'),
    'This is no list: its items would run into each other.',
    'Begin each item with “1. ”, and leave a blank line above the first.',
  ),
  slip(
    '\n:',
    /(?<=\n):\s+[^\n]*/gu,
    'A term and its meaning are not written like this here.',
    'Write a list, with each as “- **Term**: its meaning”.',
  ),
  slip(
    ':::',
    /^:{3,}[^\n]*(?:\n[^:]*:{3,})?/gmu,
    'A box is not made like this here, and would show its colons.',
    'Take the line out, and the one that ends the box.',
  ),
  slip(
    '[!',
    /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/gmu,
    'A box of this kind is not made here, and would show its name in brackets.',
    'Take it out, and write what it says as a paragraph.',
  ),
];

const MARKS: readonly Slip[] = [
  slip(
    '**',
    /\*\*+\s[^*\n]*\S\*\*+|\*\*+(?=\S)[^*\n]*(?:\*\*+)?|(?<=\S)\*\*+/gu,
    'These asterisks make nothing bold.',
    'Put them directly beside the first and the last word, as in “**bold words**”, two on each side. For a plain asterisk write “\\*”.',
  ),
  slip(
    '*',
    /(?<![^\s(“"])\*(?=[\p{L}“‘"'])[^*]*$|\*(?=\p{L})[^*\n]*\s\*(?!\S)|(?<!\S)\*\s[^*\n]*\p{L}\*(?!\p{L})/gu,
    'These asterisks make nothing italic.',
    'Put them directly beside the first and the last word, as in “*these words*”. For a plain asterisk write “\\*”.',
  ),
  slip(
    '_',
    /(?<![^\s(“"])_(?=[\p{L}“‘"'])[^_]*$|(?<!\S)[^\s_]+_(?!\S)|(?<![\p{L}\p{N}_])(_+)(?=\p{L})[^_\n]*\s\1(?!\S)|(?<!\S)(_+)\s[^_\n]*\p{L}\2(?![\p{L}\p{N}])/gu,
    'These underscores make nothing italic or bold.',
    'Put them directly beside the first and the last word, as in “_these words_”. For a plain underscore write “\\_”.',
  ),
  slip(
    '^',
    /\^[^\s^[\]]{1,12}\^|(?<=[\p{L}\p{N})])\^-?[\p{L}\p{N}]+/gu,
    '“^” would be shown as it is typed.',
    'For a small raised figure write “<sup>2</sup>”. For the plain sign write “\\^”.',
  ),
  slip(
    '==',
    /==(?=[^\s=])[^=\n]*[^\s=]==/gu,
    '“==” would be shown as it is typed.',
    'Write “**these words**” or “*these words*”.',
  ),
  slip(
    '`',
    /(?<=\p{L})`(?=\p{L})/gu,
    'This is no apostrophe but the sign for code.',
    "Write “'”, which becomes an apostrophe.",
  ),
  slip(
    '`',
    /`+[^`\n]*/gu,
    'The sign for code opens here but is never closed.',
    "Write “'” for an apostrophe or a quotation mark. For the plain sign write “\\`”.",
  ),
  slip(
    '',
    /[‘’]{2}[^‘’\n]*[‘’]{2}|[‘’]{2}|,,(?=\p{L})/gu,
    'Two single marks do not make a quotation mark.',
    'Write “"”, which is turned the right way by itself.',
  ),
  slip(
    '\\',
    /\\$/gu,
    'A backslash does nothing at the end of a paragraph.',
    'Take it out. For the plain sign write “\\\\”.',
  ),
  slip('´', /´/gu, 'This is an accent without a letter, and no apostrophe.', "Write “'”."),
  {
    sign: '&',
    pattern:
      /&(nbsp|amp|lt|gt|quot|apos|mdash|ndash|hellip|[lr][sd]quo|pound|euro|copy|times)\b(?!;)/gu,
    fault: ([, name = '']) => ({
      what: 'This would be shown as it is typed.',
      cure: `Write “&${name};”, or the sign itself.`,
    }),
  },
  {
    sign: '&',
    pattern: /&#?[\p{L}\p{N}]+;/gu,
    fault: ([name = '']) => ({
      what: `No sign has the name “${name}”.`,
      cure: 'Write the sign itself. For a plain “&” write “\\&”.',
    }),
  },
];

const CHARACTERS: readonly Slip[] = [
  {
    sign: '',
    pattern: /â€[\u0080-\uFFFF]?|Ã[\u0080-\u00BF]|Â[\u00A0-\u00BF]|\uFFFD/gu,
    fault: () => ({
      what: 'A character was spoilt when this was copied or saved.',
      cure: 'Type it anew, and have your editor save the file as UTF-8.',
    }),
  },
];

const NO_ITEM = [
  'This is no item of a list, since no space follows its sign.',
  'Begin it with “- ”, the space included.',
] as const;

const DASHED = [
  'This is no item of a list, since a dash does not begin one.',
  'Begin it with “- ”, a hyphen and a space.',
] as const;

/** Slips in a paragraph that stands in a list, or before or after one. */
export const BY_LISTS: Readonly<Record<'within' | 'before' | 'after', readonly Slip[]>> = {
  within: [slip('\n', /(?<=\n)[-+](?=[\p{L}“‘"'])[^\n]*/gu, ...NO_ITEM)],
  before: [
    // what leads up to the list ends in a colon
    slip('', /(?<![^\n])[-+*](?=[\p{L}“‘"'])[^\n]*[^\n:]$/gu, ...NO_ITEM),
    slip('', /(?<![^\n])[–—]\s*(?=[\p{L}“‘"'])[^\n]*[^\n:]$/gu, ...DASHED),
  ],
  after: [
    slip('', /^[-+](?=[\p{L}“‘"'])[^\n]*/gu, ...NO_ITEM),
    slip('', /^[–—]\s*(?=[\p{L}“‘"'])[^\n]*/gu, ...DASHED),
  ],
};

/** All slips that the site knows, the more telling first. */
export const SLIPS: readonly Slip[] = [...LINKS, ...FOOTNOTES, ...BLOCKS, ...MARKS, ...CHARACTERS];

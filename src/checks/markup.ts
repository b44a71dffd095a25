import type { Nodes } from 'mdast';
import { problem, type Problem } from '../bibliography/index.ts';
import { locationsIn } from '../markdown/index.ts';
import { propOf } from '../markdown/component.ts';
import type { ParsedDocument } from '../markdown/parse.ts';
import { nodesOf, writtenAs } from './nodes.ts';

/** What is wrong with something, and what its author can do. */
interface Fault {
  what: string;
  cure: string;
}

const LINK = 'Take it out, and link to it instead, as in “[its title](https://…)”.';
const LOOKS = 'Take it out: how pages look stands in src/styles/.';

/** Elements that the content policy of a page stops, or that change the page around a text. */
const REFUSED: readonly (readonly [names: readonly string[], Fault])[] = [
  [
    ['iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'portal', 'fencedframe'],
    { what: 'would show another page or program within this one, which no page may.', cure: LINK },
  ],
  [
    ['audio', 'video', 'source', 'track'],
    { what: 'would play sound or film, which no page may fetch.', cure: LINK },
  ],
  [
    ['form'],
    {
      what: 'would send what readers write to a server, and no page of this site may.',
      cure: 'Take it out, and link to the page that has the form.',
    },
  ],
  [
    ['script'],
    {
      what: 'would run code that no page allows.',
      cure: 'Take it out: what pages do stands in src/scripts/.',
    },
  ],
  [['style', 'link'], { what: 'would change how the whole page looks.', cure: LOOKS }],
  [
    ['base', 'meta'],
    {
      what: 'would change the whole page, and where its links lead.',
      cure: 'Take it out, and write every address whole.',
    },
  ],
];

/** Attributes by which an element fetches a picture, or has others told of a click. */
const FETCHING = ['src', 'srcset', 'poster', 'background', 'ping'];
/** Elements that fetch what their link names. */
const DRAWN = ['image', 'use', 'feImage'];
/** An address that begins with its scheme or its host. */
const ELSEWHERE = /(?:^|,)\s*(?:[a-z][a-z\d+.-]*:|\/\/)/iu;

/** Whether no text may hold an element, with all that is in it. */
export const isRefused = (name: string) => refusal(name).length > 0;

const refusal = (name: string): Fault[] =>
  REFUSED.filter(([names]) => names.includes(name.toLowerCase())).map(([, { what, cure }]) => ({
    what: `“<${name}>” ${what}`,
    cure,
  }));

const fetched = (address: string): Fault[] =>
  ELSEWHERE.test(address)
    ? [
        {
          what: `“${address}” is no picture of this site, and a page may fetch no other.`,
          cure: 'Put a copy of the picture beside the text, in content/sections/, and write its name alone, as in “![What it shows](picture.jpg)”, or link to the page that shows it.',
        },
      ]
    : [];

function attribute(element: string, name: string, value: string): Fault[] {
  if (name === 'style') {
    return [{ what: '“style” has no effect: a page allows no styles but its own.', cure: LOOKS }];
  }
  if (/^on[a-z]+$/iu.test(name)) {
    return [
      {
        what: `“${name}” has no effect: a page runs no scripts but its own.`,
        cure: 'Take it out: what pages do stands in src/scripts/.',
      },
    ];
  }
  const isFetching = FETCHING.includes(name) || (DRAWN.includes(element) && /href$/u.test(name));
  return isFetching ? fetched(value) : [];
}

const COMMENT = /\/\*[\s\S]*?\*\//gu;

/** What is wrong with code in braces, unless it is a comment. */
function inBraces(code: string): Fault[] {
  if (code.trim() !== '' && code.replace(COMMENT, '').trim() === '') return [];
  const words = code.trim();
  return [
    {
      what: 'What stands in braces is code, which a text may not have.',
      cure: /[<{]|\n/u.test(words)
        ? 'Write the words or the markup themselves, without braces.'
        : `Write the words themselves. For plain braces write “\\{${words}\\}”.`,
    },
  ];
}

const inLines = (code: string): Fault => ({
  what: `A line that begins with “${code.startsWith('i') ? 'import' : 'export'}” is taken for code, which a text may not have.`,
  cure: 'Begin it with another word, or take the code out.',
});

const valueOf = (name: string, code: string): Fault => ({
  what: `The value of “${name}” is code, which a text may not have.`,
  cure: /^[^"{}<>]+$/u.test(code)
    ? `Write it in quotation marks: ${name}="${code.trim().replace(/^['`]|['`]$/gu, '')}".`
    : 'Write it in quotation marks, or take it out.',
});

const SPREAD: Fault = {
  what: 'This is code, which a text may not have.',
  cure: 'Write what it stands for, each as a name and a value in quotation marks.',
};

/** What is wrong with one node of a text, not with those within it. */
function faultsOf(node: Nodes, pictures: ReadonlySet<string>): Fault[] {
  if (node.type === 'image') return fetched(node.url);
  if (node.type === 'definition' && pictures.has(node.identifier)) return fetched(node.url);
  if (node.type === 'mdxjsEsm') return [inLines(node.value)];
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
    return inBraces(node.value);
  }
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return [];
  const name = node.name ?? '';
  const refused = refusal(name);
  if (refused.length > 0) return refused;
  return node.attributes.flatMap((each) => {
    if (!('name' in each)) return [SPREAD];
    const faults = attribute(name, each.name, propOf(node, each.name));
    const { value } = each;
    return faults.length === 0 && typeof value === 'object' && value !== null
      ? [valueOf(each.name, value.value)]
      : faults;
  });
}

/**
 * Checks a text for markup that its page will not show: what fetches from other sites, sends
 * something to them, runs code or changes the page around the text (CSP 3, 6). The policy of a page
 * would stop it without a word to its author.
 */
export function checkMarkup({ file, source, root }: ParsedDocument): Problem[] {
  if (!root) return [];
  const location = locationsIn(file, source);
  const nodes = [...nodesOf(root)]
    // what is taken out as a whole needs no word on its parts
    .filter(({ within }) => !within.some((each) => 'name' in each && isRefused(each.name ?? '')))
    .map(({ node }) => node);
  const pictures = new Set(
    nodes.flatMap((node) => (node.type === 'imageReference' ? [node.identifier] : [])),
  );
  return nodes.flatMap((node) =>
    faultsOf(node, pictures).map((fault) =>
      problem(location(node.position?.start.offset ?? 0), writtenAs(node, source), fault),
    ),
  );
}

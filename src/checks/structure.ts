import type { Nodes, Parents, Root } from 'mdast';
import { problem, type Fault, type Problem } from '../bibliography/index.ts';
import { locationsIn } from '../markdown/index.ts';
import type { ParsedDocument } from '../markdown/parse.ts';
import { nodesOf, writtenAs } from './nodes.ts';
import { tableFaults, type Found } from './tables-in-texts.ts';

type Node<Type extends Nodes['type']> = Nodes & { type: Type };

/**
 * Checks what the blocks of a text are made of: headings whose levels make sense, tables whose rows
 * are as long as their head, code that ends, and notes and addresses that something refers to. All of
 * it can be read as Markdown, and would be shown as its author did not mean it, or not at all.
 */
export function checkStructure(parsed: ParsedDocument): Problem[] {
  const { file, source, root } = parsed;
  if (!root) return [];
  const locationOf = locationsIn(file, source);
  const nodes = [...nodesOf(root)].map(({ node }) => node);
  const report = (node: Nodes, fault: Fault): Problem =>
    problem(locationOf(node.position?.start.offset ?? 0), writtenAs(node, source), fault);
  const ofType = <Type extends Nodes['type']>(...types: Type[]) =>
    nodes.filter((node): node is Node<Type> => types.includes(node.type as Type));
  const each = <Type extends Nodes['type']>(
    type: Type,
    faultOf: (node: Node<Type>) => Fault | undefined,
  ) =>
    ofType(type).flatMap((node) => {
      const fault = faultOf(node);
      return fault ? [report(node, fault)] : [];
    });
  return [
    ...boldLines(root).map((node) =>
      problem(
        locationOf(node.position?.start.offset ?? 0),
        writtenAs(node, source),
        {
          what: 'This looks like a heading, and has no link and no place in the contents.',
          cure: `If it is one, write “## ${wordsOf(node)}”. If not, nothing has to be done.`,
        },
        'warning',
      ),
    ),
    ...headingFaults(ofType('heading', 'paragraph'), parsed).map(([node, fault]) =>
      report(node, fault),
    ),
    ...ofType('table')
      .flatMap((table) => tableFaults(table, source))
      .map(([node, fault]) => report(node, fault)),
    ...each('code', (node) => codeFault(writtenAs(node, source))),
    ...ofType('emphasis', 'strong').flatMap((node) => {
      const found = withinWord(node, source);
      if (!found) return [];
      const { severity, ...fault } = found;
      const { start, end } = node.position ?? {};
      const written = wordRound(source, start?.offset ?? 0, end?.offset ?? 0);
      return [problem(locationOf(start?.offset ?? 0), written, fault, severity)];
    }),
    ...each('delete', (node) => deleteFault(writtenAs(node, source))),
    ...each('link', linkFault),
    ...each('listItem', taskFault),
    ...defined(ofType('footnoteDefinition'), ofType('footnoteReference'), 'footnote').map(
      ([node, fault]) => report(node, fault),
    ),
    ...defined(ofType('definition'), ofType('linkReference', 'imageReference'), 'address').map(
      ([node, fault]) => report(node, fault),
    ),
  ];
}

/** A line that was meant as a heading, and lacks the space behind its signs: as-typed.ts. */
const MEANT = /^(#{2,6})(?=[^#\s]|[^\S \t\r\n])/gmu;

function headingFaults(
  texts: readonly Node<'heading' | 'paragraph'>[],
  { source, frontMatter }: ParsedDocument,
): Found[] {
  // above the first stands the title of the page
  let above = 1;
  return texts.flatMap((node): Found[] => {
    if (node.type === 'paragraph') {
      const [, signs] = [...writtenAs(node, source).matchAll(MEANT)].at(-1) ?? [];
      if (signs) above = signs.length;
      return [];
    }
    const { depth } = node;
    const words = wordsOf(node);
    const isSkipped = depth > above + 1;
    const before = above;
    above = Math.max(2, depth);
    const signs = (level: number) => `${'#'.repeat(level)} `;
    if (source[node.position?.start.offset ?? 0] !== '#') {
      // fields without the lines round them are told of by themselves: front-matter.ts
      if (!frontMatter && /^title:/mu.test(writtenAs(node, source))) return [];
      return [
        [
          node,
          {
            what: 'A line of “---” or “===” makes a heading of the text above it.',
            cure: `For a heading write “${signs(2)}” before its words; for a rule leave a blank line above it; else take it out.`,
          },
        ],
      ];
    }
    if (depth === 1) {
      return [
        [
          node,
          {
            what: 'A text has no heading of the first level: that is its title, which stands at the top of the file.',
            cure: `Write “${signs(2)}${words}”, or take it out if it is the title again.`,
          },
        ],
      ];
    }
    const given = (node.data as { hProperties?: Record<string, unknown> } | undefined)?.hProperties;
    const strange = Object.keys(given ?? {}).filter((name) => name !== 'id');
    if (strange.length > 0) {
      return [
        [
          node,
          {
            what: 'The braces of a heading can hold an id alone.',
            cure: 'Write it with “#” before it and without spaces, as in “## Costs {#costs-2013}”.',
          },
        ],
      ];
    }
    return isSkipped
      ? [
          [
            node,
            {
              what:
                before === 1
                  ? `This heading is of level ${depth}, and the first of a text is of level 2.`
                  : `This heading is of level ${depth}, and the one above it of level ${before}.`,
              cure: `Begin it with “${signs(before + 1)}”: levels go down one at a time.`,
            },
          ],
        ]
      : [];
  });
}

/** Paragraphs of a few words, all in bold and without a full stop. */
const boldLines = ({ children }: Root) =>
  children.filter(
    (node) =>
      node.type === 'paragraph' &&
      node.children.length === 1 &&
      node.children[0]?.type === 'strong' &&
      /^[^\n]{1,80}[^\s.!?…:;,]$/u.test(wordsOf(node)),
  );

const FENCE = /^(`{3,}|~{3,})/u;

function codeFault(written: string): Fault | undefined {
  const [, fence] = FENCE.exec(written) ?? [];
  if (fence === undefined) return undefined;
  const lines = written.trimEnd().split(/\r\n|\r|\n/u);
  const last = lines.length > 1 ? (lines.at(-1) ?? '').replace(/^[>\s]+/u, '') : '';
  return last.startsWith(fence)
    ? undefined
    : {
        what: `Code opens here with “${fence}” but is never closed: all that follows would be shown as code.`,
        cure: `Put “${fence}” on a line of its own after it, or take this line out.`,
      };
}

/** What is to be said of signs for italics or bold that have a letter or a digit on either side. */
function withinWord(
  { position }: Node<'emphasis' | 'strong'>,
  source: string,
): (Fault & { severity: Problem['severity'] }) | undefined {
  const before = /[\p{L}\p{N}]$/u.exec(source.slice(0, position?.start.offset))?.[0];
  const after = /^[\p{L}\p{N}]/u.exec(source.slice(position?.end.offset))?.[0];
  if (before === undefined || after === undefined) return undefined;
  const sign = source[position?.start.offset ?? 0] ?? '*';
  const plain = `For a plain sign write “\\${sign}”, and for “times” the sign “×”.`;
  // a syllable may be stressed; a figure in italics between two others is none
  return /\p{N}/u.test(before + after)
    ? {
        what: `“${sign}” between figures makes italics or bold, and would not be seen itself.`,
        cure: plain,
        severity: 'error',
      }
    : {
        what: `“${sign}” within a word makes a part of it italic or bold, and would not be seen itself.`,
        cure: `${plain} If the part is to stand out, nothing has to be done.`,
        severity: 'warning',
      };
}

/** A part of the source with the rest of the words that it begins and ends in. */
const wordRound = (source: string, start: number, end: number) =>
  (/\S*$/u.exec(source.slice(Math.max(0, start - 40), start))?.[0] ?? '') +
  source.slice(start, end) +
  (/^\S*/u.exec(source.slice(end, end + 40))?.[0] ?? '');

const deleteFault = (written: string): Fault | undefined =>
  written.startsWith('~~')
    ? undefined
    : {
        what: 'Words between “~” are struck through.',
        cure: `For small figures below the line write “<sub>${written.slice(1, -1)}</sub>”. To strike words through write “~~” on both sides; for the plain sign write “\\~”.`,
      };

const linkFault = (node: Node<'link'>): Fault | undefined =>
  wordsOf(node).trim() === ''
    ? {
        what: 'This link has no words.',
        cure: 'Write between “[” and “]” what it leads to.',
      }
    : undefined;

const taskFault = ({ checked }: Node<'listItem'>): Fault | undefined =>
  typeof checked === 'boolean'
    ? {
        what: 'This makes a box that no reader can tick.',
        cure: 'Take “[ ]” or “[x]” out. For plain brackets write “\\[ \\]”.',
      }
    : undefined;

/** What is defined twice, or what nothing in the text refers to: readers would see neither. */
function defined(
  definitions: readonly Node<'footnoteDefinition' | 'definition'>[],
  references: readonly { identifier: string }[],
  kind: 'footnote' | 'address',
): Found[] {
  const wanted = new Set(references.map(({ identifier }) => identifier));
  const seen = new Set<string>();
  return definitions.flatMap((node): Found[] => {
    const { identifier } = node;
    const name = node.label ?? identifier;
    const isTwice = seen.has(identifier);
    seen.add(identifier);
    if (isTwice) {
      return [
        [
          node,
          {
            what: `The ${kind} “${name}” is given twice, and readers would see the first alone.`,
            cure: 'Give one of them another name, or take it out.',
          },
        ],
      ];
    }
    if (wanted.has(identifier) || identifier.startsWith('^')) return [];
    return [
      [
        node,
        kind === 'footnote'
          ? {
              what: `Nothing refers to the footnote “${name}”, so that readers would not see it.`,
              cure: `Write “[^${name}]” where it belongs, or take it out.`,
            }
          : {
              what: `Nothing refers to “${name}”, so that readers would not see this line.`,
              cure: `Write “[its words][${name}]” where the link belongs, or take it out. If it is no address, write “\\[” for its first bracket.`,
            },
      ],
    ];
  });
}

function wordsOf(node: Nodes | Parents): string {
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? 'a picture';
  if ('children' in node) {
    const words = node.children.map(wordsOf).join('');
    return 'name' in node ? words || 'a component' : words;
  }
  return '';
}

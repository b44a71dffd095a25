import type { Nodes, Parents } from 'mdast';
import { didYouMean, problem, sentences, type Fault, type Problem } from '../bibliography/index.ts';
import { locationsIn } from '../markdown/index.ts';
import { propOf } from '../markdown/component.ts';
import { COMPONENTS, example, MADE } from '../markdown/components.ts';
import { PHRASES } from '../markdown/document.ts';
import { isSection } from '../markdown/file.ts';
import type { ParsedDocument } from '../markdown/parse.ts';
import { isRefused } from './markup.ts';
import { nodesOf, writtenAs, type Placed } from './nodes.ts';

type Tag = Nodes & { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' };

const isTag = (node: Nodes): node is Tag =>
  node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';

/** Elements of HTML that a text may hold. */
const ELEMENTS = new Set(
  [
    'a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark q rp rt ruby s samp small span',
    'strong sub sup time u var wbr',
    'address article aside blockquote caption col colgroup dd details div dl dt figcaption figure hr',
    'li ol p picture pre section summary table tbody td tfoot th thead tr ul',
    'math svg',
  ].flatMap((names) => names.split(' ')),
);
/** Languages of their own, whose elements a text may hold as they are. */
const FOREIGN = new Set(['svg', 'math']);
/** What HTML had for looks alone. */
const OUTDATED = new Set(['font', 'center', 'big', 'tt', 'strike', 'basefont', 'marquee', 'blink']);
/** What readers fill in, press or tick. */
const CONTROLS = new Set(['button', 'input', 'select', 'option', 'textarea', 'label', 'fieldset']);
/** Blocks that Markdown has a sign for, and that have a number only if they are written with it. */
const UNNUMBERED: Readonly<Record<string, string>> = {
  p: 'Write a paragraph without tags, with a blank line above and below it.',
  ul: 'Write its items as lines that begin with “- ”.',
  ol: 'Write its items as lines that begin with “1. ”.',
  table: 'Write it as “| one | two |”, with “| --- | --- |” below its first line.',
};
/** Blocks whose text has its numbers as paragraphs, which need lines of their own. */
const HOLDS_PARAGRAPHS = new Set([
  ...['Since', 'div', 'section', 'aside', 'article', 'blockquote', 'details', 'address'],
]);
/** What has a number as a whole. */
const NUMBERED_WHOLE = new Set(['figure', 'Picture']);

/** In which texts a component stands. */
function isAtHome(name: string, { file, slug }: ParsedDocument): boolean {
  if (isSection(file)) return name !== 'Answer' && name !== 'Report';
  return slug === 'home' ? name === 'Answer' : name !== 'Answer' && name !== 'Claim';
}

/**
 * Checks every tag of a text: that its component or element is one that texts have, with the
 * attributes that it needs and with text between its tags or without. What it lacks would end a
 * build in the words of a program, or show nothing, and no author would be told.
 */
export function checkTags(parsed: ParsedDocument): Problem[] {
  const { file, source, root } = parsed;
  if (!root) return [];
  const location = locationsIn(file, source);
  return [...nodesOf(root)].flatMap(({ node, within }) =>
    isTag(node)
      ? faultsOf({ node, within }, parsed).map((fault) =>
          problem(location(node.position?.start.offset ?? 0), writtenAs(node, source), fault),
        )
      : [],
  );
}

function faultsOf({ node, within }: Placed & { node: Tag }, parsed: ParsedDocument): Fault[] {
  const name = node.name ?? '';
  const unnumbered = unnumberedFault({ node, within }, isSection(parsed.file));
  if (unnumbered) return [unnumbered];
  if (/^\p{Ll}[^.]*$/u.test(name)) return elementFault(name, within, isSection(parsed.file));
  const known = Object.keys(COMPONENTS).filter((each) => isAtHome(each, parsed));
  if (!known.includes(name)) return [unknown(name, known, parsed)];
  return [...attributeFaults(node, name), ...textFaults(node, name), ...placeFaults(node, within)];
}

function unnumberedFault(
  { node, within }: Placed & { node: Tag },
  isNumbered: boolean,
): Fault | undefined {
  const name = node.name ?? '';
  const isWhole = within.some((each) => 'name' in each && NUMBERED_WHOLE.has(each.name ?? ''));
  return isNumbered &&
    !isWhole &&
    HOLDS_PARAGRAPHS.has(name) &&
    node.type === 'mdxJsxFlowElement' &&
    node.children.some((each) => PHRASES.has(each.type))
    ? {
        what: `The text of “<${name}>” gets no number, since it stands on the line of its tag.`,
        cure: `Put “<${name}>” and “</${name}>” on lines of their own, with a blank line between them and the text.`,
      }
    : undefined;
}

function unknown(name: string, known: readonly string[], { file }: ParsedDocument): Fault {
  const what = `There is no component “<${name}>”.`;
  const made = MADE[name];
  if (made) return { what: `“<${name}>” is made by the site itself, and not written.`, cure: made };
  if (name in COMPONENTS) {
    return {
      what: `“<${name}>” has no place ${isSection(file) ? 'in a section' : 'on this page'}.`,
      cure: name === 'Claim' ? 'Mark a claim in its section.' : 'Take it out.',
    };
  }
  if (ELEMENTS.has(name.toLowerCase())) {
    return { what, cure: `Write “<${name.toLowerCase()}>”, in small letters.` };
  }
  return {
    what,
    cure: sentences(
      didYouMean(name, known),
      `There ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}. For a plain “<” write “\\<”.`,
    ),
  };
}

function attributeFaults({ attributes }: Tag, name: string): Fault[] {
  const needs = COMPONENTS[name]?.needs ?? [];
  const given = attributes.flatMap((each) => ('name' in each ? [each] : []));
  const names = given.map((each) => each.name);
  const strange = names.filter((each) => !needs.includes(each));
  // one that is misspelt is not missing as well
  const missing = needs
    .filter((each) => !given.some(({ name: own, value }) => own === each && value !== ''))
    .slice(strange.length);
  const twice = names.find((each, at) => names.indexOf(each) < at);
  return [
    ...strange.map((each) => ({
      what: `“<${name}>” does not take “${each}”.`,
      cure: sentences(didYouMean(each, needs), `Write “${example(name)}”.`),
    })),
    ...missing.map((each) => ({
      what: `“<${name}>” lacks “${each}”.`,
      cure: `Write “${example(name)}”.`,
    })),
    ...(twice && needs.includes(twice)
      ? [{ what: `“${twice}” is given twice.`, cure: 'Keep one.' }]
      : []),
  ];
}

function textFaults({ children }: Tag, name: string): Fault[] {
  const isEmpty = children.length === 0;
  if (COMPONENTS[name]?.holdsText === isEmpty && name !== 'Picture') {
    return [
      isEmpty
        ? {
            what: `There is no text in “<${name}>”.`,
            cure: `Write it below the tag, and “</${name}>” below that, each with a blank line between.`,
          }
        : {
            what: `“<${name}>” holds no text: readers would not see what stands in it.`,
            cure: `Write “${example(name)}”${name === 'Claim' ? ' before the sentence that makes the claim' : ''}, and no “</${name}>”.`,
          },
    ];
  }
  return [];
}

/** A claim is made by the words of a paragraph that come after its mark. */
function placeFaults(node: Tag, within: readonly Parents[]): Fault[] {
  const parent = within.at(-1);
  if (node.name !== 'Claim' || node.type !== 'mdxJsxTextElement' || !parent) return [];
  if (node.children.length > 0) return [];
  const mark = `<Claim id="${propOf(node, 'id')}" />`;
  if (parent.type !== 'paragraph') {
    return [
      {
        what: 'The mark of a claim can stand in a paragraph alone, and not in bold, italics, a link, a heading or a table.',
        cure: `Put “${mark}” before them, or before the sentence that makes the claim.`,
      },
    ];
  }
  const after = parent.children.slice(parent.children.indexOf(node as never) + 1);
  const next = after.findIndex(
    (each) => isTag(each as Nodes) && 'name' in each && each.name === 'Claim',
  );
  const own = next < 0 ? after : after.slice(0, next);
  return own.some((each) => !('value' in each) || each.value.trim() !== '')
    ? []
    : [
        {
          what: 'No words follow this mark of a claim.',
          cure: `Put “${mark}” before the sentence that makes the claim, not behind it.`,
        },
      ];
}

function elementFault(name: string, within: readonly Parents[], isNumbered: boolean): Fault[] {
  const above = within.flatMap((each) => (isTag(each as Nodes) ? [(each as Tag).name ?? ''] : []));
  // what is taken out as a whole needs no word on its parts
  if (isRefused(name) || above.some((each) => isRefused(each) || FOREIGN.has(each))) return [];
  const heading = /^h([1-6])$/u.exec(name);
  if (heading) {
    return [
      {
        what: `“<${name}>” has no link and no place in the contents.`,
        cure: `Write a heading as a line that begins with “${'#'.repeat(Math.max(2, Number(heading[1])))} ”.`,
      },
    ];
  }
  const cure = UNNUMBERED[name];
  if (cure && isNumbered && !above.some((each) => NUMBERED_WHOLE.has(each) || each in UNNUMBERED)) {
    return [{ what: `What stands in “<${name}>” gets no number of its own.`, cure }];
  }
  if (ELEMENTS.has(name)) return [];
  if (name.includes(':')) {
    return [
      {
        what: `“<${name}>” was pasted from a word processor, and means nothing here.`,
        cure: 'Take it out, and paste the words without their formats.',
      },
    ];
  }
  if (OUTDATED.has(name)) {
    return [
      {
        what: `“<${name}>” says how words look, which no text of this site does.`,
        cure: 'Take the tag out, and its other half.',
      },
    ];
  }
  if (CONTROLS.has(name)) {
    return [{ what: `“<${name}>” would do nothing here.`, cure: 'Take it out.' }];
  }
  const component = Object.keys(COMPONENTS).find((each) => each.toLowerCase() === name);
  return [
    {
      what: `There is no “<${name}>”.`,
      cure: sentences(
        component ? `Write “<${component}>”, with a capital.` : didYouMean(name, ELEMENTS),
        'For a plain “<” write “\\<”.',
      ),
    },
  ];
}

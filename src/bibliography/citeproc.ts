/**
 * citeproc-js as it is used here: how it writes HTML, what is mended in it, and what it is spared. The
 * only file that touches it: untyped on one side, typed on the other.
 */
import CSL, {
  type MarkingEngine,
  type SortArea,
  type SortingEngine,
  type Token,
  type XmlNode,
} from 'citeproc';
import { decodeXML, escapeText } from 'entities';
import { doiAddress } from './doi.ts';
import { endsInArticle, fullNames, initialsOf } from './given-names.ts';
import { CITE, ENTRY_NUMBER, LESS } from './signs.ts';
import { titleCase } from './title-case.ts';

export default CSL;
export type { SortingEngine };

/** Text in which nothing is to be escaped. */
const PLAIN = /^(?:[\w,.:;()[\]/“”‘’–-]| (?! ))*$/u;

// HTML without the style attributes that a content security policy would block
const { html } = CSL.Output.Formats;
CSL.Output.Formats['site'] = {
  ...html,
  text_escape: (text: string | undefined = '') =>
    PLAIN.test(text) ? text : html.text_escape(text).replaceAll(LESS, '&#60;'),
  '@font-style/normal': '<span class="upright">%%STRING%%</span>',
  '@font-variant/small-caps': '<span class="small-caps">%%STRING%%</span>',
  '@font-variant/normal': '<span class="no-small-caps">%%STRING%%</span>',
  '@font-weight/normal': '<span class="no-bold">%%STRING%%</span>',
  '@text-decoration/underline': '<span class="underline">%%STRING%%</span>',
  '@bibliography/entry'(this: { item_id: string }, _state: unknown, entry: string) {
    return this.item_id + CITE.id + entry;
  },
  '@display/left-margin': (_state: unknown, text: string) =>
    ENTRY_NUMBER.start + text + ENTRY_NUMBER.end,
  '@display/right-inline': (_state: unknown, text: string) => text,
  '@display/block': (_state: unknown, text: string) => ` ${text} `,
  '@display/indent': (_state: unknown, text: string) => ` ${text} `,
  // some styles print a DOI alone, after "doi:"
  '@DOI/true': (_state: unknown, doi: string) => link(addressOf(doi), doi),
  '@URL/true': (_state: unknown, url: string) => link(url, url),
};

/** The address of what a style prints for a DOI, in HTML: alone, after that of the resolver, or another address. */
function addressOf(printed: string): string {
  const doi = /^(?:https?:\/\/(?:dx\.)?doi\.org\/)?(10\..*)$/u.exec(printed)?.[1];
  return doi ? escapeText(doiAddress(decodeXML(doi))) : printed;
}

const link = (href: string, text: string) => `<a href="${href.replaceAll('"', '%22')}">${text}</a>`;

// the platform's lower case by language takes a fifth of all sorting, and differs for three alone
const { toLocaleLowerCase } = CSL;
CSL.toLocaleLowerCase = function lowerCase(this: { tmp: { lang_array?: string[] } }, text: string) {
  const own = this.tmp.lang_array?.some((lang) => /^(?:az|lt|tr)\b/u.test(lang));
  return own ? toLocaleLowerCase.call(this, text) : text.toLowerCase();
};

// the engine stops at a period whose ends are known to different parts, such as "2012/2013-02"
// (findings/citeproc-uneven-period.sh)
const { dateParseArray } = CSL.Engine.prototype;
CSL.Engine.prototype.dateParseArray = function (date) {
  const ends = date['date-parts'] ?? [];
  if (new Set(ends.map((parts) => parts.length)).size < 2) return dateParseArray.call(this, date);
  const PARTS = ['year', 'month', 'day'];
  const known = ends.flatMap((parts, end) =>
    PARTS.map((part, at) => [end === 0 ? part : `${part}_end`, parts[at] ?? ''] as const),
  );
  return {
    ...dateParseArray.call(this, { ...date, 'date-parts': [] }),
    ...Object.fromEntries(known),
  };
};

// a step of a style is taken some ten thousand times for an entry; the engine's own makes a function for each
CSL.tokenExec = function (token, item, cite) {
  let { next } = token;
  if (token.test) {
    const passed = token.test(item, cite);
    this.tmp.jump.replace(passed ? 'succeed' : 'fail');
    next = passed ? token.succeed : token.fail;
  }
  for (const exec of token.execs) next = exec.call(token, this, item, cite) || next;
  return next;
};

// a style of two thousand macros is otherwise searched from end to end for each use of one
const { getNodesByName } = CSL.XmlJSON.prototype;
const macrosOf = new WeakMap<XmlNode, Map<string, XmlNode[]>>();
CSL.XmlJSON.prototype.getNodesByName = function (root, name, of, found) {
  if (name !== 'macro' || !of || found) return getNodesByName.call(this, root, name, of, found);
  const known = macrosOf.get(root) ?? indexMacros(root);
  macrosOf.set(root, known);
  return known.get(of) ?? [];
};

/** Macros by name: they stand directly below the style (CSL 1.0.2, "Macro"). */
const indexMacros = (root: XmlNode) =>
  Map.groupBy(
    root.children.filter(
      (child) => typeof child === 'object' && child.name === 'macro',
    ) as XmlNode[],
    ({ attrs }) => attrs['name'] ?? '',
  );

// in what sorts works the engine puts a macro, and all that it calls, in each place that calls it: of
// the Chicago styles that makes 130 MB of steps, and takes a second (findings/citeproc-sort-macros.sh)
const { expandMacro } = CSL;
const sortMacros = new WeakMap<SortArea, Map<string, Token[]>>();
CSL.expandMacro = function (call, target) {
  if (!this.build.extension) return expandMacro.call(this, call, target);
  const area = this[`${this.build.root}${this.build.extension}`];
  const macros = sortMacros.get(area) ?? new Map<string, Token[]>();
  sortMacros.set(area, macros);
  const name = JSON.stringify([call.postponed_macro, call.strings.sort_direction]);
  const steps = macros.get(name) ?? [];
  if (steps.length === 0) {
    const { tokens } = area;
    area.tokens = steps;
    expandMacro.call(this, call, steps);
    area.tokens = tokens;
    this.configureTokenList(steps);
    macros.set(name, steps);
  }
  const step = new CSL.Token('text', CSL.SINGLETON);
  step.execs.push((state, item, cite) => {
    let at = 0;
    for (let next; (next = steps[at]);) at = CSL.tokenExec.call(state, next, item, cite);
    return undefined;
  });
  target.push(step);
};

// CSL's own list has two words that are no prepositions, and have a capital in every style guide
const SMALL_WORDS = new Set(CSL.SKIP_WORDS.filter((word) => word !== 'next' && word !== 'yet'));
// the 18th edition gives a capital to prepositions of five letters and more (8.160)
const CHICAGO_SMALL_WORDS = new Set([...SMALL_WORDS].filter((word) => word.length < 5));
// the engine's own leaves words small after some quotation marks, and raises some at the end
CSL.Output.Formatters['title'] = ({ sys }, title) =>
  titleCase(title, sys.isChicago ? CHICAGO_SMALL_WORDS : SMALL_WORDS);

const { initializeWith } = CSL.Util.Names;
CSL.Util.Names.initializeWith = function (state, name, terminator, tidyOnly) {
  if (!name) return '';
  const made = (part: string) => initializeWith.call(this, state, part, terminator, tidyOnly);
  return tidyOnly ? fullNames(name, made) : initialsOf(name, made);
};

const { parseParticles } = CSL;
CSL.parseParticles = (name, normalise) => {
  if (!endsInArticle(name.given)) parseParticles(name, normalise);
};

// the engine sees no second number in "33(2)-34", and so no plural
const { processNumber } = CSL.Engine.prototype;
CSL.Engine.prototype.processNumber = function (node, cite, variable, type) {
  processNumber.call(this, node, cite, variable, type);
  const made = this.tmp.shadow_numbers[variable];
  if (made && variable === 'locator' && cite?.several) made.plural = 1;
};

/** Spares the engine the search for quotation marks and tags, which takes a tenth of its time, in texts without any. */
export function skipTextsWithoutMarks(engine: MarkingEngine) {
  const quotes = ['open-quote', 'close-quote', 'open-inner-quote', 'close-inner-quote'];
  const marks = ['<', '"', "'", '’', ...quotes.map((term) => engine.getTerm(term))];
  const { flipflopper } = engine.fun;
  const { processTags } = flipflopper;
  flipflopper.processTags = (blob) => {
    if (marks.some((mark) => mark && blob.blobs.includes(mark))) processTags(blob);
  };
}

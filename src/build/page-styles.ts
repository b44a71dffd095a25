import { generate, ident, List, parse, walk } from 'css-tree';
import type { Atrule, CssNode, Selector, StyleSheet } from 'css-tree';
import type { PageTexts } from './page-texts.ts';

const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/gu;

/** Reads rules and their selectors. Values and conditions stay as they were written: nothing here asks about them. */
const read = (css: string) =>
  parse(css, { parseValue: false, parseAtrulePrelude: false }) as StyleSheet;

/** A layer that has a name: one without is like no other, and stays where it is. */
const isLayer = (node: CssNode): node is Atrule & { prelude: CssNode } =>
  node.type === 'Atrule' && node.name === 'layer' && node.prelude !== null;

const written = (children: List<CssNode>) => generate({ type: 'StyleSheet', children });

/**
 * Styles with the blocks of each layer in one, and then what is in none. The order of layers is that
 * in which they are first named (CSS Cascade 5, 6.4.4.2); how often one is opened, and what stands
 * between, makes a difference to their weight alone.
 */
function byLayer({ children }: StyleSheet): string {
  const layers = new Map<string, List<CssNode>>();
  for (const { prelude, block } of children.toArray().filter(isLayer)) {
    for (const name of generate(prelude).split(/\s*,\s*/u)) {
      layers.set(name, (layers.get(name) ?? new List()).appendList(block?.children ?? new List()));
    }
  }
  const order = layers.size > 1 ? `@layer ${[...layers.keys()].join()};` : '';
  const blocks = [...layers].filter(([, rules]) => !rules.isEmpty);
  return [
    order,
    ...blocks.map(([name, rules]) => `@layer ${name}{${written(rules)}}`),
    written(children.filter((node) => !isLayer(node))),
  ].join('');
}

/** Elements that a text, a table or the markup of a page brings, and no script. */
const WRITTEN = new Set([
  'blockquote',
  'caption',
  'figcaption',
  'figure',
  'hr',
  'img',
  'pre',
  'summary',
  'table',
  'td',
  'th',
]);

/** What a page may have: a class or an element. */
interface Has {
  class: (name: string) => boolean;
  element: (name: string) => boolean;
}

/**
 * Whether a page can have what a selector finds: its classes and elements, those that it stands in,
 * and those of what it must hold. Other conditions may hold without what they name.
 */
const isUsed = ({ children }: Selector, has: Has): boolean =>
  children.toArray().every((part) => {
    if (part.type === 'ClassSelector') return has.class(ident.decode(part.name));
    if (part.type === 'TypeSelector') return !WRITTEN.has(part.name) || has.element(part.name);
    if (part.type !== 'PseudoClassSelector') return true;
    // Tailwind names it beside `:root`, and no page has a shadow tree
    if (part.name === 'host') return false;
    const held = part.children?.toArray().flatMap(alternatives) ?? [];
    if (!['has', 'is', 'where'].includes(part.name)) return true;
    return held.length === 0 || held.some((each) => isUsed(each, has));
  });

const alternatives = (node: CssNode): Selector[] =>
  node.type === 'SelectorList'
    ? node.children.toArray().filter((each) => each.type === 'Selector')
    : [];

/** Takes away the selectors of what a page has not, what is empty without them, and comments. */
function keepUsed(sheet: StyleSheet, has: Has): void {
  walk(sheet, { visit: 'Comment', enter: (_comment, item, list) => list.remove(item) });
  walk(sheet, {
    visit: 'Rule',
    enter({ prelude }, item, list) {
      if (prelude.type !== 'SelectorList') return;
      prelude.children = prelude.children.filter(
        (each) => each.type !== 'Selector' || isUsed(each, has),
      );
      if (prelude.children.isEmpty) list.remove(item);
    },
  });
  walk(sheet, {
    visit: 'Atrule',
    leave(rule, item, list) {
      if (rule.block?.children.isEmpty && !isLayer(rule)) list.remove(item);
    },
  });
}

/** A custom property, in a style sheet or a script. */
const PROPERTY = /--[\w-]+/gu;

/** The custom properties that a style sheet or a script names. */
export const propertiesIn = (text: string): string[] => text.match(PROPERTY) ?? [];

/** Takes away the custom properties that neither these styles ask for nor `brought` names. */
function keepAsked(sheet: StyleSheet, brought: ReadonlySet<string>): void {
  const asked = new Set([...generate(sheet).matchAll(/var\((--[\w-]+)/gu)].map(([, name]) => name));
  walk(sheet, {
    visit: 'Declaration',
    enter({ property }, item, list) {
      const isAsked = asked.has(property) || brought.has(property);
      if (property.startsWith('--') && !isAsked) list.remove(item);
    },
  });
}

/** The classes that elements have, in a page or in a string of JSON. */
export const classesOf = (html: string) =>
  [...html.matchAll(/\sclass=\\?"([^"\\]*)\\?"/gu)].flatMap(([, names = '']) =>
    names.split(/\s+/u),
  );

/** Where a script gives an element its classes, and the strings among what it gives. */
const GIVEN = /\bclass(?:Name\s*=|:)[^,;(){}[\]]*|\bclassList\.\w+\([^)]*/gu;
const STRING = /([`'"])([\w-]+(?: [\w-]+)*)\1/gu;

/** The classes that a script gives elements, by themselves or in HTML. */
export const classesGivenIn = (script: string): string[] => [
  ...[...script.matchAll(GIVEN)]
    .flatMap(([given]) => [...given.matchAll(STRING)])
    .flatMap(([, , names = '']) => names.split(' ')),
  ...classesOf(script),
];

/**
 * A page whose styles stand in one element, where the first of them stood, in their order; those
 * that come again, as with every drawing, once, without what compilers say of themselves, and
 * without the rules of classes that neither the page has nor `brought` are, and of written elements
 * that it has not. Of custom properties those are left that its styles ask for, or that `brought` names.
 * What was kept is not worked out again.
 */
export function withOneStyle(
  html: string,
  brought: ReadonlySet<string>,
  kept: Pick<PageTexts, 'getOrMake'> = { getOrMake: (_from, make) => make() },
): string {
  const styles = [...html.matchAll(STYLE)];
  const [first] = styles;
  if (!first) return html;
  const own = new Set(classesOf(html));
  const elements = new Set([...html.matchAll(/<(\w+)/gu)].map(([, name]) => name ?? ''));
  const css = [...new Set(styles.map(([, text = '']) => text.trim()))].join('');
  const classes = own.union(brought);
  const all = kept.getOrMake([css, [...classes].sort(), [...elements].sort()], () => {
    const sheet = read(css);
    keepUsed(sheet, {
      class: (name) => classes.has(name),
      element: (name) => elements.has(name),
    });
    keepAsked(sheet, brought);
    return byLayer(sheet);
  });
  return html.replace(STYLE, (_whole, _text, at: number) =>
    at === first.index ? `<style>${all}</style>` : '',
  );
}

import { generate, parse, walk, type Atrule, type CssNode } from 'css-tree';

/** Rules that mean nothing in a copy: faces are files, and what moves with an anchor is a preview. */
const LEFT_OUT = new Set(['charset', 'font-face', 'import', 'position-try']);
/** The face of the site, where a browser has been given it. */
const FACE = 'var(--font-source-serif)';

/** Whether an at-rule is for a browser without scripts, or names a file. */
const isLeftOut = ({ name, prelude }: Atrule) =>
  LEFT_OUT.has(name) ||
  (name === 'media' && /\bscripting\b/u.test(prelude ? generate(prelude) : ''));

/**
 * A sheet without what a copy has no use for: what names a file, and what only scripts bring about,
 * which is known by attributes ("data-…") that no element has. `attributes` are those that some have.
 */
export function copiedStyles(css: string, attributes: ReadonlySet<string>): string {
  const sheet = parse(css, { parseValue: false, parseAtrulePrelude: false });
  walk(sheet, {
    visit: 'Atrule',
    enter: (rule, item, list) => {
      if (isLeftOut(rule)) list.remove(item);
    },
  });
  walk(sheet, {
    visit: 'Rule',
    enter({ prelude }, item, list) {
      if (prelude.type !== 'SelectorList') return;
      prelude.children = prelude.children.filter((each) => !asksFor(each, attributes));
      if (prelude.children.isEmpty) list.remove(item);
    },
  });
  walk(sheet, {
    visit: 'Declaration',
    enter: ({ value }, item, list) => {
      const written = generate(value);
      if (written.includes(FACE) || /\burl\(/u.test(written)) list.remove(item);
    },
  });
  return generate(sheet);
}

/** Whether a selector needs an attribute of a script's that nothing has; conditions in ":not()" aside. */
function asksFor(selector: CssNode, attributes: ReadonlySet<string>): boolean {
  if (selector.type !== 'Selector') return false;
  return selector.children
    .toArray()
    .some(
      (part) =>
        part.type === 'AttributeSelector' &&
        part.name.name.startsWith('data-') &&
        !attributes.has(part.name.name),
    );
}

import { defineHastPlugin } from 'satteri';

/** The classes of cells, by what Markdown aligns them to. Words start where they start anyway. */
const CLASSES: Readonly<Record<string, string>> = { center: 'centred', right: 'at-end' };

/** Has the cells of tables aligned by a class: no page allows the style attribute that Markdown's become. */
export function tables() {
  return defineHastPlugin({
    name: 'tables',
    element: {
      filter: ['th', 'td'],
      visit(node, context) {
        const { align, style } = node.properties;
        const to =
          align ?? /^text-align:\s*(\w+)$/u.exec(typeof style === 'string' ? style : '')?.[1];
        if (to === undefined) return;
        context.setProperty(node, 'align', undefined);
        context.setProperty(node, 'style', undefined);
        const name = CLASSES[String(to)];
        if (name) context.setProperty(node, 'className', [name]);
      },
    },
  });
}

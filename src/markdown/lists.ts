import { defineHastPlugin } from 'satteri';

/** Marks ordered lists whose last number has more than one figure: they need more room before their items. */
export function lists() {
  return defineHastPlugin({
    name: 'lists',
    element: {
      filter: ['ol'],
      visit(node, context) {
        const items = node.children.filter(
          (child) => child.type === 'element' && child.tagName === 'li',
        );
        const last = Number(node.properties['start'] ?? 1) + items.length - 1;
        if (last > 9) context.setProperty(node, 'className', ['far']);
      },
    },
  });
}

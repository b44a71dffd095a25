import { defineHastPlugin } from 'satteri';

/**
 * Marks what lists must be shown by: ordered ones whose last number has more than one figure, which
 * need more room before their items, and items that have blocks: a list of
 * their own, or paragraphs.
 */
export function lists() {
  return defineHastPlugin({
    name: 'lists',
    element: {
      filter: ['ol', 'li'],
      visit(node, context) {
        const has = (...names: string[]) =>
          node.children.filter((child) => child.type === 'element' && names.includes(child.tagName))
            .length;
        if (node.tagName === 'li') {
          const { className } = node.properties;
          const given = Array.isArray(className) ? className : [];
          if (has('ul', 'ol', 'p') > 0)
            context.setProperty(node, 'className', [...given, 'blocks']);
          return;
        }
        const last = Number(node.properties['start'] ?? 1) + has('li') - 1;
        if (last > 9) context.setProperty(node, 'className', ['far']);
      },
    },
  });
}

import { defineHastPlugin } from 'satteri';
import { isShown } from '../addresses/served-as.ts';

/** Has links to files of the site offer to keep those that a browser cannot show. */
export function files() {
  return defineHastPlugin({
    name: 'files',
    element: {
      filter: ['a'],
      visit(node, context) {
        const { href } = node.properties;
        if (typeof href !== 'string' || !href.startsWith('/')) return;
        const [path = ''] = href.split(/[?#]/u);
        if (!isShown(path)) context.setProperty(node, 'download', true);
      },
    },
  });
}

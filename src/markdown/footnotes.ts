import { defineHastPlugin } from 'satteri';
import { fileOf, slugOf } from './file.ts';

const OWN = /^(?:user-content-|footnote-label$)/u;

/** The id of a footnote's element on its page. The processor encodes what its author named it. */
export const footnoteAnchor = (slug: string, identifier: string) =>
  `${slug}-fn-${encodeURI(identifier)}`;

/**
 * Gives footnotes ids that begin with their document's slug, so that several documents can stand
 * on one page. The Markdown processor numbers each document's footnotes from 1.
 */
export function footnotes() {
  return defineHastPlugin({
    name: 'footnotes',
    element: {
      filter: ['a', 'h2', 'li', 'section'],
      visit(node, context) {
        const slug = slugOf(fileOf(context));
        const rename = (id: unknown) =>
          typeof id === 'string' && OWN.test(id)
            ? `${slug}-${id.replace('user-content-', '')}`
            : undefined;
        const { id, href, ariaDescribedBy } = node.properties;
        const newId = rename(id);
        if (newId) context.setProperty(node, 'id', newId);
        const target = typeof href === 'string' && href.startsWith('#') && rename(href.slice(1));
        if (target) context.setProperty(node, 'href', `#${target}`);
        const label = rename(Array.isArray(ariaDescribedBy) ? ariaDescribedBy[0] : ariaDescribedBy);
        if (label) context.setProperty(node, 'ariaDescribedBy', [label]);
      },
    },
  });
}

import { defineMdastPlugin, markdownToHtml } from 'satteri';
import { FEATURES } from '../markdown/index.ts';
import { path } from '../addresses/url.ts';

const underBase = () =>
  defineMdastPlugin({
    name: 'under-base',
    link(node, context) {
      if (node.url.startsWith('/')) context.setProperty(node, 'url', path(node.url));
    },
  });

const cache = new Map<string, string>();

/**
 * The HTML of a message in Markdown, without a paragraph around it. Links that begin with "/" lead to
 * pages of this site, and places to fill, such as "{number}", stay as they are.
 */
export function messageHtml(message: string): string {
  const known = cache.get(message);
  if (known !== undefined) return known;
  const html = markdownToHtml(message, { features: FEATURES, mdastPlugins: [underBase] })
    .html.trim()
    .replace(/^<p>(.*)<\/p>$/su, '$1');
  cache.set(message, html);
  return html;
}

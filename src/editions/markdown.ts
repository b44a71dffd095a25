import { parseHTML } from 'linkedom';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** Left out of Markdown: what can only be pressed, filled in or looked at. */
const LEFT_OUT = '.permalink, .filters, .references .quiet, svg, input, textarea, summary';

const processor = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one' });

/** A link of the copy, which stands in a folder of its own, from the file beside that folder. */
const besideFolder = (slug: string, href: string) => {
  if (href.startsWith('#')) return `${slug}/${href}`;
  return href.startsWith('../') ? href.slice('../'.length) : href;
};

/**
 * The text of a copy in Markdown (CommonMark, with GitHub's tables), to stand beside the folder of
 * the copy: links lead to the copies of the same edition.
 */
export function markdownOf(copy: string, slug: string): string {
  const { document } = parseHTML(copy);
  for (const each of document.querySelectorAll(LEFT_OUT)) each.remove();
  for (const link of document.querySelectorAll('main a[href]')) {
    link.setAttribute('href', besideFolder(slug, link.getAttribute('href') ?? ''));
  }
  const parts = ['main', 'footer'].map((name) => document.querySelector(name)?.innerHTML ?? '');
  return String(processor.processSync(parts.join('\n<hr>\n')));
}

import { pagePath } from '../addresses/paths.ts';
import { fetchText } from './own-files.ts';

const STYLES = /<style\b[^>]*>[\s\S]*?<\/style>/gu;

const fetched = new Map<string, Promise<Document>>();

/**
 * A page as it was built, in the site's own citation style and without what scripts put into it, once.
 * Rejects where it cannot be fetched.
 */
export function builtPage(slug: string): Promise<Document> {
  const known = fetched.get(slug);
  if (known) return known;
  const asked = fetchText(pagePath(slug)).then((html) =>
    // its styles are none of this page's, whose policy would refuse them
    new DOMParser().parseFromString(html.replace(STYLES, ''), 'text/html'),
  );
  fetched.set(slug, asked);
  asked.catch(() => fetched.delete(slug));
  return asked;
}

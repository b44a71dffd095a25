import { parseHTML } from 'linkedom';
import type { Means } from '../../src/documents/style.ts';

/** What styles a draft where there is no browser. */
export const means: Means = {
  parse: (html) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body,
};

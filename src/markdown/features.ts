import words from '#words/footnotes.json' with { type: 'json' };
import type { Features } from 'satteri';

/** How content is read, by the build and by its checks alike. */
export const FEATURES = {
  gfm: { footnotes: { label: words.label, backLabel: words.back } },
  smartPunctuation: true,
  headingAttributes: true,
} satisfies Features;

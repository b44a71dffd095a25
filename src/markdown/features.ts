import type { Features } from 'satteri';

/** How content is read, by the build and by its checks alike. */
export const FEATURES = {
  gfm: { footnotes: { label: 'Notes', backLabel: 'Back to the text, note {reference}' } },
  smartPunctuation: true,
  headingAttributes: true,
} satisfies Features;

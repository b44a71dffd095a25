import { workAnchor } from '../addresses/anchors.ts';
import { inEveryStyle } from '../site/citation-styles.ts';
import { references, referencesIn } from '../site/index.ts';

/** A work in the list of all in a style. */
export interface StyledEntry {
  key: string;
  id: string;
  /** In a numeric style, where works are numbered in the order of the site's own list. */
  number: string | undefined;
  html: string;
}

const lists = inEveryStyle((style) => {
  let made: Promise<StyledEntry[]> | undefined;
  const make = async () => {
    const bibliography = referencesIn(style);
    // a numeric style numbers works in the order of citation: here, that of the site's own list
    const { list } = await bibliography.cite(
      (await references.sort()).map((id) => ({ mode: 'parenthetical', items: [{ id }] })),
    );
    return Promise.all(
      list.map(async ({ id: key, number }) => ({
        key,
        id: workAnchor(key),
        number,
        html: await bibliography.entry(key),
      })),
    );
  };
  return () => (made ??= make());
});

/** All works as a style lists them, made once. */
export const styledList = (style: Parameters<typeof lists>[0]): Promise<StyledEntry[]> =>
  lists(style)();

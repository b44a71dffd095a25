import { withoutGuesses } from './guesses.ts';
import { lawForStyle, withBritishLaw } from './law-in-styles.ts';
import type { CslItem } from './works.ts';

/** A CSL style and the locale that it is set in, as XML (CSL 1.0.2). */
export interface Style {
  name: string;
  style: string;
  lang: string;
  locale: string;
}

/** How a style marks a citation in the text (CSL: citation-format; what names authors alone counts as author-date). */
export type StyleKind = 'author-date' | 'numeric' | 'note';

/** Which kind of style this is. Throws a TypeError on one that labels works ("[Bach12]"), which no page here can show. */
export function kindOf({ name, style }: Style): StyleKind {
  const format = /citation-format="([a-z-]+)"/u.exec(style)?.[1];
  if (format === 'author' || format === 'author-date') return 'author-date';
  if (format === 'numeric' || format === 'note') return format;
  throw new TypeError(`The style “${name}” marks citations by ${format ?? 'nothing known'}.`);
}

/**
 * A style as pages with links need it, where every cite and every entry is reached by itself: no
 * dash stands for the author of the entry above, and no "1-3" swallows the 2. A numeric style that
 * says nothing of places within a work is given them, since a page number is what a reader checks;
 * and no style makes a statement of what a record leaves out, or of British law as if it were American.
 */
export function forLinks(style: Style): Style {
  const xml = withBritishLaw(withoutGuesses(style.style), style)
    .replaceAll(/\ssubsequent-author-substitute(?:-rule)?="[^"]*"/gu, '')
    .replaceAll(/\scollapse="citation-number"/gu, '');
  return { ...style, style: kindOf(style) === 'numeric' ? withPlaces(xml) : xml };
}

/** A record as a style needs it: British law as a guide to that style has it. */
export const forStyle = (work: CslItem, style: Pick<Style, 'name'>): CslItem =>
  lawForStyle(work, style);

/** A style for a work that is cited on its own, with nothing beside it to be told apart from. */
export const forOneWork = (style: Style): Style => ({
  ...style,
  style: style.style
    .replaceAll(/\s(?:disambiguate-[a-z-]+|givenname-disambiguation-rule)="[^"]*"/gu, '')
    // a type that no work has: nothing has to be told from anything
    .replaceAll(' disambiguate="true"', ' type="none"')
    // nor is it in a list with others
    .replace(/(<bibliography\b[\s\S]*?)<sort>[\s\S]*?<\/sort>/u, '$1'),
});

const PLACE = `<group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group>`;

function withPlaces(xml: string): string {
  return xml.replace(/<citation\b[\s\S]*?<\/citation>/u, (citation) =>
    citation.includes('locator')
      ? citation
      : citation.replace(
          /<text variable="citation-number"\/>/u,
          (number) => `<group delimiter=" ">${number}${PLACE}</group>`,
        ),
  );
}

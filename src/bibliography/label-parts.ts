import { CITE } from './signs.ts';

/**
 * A piece of a label: what one cite says (with the work's id), or what stands between cites. All
 * HTML, and empty where the style leaves a cite unsaid.
 */
export interface LabelPart {
  html: string;
  id?: string;
}

/** What a cluster reads as in the text: "(", "Bach, 2012, p. 407", "; ", ... */
export type Label = LabelPart[];

/** A label's HTML as one text. */
export const htmlOf = (label: Label) => label.map(({ html }) => html).join('');

/** The parts of what the engine printed, by its marks. */
export function splitCites(html: string): Label {
  return html
    .split(CITE.start)
    .flatMap((piece, index): Label => {
      if (index === 0) return [{ html: piece }];
      const [id = '', cite = ''] = piece.split(CITE.id);
      const [text = '', between = ''] = cite.split(CITE.end);
      return [{ html: text, id }, { html: between }];
    })
    .filter((part) => part.html !== '');
}

import sharp from 'sharp';
import { site } from '../words/identity.ts';
import { PAGE } from './colours.ts';
import { box, typeset } from './typeset.ts';

/** A size in pixels, of type to match it. */
interface Card {
  width: number;
  height: number;
  padding: number;
  /** The sizes of the title, of the text below it, and of the foot. */
  type: readonly [title: number, text: number, foot: number];
}

/** The size that sites which show shared links ask for (Open Graph). */
export const SHARED: Card = { width: 1200, height: 630, padding: 72, type: [104, 44, 32] };
/** The cover of a book, as shops and readers show it: 1.6 times as high as it is wide. */
export const COVER: Card = { width: 1000, height: 1600, padding: 90, type: [190, 60, 40] };

/** What a card says. */
export interface CardWords {
  title: string;
  text: string;
  /** What stands small at its foot. */
  foot?: string;
}

/** The site's own card. */
export const OF_SITE: CardWords = { title: site.name, text: site.tagline };

/** A long title is set smaller, so that it takes two lines at most. */
const sizeOf = (title: string, largest: number) => (title.length > 20 ? largest * 0.75 : largest);

/** A picture that stands for the site or a page of it, with its words in the site's face, as PNG. */
export async function drawCard(
  { width, height, padding, type: [title, text, foot] }: Card,
  words: CardWords,
): Promise<Buffer> {
  const card = box(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding,
      boxSizing: 'border-box',
      background: PAGE.paper,
      color: PAGE.ink,
      borderTop: `24px solid ${PAGE.spot}`,
    },
    [
      box(
        {
          fontSize: sizeOf(words.title, title),
          fontWeight: 600,
          lineHeight: 1.05,
          letterSpacing: title * -0.025,
        },
        words.title,
      ),
      box({ flexDirection: 'column' }, [
        box({ fontSize: text, lineHeight: 1.3, textWrap: 'balance' }, words.text),
        ...(words.foot === undefined
          ? []
          : [box({ marginTop: foot, fontSize: foot, color: PAGE.quiet }, words.foot)]),
      ]),
    ],
  );
  const svg = await typeset(card, { width, height });
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 16 }).toBuffer();
}

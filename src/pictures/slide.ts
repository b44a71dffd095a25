import sharp from 'sharp';
import { optimize } from 'svgo';
import { escapeMarkup } from '../words/escape.ts';
import { PAGE } from './colours.ts';
import { widthOf } from './face.ts';
import { partLabels, type Label } from './labels.ts';
import { BASELINE, box, typeset, type Box } from './typeset.ts';

/** The size of a picture to take away, in pixels: that of a slide, 16 to 9. */
export const SLIDE = { width: 1600, height: 900 } as const;
/** No words on a slide are smaller: a fortieth of its height, so that the back row can read them. */
export const SMALLEST = SLIDE.height / 40;

/** What a picture says wherever it is shown: by whom, from when, on what grounds, on what terms. */
export interface SlideWords {
  title: string;
  /** What to know before using it, in a sentence or two below the title. */
  note?: string;
  /** All that is drawn, for who hears it. */
  description: string;
  /** What it rests on. */
  source: string;
  /** Who made it, the edition and its date, the licence and the address. */
  imprint: readonly string[];
}

const MARGIN = 60;
const TITLE = { size: 44, top: 34 } as const;
const NOTE = { size: 25, line: 31, top: 90 } as const;
const BODY = 132;
const FOOT = { size: 23, line: 31, bottom: 36, gap: 18 } as const;
const WIDTH = SLIDE.width - 2 * MARGIN;
const JUSTIFY = { start: 'flex-start', middle: 'center', end: 'flex-end' } as const;

/** Where a drawing stands on the slide, and how many pixels its unit is. */
interface Placed {
  x: number;
  y: number;
  scale: number;
}

function fit(svg: string, top: number, bottom: number): Placed {
  const [, width = 0, height = 0] =
    /viewBox="0[ ,]0[ ,]([\d.]+)[ ,]([\d.]+)"/u.exec(svg)?.map(Number) ?? [];
  if (!width || !height) throw new RangeError('A drawing for a slide has no size.');
  const scale = Math.min(WIDTH / width, (bottom - top) / height);
  const spare = bottom - top - height * scale;
  return { x: MARGIN + (WIDTH - width * scale) / 2, y: top + spare / 2, scale };
}

/** A label of a drawing as it stands on the slide. */
const place = ({ words, size, bold, anchor, fill, ...at }: Label, onto: Placed): Box => {
  const fontSize = size * onto.scale;
  return box(
    {
      position: 'absolute',
      left: onto.x + at.x * onto.scale,
      top: onto.y + at.y * onto.scale - BASELINE * fontSize,
      width: 0,
      justifyContent: JUSTIFY[anchor],
      color: fill,
      fontSize,
      fontWeight: bold ? 600 : 400,
      lineHeight: 1,
      whiteSpace: 'nowrap',
    },
    [box({ flexShrink: 0 }, words)],
  );
};

/** How many lines words of this size take, to be on the safe side. */
const linesOf = (words: string, { size }: { size: number }) =>
  Math.ceil((widthOf(words) * size * 1.04) / WIDTH);

/** Head and foot of a slide, and where the room between them begins and ends. */
function frame({ title, note = '', source, imprint }: SlideWords) {
  const terms = imprint.join(' · ');
  const height = (linesOf(source, FOOT) + linesOf(terms, FOOT)) * FOOT.line;
  const foot = SLIDE.height - FOOT.bottom - height;
  const left = { position: 'absolute', left: MARGIN, width: WIDTH };
  return {
    boxes: [
      box(
        { ...left, top: TITLE.top, fontSize: TITLE.size, fontWeight: 600, lineHeight: 1.2 },
        title,
      ),
      box({ ...left, top: NOTE.top, fontSize: NOTE.size, lineHeight: NOTE.line / NOTE.size }, note),
      box(
        {
          ...left,
          bottom: FOOT.bottom,
          flexDirection: 'column',
          fontSize: FOOT.size,
          lineHeight: FOOT.line / FOOT.size,
        },
        [box({}, source), box({ color: PAGE.quiet }, terms)],
      ),
    ],
    // the room has one line of a note above it as it is
    body: BODY + Math.max(0, linesOf(note, NOTE) - 1) * NOTE.line,
    foot: foot - FOOT.gap,
  };
}

/**
 * Everything that stands on a slide: its words as boxes to typeset, what is drawn without words, and
 * the height of the line above its foot.
 */
export function layOut(svg: string, words: SlideWords) {
  const { boxes, body, foot } = frame(words);
  const placed = fit(svg, body, foot - FOOT.gap);
  const { labels, drawn, look } = partLabels(svg, PAGE.ink);
  const { x, y, scale } = placed;
  return {
    words: [...boxes, ...labels.map((label) => place(label, placed))],
    drawing: `<g transform="translate(${x} ${y}) scale(${scale})"><g${look}>${drawn}</g></g>`,
    foot,
  };
}

/**
 * A drawing as a file of its own that can be shown on a slide: with its title above it and its
 * sources, date, licence and address below, all as outlines in the site's face, and the words for
 * programs as its title and description (SVG 2, 5.7).
 *
 * @param svg the drawing, with a `viewBox`, whose look is in its attributes and which moves its words
 *   by nothing but translations. Throws a RangeError otherwise.
 */
export async function drawSlide(svg: string, words: SlideWords): Promise<string> {
  const { drawing, foot, ...laidOut } = layOut(svg, words);
  const text = await typeset(box({ color: PAGE.ink }, laidOut.words), SLIDE);
  const { data } = optimize(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SLIDE.width}" height="${SLIDE.height}" viewBox="0 0 ${SLIDE.width} ${SLIDE.height}">
      <rect width="100%" height="100%" fill="${PAGE.paper}"/>
      <path fill="${PAGE.spot}" d="M0 0h${SLIDE.width}v12H0z"/>
      <path stroke="${PAGE.rule}" stroke-width="2" d="M${MARGIN} ${foot}h${WIDTH}"/>
      ${drawing}
      ${text.replace(/<\/?svg[^>]*>/gu, '')}
    </svg>`,
    { floatPrecision: 1 },
  );
  return data.replace(
    /^<svg [^>]*>/u,
    `$&<title>${escapeMarkup(words.title)}</title><desc>${escapeMarkup([words.description, words.note, words.source, words.imprint.join('. ')].filter(Boolean).join(' '))}</desc>`,
  );
}

/** A slide as PNG, as large as a projector shows it: 1,920 by 1,080 pixels. */
export const toPng = (svg: Buffer): Promise<Buffer> =>
  sharp(svg, { density: (72 * 1920) / SLIDE.width })
    .png({ palette: true, colours: 16 })
    .toBuffer();

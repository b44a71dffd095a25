/** The charts and pictures that readers can take away, each as a slide. */
import { join } from 'node:path';
import publication from '#words/publication.json' with { type: 'json' };
import words from '#words/slides.json' with { type: 'json' };
import { SLIDES } from '../addresses/pages.ts';
import { pagePath } from '../addresses/paths.ts';
import { address } from '../addresses/absolute.ts';
import type { Bibliography } from '../bibliography/index.ts';
import { charted, countsChart } from '../charts/counts.ts';
import type { ExplainedChart } from '../charts/draw.ts';
import { byDestination, destinationsChart } from '../charts/destinations.ts';
import { paragraphId, type LedgerSection } from '../ledger/index.ts';
import { keptFile, nameOf } from '../kept/kept-file.ts';
import { cacheFolder } from '../loaders/folders.ts';
import { cutSentences } from '../markdown/index.ts';
import { PAGE } from '../pictures/colours.ts';
import { onOneLine, pictureInWords, pictureOnSlide } from '../pictures/index.ts';
import { withOwnLook } from '../pictures/own-look.ts';
import { drawSlide, toPng, type SlideWords } from '../pictures/slide.ts';
import type { Edition } from '../schemas/editions.ts';
import type { PictureId } from '../schemas/pictures.ts';
import styles from '../styles/parts/drawings.css?raw';
import { site } from '../words/identity.ts';
import { dateInWords } from '../words/in-words.ts';
import { language } from '../words/language.ts';
import { say, sayCount } from '../words/message.ts';
import { narrativeLabel } from './references.ts';
import { itemOf, type Tables } from './tables.ts';

/** What slides are made of. */
export interface Slides {
  tables: Tables;
  references: Pick<Bibliography, 'label'>;
  ledger: readonly LedgerSection[];
  edition: Pick<Edition, 'number' | 'date'>;
}

/** A drawing that is to become a slide. */
export interface Drawn {
  svg: string;
  title: string;
  description: string;
  /** What to know before using it. */
  note?: string;
  /** The citations that its rows rest on, as rows have them: "bach-2012, p. 405". */
  cites: readonly string[];
  /** How many rows of other tables it rests on. */
  rows?: Readonly<Record<keyof typeof words.rows, number>>;
  /** Where on its page it stands. */
  anchor?: string;
}

const SIZE = { width: 880, height: 315, hasKey: true } as const;

/** A picture of a section, with how its caption begins and ends, as the ledger keeps it. */
function pictured(id: PictureId, { tables, ledger }: Slides): Drawn | undefined {
  const groups = pictureInWords(id, tables);
  const said = onOneLine(groups);
  const [found] = ledger.flatMap(({ number, paragraphs }) =>
    paragraphs
      .filter(({ text }) => text.endsWith(said))
      .map((paragraph) => ({
        caption: paragraph.text.slice(0, -said.length),
        anchor: paragraphId(number, paragraph.number),
      })),
  );
  const [, title, rest = ''] = /^\*\*(.+?)\.?\*\*(.*)$/su.exec(found?.caption ?? '') ?? [];
  if (title === undefined) return undefined;
  const note = cutSentences(rest, []).at(-1)?.trim();
  const lines = groups.flatMap(({ lines }) => lines);
  const distinct = (ids: string[]) => new Set(ids).size;
  return {
    svg: withOwnLook(pictureOnSlide(id, tables), styles, PAGE),
    title,
    ...(note && { note }),
    description: lines.map(({ name, text }) => `${name}. ${text}`).join(' '),
    cites: lines.flatMap(({ cites }) => cites),
    rows: {
      cases: distinct(lines.flatMap(({ cases }) => cases)),
      claims: distinct(lines.flatMap(({ claims }) => claims)),
      outcomes: id === 'balance' ? distinct(tables.balance.flatMap(({ figures }) => figures)) : 0,
    },
    ...(found && { anchor: found.anchor }),
  };
}

/** A chart, whose slide says with it what not to take it for. */
const explained = ({ caution, ...chart }: ExplainedChart) => ({ ...chart, note: caution });

const DRAW: Record<(typeof SLIDES)[number]['name'], (made: Slides) => Drawn | undefined> = {
  counts: ({ tables: { counts } }) => ({
    ...explained(countsChart(counts, SIZE)),
    cites: charted(counts).flatMap(({ cites }) => cites),
  }),
  destinations: ({ tables: { cases } }) => ({
    ...explained(destinationsChart(cases, SIZE)),
    cites: byDestination(cases).flatMap(([, list]) => list.flatMap(({ cites }) => cites)),
  }),
  ownership: (made) => pictured('ownership', made),
  road: (made) => pictured('road', made),
  balance: (made) => pictured('balance', made),
};

/** How many letters a list of works may have on a slide; a longer one is counted. */
const MOST = 580;
const list = new Intl.ListFormat(language);

/** What a drawing rests on, in a sentence or two. */
async function sourceOf({ cites, rows }: Drawn, { references }: Slides): Promise<string> {
  const ids = [...new Set(cites.map((cite) => itemOf(cite).id))];
  const labels = await Promise.all(ids.map((id) => narrativeLabel(id, references)));
  const named = labels.sort((a, b) => a.localeCompare(b, language)).join('; ');
  const kinds = Object.entries(rows ?? {}).filter(([, count]) => count > 0);
  const counted = kinds.map(([kind, count]) =>
    sayCount(words.rows[kind as keyof typeof words.rows], count),
  );
  const sources = [
    named.length > MOST ? sayCount(words.works, ids.length) : named,
    counted.length > 0 && say(words.ofSite, { rows: list.format(counted) }),
  ];
  return say(words.sources, { sources: sources.filter(Boolean).join('; ') });
}

/** What stands around a drawing on its slide. */
async function wordsOf(drawn: Drawn, page: string, made: Slides): Promise<SlideWords> {
  const { number, date } = made.edition;
  return {
    title: drawn.title,
    ...(drawn.note && { note: drawn.note }),
    description: drawn.description,
    source: await sourceOf(drawn, made),
    imprint: [
      site.name,
      say(publication.edition, { edition: number, date: dateInWords(date) }),
      site.licenceName,
      address(pagePath(page) + (drawn.anchor ? `#${drawn.anchor}` : '')),
    ],
  };
}

/** A picture to take away, by the page that shows it and its own name. */
export interface Slide {
  page: string;
  name: string;
  /** What it is drawn from: with it, the slide changes, and without it, never. */
  from: readonly [svg: string, words: SlideWords];
}

/** Every picture to take away; none of an empty table, and none that the ledger does not know yet. */
export async function slidesOf(made: Slides): Promise<Slide[]> {
  const slides = SLIDES.filter(({ table }) => made.tables[table].length > 0).map(
    async ({ page, name }): Promise<Slide[]> => {
      const drawn = DRAW[name](made);
      return drawn ? [{ page, name, from: [drawn.svg, await wordsOf(drawn, page, made)] }] : [];
    },
  );
  return (await Promise.all(slides)).flat();
}

/** The code that draws slides: a part of a kept slide's name, so code that has changed finds none. */
const code = import.meta.glob(
  ['../pictures/{colours,face,labels,slide,typeset}.ts', '../words/escape.ts'],
  { query: '?raw', import: 'default', eager: true },
);

/** A slide as a file of that format. */
export async function fileOf({ from }: Slide, format: 'svg' | 'png'): Promise<Buffer> {
  const keep = (kind: string, make: () => Promise<Buffer>) =>
    keptFile(join(cacheFolder, 'slides'), nameOf([from, kind, code]), make);
  const svg = await keep('svg', async () => Buffer.from(await drawSlide(...from)));
  return format === 'svg' ? svg : keep('png', () => toPng(svg));
}

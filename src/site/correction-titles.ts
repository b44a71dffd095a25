/** Titles of corrections: what each of them corrected, in a few words. */
import words from '#words/corrections.json' with { type: 'json' };
import { placeOf } from '../schemas/corrections.ts';
import { language } from '../words/language.ts';
import { capitalised, formFor, say } from '../words/message.ts';

/** Something that was corrected. */
export interface CorrectedPlace {
  name: string;
  /** The title of the page that it is on, unless it is that page. */
  page?: string | undefined;
  /** The path to it; undefined where no page shows it by itself. */
  to?: string | undefined;
}

/** A place, by what a correction calls it ("2.3", "claims/C-06") and by what readers know. */
export interface NamedPlace extends CorrectedPlace {
  where: string;
}

const list = new Intl.ListFormat(language);

/** How many names are all said; of more, the first two are, and the rest is counted. */
const ALL_SAID = 3;

function phraseOf(names: readonly string[], more: string, joined?: string): string {
  if (names.length <= ALL_SAID) return joined ? names.join(joined) : list.format(names);
  const [first = '', second = ''] = names;
  return list.format([first, second, say(more, { count: names.length - 2 })]);
}

/** How many pages may be told by the rows that were corrected on them; of more, the pages are. */
const PAGES_BY_ROWS = 3;

function phraseOfOthers(places: readonly NamedPlace[]): string {
  const pages = new Set(places.flatMap(({ page, name, to }) => page ?? (to ? name : [])));
  return pages.size > PAGES_BY_ROWS
    ? phraseOf([...pages], words.titles.morePages)
    : phraseOf([...new Set(places.map(nameOf))], words.titles.more, words.titles.joined);
}

/** A name that says enough without the rest of its page: a date alone does not. */
function nameOf({ where, name, page }: NamedPlace): string {
  const place = placeOf(where);
  const isDate = place?.kind === 'row' && place.table === 'timeline';
  return isDate && page !== undefined ? say(words.titles.dated, { page, date: name }) : name;
}

const numberOf = ({ where }: NamedPlace) => where.replace(/^claims\//u, '');

const kindOf = ({ where }: NamedPlace) => {
  const place = placeOf(where);
  if (place?.kind === 'paragraph') return 'paragraphs';
  return place?.kind === 'row' && place.table === 'claims' ? 'claims' : 'others';
};

/**
 * What a correction corrected: "Paragraphs 4.15 and 4.16; claims C-19 and C-28". Paragraphs and
 * claims are told by their numbers and all else by name; of many, the first two and how many more.
 */
export function titleOf(places: readonly NamedPlace[]): string {
  const groups = [...Map.groupBy(places, kindOf)].map(([kind, group]) => {
    if (kind === 'others') return phraseOfOthers(group);
    const numbers = phraseOf(group.map(numberOf), words.titles.more);
    return say(formFor(words.titles[kind], group.length), { numbers });
  });
  return capitalised(groups.join(words.titles.joined));
}

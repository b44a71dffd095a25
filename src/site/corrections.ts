/** Corrections as readers meet them: what each is called, where it leads, and what it marks. */
import words from '#words/corrections.json' with { type: 'json' };
import register from '#words/claims.json' with { type: 'json' };
import references from '#words/references.json' with { type: 'json' };
import type { Bibliography } from '../bibliography/index.ts';
import { anchorOf } from '../addresses/anchors.ts';
import { CORRECTIONS, pagePath, workPath } from '../addresses/paths.ts';
import { fullNumber, isWithdrawn, type LedgerSection } from '../ledger/index.ts';
import { isWording, placeOf, SERIOUSNESS, type Place } from '../schemas/corrections.ts';
import type { Verdict } from '../schemas/claims.ts';
import type { Edition } from '../schemas/editions.ts';
import { TABLES_OF } from '../schemas/index.ts';
import { isPicture, SECTION_OF_PICTURE } from '../schemas/pictures.ts';
import { say } from '../words/message.ts';
import type { ChangedParagraph } from './changes.ts';
import { titleOf, type CorrectedPlace } from './correction-titles.ts';
import { paragraphRef } from './paragraphs.ts';
import { narrativeLabel } from './references.ts';
import type { WrittenPage } from './sections.ts';
import { namesOfRows, type Row, type Tables, type withCitations } from './tables.ts';

type Correction = Row<'corrections'>;

/** What corrections can name, as the site knows it. */
export interface Nameable {
  ledger: readonly LedgerSection[];
  /** The sections and all other pages that an author wrote. */
  pages: readonly Pick<WrittenPage, 'slug' | 'title' | 'headings'>[];
  tables: Tables;
  references: Pick<Bibliography, 'label' | 'works'>;
  /** The address of a work's record: on the page of all works, where nothing else is said. */
  recordPath?: (key: string) => string;
}

/** The newest first; of one day, those of the later edition, and of these the most serious. */
export const newestFirst = <Each extends Pick<Correction, 'date' | 'edition' | 'seriousness'>>(
  corrections: readonly Each[],
  editions: readonly Pick<Edition, 'number'>[],
): Each[] => {
  const age = ({ edition }: Each) => editions.findIndex(({ number }) => number === edition);
  const weight = ({ seriousness }: Each) => SERIOUSNESS.indexOf(seriousness);
  return corrections.toSorted(
    (a, b) => b.date.localeCompare(a.date) || age(b) - age(a) || weight(a) - weight(b),
  );
};

/** The pages that show tables, by the table's name. */
const PAGE_OF_TABLE = new Map(
  Object.entries(TABLES_OF).flatMap(([slug, tables]) =>
    tables.map((table) => [table as string, slug] as const),
  ),
);

/** Finds what corrections name, each with its name in words and the path to it. */
class Places {
  readonly #known: Nameable;
  readonly #rows: ReadonlyMap<string, string>;

  constructor(known: Nameable) {
    this.#known = known;
    this.#rows = namesOfRows(known.tables);
  }

  async named(where: string): Promise<CorrectedPlace> {
    const place = placeOf(where);
    if (!place) throw new RangeError(`“${where}” names nothing that could be corrected.`);
    return place.kind === 'work' ? this.#work(place.id) : this.#on(place);
  }

  #on(place: Exclude<Place, { kind: 'work' }>): CorrectedPlace {
    if (place.kind === 'paragraph') return this.#paragraph(place.number);
    if (place.kind === 'row') return this.#row(place.table, place.id);
    const { slug, anchor } = place;
    const heading = this.#page(slug)?.headings.find(({ id }) => id === anchor);
    const to = pagePath(slug) + (anchor === undefined ? '' : `#${anchor}`);
    const page = this.#titleOf(slug);
    return heading ? { name: heading.text, page, to } : { name: page, to };
  }

  #paragraph(number: string): CorrectedPlace {
    const name = say(words.places.paragraph, { number });
    for (const section of this.#known.ledger) {
      const entry = section.paragraphs.find(
        (each) => fullNumber(section.number, each.number) === number,
      );
      if (!entry) continue;
      const { id } = paragraphRef(section.number, entry.number);
      const path = isWithdrawn(entry) ? '/changes/' : pagePath(section.section);
      return { name, page: this.#titleOf(section.section), to: `${path}#${id}` };
    }
    return { name };
  }

  #row(table: string, id: string): CorrectedPlace {
    const name = this.#rows.get(`${table}/${id}`) ?? id;
    if (isPicture(table)) {
      const slug = SECTION_OF_PICTURE[table];
      return { name, page: this.#titleOf(slug), to: pagePath(slug) };
    }
    const slug = PAGE_OF_TABLE.get(table);
    if (slug === undefined) return { name };
    return { name, page: this.#titleOf(slug), to: `${pagePath(slug)}#${anchorOf(id)}` };
  }

  async #work(id: string): Promise<CorrectedPlace> {
    const { recordPath = workPath } = this.#known;
    const name = await narrativeLabel(id, this.#known.references);
    return { name, page: references.title, to: recordPath(id) };
  }

  #page = (slug: string) => this.#known.pages.find((page) => page.slug === slug);
  #titleOf = (slug: string) => this.#page(slug)?.title ?? slug;
}

/** Corrections with the names of what they corrected, and a title that is made of these. */
export async function namedCorrections(
  corrections: ReturnType<typeof withCitations>['corrections'],
  known: Nameable,
) {
  const places = new Places(known);
  return Promise.all(
    corrections.map(async (correction) => {
      const named = await Promise.all(correction.where.map((where) => places.named(where)));
      const title = titleOf(
        correction.where.map((where, index) => ({ where, ...(named[index] as CorrectedPlace) })),
      );
      return { ...correction, places: named, title };
    }),
  );
}

/** A correction as pages and feeds show it. */
export type NamedCorrection = Awaited<ReturnType<typeof namedCorrections>>[number];

/** What a correction says that needs no source, each with its name. */
export const factsOf = (
  correction: Pick<Correction, 'said' | 'says' | 'edition' | 'verdict-was'>,
): { name: string; text: string }[] => {
  const { said, says } = correction;
  const verdict = correction['verdict-was'];
  return [
    ...(said === undefined ? [] : [{ name: words.said, text: said }]),
    ...(says === undefined ? [] : [{ name: words.says, text: says }]),
    ...(verdict === undefined
      ? []
      : [{ name: words.verdict, text: verdictWas({ ...correction, verdict }) }]),
  ];
};

/** The verdict on a claim before it was corrected: "until edition 1.1: right". */
export const verdictWas = ({ edition, verdict }: { edition: string; verdict: Verdict }): string =>
  say(words.verdictWas, { edition, verdict: register.verdicts[verdict] });

/**
 * Where the old and the new words of the paragraphs that a correction names stand side by side: of
 * those that were in an edition before.
 */
export const wordingsOf = (
  { where, edition }: Pick<Correction, 'where' | 'edition'>,
  changed: readonly Pick<ChangedParagraph, 'id' | 'number' | 'changes'>[],
): { number: string; to: string }[] =>
  where.flatMap((place) =>
    changed
      .filter(({ number, changes }) => number === place && changes.some(({ to }) => to === edition))
      .map(({ id, number }) => ({ number, to: `/changes/#${id}` })),
  );

/** The mark of a place that was corrected: how often, and the path to its newest correction. */
export interface CorrectionMark {
  times: number;
  to: string;
}

/** What the mark of a place says of more than one correction; undefined where its word says it all. */
export const markInWords = (name: string, { times }: CorrectionMark): string | undefined =>
  times === 1 ? undefined : say(times === 2 ? words.twice : words.often, { name, times });

/** The path to a correction. */
export const correctionPath = (id: string) => `${CORRECTIONS}#${id}`;

/** The mark of every place with a correction of more than wording. The corrections come newest first. */
export function marksOf(
  corrections: readonly Pick<Correction, 'id' | 'where' | 'seriousness'>[],
): ReadonlyMap<string, CorrectionMark> {
  const marks = new Map<string, CorrectionMark>();
  for (const correction of corrections) {
    if (isWording(correction)) continue;
    for (const place of correction.where) {
      const { times, to } = marks.get(place) ?? { times: 0, to: correctionPath(correction.id) };
      marks.set(place, { times: times + 1, to });
    }
  }
  return marks;
}

/** The verdicts that a claim had before, in words, each with the path to the correction that changed it. */
export const formerVerdicts = (
  claim: string,
  corrections: readonly Pick<Correction, 'id' | 'edition' | 'where' | 'verdict-was'>[],
) =>
  corrections.flatMap(({ id, edition, where, 'verdict-was': verdict }) =>
    verdict !== undefined && where.includes(`claims/${claim}`)
      ? [{ text: verdictWas({ edition, verdict }), to: correctionPath(id) }]
      : [],
  );
